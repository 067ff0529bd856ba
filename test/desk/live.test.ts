// News of an engine reach the desk's readers without waiting for the next look.
import { expect, it } from 'vitest';
import { serveDesk } from '../../bin/desk/server.ts';
import { openDesk } from './desk-fixture.ts';

const HOUR_MS = 3_600_000;

it('tells of a story as soon as the engine has news, whatever the interval', async () => {
  const { running, close } = await openDesk();
  const desk = await serveDesk({
    connection: running.connection,
    port: 0,
    source: 'this machine',
    everyMs: HOUR_MS,
    onNews: running.engine.onNews,
  });
  try {
    const { body } = await fetch(`${desk.url}api/live?limit=5`);
    const events = body!.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    let told = '';
    const until = async (text: string): Promise<void> => {
      while (!told.includes(text)) told += (await events.next()).value ?? '';
    };
    await until('event: beat');

    await running.story({ usn: 'NEWS', version: '1', versionCreated: '2026-03-03T10:00:00Z', headline: 'Kite flies' });

    await until('Kite flies');
    await running.story({ usn: 'NEWS', version: '2', versionCreated: '2026-03-03T11:00:00Z', headline: 'Kite lands' });
    await until('Kite lands');

    expect(told).not.toContain('event: trouble');
  } finally {
    await desk.close();
    await close();
  }
}, 180_000);
