// The life cycle with readers who search by words: nothing is found that may not be shown, whatever the segments hold.
// Fewer cases than of the rest, since to build segments takes longer than all else.
import { expect, it } from 'vitest';
import { MemoryStore } from './memory-store.ts';
import { search } from './search.ts';
import { World } from './world.ts';

const CASES = Number(process.env.SLUGLINE_WORDS_CASES ?? (process.env.CI ? 250 : 60));
const SEED = Number(process.env.SLUGLINE_MODEL_SEED ?? 20261125);
/** Some ten times what a case takes. */
const MS_PER_CASE = 1000;

it(`finds by words what is visible and nothing else in ${CASES} cases, seed ${SEED}`, {
  timeout: 60_000 + CASES * MS_PER_CASE,
}, async () => {
  let indexed = 0;
  await search(SEED, CASES, async () => {
    const store = new MemoryStore();
    const world = new World(store);
    const close = world.close.bind(world);
    world.close = () => {
      indexed += store.segments.size;
      close();
    };
    return world;
  });

  // Not of nothing.
  expect(indexed).toBeGreaterThan(CASES / 4);
});
