// The watched folder: what is put into `<folder>/<wire>/` becomes a drop, and then moves to `<folder>/.ingested/`.
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from 'chokidar';
import { hasGrown, type Seen, whole } from './whole-file.ts';

export interface WatchOptions {
  /** Puts a drop under its key; the file moves away only after that. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<unknown>;
  readonly onDrop: (key: string) => void;
  readonly onError: (path: string, error: unknown) => void;
  /** When a file that was taken is looked at again. */
  readonly laterMs?: readonly number[];
}

const INGESTED = '.ingested';
// Writers rename a finished file into place; until then it has such a name.
const UNFINISHED = /(^|[/\\])\.|\.(tmp|part|partial|filepart)$/i;
const LATER_MS = [1000, 5000, 30_000];
const PUTS_AT_ONCE = 8;

export function watchDrops(folder: string, options: WatchOptions): { close(): Promise<void> } {
  const { put, onDrop, onError, laterMs = LATER_MS } = options;
  /** By path, of files under way: whether something was told of them meanwhile. */
  const told = new Map<string, boolean>();
  const running = new Set<Promise<void>>();
  const closing = new AbortController();
  const places = new Places(PUTS_AT_ONCE);

  const run = (path: string, work: () => Promise<void>): void => {
    const done = work()
      .catch((error: unknown) => onError(path, error))
      .finally(() => running.delete(done));
    running.add(done);
  };

  const take = async (path: string): Promise<void> => {
    const seen = await whole(path);
    if (seen === undefined) return;
    const name = relative(folder, path);
    const target = join(folder, INGESTED, name);
    const key = name.split(sep).join('/');
    await places.use(async () => put(key, await readFile(path)));
    await mkdir(dirname(target), { recursive: true });
    await rename(path, target);
    onDrop(key);
    run(target, () => lookLater(key, target, seen));
  };

  /** A writer that paused for too long goes on in the file where it lies now: then the whole is put under the same key. */
  const lookLater = async (key: string, target: string, taken: Seen): Promise<void> => {
    let seen: Seen | undefined = taken;
    for (let round = 0; round < laterMs.length && !closing.signal.aborted; round++) {
      // At the end it is looked at once more, and no later.
      await sleep(laterMs[round], undefined, { signal: closing.signal, ref: false }).catch(() => {});
      if (!(await hasGrown(target, seen))) continue;
      seen = await whole(target);
      if (seen === undefined) return;
      await places.use(async () => put(key, await readFile(target)));
      onDrop(key);
      round = -1;
    }
  };

  const hear = async (path: string): Promise<void> => {
    if (told.has(path)) return void told.set(path, true);
    try {
      do {
        told.set(path, false);
        await take(path);
      } while (told.get(path));
    } finally {
      told.delete(path);
    }
  };

  const watcher = watch(folder, { ignored: (path) => UNFINISHED.test(relative(folder, path)) })
    .on('add', (path) => run(path, () => hear(path)))
    .on('change', (path) => run(path, () => hear(path)));

  return {
    async close() {
      await watcher.close();
      closing.abort();
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

/** Lets so many work at a time; the others wait their turn. */
class Places {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(free: number) {
    this.#free = free;
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
