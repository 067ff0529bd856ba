// The second process of a soak: a reader that is told when to stop, and ends with what it has counted.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Reader, type ReaderCounts, type ReaderOptions } from './reader.ts';

export interface RunningReader {
  stop(): Promise<ReaderCounts>;
}

export function startReader(options: ReaderOptions): RunningReader {
  const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(options)], { execArgv: [] });
  const ended = new Promise<ReaderCounts>((resolve, reject) => {
    child.once('message', (counts) => resolve(counts as ReaderCounts));
    child.once('exit', (code) => reject(new Error(`the reader ended by itself, with exit code ${code}`)));
  });
  // Whoever stops it hears of it.
  ended.catch(() => {});
  return {
    stop() {
      if (child.connected) child.send('stop');
      return ended;
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const reader = new Reader(JSON.parse(process.argv[2]!));
  process.once('message', () => reader.stop());
  process.once('disconnect', () => process.exit());
  await reader.run();
  process.send?.(reader.counts());
  process.disconnect();
}
