// A soak: a seeded run of drops into a running engine that is killed again and again, with a reader beside it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection, PutDrop } from '../../../bin/connection.ts';
import { dataOf, EngineProcess } from './engine-process.ts';
import { type Drop, type Kill, type PlanOptions, planOf } from './plan.ts';
import { appendPut } from './put-log.ts';
import type { ReaderCounts } from './reader.ts';
import { startReader } from './reader-process.ts';
import { type Instants, render } from './render.ts';
import { type Findings, findingsOf, type Sent } from './settled.ts';

export interface SoakOptions extends PlanOptions {
  readonly readerPauseMs: number;
  readonly onProgress: (line: string) => void;
}

export interface SoakReport {
  /** Puts that were not answered, and were made again. */
  readonly putsCutOff: number;
  readonly kills: number;
  /** Kills that met drops on their way: in the queue, or in a function's hands. */
  readonly killsAtWork: number;
  readonly killsAtStart: number;
  readonly orphans: number;
  /** From the start of a process to its first answer. */
  readonly medianStartMs: number;
  readonly sent: Sent;
  readonly findings: Findings;
  readonly reader: ReaderCounts;
  /** Of the engine, when it was told to stop at the end. */
  readonly exitCode: number | null;
  readonly seconds: number;
  /** Its folder is kept: `removeSoak`. */
  readonly dir: string;
}

const SETTLE_TIMEOUT_MS = 240_000;
const ROOM_TIMEOUT_MS = 120_000;
const LOOK_MS = 20;
/** The queue is asked how long it is after so many puts. */
const PUTS_BETWEEN_LOOKS = 3;

/** @throws Error where the engine does not start, or makes no progress */
export async function soakUnderKills(options: SoakOptions): Promise<SoakReport> {
  const dir = await mkdtemp(join(tmpdir(), 'slugline-soak-'));
  const soak = new Soak(options, dir);
  try {
    return await soak.run();
  } finally {
    await soak.end();
  }
}

export const removeSoak = ({ dir }: Pick<SoakReport, 'dir'>): Promise<void> =>
  rm(dir, { recursive: true, force: true });

class Soak {
  readonly #options: SoakOptions;
  readonly #dir: string;
  readonly #putLog: string;
  readonly #eventLog: string;
  readonly #startedAt = new Date().toISOString();
  readonly #puts: { drop: number; put: PutDrop }[] = [];
  readonly #starts: number[] = [];
  #instants: Instants = {};
  #engine: EngineProcess | undefined;
  #connection: Connection | undefined;
  /** While one kill, and the start after it, is under way. */
  #crash: Promise<void> | undefined;
  #crashes = 0;
  #putsCutOff = 0;
  #killsAtWork = 0;
  #killsAtStart = 0;
  #orphans = 0;

  constructor(options: SoakOptions, dir: string) {
    this.#options = options;
    this.#dir = dir;
    this.#putLog = join(dir, 'puts.jsonl');
    this.#eventLog = join(dataOf(dir), 'events.jsonl');
  }

