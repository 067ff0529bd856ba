// The search: cases of steps over the real pipeline, drawn and shrunk by fast-check. After every step the invariants
// hold; at the end all that is owed is done, and they hold in full.
import fc from 'fast-check';
import { Unavailable } from '../../functions/errors.ts';
import { MOODS, type Mood } from './consumers.ts';
import { advisoriesIn, askAll, checkNeverSeen, checkSettled, checkStep, hiddenNow, Violation } from './invariants.ts';
import {
  advisoryArbitrary,
  BROKEN,
  CODES,
  type Sent,
  type Status,
  sentArbitrary,
  WAYS,
  type WireName,
  type Withdraws,
} from './sent.ts';
import { FAULT_KINDS, type Fault, interleave, worker } from './workers.ts';
import { type Delivery, World } from './world.ts';

/** What one worker does. `of` names an earlier drop, counted from the newest. */
export type Work =
  | {
      readonly do: 'deliver';
      readonly wire: WireName;
      readonly sent: Sent;
      /** `slugline backfill` brings it. */
      readonly isOld?: boolean;
      readonly fault?: Fault | undefined;
    }
  | { readonly do: 'break'; readonly wire: WireName; readonly broken: number; readonly fault?: Fault | undefined }
  | {
      readonly do: 'withdraw';
      readonly wire: WireName;
      readonly of: number;
      readonly by: Withdraws['by'];
      readonly advisory: Sent;
      readonly fault?: Fault | undefined;
    }
  | { readonly do: 'again'; readonly of: number; readonly fault?: Fault | undefined }
  | { readonly do: 'otherWire'; readonly wire: WireName; readonly of: number; readonly fault?: Fault | undefined }
  | {
      readonly do: 'replay';
      readonly of: number;
      readonly code: number;
      /** `slugline replay` asks for it; else the drop just comes again. */
      readonly isAsked?: boolean;
      readonly fault?: Fault | undefined;
    }
  | { readonly do: 'sweep'; readonly graceMs: number; readonly fault?: Fault | undefined }
  | { readonly do: 'tell'; readonly mood: Mood; readonly fault?: Fault | undefined }
  | { readonly do: 'wait'; readonly minutes: number };

export type Step =
  | Work
  | { readonly do: 'deploy' }
  | { readonly do: 'settle' }
  | { readonly do: 'together'; readonly seed: number; readonly works: readonly (Work | { readonly do: 'ask' })[] };

const faultArbitrary: fc.Arbitrary<Fault | undefined> = fc.option(
  fc.record({ at: fc.integer({ min: 1, max: 16 }), kind: fc.constantFrom(...FAULT_KINDS) }),
  { nil: undefined, freq: 5 },
);
// Mostly one article, so that what happens to it meets.
const wire = fc.constantFrom<WireName>('reuters', 'reuters', 'reuters', 'reuters', 'connect', 'connect', 'feed');
const of = fc.nat({ max: 5 });
const by = fc.constantFrom(...WAYS, 'place');
const withFault = { fault: faultArbitrary };
const isOld = fc.constantFrom(false, false, false, true);

/** A run for every consumer, where the world has any. */
const tellArbitrary = fc.record({ do: fc.constant('tell' as const), mood: fc.constantFrom(...MOODS), ...withFault });

const workArbitrary: fc.Arbitrary<Work> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ do: fc.constant('deliver'), wire, sent: sentArbitrary, isOld, ...withFault }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('break'), wire, broken: fc.nat({ max: 1 }), ...withFault }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('withdraw'), wire, of, by, advisory: advisoryArbitrary, ...withFault }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('again'), of, ...withFault }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('otherWire'), wire, of, ...withFault }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('replay'),
      of,
      code: fc.nat({ max: CODES.length - 1 }),
      isAsked: fc.boolean(),
      ...withFault,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('sweep'), graceMs: fc.constantFrom(0, 60_000), ...withFault }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait'), minutes: fc.constantFrom(1, 45, 90, 240, 1500, 50_000) }),
  },
);

const togetherOf = (work: fc.Arbitrary<Work>): fc.Arbitrary<Step> =>
  fc.record({
    do: fc.constant('together'),
    seed: fc.integer(),
    works: fc.array(
      fc.oneof({ weight: 8, arbitrary: work }, { weight: 1, arbitrary: fc.constant({ do: 'ask' as const }) }),
      { minLength: 2, maxLength: 8 },
    ),
  });

