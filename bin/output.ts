// How the command line talks: what a program reads goes to stdout, talk and progress to stderr.
import cliProgress from 'cli-progress';

/** A wrong call, or something that the caller can mend: one sentence, no stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly exitCode: number;

  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const print = (line: string): void => void process.stdout.write(`${line}\n`);

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

export interface Progress {
  step(): void;
  end(): void;
}

/**
 * A bar on a terminal; silent elsewhere, and where the work is short.
 * @param isListing a line is printed for each step: on the same terminal those lines are the progress
 */
export function progressOf(what: string, total: number, isListing: boolean): Progress {
  if (!process.stderr.isTTY || total < 2 || (isListing && process.stdout.isTTY))
    return { step: () => {}, end: () => {} };
  const bar = new cliProgress.SingleBar(
    { format: `${what} {bar} {value}/{total} {eta_formatted}`, stream: process.stderr, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
}

/**
 * A bar whose total may grow while it is shown; silent where nobody looks at a terminal.
 * @param format as cli-progress has it, with `{bar}`, `{value}`, `{total}` and the names of `show`'s last argument
 */
export function growingProgress(format: string) {
  if (!process.stderr.isTTY) return { show: () => {}, hide: () => {} };
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    cliProgress.Presets.shades_classic,
  );
  return {
    show(done: number, total: number, named: Readonly<Record<string, string>> = {}): void {
      if (!bar.isActive) bar.start(total, done, named);
      bar.setTotal(total);
      bar.update(done, named);
    },
    hide(): void {
      if (bar.isActive) bar.stop();
    },
  };
}

/** `2026-11-24 10:00` in UTC: short enough for a list. */
export const shortTime = (time: string): string => time.slice(0, 16).replace('T', ' ');

/** Control characters have no business on a terminal: a headline must not move the cursor. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
