// The conformance suite of all pollers: whatever goes wrong, in 50 schedules by seed, every item that the agency ever
// published is a drop, and no secret is anywhere but on its way to the agency.
import { describe, expect, it } from 'vitest';
import { BadQuery } from '../../functions/errors.ts';
import type { Agency } from './agency.ts';
import { type PollerCase, PollWorld, type RunEnd, type Weather } from './poll-world.ts';
import { oneOf, type Random, randomOf, upTo } from './random.ts';

export interface LawCase extends PollerCase {
  /** A new agency that has published nothing. */
  readonly agency: (random: Random) => Agency;
  /** Kinds of weather that this protocol cannot survive, with the reason in a comment where it is left out. */
  readonly without?: readonly (keyof typeof FAULTS)[];
}

const SEEDS = 50;
const REPEATED_SEED = 11;
const ROUNDS = 12;
const HEALING_ROUNDS = 20;
const SIX_HOURS_MS = 6 * 60 * 60 * 1000;
/** A run that finds little makes hardly more calls. */
const MAX_KILL_AT = 14;

const FAULTS = {
  outage: (random: Random): Weather => ({ status: { code: oneOf(random, [500, 502, 503, 504]) } }),
  reset: (): Weather => ({ isReset: true }),
  unauthorized: (): Weather => ({ status: { code: 401 } }),
  rateLimited: (random: Random): Weather => ({
    status: { code: 429, ...(random() < 0.7 ? { retryAfter: oneOf(random, ['1', '20', '300']) } : {}) },
  }),
  cut: (): Weather => ({ body: 'cut' }),
  short: (): Weather => ({ body: 'short' }),
  shuffled: (): Weather => ({ order: 'shuffled' }),
  repeated: (): Weather => ({ order: 'repeated' }),
} satisfies Record<string, (random: Random) => Weather>;

export interface ScheduleOutcome {
  readonly missing: readonly string[];
  readonly leaked: readonly string[];
  readonly published: number;
  readonly ends: readonly RunEnd['kind'][];
  /** How often each fault befell an answer. */
  readonly faults: Readonly<Record<string, number>>;
  readonly isLeaseFree: boolean;
  /** Every request with what befell its answer, in order. */
  readonly log: readonly string[];
}

/** Runs one schedule of faults against a poller, then lets it heal. */
export async function runSchedule(of: LawCase, seed: number): Promise<ScheduleOutcome> {
  const random = randomOf(seed);
  const agency = of.agency(random);
  const world = await PollWorld.open(of, agency);
  const kinds = (Object.keys(FAULTS) as (keyof typeof FAULTS)[]).filter((kind) => !of.without?.includes(kind));
  // Of its own, so that what the agency draws does not depend on who waits.
  const turn = randomOf(seed ^ 0x5eed);
  world.turns.pick = (waiting) => upTo(turn, waiting);
  const faults: Record<string, number> = {};
  const ends: RunEnd['kind'][] = [];
  const count = (kind: string) => {
    faults[kind] = (faults[kind] ?? 0) + 1;
  };
  // Some rounds are calm, some are all storm.
  let storm = 0;
  // While it heals nothing more comes: an interface whose listing grows longer would be behind for ever.
  let isHealing = false;
  world.weather = () => {
    if (!isHealing && random() < 0.15) agency.publish(world.now());
    if (random() < storm / 4) {
      count('expired');
      agency.expireTokens?.();
    }
    if (random() >= storm) return {};
    const kind = oneOf(random, kinds);
    count(kind);
    return FAULTS[kind](random);
  };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      storm = oneOf(random, [0, 0.1, 0.3, 0.8]);
      for (let items = upTo(random, 6); items > 0; items--) agency.publish(world.now());
      const killAt = random() < 0.5 ? { killAt: 1 + upTo(random, MAX_KILL_AT) } : {};
      const run = () => world.run({ ...killAt, storeFaults: () => random() < 0.02 });
      // Now and then two at once, as after a time-out that was none.
      for (const end of await Promise.all(random() < 0.2 ? [run(), run()] : [run()])) ends.push(end.kind);
      world.pass(1 + upTo(random, 5));
    }
    storm = 0;
    isHealing = true;
    for (let round = 0; round < HEALING_ROUNDS; round++) {
      const end = await world.run();
      ends.push(end.kind);
      if (end.kind === 'polled' && end.isComplete && end.pending === 0 && world.missing().length === 0) break;
      world.pass(61);
    }
    const isLeaseFree = world.store.get({ pk: 'P#wire', sk: 'LEASE' }) === undefined;
    const { length: published } = agency.published();
    const { log } = world;
    return { missing: world.missing(), leaked: world.leaked(), published, ends, faults, isLeaseFree, log };
  } finally {
    await world.close();
  }
}

/** Holds a poller to the law. */
export function pollerLaw(of: LawCase): void {
  describe(`the poller ${of.poller.name}`, () => {
    it(`loses nothing and tells no secret in ${SEEDS} schedules of faults`, { timeout: 300_000 }, async ({
      annotate,
    }) => {
      const total = { published: 0, runs: 0, killed: 0, faults: 0 };
      for (let seed = 1; seed <= SEEDS; seed++) {
        const outcome = await runSchedule(of, seed);

        const { missing, leaked, isLeaseFree } = outcome;
        expect({ seed, missing, leaked, isLeaseFree }).toEqual({ seed, missing: [], leaked: [], isLeaseFree: true });
        total.published += outcome.published;
        total.runs += outcome.ends.length;
        total.killed += outcome.ends.filter((kind) => kind === 'killed').length;
        total.faults += Object.values(outcome.faults).reduce((sum, times) => sum + times, 0);
      }
      await annotate(
        `seeds 1 to ${SEEDS}: ${total.published} items published, none missing; ${total.runs} runs, ${total.killed} killed; ${total.faults} faults`,
      );
      // Else the suite would have shown nothing.
      expect(total.published).toBeGreaterThan(SEEDS * 10);
      expect(total.killed).toBeGreaterThan(SEEDS / 2);
      expect(total.faults).toBeGreaterThan(SEEDS * 4);
    });

    it(of.poller.isQueue ? 'is a queue and says that it has no past' : 'asks again for what was missed', async () => {
      const agency = of.agency(randomOf(1));
      const world = await PollWorld.open(of, agency);
      try {
        for (let items = 0; items < 10; items++) agency.publish(world.now());
        expect(await world.run()).toMatchObject({ isComplete: true });
        world.store.drops.clear();
        world.pass(60);
        const again = world.run({ ask: { since: new Date(Date.parse(world.now()) - SIX_HOURS_MS).toISOString() } });

        if (of.poller.isQueue) await expect(again).rejects.toThrow(BadQuery);
        else {
          expect(await again).toMatchObject({ isComplete: true });
          expect(agency.published().length).toBeGreaterThan(0);
          expect(world.missing()).toEqual([]);
        }
      } finally {
        await world.close();
      }
    });

    it('meets the same schedule again by its seed', { timeout: 60_000 }, async () => {
      const first = await runSchedule(of, REPEATED_SEED);
      const second = await runSchedule(of, REPEATED_SEED);

      expect(first.log.length).toBeGreaterThan(ROUNDS);
      expect(second).toEqual(first);
    });
  });
}
