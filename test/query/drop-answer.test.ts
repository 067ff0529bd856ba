// What QUERY tells of a drop: its outcome for ever, its headlines only while they may be read.
import { expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { query } from '../../functions/query/query.ts';
import { SegmentCache } from '../../functions/words/segment-cache.ts';
import { MemoryStore, memoryPorts } from '../model/memory-store.ts';
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

function desk() {
  const store = new MemoryStore();
  const services = { ...memoryPorts(store), config, now: () => NOW };
  const ledgerDays = { page: async () => ({ rows: [] }) };
  const cursors = { read: async () => undefined };
  const pictures = {
    find: async () => undefined,
    sign: async () => {
      throw new Error('there is none');
    },
  };
  return {
    async ingest(sent: WireStory) {
      const drop = store.putDrop('drops', `reuters/${sent.version}.xml`, Buffer.from(newsMessage(sent)), NOW);
      await ingestDrop(drop, services);
      return drop;
    },
    items: async (drop: object) => {
      const { body } = await query(
        { op: 'drop', wire: 'reuters', receivedAt: NOW, ...drop },
        { ...services, ledgerDays, cursors, pictures, segments: new SegmentCache() },
      );
      return body.kind === 'drop' ? body.row?.items : body;
    },
  };
}

it('tells the headline of a story while it may be read, and no more once it is killed', async () => {
  const { ingest, items } = desk();
  const drop = await ingest(story);
  expect(await items(drop)).toMatchObject([{ outcome: 'stored', headline: 'Invented headline' }]);

  const kill = { ...story, version: '102', versionCreated: '2026-11-24T11:00:00.000Z', pubStatus: 'canceled' } as const;
  const killed = await ingest(kill);

  expect(JSON.stringify([await items(drop), await items(killed)])).not.toContain('Invented headline');
  expect(await items(drop)).toMatchObject([{ outcome: 'stored' }]);
});

it('tells no headline of a version under embargo', async () => {
  const { ingest, items } = desk();
  await ingest(story);
  const update = { ...story, version: '102', versionCreated: '2026-11-24T11:00:00.000Z', headline: 'Not yet' };

  const drop = await ingest({ ...update, embargoed: '2026-11-24T15:00:00.000Z' });

  expect(await items(drop)).toEqual([expect.not.objectContaining({ headline: expect.anything() })]);
  expect(await items(drop)).toMatchObject([{ outcome: 'held' }]);
});
