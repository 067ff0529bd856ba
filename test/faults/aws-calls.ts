// `npm run faults -- [--every n] [--seed n] [--workers n]`: a fault at every AWS call of ten articles, on the real
// adapters over the embedded services. Whatever fails, the drop comes again and the sweep goes round, and the end is
// the one without a fault. The last line counts the points, the runs and what was wrong.
import { AsyncLocalStorage } from 'node:async_hooks';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TTL_ATTRIBUTE } from '../../functions/names.ts';
import { bandPk, unsurePk, wordsDayKey } from '../../functions/store/keys.ts';
import type { Answer, Call } from '../model/aws-call.ts';
import { EngineServices } from '../model/engine-store.ts';
import { checkSettled, checkStep } from '../model/invariants.ts';
import { LIVES } from '../model/lives.ts';
import { World } from '../model/world.ts';
import { FAULTS, type FaultKind } from './aws-faults.ts';

/** A fault at the n-th call of a life, from 1; all attempts of the SDK at a call count once. */
export interface FaultPoint {
  readonly life: string;
  readonly at: number;
  readonly kind: FaultKind;
  /** What is called there without a fault. */
  readonly operation: string;
}

type Made = Pick<Call, 'service' | 'operation'>;

const DEAD = Symbol('dead');
// One for each who waits: what waits for the same is kept for as long as that.
const never = (): Promise<never> => new Promise(() => {});

interface Worker {
  isDead: boolean;
  readonly die: () => void;
}

/** AWS as one worker after the other finds it, with at most one fault. */
class Aws {
  readonly calls: Made[] = [];
  hasStruck = false;
  readonly #point: FaultPoint | undefined;
  readonly #seen = new Map<string, number>();
  readonly #workers = new AsyncLocalStorage<Worker>();
  #isDown = false;

  constructor(point?: FaultPoint) {
    this.#point = point;
  }