// An embargo that ends while its story is killed, withheld or updated, and that other code has read in between: what
// chance alone brings together too seldom.
const releaseArbitrary: fc.Arbitrary<Step[]> = fc
  .record({
    held: sentArbitrary,
    later: sentArbitrary,
    status: fc.constantFrom<Status>('kill', 'withheld', 'usable'),
    minutes: fc.constantFrom(60, 120, 300),
    kind: fc.constantFrom('zoned', 'local'),
    code: fc.nat({ max: CODES.length - 1 }),
    wait: fc.constantFrom(90, 240),
    seed: fc.integer(),
    faults: fc.tuple(faultArbitrary, faultArbitrary),
  })
  .map(({ held, later, status, minutes, kind, code, wait, seed, faults }) => [
    { do: 'deploy' },
    { do: 'deliver', wire: 'reuters', sent: { ...held, status: 'usable', embargo: { kind, minutes } } },
    { do: 'replay', of: 0, code },
    { do: 'wait', minutes: wait },
    {
      do: 'together',
      seed,
      works: [
        { do: 'sweep', graceMs: 0, fault: faults[0] },
        { do: 'deliver', wire: 'reuters', sent: { ...later, story: held.story, status }, fault: faults[1] },
        { do: 'sweep', graceMs: 0 },
      ],
    },
  ]);

// An advisory and its story, before, behind or beside it, and what comes of the story then.
const withdrawalArbitrary: fc.Arbitrary<Step[]> = fc
  .record({
    story: sentArbitrary,
    later: sentArbitrary,
    status: fc.constantFrom<Status>('usable', 'usable', 'correction', 'withheld'),
    advisory: advisoryArbitrary,
    by,
    wires: fc.tuple(wire, wire),
    order: fc.constantFrom('before', 'behind', 'together'),
    // A hold that ends while the advisory has something left to do.
    pause: fc.constantFrom<Step[]>(
      [],
      [],
      [
        { do: 'wait', minutes: 240 },
        { do: 'sweep', graceMs: 0 },
      ],
    ),
    seed: fc.integer(),
    faults: fc.tuple(faultArbitrary, faultArbitrary),
  })
  .map(({ story, later, status, advisory, by, wires, order, pause, seed, faults }) => {
    const sent: Sent = { ...story, status };
    const own: Work = { do: 'deliver', wire: wires[0], sent, fault: faults[0] };
    const told: Work = {
      do: 'deliver',
      wire: wires[1],
      sent: { ...advisory, withdraws: { of: sent, by } },
      fault: faults[1],
    };
    const next: Work = { do: 'deliver', wire: wires[0], sent: { ...later, story: sent.story } };
    const sweeps: Work = { do: 'sweep', graceMs: 0 };
    if (order !== 'together') return [...(order === 'before' ? [told, own] : [own, told]), ...pause, next];
    return [{ do: 'together', seed, works: [own, told, sweeps, { ...own, fault: undefined }] }, ...pause, next];
  });
// A version that expires while another of its story, or the same under other rights or newer code, comes in.
const expiryArbitrary: fc.Arbitrary<Step[]> = fc
  .record({
    ends: sentArbitrary,
    later: sentArbitrary,
    wire,
    other: wire,
    code: fc.nat({ max: CODES.length - 1 }),
    wait: fc.constantFrom(1200, 1500, 3000),
    isSame: fc.boolean(),
    seed: fc.integer(),
    faults: fc.tuple(faultArbitrary, faultArbitrary, faultArbitrary),
  })
  .map(({ ends, later, wire, other, code, wait, isSame, seed, faults }) => [
    { do: 'deploy' },
    { do: 'deliver', wire, sent: { ...ends, status: 'usable', keepDays: 1 } },
    { do: 'wait', minutes: wait },
    {
      do: 'together',
      seed,
      works: [
        { do: 'sweep', graceMs: 0, fault: faults[0] },
        isSame
          ? { do: 'otherWire', wire: other, of: 0, fault: faults[1] }
          : { do: 'deliver', wire: other, sent: { ...later, story: ends.story }, fault: faults[1] },
        { do: 'replay', of: 0, code, fault: faults[2] },
        { do: 'sweep', graceMs: 0 },
      ],
    },
    { do: 'replay', of: 1, code },
  ]);

const casesOf = (work: fc.Arbitrary<Work>): fc.Arbitrary<Step[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 16, arbitrary: work.map((one): Step[] => [one]) },
        { weight: 1, arbitrary: fc.constant<Step[]>([{ do: 'deploy' }]) },
        { weight: 1, arbitrary: fc.constant<Step[]>([{ do: 'settle' }]) },
        { weight: 3, arbitrary: togetherOf(work).map((step): Step[] => [step]) },
        { weight: 1, arbitrary: releaseArbitrary },
        { weight: 2, arbitrary: withdrawalArbitrary },
        { weight: 1, arbitrary: expiryArbitrary },
      ),
      { minLength: 1, maxLength: 10 },
    )
    .map((steps) => steps.flat());

export const caseArbitrary = casesOf(workArbitrary);

/** With consumers that are told of all that happens. */
export const toldCaseArbitrary = casesOf(
  fc.oneof({ weight: 3, arbitrary: workArbitrary }, { weight: 1, arbitrary: tellArbitrary }),
);

/** @throws Violation */
export async function runCase(steps: readonly Step[], world = new World()): Promise<World> {
  try {
    for (const step of steps) {
      await take(step, world);
      await checkStep(world);
    }
    await world.settle();
    await checkSettled(world);
    return world;
  } finally {
    world.close();
  }
}

