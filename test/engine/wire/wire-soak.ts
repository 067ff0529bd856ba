// A soak: some days of a wire through an engine in fast time, then kills that are timed on the archive that it has left,
// at rest and while a backlog of replays drains; and at the end the comparison with what was sent.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Dice } from '../kill/dice.ts';
import { type Drop, type Plan, storiesOf, type Version } from '../kill/plan.ts';
import { namesOf } from '../kill/render.ts';
import { FINDINGS, type Findings, findingsOf, type Sent } from '../kill/settled.ts';
import { type Latency, latencyOf, timeKill } from './kill-latency.ts';
import { unreplayed, wrongInLists, wrongInQuarantine } from './whole.ts';
import { type WireOptions, type WirePlan, wirePlanOf } from './wire-plan.ts';
import { WireRun } from './wire-run.ts';

export interface WireSoakOptions extends WireOptions {
  /** How many drops are replayed. */
  readonly replays: number;
  /** Timed at rest, and at most so many while replays drain. */
  readonly kills: number;
  readonly say: (line: string) => void;
}

export interface WireSoakReport {
  readonly plan: WirePlan;
  /** The wire, and the kills that were timed. */
  readonly sent: Sent;
  readonly crashes: number;
  /** Processes that lived on when the engine was killed. */
  readonly orphans: number;
  /** Seconds. */
  readonly wireTook: number;
  readonly drainTook: number;
  readonly atRest: Latency;
  readonly whileReplaying: Latency;
  /** What is not as it must be; all of it empty where nothing is. */
  readonly wrong: Readonly<Record<'lists' | 'quarantine' | 'replays', readonly string[]>> & Findings;
  readonly exitCode: number | null;
  /** Its folder is kept. */
  readonly dir: string;
}

/** Kills before the clock runs: every process has been started then. */
const WARM_UP = 4;

/** @throws Error where the engine does not start or makes no progress, or where there are fewer drops than replays */
export async function soakWire(options: WireSoakOptions): Promise<WireSoakReport> {
  const plan = wirePlanOf(options);
  if (plan.drops.length < options.replays) {
    throw new Error(`${options.replays} drops cannot be replayed: the wire sends ${plan.drops.length}`);
  }
  const dir = await mkdtemp(join(tmpdir(), 'slugline-wire-'));
  const run = new WireRun(dir, new Date().toISOString(), options.say);
  try {
    return { ...(await new WireSoak(options, plan, run).run()), dir };
  } finally {
    await run.end();
  }
}

export const removeWireSoak = ({ dir }: Pick<WireSoakReport, 'dir'>): Promise<void> =>
  rm(dir, { recursive: true, force: true });

class WireSoak {
  readonly #options: WireSoakOptions;
  readonly #wire: WirePlan;
  readonly #run: WireRun;
  readonly #dice: Dice;
  /** Stories that may still be killed, in any order. */
  readonly #left: Version[];
  readonly #kills: Drop[] = [];

  constructor(options: WireSoakOptions, wire: WirePlan, run: WireRun) {
    this.#options = options;
    this.#wire = wire;
    this.#run = run;
    this.#dice = new Dice(options.seed + 1);
    const order = (version: Version): number => new Dice(options.seed + version.story).between(0, 1_000_000);
    this.#left = wire.shown
      .filter(({ story }) => wire.formats.get(story) === 'newsml-g2')
      .sort((a, b) => order(a) - order(b));
  }

