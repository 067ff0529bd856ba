import { expect, it } from 'vitest';
import type { Segment as SegmentRow, Words } from '../../functions/store/ports.ts';
import { Segment } from '../../functions/words/segment.ts';
import { SegmentCache } from '../../functions/words/segment-cache.ts';
import { MemoryStore, memoryPorts } from '../model/memory-store.ts';

const DAY = '2026-11-24';

const row = (name: string): SegmentRow => ({ from: DAY, path: `${DAY}/${name}`, articles: 0, bytes: 100 });

async function wordsOf(...names: string[]): Promise<Words> {
  const { words } = memoryPorts(new MemoryStore());
  for (const name of names) await words.write(row(name).path, new Segment().bytes());
  return words;
}

it('closes what was used least, but nothing that is held', async () => {
  const words = await wordsOf('a', 'b', 'c');
  const cache = new SegmentCache(200);
  const held = (await cache.hold(row('a'), words))!;
  const other = (await cache.segment(row('b'), words))!;
  await cache.segment(row('c'), words);

  expect(held.count()).toBe(0);
  expect(() => other.count()).toThrow();

  cache.release(row('a'));
  await cache.segment(row('c'), words);
  await cache.segment(row('b'), words);
  expect(() => held.count()).toThrow();
  cache.close();
});

it('closes what nobody holds any more as soon as it is released', async () => {
  const words = await wordsOf('a', 'b', 'c', 'd');
  const cache = new SegmentCache(200);
  const held = await Promise.all(['a', 'b', 'c'].map((name) => cache.hold(row(name), words)));

  for (const segment of held) expect(segment!.count()).toBe(0);
  expect((await cache.segment(row('d'), words))!.count()).toBe(0);
  cache.release(row('b'));
  expect(() => held[1]!.count()).toThrow();
  for (const segment of [held[0], held[2]]) expect(segment!.count()).toBe(0);
  cache.close();
});
