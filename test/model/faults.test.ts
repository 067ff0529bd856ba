// Ten articles through their lives, with one fault at every store call in turn: whatever fails, the drop comes again
// and the sweep goes round, and the end is the one without a fault. In the suite that is a share of all faults at all
// calls; SLUGLINE_MODEL_FAULTS_EVERY=1 takes every one.
import { describe, expect, it } from 'vitest';
import { checkSettled, checkStep } from './invariants.ts';
import { LIVES, type LifeStep, put, waitAndSweep } from './lives.ts';
import { FAULT_KINDS, type Fault, isDead, worker } from './workers.ts';
import { World } from './world.ts';

const replay =
  (place: number, code: number, isAsked = false): LifeStep =>
  async (world) => ({ ingest: world.deliveries[place]!, code, isAsked });

// Two stories over three wires, ten articles with what comes of them: update, correction, embargo with and without a
// public version, withhold, kill, a kill that comes first, a version from the future, one that expires, the same over two
// wires. Behind them a story and the advisory that withdraws it, in both orders.
const RUN: readonly LifeStep[] = [
  put('reuters', {}),
  put('connect', {}),
  put('reuters', { created: -120, version: '2', text: 1, status: 'correction' }),
  put('reuters', { created: -60, version: '10', embargo: { kind: 'zoned', minutes: 60 } }),
  put('reuters', { story: 1, embargo: { kind: 'zoned', minutes: 60 } }),
  put('feed', {}),
  put('feed', { created: -60, version: '2', status: 'withheld' }),
  put('feed', { story: 1, status: 'kill' }),
  put('feed', { story: 1, created: -60, version: '2' }),
  put('reuters', { story: 2, created: -1260, keepDays: 1 }),
  put('connect', { story: 2, created: 180 }),
  put('feed', { story: 2, embargo: { kind: 'local', minutes: -60 } }),
  replay(0, 1),
  replay(2, 1),
  replay(11, 1),
  // `slugline replay`: by newer code, of what two wires sent, and once more by the same code.
  replay(10, 2, true),
  replay(1, 1, true),
  replay(0, 1, true),
  waitAndSweep(61),
  put('feed', { created: 0, version: '10', text: 2 }),
  put('reuters', { created: 30, version: 'a', status: 'delete' }),
  put('connect', { story: 2, created: 0, version: '2', status: 'refile' }),
  waitAndSweep(240),
  ...LIVES['withdrawn by an advisory']!,
  ...LIVES['withdrawn before it comes']!,
];

interface End {
  readonly calls: readonly string[];
  readonly events: readonly string[];
  /** As JSON. */
  readonly heads: readonly string[];
}

async function run(fault?: Fault): Promise<End> {
  const world = new World();
  world.isDisturbed = fault !== undefined;
  const faulty = worker(fault);
  let current = faulty;
  const attempt = async (work: (gate: typeof current.gate) => Promise<unknown>): Promise<void> => {
    if (isDead(await current.run(() => work(current.gate)))) current = worker();
  };
  for (const step of RUN) {
    const callsBefore = faulty.calls.length;
    const todo = await step(world);
    if (todo === 'sweep') {
      await attempt((gate) => world.sweep(0, gate));
      await attempt((gate) => world.sweep(0, gate));
    } else {
      const { ingest, code, isAsked = false } = todo;
      await attempt((gate) => world.ingest(ingest, code, gate, isAsked));
      if (world.owed.has(ingest)) await attempt((gate) => world.ingest(ingest, code, gate, isAsked));
    }
    // Elsewhere the steps are those of the other runs.
    if (fault && callsBefore < fault.at && faulty.calls.length >= fault.at) await checkStep(world);
  }
  await world.settle();
  await checkSettled(world);
  const { store } = world;
  return {
    calls: faulty.calls,
    events: [...new Set(store.events.map(({ eventId, type }) => `${eventId} ${type}`))].sort(),
    heads: [...store.table].flatMap(([, rows]) => (rows.has('HEAD') ? JSON.stringify(rows.get('HEAD')) : [])),
  };
}

/** Shares no divisor with the number of kinds, so that each kind has its turn. */
const EVERY = Number(process.env.SLUGLINE_MODEL_FAULTS_EVERY ?? 11);

describe('a fault at any store call', () => {
  it('leaves no trace once the drop has come again and the sweep has gone round', { timeout: 600_000 }, async () => {
    const { calls, events, heads } = await run();
    const faults = calls.flatMap((call, place) => FAULT_KINDS.map((kind) => ({ call, at: place + 1, kind })));
    const taken = faults.filter((_fault, place) => place % EVERY === 0);

    for (const { call, at, kind } of taken) {
      const end = await run({ at, kind });

      expect(end.events, `${kind} at ${at}, ${call}`).toEqual(events);
      expect(end.heads, `${kind} at ${at}, ${call}`).toEqual(heads);
    }
    console.log(`${calls.length} points, ${faults.length} faults, ${taken.length} runs`);
    expect(events.length).toBeGreaterThan(9);
  });
});
