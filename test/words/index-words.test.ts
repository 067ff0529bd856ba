// A day's segments as its articles come and change, over the memory's ports.
import { expect, it } from 'vitest';
import { memoryPorts } from '../model/memory-store.ts';
import { Desk, idOf } from '../query/lists-fixture.ts';

const DAY = '2026-11-24';

const minute = (at: number): string => `${DAY}T10:${String(at).padStart(2, '0')}:00.000Z`;

async function deskOf(stories: number): Promise<Desk> {
  const desk = new Desk();
  for (let at = 0; at < stories; at++) {
    desk.now = minute(at);
    await desk.send({ usn: `S${at}` });
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