  async run(): Promise<SoakReport> {
    const began = Date.now();
    const { seed, drops, kills, readerPauseMs } = this.#options;
    const plan = planOf({ seed, drops, kills });
    await this.#start();
    const reader = startReader({
      plan: { seed, drops, kills },
      dataDir: dataOf(this.#dir),
      putLog: this.#putLog,
      eventLog: this.#eventLog,
      pauseMs: readerPauseMs,
    });
    let counts: ReaderCounts;
    try {
      await this.#putAll(plan.drops, plan.kills);
      this.#options.onProgress(`${this.#puts.length} puts and ${this.#crashes} kills done; waiting for what is left`);
      await this.#settle();
    } finally {
      counts = await reader.stop();
    }
    const sent: Sent = { plan, puts: this.#puts, instants: this.#instants };
    const findings = await findingsOf(this.#connection!.resources, this.#eventLog, sent);
    await this.#connection!.close();
    const exitCode = await this.#engine!.stop();
    this.#engine = undefined;
    return {
      putsCutOff: this.#putsCutOff,
      kills: this.#crashes,
      killsAtWork: this.#killsAtWork,
      killsAtStart: this.#killsAtStart,
      orphans: this.#orphans,
      medianStartMs: Math.round(this.#starts.toSorted((a, b) => a - b)[Math.floor(this.#starts.length / 2)]!),
      sent,
      findings,
      reader: counts,
      exitCode,
      seconds: Math.round((Date.now() - began) / 1000),
      dir: this.#dir,
    };
  }

  /** Nothing runs on, however the soak ended. */
  async end(): Promise<void> {
    await this.#crash?.catch(() => {});
    await this.#engine?.kill('engine');
  }

  async #start(): Promise<void> {
    const began = performance.now();
    this.#engine = new EngineProcess(this.#dir);
    this.#connection = await this.#engine.ready();
    this.#starts.push(performance.now() - began);
  }

  async #putAll(drops: readonly Drop[], kills: readonly Kill[]): Promise<void> {
    const left = [...kills];
    for (const drop of drops) {
      if (drop.number % PUTS_BETWEEN_LOOKS === 0) await this.#room(left[0]?.backlog ?? 30);
      await this.#put(drop);
      while (left[0] && left[0].afterDrop <= drop.number) {
        await this.#crash;
        const first = left.shift()!;
        const atStart: Kill[] = [];
        while (left[0]?.during === 'start') atStart.push(left.shift()!);
        this.#crash = this.#kill(first, atStart);
        // It is awaited by whoever meets it.
        this.#crash.catch(() => {});
      }
      if (drop.number % 500 === 499) this.#options.onProgress(`${drop.number + 1} drops, ${this.#crashes} kills`);
    }
    await this.#crash;
  }

  async #kill({ delayMs, first }: Kill, atStart: readonly Kill[]): Promise<void> {
    await sleep(delayMs);
    const { waiting, inFlight } = await this.#connection!.queueDepth();
    if (waiting + inFlight > 0) this.#killsAtWork++;
    await this.#killNow(first);
    await this.#connection!.close();
    for (const kill of atStart) {
      this.#engine = new EngineProcess(this.#dir);
      await sleep(kill.delayMs);
      this.#killsAtStart++;
      await this.#killNow(kill.first);
    }
    await this.#start();
    this.#crash = undefined;
  }

  async #killNow(first: Kill['first']): Promise<void> {
    const engine = this.#engine!;
    this.#orphans += await engine.kill(first);
    this.#crashes++;
    this.#engine = undefined;
  }

  /** Waits until at most so many drops wait. */
  async #room(backlog: number): Promise<void> {
    const until = Date.now() + ROOM_TIMEOUT_MS;
    while (Date.now() < until) {
      const depth = await this.#reliably((connection) => connection.queueDepth());
      if (depth && depth.waiting + depth.inFlight < backlog) return;
      await sleep(LOOK_MS);
    }
    throw new Error(`the engine makes no progress: more than ${backlog} drops wait for two minutes`);
  }

  async #put(drop: Drop): Promise<void> {
    const { bytes, instants } = render(drop, this.#startedAt, new Date(), this.#instants);
    this.#instants = { ...this.#instants, ...instants };
    appendPut(this.#putLog, { drop: drop.number, instants });
    for (;;) {
      const put = await this.#reliably((connection) => connection.putDrop(drop.key, bytes));
      if (put) {
        appendPut(this.#putLog, { drop: drop.number, put });
        this.#puts.push({ drop: drop.number, put });
        return;
      }
      this.#putsCutOff++;
    }
  }

  /** Undefined where a kill came in between; then the engine runs again. */
  async #reliably<T>(call: (connection: Connection) => Promise<T>): Promise<T | undefined> {
    const crashes = this.#crashes;
    const crash = this.#crash;
    try {
      return await call(this.#connection!);
    } catch (error) {
      if (this.#crashes === crashes && !crash && !this.#crash) throw error;
      await this.#crash;
      return undefined;
    }
  }

  /** Until no drop waits, no effect is left to do, and every hold and expiry has ended. */
  async #settle(): Promise<void> {
    const until = Date.now() + SETTLE_TIMEOUT_MS;
    for (let quiet = 0; quiet < 2; ) {
      const { waiting, inFlight } = await this.#connection!.queueDepth();
      const { holds, expiries, effects } = await this.#connection!.query({ op: 'status' }, 'status');
      const timed = holds.due + holds.waiting + expiries.due + expiries.waiting;
      const isQuiet = waiting + inFlight + timed + effects.pending === 0;
      quiet = isQuiet ? quiet + 1 : 0;
      // What is not done by then is found by those who look at the store.
      if (Date.now() > until) return;
      await sleep(500);
    }
  }
}
