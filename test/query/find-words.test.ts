// A search between a change and the segment that knows of it: what is found is what the head shows.
import { expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { findAny } from '../../functions/query/query.ts';
import type { Words } from '../../functions/store/ports.ts';
import { indexWords } from '../../functions/words/index-words.ts';
import { SegmentCache } from '../../functions/words/segment-cache.ts';
import { MemoryStore, memoryPorts } from '../model/memory-store.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { Desk, minutesAfter } from './lists-fixture.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });
const story: WireStory = {
  usn: 'L1',
  version: '101',
  versionCreated: '2026-11-24T10:00:00.000Z',
  headline: 'Gull census begins',
  paragraphs: ['WARSAW, Nov 24 (Reuters) - Nothing of this has happened.'],
};

function desk() {
  const store = new MemoryStore();
  const services = { ...memoryPorts(store), now: () => NOW };
  const find = async (text: string, words: Words = services.words): Promise<string[]> => {
    const segments = new SegmentCache();
    const request = { op: 'find', text, limit: 25 } as const;
    const { articles } = await findAny(request, { ...services, config, words, segments });
    segments.close();
    return articles.map(({ headline }) => headline);
  };
  return {
    services,
    find,
    async ingest(fields: Partial<WireStory>, at = NOW) {
      const sent = { ...story, ...fields };
      const drop = store.putDrop(
        'drops',
        `reuters/${sent.usn}-${sent.version}.xml`,
        Buffer.from(newsMessage(sent)),
        at,
      );
      await ingestDrop(drop, { ...services, config, now: () => at });
    },
    index: (segmentArticles?: number) => {
      const onError = (_what: string, _id: string, error: unknown): void => {
        throw error;
      };
      return indexWords({ ...services, onError }, () => false, segmentArticles);
    },
  };
}

const later = { version: '102', versionCreated: '2026-11-24T11:00:00.000Z' } as const;

it('is not found by what it no longer says, also where more has changed than a search looks at', async () => {
  const { services, ingest, index, find } = desk();
  await ingest({});
  await index();
  await ingest({ ...later, headline: 'Tern census begins' });
  const unseen: Words = { ...services.words, due: async () => [] };

  expect(await find('gull', unseen)).toEqual([]);
  expect(await find('headline:census', unseen)).toEqual([]);
  expect(await find('headline:census')).toEqual(['Tern census begins']);
});

it('is not found once it is killed, whatever the segments still hold', async () => {
  const { services, ingest, index, find } = desk();
  await ingest({});
  await index();
  await ingest({ ...later, pubStatus: 'canceled' });

  expect(await find('gull')).toEqual([]);
  expect(await find('gull', { ...services.words, due: async () => [] })).toEqual([]);
});

it('is found in a segment that takes the place of the one that was asked for', async () => {
  const { services, ingest, index, find } = desk();
  await ingest({});
  await index();
  const words: Words = {
    ...services.words,
    async days(range) {
      const rows = await services.words.days(range);
      await ingest({ ...later, headline: 'Gull census goes on' });
      await index();
      return rows;
    },
  };

  expect(await find('gull', words)).toEqual(['Gull census goes on']);
});

it('is found in the parts of a segment that takes the place of the one that was asked for', async () => {
  const { services, ingest, index, find } = desk();
  const usns = ['LONE', 'LTWO', 'LTHREE', 'LFOUR'];
  for (const [n, usn] of usns.entries()) await ingest({ usn, headline: `Gull ${n}` }, minutesAfter(NOW, n));
  await index();
  const words: Words = {
    ...services.words,
    async days(range) {
      const rows = await services.words.days(range);
      await ingest({ ...later, usn: 'LFOUR', headline: 'Gull 3 again' }, minutesAfter(NOW, 10));
      await index(1);
      await ingest({ ...later, usn: 'LONE', headline: 'Gull 0 again' }, minutesAfter(NOW, 11));
      await index(1);
      return rows;
    },
  };

  expect(await find('gull', words)).toEqual(['Gull 3 again', 'Gull 2', 'Gull 1', 'Gull 0 again']);
});

it('finds what was listed on many days in the order of their listing, a few segments at a time', async () => {
  const desk = new Desk();
  for (let day = 0; day < 11; day++) {
    desk.now = minutesAfter('2026-11-01T08:00:00.000Z', day * 24 * 60);
    for (const n of [0, 1]) {
      desk.now = minutesAfter(desk.now, 1);
      await desk.send({ usn: `D${day}-${n}`, headline: `Gull ${day * 2 + n}` });
    }
  }
  await desk.index();
  const newest = Array.from({ length: 22 }, (_, n) => `Gull ${21 - n}`);

  for (const limit of [1, 3, 25]) expect(await desk.all({ text: 'gull', limit })).toEqual(newest);
  expect((await desk.all({ text: 'gull', order: 'best', limit: 7 })).toSorted()).toEqual(newest.toSorted());
  expect(await desk.all({ text: '"gull 3"' })).toEqual(['Gull 3']);

  await desk.find({ text: 'gull', limit: 25 });
  // What is due and its heads, which segments there are, those in three reads, and heads of all that they found.
  expect(desk.roundTrips).toBe(2 + 1 + 3 + 1);
});

it('finds what was listed on one day in the order of its listing, in whichever of its segments it stands', async () => {
  const desk = new Desk();
  const sent = Array.from({ length: 20 }, (_, n) => n);
  for (const n of sent) {
    desk.now = minutesAfter('2026-11-24T08:00:00.000Z', n);
    await desk.send({ usn: `S${n}`, headline: `Gull ${n}` });
    // The last are in no segment yet.
    if (n % 3 === 0 && n < 18) await desk.index(4);
  }
  desk.now = minutesAfter(desk.now, 1);
  await desk.send({ usn: 'S2', version: '2', versionCreated: desk.now, headline: 'Tern 2' });
  const newest = sent.map((n) => `Gull ${19 - n}`).filter((headline) => headline !== 'Gull 2');

  for (let round = 0; round < 2; round++) {
    for (const limit of [1, 3, 25]) expect(await desk.all({ text: 'gull', limit })).toEqual(newest);
    expect((await desk.all({ text: 'gull', order: 'best', limit: 7 })).toSorted()).toEqual(newest.toSorted());
    expect(await desk.all({ text: 'tern' })).toEqual(['Tern 2']);
    await desk.index(4);
  }

  const { cursor } = await desk.find({ text: 'gull', limit: 18 });
  expect(await desk.find({ text: 'gull', cursor })).toMatchObject({ articles: [{ headline: 'Gull 0' }] });
  // What is due and its heads, where the day's words are, its first segment and the head of what that found; no newer one.
  expect(desk.calls).toBe(5);
});
