// One worker stops before each of its store calls in turn, while another does all of its work: what the search, which switches at random, meets too seldom.
import { describe, expect, it } from 'vitest';
import { checkSettled } from './invariants.ts';
import type { Sent, WireName } from './sent.ts';
import { type Fault, worker } from './workers.ts';
import { World } from './world.ts';

type Work = (world: World) => Promise<(gate: ReturnType<typeof worker>['gate']) => Promise<unknown>>;

const send =
  (fields: Partial<Sent>, wire: WireName = 'reuters'): Work =>
  async (world) => {
    const sent: Sent = { story: 0, created: -60, version: '2', text: 0, status: 'usable', wrapping: 0, ...fields };
    const delivery = await world.put(wire, [sent]);
    return (gate) => world.ingest(delivery, 0, gate);
  };

const WORKS = {
  story: send({}),
  'other text': send({ created: -120, version: '10', text: 2 }),
  copy: send({ created: -180, text: 1 }, 'feed'),
  'third copy': send({ story: 2, text: 1 }, 'connect'),
  'kill of the copy': send({ created: 30, status: 'kill' }, 'feed'),
  correction: send({ story: 1, created: 0, status: 'correction', text: 1 }),
  withhold: send({ created: 0, status: 'withheld' }),
  'withhold of an older version': send({ created: -150, version: '3', status: 'withheld' }),
  kill: send({ created: 30, status: 'kill' }),
  sweep: async (world) => async (gate) => world.sweep(0, gate),
} satisfies Record<string, Work>;
type Name = keyof typeof WORKS;

interface Case {
  readonly before: readonly Work[];
  readonly slow: readonly Name[];
  readonly fast: readonly Name[];
}

const CASES: Readonly<Record<string, Case>> = {
  nothing: {
    before: [],
    slow: ['story'],
    fast: ['story', 'other text', 'copy', 'correction', 'withhold', 'kill', 'sweep'],
  },
  'a copy': {
    before: [WORKS.copy],
    slow: ['story', 'third copy'],
    fast: ['story', 'third copy', 'kill of the copy', 'correction', 'kill', 'sweep'],
  },
  'a story and its copy': {
    before: [send({ created: -180, version: '1' }), WORKS.copy],
    slow: ['other text', 'withhold', 'kill', 'third copy'],
    fast: ['story', 'other text', 'third copy', 'kill of the copy', 'correction', 'withhold', 'kill', 'sweep'],
  },
  'a withheld story': {
    before: [send({ created: -180, version: '1' }), send({ created: -90, status: 'withheld' })],
    slow: ['story'],
    fast: ['copy', 'withhold', 'kill'],
  },
  'a story under embargo': {
    before: [
      send({ created: -180, version: '1', text: 2 }),
      send({ created: -90, version: '1', embargo: { kind: 'zoned', minutes: 60 } }),
    ],
    slow: ['sweep', 'withhold', 'withhold of an older version', 'kill'],
    fast: ['sweep', 'copy', 'withhold', 'withhold of an older version', 'kill'],
  },
};

async function start(works: readonly Work[]): Promise<World> {
  const world = new World();
  for (const work of works) await (await work(world))(worker().gate);
  world.minutes += 61;
  return world;
}

/** @returns whether the slow worker had such a call */
async function overtake(before: readonly Work[], slow: Name, fast: Name, at: number, fault?: Fault): Promise<boolean> {
  const world = await start(before);
  world.isDisturbed = fault !== undefined;
  let resume = (): void => {};
  const paused = new Promise<void>((resolve) => {
    resume = resolve;
  });
  let calls = 0;
  let reached = (): void => {};
  const stopped = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const { gate, run } = worker(fault, async () => {
    if (++calls !== at) return;
    reached();
    await paused;
  });
  try {
    const work = await WORKS[slow](world);
    const slowly = run(() => work(gate));
    await Promise.race([slowly, stopped]);
    await (await WORKS[fast](world))(worker().gate);
    resume();
    await slowly;
    await world.settle();
    await checkSettled(world);
  } catch (error) {
    throw new Error(`${slow}, overtaken by ${fast} at its call ${at}: ${(error as Error).message}`, { cause: error });
  }
  return calls >= at;
}

describe('a worker that is overtaken at any store call', () => {
  let points = 0;

  for (const [name, { before, slow, fast }] of Object.entries(CASES)) {
    it(`leaves everything as it must be, over ${name}`, { timeout: 300_000 }, async () => {
      for (const one of slow) {
        for (const other of fast) {
          for (let at = 1; await overtake(before, one, other, at); at++) points++;
        }
      }
    });
  }

  for (const name of ['nothing', 'a story under embargo']) {
    it(`leaves everything as it must be, over ${name}, where it dies at once or a call later`, {
      timeout: 300_000,
    }, async () => {
      const { before, slow, fast } = CASES[name]!;
      for (const one of slow) {
        for (const other of fast) {
          for (const later of [0, 1]) {
            const dies = (at: number): Fault => ({ at: at + later, kind: 'diesAfter' });
            for (let at = 1; await overtake(before, one, other, at, dies(at)); at++) points++;
          }
        }
      }
    });
  }

  it('is so at hundreds of points', () => {
    console.log(`${points} points`);
    expect(points).toBeGreaterThan(800);
  });
});
