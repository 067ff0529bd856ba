// What the processes of a running engine have used so far, as /proc tells it: Linux only.
import { readdir, readFile, readlink } from 'node:fs/promises';

export interface Used {
  /** `npm`, `engine`, or a function: `ingest`. */
  readonly role: string;
  /** User and system, children that have ended included. */
  readonly cpuMs: number;
  readonly residentMb: number;
}

// As nearly all kernels are built.
const TICK_MS = 10;
const PAGE_BYTES = 4096;

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly cpuMs: number;
  readonly residentMb: number;
}

/** Of the process and of all below it. */
export async function usedBelow(root: number): Promise<Used[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = (await Promise.all(names.map(statOf))).filter((stat) => stat !== undefined);
  const below = new Set([root]);
  // A child may stand before its parent.
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const { pid, parent } of stats) if (below.has(parent)) below.add(pid);
  }
  const all = stats.filter(({ pid }) => below.has(pid));
  return Promise.all(all.map(async ({ pid, cpuMs, residentMb }) => ({ role: await roleOf(pid), cpuMs, residentMb })));
}

/** CPU milliseconds since `before`, by role. */
export function cpuSince(before: readonly Used[], after: readonly Used[]): Map<string, number> {
  const by = new Map<string, number>();
  for (const { role, cpuMs } of after) by.set(role, (by.get(role) ?? 0) + cpuMs);
  for (const { role, cpuMs } of before) by.set(role, (by.get(role) ?? 0) - cpuMs);
  return by;
}

async function statOf(pid: string): Promise<Stat | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in brackets may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 22) return undefined;
  const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
  return {
    pid: Number(pid),
    parent: Number(fields[1]),
    cpuMs: ticks * TICK_MS,
    residentMb: (Number(fields[21]) * PAGE_BYTES) / 1024 / 1024,
  };
}

async function roleOf(pid: number): Promise<string> {
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '');
  const name = /\/functions\/slugline-([^/]+)\//.exec(folder)?.[1];
  if (name !== undefined) return name;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('slugline.js') && command.includes('start') ? 'engine' : 'npm';
}