async function take(step: Step, world: World): Promise<void> {
  switch (step.do) {
    case 'deploy':
      world.code = Math.min(world.code + 1, CODES.length - 1);
      return;
    case 'settle':
      await world.settle();
      return checkSettled(world);
    case 'together':
      return interleave(
        step.seed,
        step.works.map((work) => (turn) => (work.do === 'ask' ? ask(world, turn) : doWork(work, world, turn))),
      );
    default: {
      const before = world.store.written.length;
      const known = new Set(world.readBy.keys());
      const advisories = advisoriesIn(world);
      await doWork(step, world);
      checkNeverSeen(world, advisories, before);
      if (step.do === 'again' || step.do === 'replay') checkReplay(world, before, known, step);
      return;
    }
  }
}

// 7, 8: what has been read to its end comes again: under the same code nothing changes, and under newer code there is
// no event unless that reads another hold. Nor where a replay asks for it.
function checkReplay(
  world: World,
  writtenBefore: number,
  known: ReadonlySet<Delivery>,
  work: Extract<Work, { do: 'again' | 'replay' }>,
): void {
  const delivery = world.deliveries.at(-1 - work.of);
  if (!delivery || !known.has(delivery)) return;
  for (const { before, decision } of world.store.written.slice(writtenBefore)) {
    // What an advisory left to do, since its worker died, is found by its story, too.
    if (decision.head.killed?.advisory) continue;
    const earlier = world.store.written
      .slice(0, writtenBefore)
      .findLast(
        ({ decision: { head, version } }) => head.id === decision.head.id && version?.key === decision.version?.key,
      )?.decision.version;
    if (decision.kind === 'expire') continue;
    const isOther = JSON.stringify(earlier?.hold) !== JSON.stringify(decision.version?.hold);
    const hasEvent = decision.effects.some((effect) => effect.kind === 'event');
    if ((earlier && !isOther && (hasEvent || decision.kind !== 'refresh')) || (!earlier && !isLocal(delivery))) {
      throw new Violation(`a replay changes more than it may: ${JSON.stringify({ before, decision })}`);
    }
  }
}

const isLocal = ({ items }: Delivery): boolean =>
  items.some((item) => item !== 'broken' && item.embargo?.kind === 'local');

async function doWork(work: Work, world: World, turn?: () => Promise<void>): Promise<void> {
  if (work.do === 'wait') {
    await turn?.();
    world.minutes += work.minutes;
    return;
  }
  const { gate, run } = worker(work.fault, turn);
  if (work.fault) world.isDisturbed = true;
  if (work.do === 'sweep') {
    await run(() => world.sweep(work.graceMs, gate));
    return;
  }
  if (work.do === 'tell') {
    await run(async () => world.consumers?.tell(world, work.mood, gate));
    return;
  }
  const delivery = await deliveryOf(work, world);
  if (!delivery) return;
  const code = work.do === 'replay' ? work.code : world.code;
  await run(() => world.ingest(delivery, code, gate, work.do === 'replay' && work.isAsked));
}

async function deliveryOf(
  work: Exclude<Work, { do: 'wait' | 'sweep' | 'tell' }>,
  world: World,
): Promise<Delivery | undefined> {
  if (work.do === 'deliver') return world.put(work.wire, [work.sent], work.isOld);
  if (work.do === 'withdraw') {
    const named = world.deliveries.at(-1 - work.of)?.items[0];
    if (!named || named === 'broken' || named.withdraws) return undefined;
    return world.put(work.wire, [{ ...work.advisory, withdraws: { of: named, by: work.by } }]);
  }
  if (work.do === 'break') return world.put(work.wire, BROKEN[work.broken]!);
  const earlier = world.deliveries.at(-1 - work.of);
  if (work.do !== 'otherWire') return earlier;
  return earlier && earlier.items.length > 0 ? world.put(work.wire, earlier.items) : undefined;
}

/** A reader, all the while: what was hidden before it asked and still is was hidden in between. */
async function ask(world: World, turn: () => Promise<void>): Promise<void> {
  const before = await hiddenNow(world);
  const { gate } = worker(undefined, turn);
  try {
    const { lists, shown, related } = await askAll(world, true, gate);
    const after = await hiddenNow(world);
    for (const [id, headline] of [...lists.flat(), ...shown, ...related]) {
      const [was, is] = [before.get(id), after.get(id)];
      if (!was?.headlines.has(headline) || !is?.headlines.has(headline)) continue;
      if (was.isKilled || was.rev === is.rev) throw new Violation(`a query shows what is hidden: ${id} ${headline}`);
    }
  } catch (error) {
    // A document that is just being replaced is asked for again.
    if (!(error instanceof Unavailable)) throw error;
  }
}

/**
 * Runs cases by seed; a violation is thrown with its shrunk case, the seed and the path to it.
 * @param open a new desk for each case; in memory where it is absent
 */
export async function search(
  seed: number,
  cases: number,
  open = async (): Promise<World> => new World(),
  arbitrary = caseArbitrary,
): Promise<void> {
  const property = fc.asyncProperty(arbitrary, async (steps) => {
    await runCase(steps, await open());
  });
  await fc.assert(property, { seed, numRuns: cases });
}
