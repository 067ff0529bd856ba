// When a file that somebody else writes is whole: there is no way to ask, so its size and times are looked at.
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** A file as it was seen. */
export interface Seen {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

const LOOK_MS = 25;
/** A file that was never seen to grow is whole after so long. */
const STABLE_MS = 100;
/** Any other, and one that is empty yet: a network that has lost a packet is silent for more than 200 ms. */
const GROWING_MS = 500;

/** Resolves once the file is taken to be whole; with undefined where it has gone. */
export async function whole(path: string): Promise<Seen | undefined> {
  let before = await look(path);
  let patienceMs = before?.size === 0 ? GROWING_MS : STABLE_MS;
  let since = performance.now();
  while (before !== undefined && !before.isPlaced) {
    await sleep(LOOK_MS);
    const now = await look(path);
    if (now === undefined) return undefined;
    if (now.size !== before.size || now.mtimeMs !== before.mtimeMs) {
      patienceMs = GROWING_MS;
      since = performance.now();
    } else if (performance.now() - since >= patienceMs) return now;
    before = now;
  }
  return before;
}

/** True where a writer has gone on in the file since; false also where another one lies in its place. */
export async function hasGrown(path: string, seen: Seen): Promise<boolean> {
  const now = await look(path);
  return now !== undefined && now.ino === seen.ino && (now.size !== seen.size || now.mtimeMs > seen.mtimeMs);
}

interface Looked extends Seen {
  /** What was done to it last was no writing: it was renamed into its place, or given the times of another file. */
  readonly isPlaced: boolean;
}

async function look(path: string): Promise<Looked | undefined> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path);
    // On Windows the one time may be written before the other.
    return { ino, size, mtimeMs, isPlaced: size > 0 && ctimeMs > mtimeMs && process.platform !== 'win32' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
