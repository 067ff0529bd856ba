// The life cycle with consumers that are told of all that happens, while they are down, refuse and lose answers: each
// gets every event, a stop before whatever follows it, and nothing of what is hidden.
import { expect, it } from 'vitest';
import { Consumers } from './consumers.ts';
import { MemoryStore } from './memory-store.ts';
import { search, toldCaseArbitrary } from './search.ts';
import { World } from './world.ts';

const CASES = Number(process.env.SLUGLINE_TOLD_CASES ?? (process.env.CI ? 600 : 300));
const SEED = Number(process.env.SLUGLINE_MODEL_SEED ?? 20261126);
/** Some ten times what a case takes. */
const MS_PER_CASE = 300;

it(`tells consumers of everything that may be told in ${CASES} cases, seed ${SEED}`, {
  timeout: 60_000 + CASES * MS_PER_CASE,
}, async () => {
  let told = 0;
  let stops = 0;
  await search(
    SEED,
    CASES,
    async () => {
      const consumers = new Consumers();
      const world = new World(new MemoryStore({ hasWords: false }), consumers);
      const close = world.close.bind(world);
      world.close = () => {
        const all = [...consumers.taken.values()].flat();
        told += all.length;
        stops += all.filter(({ type }) => type === 'article.killed' || type === 'article.withheld').length;
        close();
      };
      return world;
    },
    toldCaseArbitrary,
  );

  // Not of nothing.
  expect(told).toBeGreaterThan(CASES * 2);
  expect(stops).toBeGreaterThan(CASES / 4);
});
