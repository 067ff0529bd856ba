// `npm start` as a newcomer says it, in a process of its own, on a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, readlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Used, usedBelow } from './processes.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 120_000;

export interface Started {
  readonly pid: number;
  readonly data: string;
  readonly drops: string;
  /** `http://127.0.0.1:<port>/` */
  readonly desk: string;
  /** Milliseconds until it said that it is ready, and until it said how to go on: only then are drops watched. */
  readonly readyMs: number;
  readonly watchingMs: number;
  /** As it said how to go on. */
  readonly used: readonly Used[];
  stop(): Promise<void>;
  /** As a power cut does it, to all of its processes at once. */
  kill(): Promise<void>;
}

/** Starts it on the folders `data` and `drops` in `dir`. @param nodeOptions for the engine's own process */
export async function npmStart(dir: string, nodeOptions = ''): Promise<Started> {
  const [data, drops] = [join(dir, 'data'), join(dir, 'drops')];
  await mkdir(drops, { recursive: true });
  const free = ['--port', '0', '--smtp-port', '0', '--desk-port', '0', '--no-samples'];
  const began = performance.now();
  const child = spawn('npm', ['start', '--', '--data', data, '--drops', drops, ...free], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, NODE_OPTIONS: nodeOptions },
  });
  const pid = child.pid!;
  let said = '';
  let readyMs = 0;
  const late = setTimeout(() => killGroup(child, 'SIGKILL'), PATIENCE_MS);
  await new Promise<void>((done, failed) => {
    child.stderr!.on('data', (chunk) => {
      said += chunk;
      if (readyMs === 0 && said.includes('Slugline is ready')) readyMs = performance.now() - began;
      if (said.includes('In another terminal')) done();
    });
    child.once('exit', () => failed(new Error(`npm start has ended; it said:\n${said}`)));
  });
  const watchingMs = performance.now() - began;
  clearTimeout(late);
  const used = await usedBelow(pid);
  child.removeAllListeners('exit');
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    pid,
    data,
    drops,
    desk: /The desk: (\S+)/.exec(said)?.[1] ?? '',
    readyMs,
    watchingMs,
    used,
    async stop() {
      // npm would not wait for it.
      const { pid: own } = JSON.parse(await readFile(join(data, 'engine.json'), 'utf8')) as { pid: number };
      process.kill(own, 'SIGTERM');
      await ended;
    },
    async kill() {
      // Function processes are leaders of groups of their own.
      const functions = await functionProcesses(data);
      killGroup(child, 'SIGKILL');
      for (const one of functions) killOne(one);
      await ended;
    },
  };
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid!, signal);
  } catch {
    // It has gone already.
  }
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone with the engine.
  }
}

async function functionProcesses(data: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, at) => folders[at]!.startsWith(join(resolve(data), 'functions')));
}
