// A day's segments as its articles come and change, over the memory's ports.
import { expect, it } from 'vitest';
import { BadSegment } from '../../functions/words/segment.ts';
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

it('leaves nothing where one of the segments cannot be written, and comes to all of them later', async () => {
  const desk = await deskOf(9);
  const { words } = memoryPorts(desk.store);
  const before = (await words.day(DAY))!;
  const files = [...desk.store.segments.keys()];
  const damaged = before.segments[2]!.path;
  const sound = desk.store.segments.get(damaged)!;
  desk.now = minute(30);
  for (const usn of ['S0', 'S4']) await desk.send({ usn, version: '2', versionCreated: desk.now, headline: 'Jackdaw' });

  desk.store.segments.set(damaged, Buffer.from('no segment'));
  await expect(desk.index(3)).rejects.toThrow(BadSegment);
  expect([...desk.store.segments.keys()]).toEqual(files);

  desk.store.segments.set(damaged, sound);
  await desk.index(3);
  expect(await desk.all({ text: 'jackdaw' })).toHaveLength(2);
});
