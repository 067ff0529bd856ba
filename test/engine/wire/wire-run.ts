// Some days of a wire through a running engine, as fast as it takes them: moments are put one after the other, outages
// and bursts all at once, and an engine that is gone is killed at work and started again.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../../../bin/connection.ts';
import { dataOf, EngineProcess } from '../kill/engine-process.ts';
import type { Drop } from '../kill/plan.ts';
import { type Instants, render } from '../kill/render.ts';
import type { Sent } from '../kill/settled.ts';
import type { Moment } from './wire-plan.ts';

const PUTS_AT_ONCE = 8;
/** So many drops may wait before more are put: the engine has work, and its queue says how it gets on. */
const BACKLOG = 60;
/** The queue is asked how long it is after so many puts. */
const PUTS_BETWEEN_LOOKS = 8;
const LOOK_MS = 25;
const STALLED_MS = 300_000;
const MINUTES_BETWEEN_LINES = 60;

export class WireRun {
  readonly #dir: string;
  readonly #startedAt: string;
  readonly #say: (line: string) => void;
  readonly #puts: { drop: number; put: Sent['puts'][number]['put'] }[] = [];
  readonly #instants: Record<string, string> = {};
  #engine: EngineProcess | undefined;
  #connection: Connection | undefined;
  #crashes = 0;
  #orphans = 0;

  /** @param dir holds the engine's data */
  constructor(dir: string, startedAt: string, say: (line: string) => void) {
    this.#dir = dir;
    this.#startedAt = startedAt;
    this.#say = say;
    mkdirSync(join(dir, 'drops'), { recursive: true });
  }

  get connection(): Connection {
    return this.#connection!;
  }

  get eventLog(): string {
    return join(dataOf(this.#dir), 'events.jsonl');
  }

  get puts(): Sent['puts'] {
    return this.#puts;
  }

  get instants(): Instants {
    return this.#instants;
  }

  /** How often it was killed, and how many of its processes lived on. */
  get crashes(): { readonly count: number; readonly orphans: number } {
    return { count: this.#crashes, orphans: this.#orphans };
  }

  async start(): Promise<void> {
    this.#engine = new EngineProcess(this.#dir);
    this.#connection = await this.#engine.ready();
  }

  async send(moments: readonly Moment[]): Promise<void> {
    let told = 0;
    for (const { minute, drops, isAtOnce, behind } of moments) {
      if (behind?.of === 'engine') await this.#crash();
      await this.#each(drops, async (drop) => {
        if (!isAtOnce && drop.number % PUTS_BETWEEN_LOOKS === 0) await this.#room();
        await this.put(drop);
      });
      if (minute - told < MINUTES_BETWEEN_LINES) continue;
      told = minute;
      this.#say(`hour ${Math.floor(minute / 60)} of the wire: ${this.#puts.length} drops put`);
    }
  }

  /** @throws Error where the engine does not answer */
  async put(drop: Drop): Promise<void> {
    const bytes = this.bytesOf(drop);
    this.putAs(drop.number, await this.connection.putDrop(drop.key, bytes));
  }

  bytesOf(drop: Drop): Uint8Array {
    const { bytes, instants } = render(drop, this.#startedAt, new Date(), this.#instants);
    Object.assign(this.#instants, instants);
    return bytes;
  }

  /** It was put elsewhere. */
  putAs(drop: number, put: Sent['puts'][number]['put']): void {
    this.#puts.push({ drop, put });
  }

  /** Ends when no drop waits, no effect is left to do and every hold has ended. @throws Error where it makes no progress */
  async settle(): Promise<void> {
    let last = '';
    let movedAt = performance.now();
    for (let quiet = 0; quiet < 2; ) {
      const { waiting, inFlight, replays } = await this.connection.queueDepth();
      const { holds, effects } = await this.connection.query({ op: 'status' }, 'status');
      const left = [waiting, inFlight, replays, holds.due, holds.waiting, effects.pending];
      const isQuiet = left.every((count) => count === 0);
      quiet = isQuiet ? quiet + 1 : 0;
      if (String(left) !== last) movedAt = performance.now();
      last = String(left);
      if (performance.now() - movedAt > STALLED_MS) throw new Error(`the engine makes no progress: ${left} are left`);
      await sleep(isQuiet ? LOOK_MS : 500);
    }
  }

  /** @returns its exit code */
  async stop(): Promise<number | null> {
    await this.#connection?.close();
    const code = (await this.#engine?.stop()) ?? null;
    this.#engine = undefined;
    return code;
  }

  /** Nothing runs on, however it ended. */
  async end(): Promise<void> {
    await this.#engine?.kill('engine');
  }

  async #crash(): Promise<void> {
    await this.connection.close();
    this.#orphans += await this.#engine!.kill(this.#crashes % 2 === 0 ? 'engine' : 'functions');
    this.#engine = undefined;
    this.#crashes++;
    await this.start();
  }

  async #room(): Promise<void> {
    const until = performance.now() + STALLED_MS;
    for (;;) {
      const { waiting, inFlight } = await this.connection.queueDepth();
      if (waiting + inFlight < BACKLOG) return;
      if (performance.now() > until) throw new Error(`the engine makes no progress: ${waiting} drops wait`);
      await sleep(LOOK_MS);
    }
  }

  async #each(drops: readonly Drop[], work: (drop: Drop) => Promise<void>): Promise<void> {
    const queue = drops.values();
    const run = async (): Promise<void> => {
      for (const drop of queue) await work(drop);
    };
    await Promise.all(Array.from({ length: PUTS_AT_ONCE }, run));
  }
}
