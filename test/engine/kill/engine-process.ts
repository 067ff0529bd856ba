// `slugline start` as a process of its own, and the end of it and of its function processes by SIGKILL.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Connection, engineConnection } from '../../../bin/connection.ts';
import { findEngine } from '../../../local/running-engine.ts';

const CLI = fileURLToPath(new URL('../../../bin/slugline.ts', import.meta.url));
const LOOK_MS = 20;
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;
/** A function process sees within milliseconds that its engine is gone. */
const ORPHAN_TIMEOUT_MS = 5_000;

export const dataOf = (dir: string): string => join(dir, 'data');

export class EngineProcess {
  readonly #dir: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;

  /** Starts on `<dir>/data`; what it says goes to `<dir>/engine.log`. */
  constructor(dir: string) {
    this.#dir = dir;
    const log = openSync(join(dir, 'engine.log'), 'a');
    this.#child = spawn(
      process.execPath,
      [CLI, 'start', '--data', dataOf(dir), '--drops', join(dir, 'drops'), '--port', '0', '--no-samples'],
      { stdio: ['ignore', log, log] },
    );
    closeSync(log);
    // It must not outlive whoever started it.
    const end = (): void => void this.#child.kill('SIGKILL');
    process.once('exit', end);
    this.#ended = new Promise((resolve) =>
      this.#child.once('exit', (code) => {
        process.off('exit', end);
        resolve(code);
      }),
    );
  }

  /** @throws Error where it ends, or is not ready in a minute */
  async ready(): Promise<Connection> {
    const until = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < until) {
      const engine = await findEngine(dataOf(this.#dir));
      if (engine) return engineConnection(engine.endpoint, engine.names);
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        throw new Error(`the engine ended by itself, with ${this.#child.exitCode ?? this.#child.signalCode}`);
      }
      await sleep(LOOK_MS);
    }
    throw new Error('the engine was not ready after a minute');
  }

  /**
   * Kills it and its function processes.
   * @returns how many function processes lived on
   */
  async kill(first: 'engine' | 'functions'): Promise<number> {
    const functions = await childrenOf(this.#child.pid!);
    const killFunctions = (): void => functions.forEach(killHard);
    if (first === 'functions') killFunctions();
    this.#child.kill('SIGKILL');
    await this.#ended;
    const until = Date.now() + ORPHAN_TIMEOUT_MS;
    let left = functions;
    while (left.length > 0 && Date.now() < until) {
      const alive = await living();
      left = left.filter((pid) => alive.has(pid));
      if (left.length > 0) await sleep(LOOK_MS);
    }
    left.forEach(killHard);
    return left.length;
  }

  /** Tells it to stop. @returns its exit code; null where it had to be killed */
  async stop(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    const code = await this.#ended;
    clearTimeout(timer);
    return code;
  }
}

interface Listed {
  readonly pid: number;
  readonly parent: number;
  readonly isAlive: boolean;
}

async function listed(): Promise<Listed[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,stat=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, parent, state = '']) => ({
      pid: Number(pid),
      parent: Number(parent),
      // Nobody has asked for the exit code of a zombie yet; it does nothing any more.
      isAlive: !state.startsWith('Z'),
    }));
}

const childrenOf = async (pid: number): Promise<number[]> =>
  (await listed()).filter(({ parent, isAlive }) => parent === pid && isAlive).map((child) => child.pid);

const living = async (): Promise<Set<number>> =>
  new Set((await listed()).filter(({ isAlive }) => isAlive).map(({ pid }) => pid));

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
