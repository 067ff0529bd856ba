// A fault at AWS calls of ten articles, in the suite at a share of all points; `npm run faults` takes every one.
import { describe, expect, it } from 'vitest';
import { runFaults } from './aws-calls.ts';

const EVERY = Number(process.env.SLUGLINE_FAULTS_EVERY ?? 125);
const SEED = Number(process.env.SLUGLINE_FAULTS_SEED ?? 20261125);

describe('a fault at an AWS call', () => {
  it(`leaves no trace, at every ${EVERY}th point, seed ${SEED}`, { timeout: 600_000 }, async () => {
    const { calls, points, runs, masked, wrong } = await runFaults({ every: EVERY, first: SEED });

    console.log(
      `${calls} calls, ${points} fault points, ${runs} runs, ${masked} in which the SDK's retries were enough`,
    );
    expect(wrong).toEqual([]);
    expect(calls).toBeGreaterThan(300);
    expect(runs).toBe(Math.ceil((points - (SEED % EVERY)) / EVERY));
    // Both are tried: what the SDK's own attempts get over, and what reaches the pipeline.
    expect(masked).toBeGreaterThan(0);
    expect(masked).toBeLessThan(runs);
  });
});
