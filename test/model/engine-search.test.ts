// The same search over the real adapters, the SDK and the embedded services, so that what holds in memory holds there.
// SLUGLINE_ENGINE_CASES and SLUGLINE_ENGINE_SEED size and seed it; `npm run soak -- --engine` does more.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineServices } from './engine-store.ts';
import { search } from './search.ts';
import { World } from './world.ts';

const CASES = Number(process.env.SLUGLINE_ENGINE_CASES ?? (process.env.CI ? 300 : 30));
const SEED = Number(process.env.SLUGLINE_ENGINE_SEED ?? 20261125);
/** Some ten times what a case takes. */
const MS_PER_CASE = 2000;

describe('the life cycle on the embedded engine', () => {
  let services: EngineServices;

  beforeAll(async () => {
    services = await EngineServices.open();
  });

  afterAll(() => services.close());

  it(`holds its invariants in ${CASES} cases, seed ${SEED}`, { timeout: 60_000 + CASES * MS_PER_CASE }, async () => {
    const calls = new Map<string, number>();
    const started = Date.now();

    await search(SEED, CASES, async () => {
      const store = await services.desk();
      store.meet = (call, pass) => {
        calls.set(call.operation, (calls.get(call.operation) ?? 0) + 1);
        return pass();
      };
      return new World(store);
    });

    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `${CASES} cases, seed ${SEED}, ${[...calls.values()].reduce((a, b) => a + b, 0)} AWS calls, ${seconds} s`,
    );
    // Not the memory: every kind of call was made.
    for (const call of ['TransactWriteItems', 'Query', 'BatchGetItem', 'PutObject', 'CopyObject', 'PutEvents']) {
      expect(calls.get(call), call).toBeGreaterThan(0);
    }
  });
});
