// A day's segments as its articles come and change, over the memory's ports.
import { expect, it } from 'vitest';
import { Unavailable } from '../../functions/errors.ts';
import type { Words } from '../../functions/store/ports.ts';
import { indexWords } from '../../functions/words/index-words.ts';
import { memoryPorts } from '../model/memory-store.ts';
import { Desk, idOf } from '../query/lists-fixture.ts';

const DAY = '2026-11-24';

/** One of each story: the index keeps of words that begin alike only where they part. */
const BIRDS = ['albatross', 'bittern', 'cormorant', 'dunlin', 'egret', 'fulmar', 'gannet', 'hoopoe', 'ibis'];

const minute = (at: number): string => `${DAY}T10:${String(at).padStart(2, '0')}:00.000Z`;

async function deskOf(stories: number): Promise<Desk> {
  const desk = new Desk();
  for (let at = 0; at < stories; at++) {
    desk.now = minute(at);
    await desk.send({ usn: `S${at}`, headline: BIRDS[at] ?? '' });
    await desk.index(3);
  }
  return desk;
}

it('parts a day as it grows, and writes only that segment anew in which something has changed', async () => {
  const desk = await deskOf(9);
  const { words } = memoryPorts(desk.store);
  const before = (await words.day(DAY))!;
  desk.now = minute(30);
  await desk.send({ usn: 'S0', version: '2', versionCreated: desk.now, headline: 'Another' });
  await desk.index(3);
  const after = (await words.day(DAY))!;

  expect(before.segments.map(({ from, articles }) => [from, articles])).toEqual([
    [DAY, 2],
    [minute(2), 2],
    [minute(4), 2],
    [minute(6), 3],
  ]);
  expect(after.segments.slice(1)).toEqual(before.segments.slice(1));
  expect(after.segments[0]).toMatchObject({ from: DAY, articles: 2 });
  expect(after.segments[0]!.path).not.toBe(before.segments[0]!.path);
  expect([...desk.store.segments.keys()].toSorted()).toEqual(after.segments.map(({ path }) => path).toSorted());
});

it('takes what is shown no longer out of its segment', async () => {
  const desk = await deskOf(6);
  desk.now = minute(30);
  await desk.send({ usn: 'S3', version: '2', versionCreated: desk.now, pubStatus: 'canceled' });
  await desk.index(3);
  const { segments } = (await memoryPorts(desk.store).words.day(DAY))!;

  expect(segments.map(({ articles }) => articles)).toEqual([2, 1, 2]);
  expect([...desk.store.segments.values()].some((bytes) => Buffer.from(bytes).includes(idOf({ usn: 'S3' })))).toBe(
    false,
  );
});

it('begins a damaged segment anew, and writes the others as ever', async () => {
  const desk = await deskOf(9);
  const { words } = memoryPorts(desk.store);
  const before = (await words.day(DAY))!;
  desk.store.segments.set(before.segments[2]!.path, Buffer.from('no segment'));
  desk.now = minute(30);
  for (const usn of ['S0', 'S4']) await desk.send({ usn, version: '2', versionCreated: desk.now, headline: 'Jackdaw' });

  const errors: string[] = [];
  const onError = (what: string, path: string): void => void errors.push(`${path} ${what}`);
  await indexWords({ ...memoryPorts(desk.store), onError }, () => false, 3);

  expect(errors).toEqual([expect.stringContaining(`${before.segments[2]!.path} a segment of words is damaged`)]);
  expect(await desk.all({ text: 'jackdaw' })).toHaveLength(2);
  expect((await words.day(DAY))!.segments.map(({ articles }) => articles)).toEqual([2, 2, 1, 3]);
});

it('leaves no file where one cannot be stored', async () => {
  const desk = await deskOf(9);
  const ports = memoryPorts(desk.store);
  const files = [...desk.store.segments.keys()];
  desk.now = minute(30);
  for (const usn of ['S0', 'S4']) await desk.send({ usn, version: '2', versionCreated: desk.now, headline: 'Jackdaw' });
  const errors: string[] = [];
  let written = 0;
  const words: Words = {
    ...ports.words,
    async write(path, bytes) {
      if (written++ > 0) throw new Unavailable('STORE', 'no answer');
      await ports.words.write(path, bytes);
    },
  };

  await indexWords({ ...ports, words, onError: (what) => void errors.push(what) }, () => false, 3);

  expect([errors.length, written]).toEqual([2, 3]);
  expect([...desk.store.segments.keys()]).toEqual(files);
});

it('comes to what was listed last where what was listed first cannot be indexed', async () => {
  const desk = await deskOf(1);
  const ports = memoryPorts(desk.store);
  desk.now = minute(30);
  await desk.send({ usn: 'S0', version: '2', versionCreated: desk.now, headline: 'Jackdaw' });
  desk.now = '2026-11-25T10:00:00.000Z';
  await desk.send({ usn: 'S9', headline: 'Kittiwake' });
  const words: Words = {
    ...ports.words,
    // As if there were more than one round takes.
    due: async (limit, from, upTo) => (await ports.words.due(limit, from, upTo)).slice(0, 1),
    day: async (day) => {
      if (day === DAY) throw new Unavailable('STORE', 'no answer');
      return ports.words.day(day);
    },
  };

  await indexWords({ ...ports, words, onError: () => undefined });

  expect(await ports.words.day('2026-11-25')).toMatchObject({ segments: [{ articles: 1 }] });
});
