// What a change owes to consumers, also where the worker that made an earlier one has died.
import { expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { Unavailable } from '../../functions/errors.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { tellingStore } from '../../functions/store/services.ts';
import { type Gate, MemoryStore, memoryPorts, openGate } from '../model/memory-store.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';

const NOW = '2026-11-24T15:00:00.000Z';
const config = parseConfig({
  wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } },
  consumers: { cms: { queue: 'arn:aws:sqs:eu-central-1:123456789012:cms' } },
});

function desk() {
  const store = new MemoryStore();
  const ingest = async (version: string, more: Partial<WireStory> = {}, gate: Gate = openGate): Promise<void> => {
    const versionCreated = `2026-11-24T1${version}:00:00.000Z`;
    const sent = {
      usn: 'L1',
      version,
      versionCreated,
      headline: `Rain ${version}`,
      paragraphs: ['It rains.'],
      ...more,
    };
    const drop = store.putDrop('drops', `reuters/${version}.xml`, Buffer.from(newsMessage(sent)), NOW);
    const ports = tellingStore(memoryPorts(store, gate), config.consumers);
    await ingestDrop(drop, { ...ports, config, now: () => NOW });
  };
  const owed = async (): Promise<string[]> => {
    const { deliveries } = memoryPorts(store);
    const pages = await Promise.all(
      (['stop', 'news'] as const).map((rank) => deliveries.owed('cms', rank, { limit: 100 })),
    );
    return pages.flatMap(({ rows }) => rows.map(({ event }) => `${event.type} ${event.rev}`));
  };
  return { store, ingest, owed };
}

/** A worker that ends behind its change, before it owes anything. */
function dying(): Gate {
  let isWritten = false;
  return async (call, effect) => {
    if (isWritten) throw new Unavailable('STORE', 'gone');
    isWritten = call === 'TransactWriteItems';
    return effect();
  };
}

it('owes each event of an article that the consumer wants', async () => {
  const { ingest, owed } = desk();
  await ingest('1');
  await ingest('2', { pubStatus: 'withheld' });
  await ingest('3', { edStat: 'U' });

  expect(await owed()).toEqual(['article.withheld 2', 'article.stored 1', 'article.released 3']);
});

it('owes an update together with the stop that a worker has left over', async () => {
  const { ingest, owed } = desk();
  await ingest('1');
  await expect(ingest('2', { pubStatus: 'withheld' }, dying())).rejects.toThrow('gone');
  expect(await owed()).toEqual(['article.stored 1']);

  await ingest('3', { edStat: 'U' });

  expect(await owed()).toEqual(['article.withheld 2', 'article.stored 1', 'article.released 3']);
});

it('keeps nothing of the story in what is owed', async () => {
  const { store, ingest } = desk();
  await ingest('1');

  const owed = JSON.stringify([...store.table].filter(([pk]) => pk.startsWith('C#')).map(([, rows]) => [...rows]));
  expect(owed).toContain('article.stored');
  expect(owed).not.toContain('Rain');
});
