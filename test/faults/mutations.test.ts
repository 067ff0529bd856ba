import { expect, it } from 'vitest';
import { samples } from '../formats/samples.ts';
import { Mutator } from './mutate.ts';
import { outcomeOf } from './outcome.ts';

const INPUTS = 5000;
// The same count from another seed on every run: `npm run fuzz -- --seed <it>` brings it back.
const SEED = Date.now() % 1_000_000_000;

it(`reads or rejects whatever it is sent (seed ${SEED})`, { timeout: 120_000 }, async () => {
  const mutator = new Mutator(
    samples().map(({ bytes }) => bytes),
    SEED,
  );
  let rejected = 0;

  for (let at = 0; at < INPUTS; at++) {
    const bytes = mutator.next();
    const outcome = await outcomeOf(bytes, 'drop', at % 25 === 0).catch((error: unknown) => {
      throw new Error(`input ${at}, ${bytes.length} bytes: ${Buffer.from(bytes.subarray(0, 300)).toString('latin1')}`, {
        cause: error,
      });
    });
    if (outcome.kind === 'rejected') rejected++;
  }

  // Mutations that break nothing, or everything, would show nothing.
  expect(rejected).toBeGreaterThan(INPUTS * 0.1);
  expect(rejected).toBeLessThan(INPUTS * 0.9);
});
