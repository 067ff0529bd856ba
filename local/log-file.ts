// The log of the functions: appended line by line, cut where it has grown too long.
import { appendFileSync, renameSync, statSync } from 'node:fs';

const MAX_BYTES = 32 * 1024 * 1024;
const CHECK_EVERY = 1000;

export interface LogFile {
  write(line: string): void;
  close(): void;
}

/** At most two files of 32 MB: the log and, as `<path>.1`, the one before. */
export function createLogFile(path: string): LogFile {
  let lines = 0;
  return {
    write(line) {
      if (lines++ % CHECK_EVERY === 0 && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) {
        renameSync(path, `${path}.1`);
      }
      appendFileSync(path, `${line}\n`);
    },
    close() {},
  };
}
