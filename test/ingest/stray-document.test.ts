// The same item in two drops at once: the loser's document must not stay within reach, where no kill would find it.
import { expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { type Gate, MemoryStore, memoryPorts } from '../model/memory-store.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });

const story: WireStory = {
  usn: 'L1',
  version: '101',
  versionCreated: '2026-11-24T10:00:00.000Z',
  headline: 'Invented headline',
  paragraphs: ['WARSAW, Nov 24 (Reuters) - Nothing of this has happened.'],
};
const kill: WireStory = {
  ...story,
  version: '102',
  versionCreated: '2026-11-24T11:00:00.000Z',
  edStat: 'D',
  pubStatus: 'canceled',
};

const put = (store: MemoryStore, name: string, content: WireStory) =>
  store.putDrop('drops', `reuters/${name}.xml`, Buffer.from(newsMessage(content)), NOW);

const ingest = (store: MemoryStore, drop: ReturnType<typeof put>, gate?: Gate) =>
  ingestDrop(drop, { ...memoryPorts(store, gate), config, now: () => NOW });

const within = (store: MemoryStore): string[] => [...store.archive.keys()].filter((key) => key.startsWith('articles/'));

it('puts the document of a delivery that lost the race out of reach', async () => {
  const store = new MemoryStore();
  const [first, second, last] = [put(store, 'first', story), put(store, 'second', story), put(store, 'kill', kill)];
  // Whatever the first delivery's transaction is called: the second is stored before it.
  let isOvertaken = false;
  const gate: Gate = async (_call, effect) => {
    if (within(store).length === 1 && !isOvertaken) {
      isOvertaken = true;
      await ingest(store, second);
    }
    return effect();
  };

  await ingest(store, first, gate);
  expect(isOvertaken).toBe(true);
  expect(within(store)).toHaveLength(1);
  await ingest(store, last);

  expect(within(store)).toEqual([]);
});

it('does so too where the delivery died before the race was decided', async () => {
  const store = new MemoryStore();
  const [first, second, last] = [put(store, 'first', story), put(store, 'second', story), put(store, 'kill', kill)];
  const dies: Gate = async (_call, effect) => {
    if (within(store).length === 1) throw new Error('the process is gone');
    return effect();
  };
  await expect(ingest(store, first, dies)).rejects.toThrow('the process is gone');

  await ingest(store, second);
  await ingest(store, first);
  expect(within(store)).toHaveLength(1);
  await ingest(store, last);

  expect(within(store)).toEqual([]);
});

it('does so where older code overtook it and gave the item another date', async () => {
  const store = new MemoryStore();
  // Without a date the item takes that of its drop.
  const undated = Buffer.from(newsMessage(story).replace(/<(versionCreated|firstCreated)>.*?<\/\1>/g, ''));
  const early = store.putDrop('drops', 'reuters/early.xml', undated, '2026-11-24T11:00:00.000Z');
  const late = store.putDrop('drops', 'reuters/late.xml', undated, NOW);
  let isOvertaken = false;
  const gate: Gate = async (_call, effect) => {
    if (within(store).length === 1 && !isOvertaken) {
      isOvertaken = true;
      await ingest(store, early);
      for (const [pk, rows] of store.table) {
        for (const [sk, row] of rows) if (sk.startsWith('V#')) store.put({ pk, sk }, { ...row, pipelineRev: 0 });
      }
    }
    return effect();
  };

  const result = await ingest(store, late, gate);

  expect(isOvertaken).toBe(true);
  expect(result).toMatchObject({ row: { counts: { refreshed: 1 } } });
  expect(within(store)).toHaveLength(1);
  await ingest(store, put(store, 'kill', kill));
  expect(within(store)).toEqual([]);
});