  async meet(call: Call, pass: () => Promise<Answer>): Promise<Answer> {
    const worker = this.#workers.getStore();
    if (worker?.isDead) return never();
    const isFirst = !this.#seen.has(call.id);
    if (isFirst) this.#seen.set(call.id, this.calls.push(call));
    const kind = this.#point?.kind;
    const isHere = this.#seen.get(call.id) === this.#point?.at && (isFirst || kind?.lasts !== 'attempt');
    if (!kind || !(isHere || this.#isDown)) return pass();
    this.hasStruck = true;
    this.#isDown = kind.lasts === 'recovery';
    const answer = await kind.meet(call, pass);
    if (answer !== 'dies' && !worker?.isDead) return answer;
    worker?.die();
    return never();
  }

  /** Runs work to its end, or until the worker dies; then AWS is there again, and another worker takes over. */
  async run<T>(work: () => Promise<T>): Promise<T | typeof DEAD> {
    const { promise: death, resolve } = Promise.withResolvers<typeof DEAD>();
    const worker: Worker = {
      isDead: false,
      die() {
        this.isDead = true;
        resolve(DEAD);
      },
    };
    const result = await Promise.race([this.#workers.run(worker, work), death]);
    this.#isDown = false;
    return result;
  }
}

interface End {
  readonly calls: readonly Made[];
  /** As the table, the archive and the bus stand, in lines. */
  readonly state: readonly string[];
  /** The SDK's own attempts were enough: no step failed. */
  readonly isMasked: boolean;
}

/** @throws Violation */
async function live(services: EngineServices, life: string, point?: FaultPoint): Promise<End> {
  const store = await services.desk();
  const world = new World(store);
  world.isDisturbed = point !== undefined;
  const aws = new Aws(point);
  store.meet = (call, pass) => aws.meet(call, pass);
  let isMasked = true;
  for (const step of LIVES[life]!) {
    const before = aws.calls.length;
    const todo = await step(world);
    if (todo === 'sweep') {
      isMasked = (await aws.run(() => world.sweep(0))) === true && isMasked;
      await aws.run(() => world.sweep(0));
    } else {
      await aws.run(() => world.ingest(todo.ingest, todo.code));
      if (world.owed.has(todo.ingest)) {
        isMasked = false;
        await aws.run(() => world.ingest(todo.ingest, todo.code));
      }
    }
    // What fails half-way may be shown no more than what is whole.
    if (point && before < point.at && aws.calls.length >= point.at) await checkStep(world);
  }
  const { calls } = aws;
  const made = [...calls];
  await world.settle();
  await checkSettled(world, point === undefined);
  if (point && !aws.hasStruck) throw new Error(`no call ${point.at} in "${life}"`);
  return { calls: made, state: stateOf(store), isMasked };
}

function stateOf({ table, archive, events }: World['store']): string[] {
  const rows = [...table].flatMap(([pk, partition]) =>
    // What became of an item at its first delivery is forgotten where that was cut short.
    // The name of a segment of words is of chance.
    // Bands of what was visible before may be left until they expire.
    pk.startsWith('D#') || pk.startsWith(bandPk('')) || pk === wordsDayKey('').pk
      ? []
      : [...partition]
          .filter(([, row]) => !isUnmatched(pk, row))
          .map(([sk, row]) => `${pk} ${sk} ${JSON.stringify(fieldsOf(row))}`),
  );
  const documents = [...archive.keys()].filter((key) => key.startsWith('articles/'));
  const sent = events.map(({ eventId, type }) => `${eventId} ${type}`);
  return [...rows, ...documents, ...new Set(sent)].sort();
}

// Who looks again for what an advisory means may find the story that has come since.
const isUnmatched = (pk: string, row: object): boolean => pk === unsurePk && !('story' in row);

// How often, and when, an effect was done may differ: it is done at least once.
const OF_DOING = ['seq', 'bandsUntil', TTL_ATTRIBUTE];

const fieldsOf = (row: object): object =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !OF_DOING.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Runs each life without a fault, and says where one may be. */
async function pointsOf(services: EngineServices): Promise<{ points: FaultPoint[]; ends: Map<string, End> }> {
  const ends = new Map<string, End>();
  for (const life of Object.keys(LIVES)) ends.set(life, await live(services, life));
  const points = [...ends].flatMap(([life, { calls }]) =>
    calls.flatMap((call, place) =>
      FAULTS.filter(({ concerns }) => concerns(call)).map((kind) => ({
        life,
        at: place + 1,
        kind,
        operation: call.operation,
      })),
    ),
  );
  return { points, ends };
}

export interface FaultReport {
  /** Calls at which something may go wrong. */
  readonly calls: number;
  /** Calls times the faults that each may meet. */
  readonly points: number;
  readonly runs: number;
  /** Runs in which the SDK's own attempts were enough. */
  readonly masked: number;
  readonly wrong: readonly string[];
}

/** @param share every n-th point, beginning with the one of that number */
export async function runFaults(share: { readonly every: number; readonly first: number }): Promise<FaultReport> {
  const services = await EngineServices.open();
  try {
    const { points, ends } = await pointsOf(services);
    const wrong: string[] = [];
    let [runs, masked] = [0, 0];
    for (let n = share.first % share.every; n < points.length; n += share.every) {
      const point = points[n]!;
      runs++;
      const problem = await problemAt(services, point, ends.get(point.life)!);
      if (problem === 'masked') masked++;
      else if (problem)
        wrong.push(`${point.operation}, call ${point.at} of "${point.life}", ${point.kind.name}: ${problem}`);
    }
    const calls = [...ends.values()].reduce((sum, end) => sum + end.calls.length, 0);
    return { calls, points: points.length, runs, masked, wrong };
  } finally {
    await services.close();
  }
}

async function problemAt(services: EngineServices, point: FaultPoint, expected: End): Promise<string | undefined> {
  try {
    const { state, isMasked } = await live(services, point.life, point);
    const [missing, extra] = [without(expected.state, state), without(state, expected.state)];
    if (missing.length + extra.length > 0) return `the end is another: -${missing.join('\n-')}\n+${extra.join('\n+')}`;
    return isMasked ? 'masked' : undefined;
  } catch (error) {
    return String(error);
  }
}

const without = (all: readonly string[], some: readonly string[]): string[] => {
  const known = new Set(some);
  return all.filter((one) => !known.has(one));
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      every: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      workers: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const [every, seed, workers] = [Number(values.every), Number(values.seed), Number(values.workers)];
  console.log(`every ${every} of the points, seed ${seed}, ${workers} workers`);
  const started = Date.now();
  const reports = await Promise.all(
    Array.from({ length: workers }, (_, worker) => inChild({ every: every * workers, first: seed + worker * every })),
  );
  const sum = (of: 'runs' | 'masked'): number => reports.reduce((total, report) => total + report[of], 0);
  const wrong = reports.flatMap((report) => report.wrong);
  for (const one of wrong) console.log(one);
  const { calls, points } = reports[0]!;
  console.log(
    `${calls} calls, ${points} fault points, ${sum('runs')} runs (${sum('masked')} the SDK's retries were enough for), ` +
      `${wrong.length} wrong, seed ${seed}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

function inChild(share: Parameters<typeof runFaults>[0]): Promise<FaultReport> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['worker', JSON.stringify(share)]);
    child.on('message', (report) => resolve(report as FaultReport));
    child.on('exit', (code) => {
      if (code !== 0) reject(new Error(`a worker ended with ${code}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'worker') process.send?.(await runFaults(JSON.parse(process.argv[3] ?? '')));
  else await main();
}
