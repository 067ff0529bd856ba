// What just came goes before what is replayed, also while it is being read.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

const storyOf = (number: number): WireStory => ({
  usn: `ORDER${number}`,
  version: '1',
  versionCreated: '2026-11-23T10:00:00.000Z',
  headline: `An invented ferry sails for the ${number}th time`,
  paragraphs: ['OSLO (Reuters) - Nobody was aboard.'],
});

it('leaves replays where they are while a drop is read, but for those that were taken before', {
  timeout: 120_000,
}, async () => {
  const { connection, engine, dir } = running;
  const kept = [];
  for (let n = 0; n < 12; n++)
    kept.push(await connection.putDrop(`reuters/${n}.xml`, Buffer.from(newsMessage(storyOf(n)))));
  await engine.drain();

  const [first, ...more] = Array.from({ length: 100 }, (_, n) => storyOf(100 + n));
  await connection.putDrop('reuters/large.xml', Buffer.from(newsMessage(first!, ...more)));
  while ((await connection.queueDepth()).inFlight === 0) await sleep(5);
  await connection.replay(
    kept.map(({ bucket, key, versionId }) => ({ bucket, key, versionId })),
    'order',
  );
  await engine.drain();

  const lines = (await readFile(join(dir, 'functions.log'), 'utf8')).split('\n');
  const large = lines.findIndex((line) => line.includes('drop ingested') && line.includes('reuters/large.xml'));
  const replayed = lines.flatMap((line, at) => (line.includes('drop replayed') ? [at] : []));
  expect(replayed).toHaveLength(12);
  // A poll that was under way when they were queued takes one batch.
  expect(replayed.filter((at) => at < large).length).toBeLessThanOrEqual(2);
});
