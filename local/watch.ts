// The watched folder: what is put into `<folder>/<wire>/` becomes a drop, and then moves to `<folder>/.ingested/`.
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { watch } from 'chokidar';

export interface WatchOptions {
  /** Puts a drop under its key; the file moves away only after that. */
  readonly put: (key: string, bytes: Uint8Array) => Promise<unknown>;
  readonly onDrop: (key: string) => void;
  readonly onError: (path: string, error: unknown) => void;
}

const INGESTED = '.ingested';
// A file that has not grown for this long is taken as whole.
const STABLE_MS = 300;
// Writers rename a finished file into place; until then it has such a name.
const UNFINISHED = /(^|[/\\])\.|\.(tmp|part|partial|filepart)$/i;

export function watchDrops(folder: string, { put, onDrop, onError }: WatchOptions): { close(): Promise<void> } {
  const running = new Set<Promise<void>>();

  const ingest = async (path: string): Promise<void> => {
    const name = relative(folder, path);
    try {
      const key = name.split(sep).join('/');
      await put(key, await readFile(path));
      const target = join(folder, INGESTED, name);
      await mkdir(dirname(target), { recursive: true });
      await rename(path, target);
      onDrop(key);
    } catch (error) {
      onError(path, error);
    }
  };

  const watcher = watch(folder, {
    ignored: (path) => UNFINISHED.test(relative(folder, path)),
    awaitWriteFinish: { stabilityThreshold: STABLE_MS, pollInterval: 50 },
  }).on('add', (path) => {
    const work = ingest(path).finally(() => running.delete(work));
    running.add(work);
  });

  return {
    async close() {
      await watcher.close();
      await Promise.allSettled(running);
    },
  };
}