  async run(): Promise<Omit<WireSoakReport, 'dir'>> {
    const { kills, say } = this.#options;
    const run = this.#run;
    await run.start();
    const began = performance.now();
    await run.send(this.#wire.moments);
    say(`${run.puts.length} drops put; waiting for what is left`);
    await run.settle();
    const wireTook = secondsSince(began);
    say(`the wire is in, after ${wireTook} s; ${kills} kills at rest`);
    for (let n = 0; n < WARM_UP; n++) await this.#kill();
    const atRest: number[] = [];
    while (atRest.length < kills) {
      await this.#pause(50, 250);
      atRest.push(await this.#kill());
    }
    say(`at rest: ${JSON.stringify(latencyOf(atRest))}`);
    const { whileReplaying, drainTook, missing } = await this.#replay();
    await run.settle();
    say('all is quiet; comparing with what was sent');
    const sent = { plan: this.#plan(), puts: run.puts, instants: run.instants };
    const wrong = {
      ...(await findingsOf(run.connection.resources, run.eventLog, sent)),
      lists: await wrongInLists(run.connection, sent),
      quarantine: await wrongInQuarantine(run.connection, sent),
      replays: missing,
    };
    const { count, orphans } = run.crashes;
    return {
      plan: this.#wire,
      sent,
      crashes: count,
      orphans,
      wireTook,
      drainTook,
      atRest: latencyOf(atRest),
      whileReplaying: latencyOf(whileReplaying),
      wrong,
      exitCode: await run.stop(),
    };
  }

  /** Queues the whole backlog, and kills until it has drained. */
  async #replay() {
    const { replays, kills, say } = this.#options;
    const { connection, puts } = this.#run;
    const backlog = puts.slice(0, replays);
    const id = `wire-${this.#options.seed}`;
    const began = performance.now();
    await connection.replay(
      backlog.map(({ put: { bucket, key, versionId } }) => ({ bucket, key, versionId })),
      id,
    );
    let { replays: left } = await connection.queueDepth();
    say(`${left} of ${replays} replays wait when all are queued`);
    const whileReplaying: number[] = [];
    for (let told = performance.now(); left > 0; ) {
      // Enough are timed soon; then some more, until the last replay is done.
      await (whileReplaying.length < kills ? this.#pause(50, 250) : this.#pause(500, 1500));
      const milliseconds = this.#left.length > 0 ? await this.#kill() : undefined;
      left = (await connection.queueDepth()).replays;
      if (milliseconds !== undefined && left > 0) whileReplaying.push(milliseconds);
      if (performance.now() - told < 30_000) continue;
      told = performance.now();
      say(`${left} replays left; ${JSON.stringify(latencyOf(whileReplaying))}`);
    }
    const drainTook = secondsSince(began);
    say(`replays are done, after ${drainTook} s; kills meanwhile: ${JSON.stringify(latencyOf(whileReplaying))}`);
    return { whileReplaying, drainTook, missing: await unreplayed(connection, backlog, id) };
  }

  /** @returns milliseconds */
  async #kill(): Promise<number> {
    const shown = this.#left.pop();
    if (!shown) throw new Error('no story is left to be killed: the wire is too short');
    const version: Version = {
      story: shown.story,
      step: shown.step + 1,
      status: 'kill',
      place: shown.place,
      minutesBefore: 0,
    };
    const drop: Drop = {
      number: this.#wire.drops.length + this.#kills.length,
      key: `reuters/${version.story}-kill.xml`,
      content: { kind: 'versions', format: 'newsml-g2', versions: [version] },
    };
    this.#kills.push(drop);
    const { id } = namesOf(this.#wire, version.story)!;
    const { connection } = this.#run;
    const { put, milliseconds } = await timeKill(
      { key: drop.key, bytes: this.#run.bytesOf(drop), articleId: id },
      connection,
    );
    this.#run.putAs(drop.number, put);
    return milliseconds;
  }

  /** With what was killed since. */
  #plan(): Plan {
    const drops = [...this.#wire.drops, ...this.#kills];
    return { drops, kills: [], stories: storiesOf(drops), formats: this.#wire.formats };
  }

  #pause(from: number, to: number): Promise<void> {
    return sleep(this.#dice.between(from, to));
  }
}

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 1000);

/** How much longer kills take while replays drain: the ratio of the 99th percentiles. */
export const slowdownOf = ({ atRest, whileReplaying }: Pick<WireSoakReport, 'atRest' | 'whileReplaying'>): number =>
  Math.round((whileReplaying.p99 / atRest.p99) * 100) / 100;

/** What is wrong, by its kind, with how many. */
export const countsOf = ({ wrong }: Pick<WireSoakReport, 'wrong'>): Record<string, number> =>
  Object.fromEntries(
    [...FINDINGS, 'lists', 'quarantine', 'replays'].map((kind) => [kind, wrong[kind as keyof typeof wrong].length]),
  );
