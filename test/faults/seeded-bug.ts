// A bug seeded on purpose: a patch of one line, and a sentence that says what it would do to a newsroom. A hunk is found
// by its lines, not by their numbers, so that a patch outlives what is done around it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface SeededBug {
  readonly name: string;
  /** What it would do to a newsroom. */
  readonly sentence: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly hunk: readonly HunkLine[];
}

interface HunkLine {
  readonly kind: ' ' | '-' | '+';
  readonly text: string;
}

const FOLDER = new URL('mutations/', import.meta.url);

export const seededBugs = (): SeededBug[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.patch'))
    .sort()
    .map((name) => parsePatch(basename(name, '.patch'), readFileSync(new URL(name, FOLDER), 'utf8')));

/** @throws Error where it is no patch of one line in one file */
export function parsePatch(name: string, patch: string): SeededBug {
  const lines = patch.replace(/\n$/, '').split('\n');
  const sentence = lines[0] ?? '';
  const file = lines.find((line) => line.startsWith('+++ b/'))?.slice('+++ b/'.length);
  const hunks = lines.filter((line) => line.startsWith('@@ '));
  if (!file || hunks.length !== 1 || lines[1] !== '')
    throw new Error(`${name} is no sentence with a patch of one hunk`);
  const hunk = lines
    .slice(lines.indexOf(hunks[0]!) + 1)
    .map((line): HunkLine => ({ kind: (line[0] ?? ' ') as HunkLine['kind'], text: line.slice(1) }));
  const count = (kind: string): number => hunk.filter((line) => line.kind === kind).length;
  if (count('-') !== 1 || count('+') > 1) throw new Error(`${name} does not change exactly one line`);
  return { name, sentence, file, hunk };
}

/** @throws Error where the place is not there, or not the only one of its kind */
export function seeded({ name, file, hunk }: SeededBug, source: string): string {
  const changed = hunk.findIndex(({ kind }) => kind === '-');
  const lines = source.split('\n');
  for (let context = hunk.length; context >= 0; context--) {
    const part = hunk.slice(Math.max(0, changed - context), changed + context + 2);
    const before = part.filter(({ kind }) => kind !== '+').map(({ text }) => text);
    const places = lines.flatMap((_, start) => (before.every((text, at) => lines[start + at] === text) ? [start] : []));
    if (places.length > 1) break;
    if (places.length === 0) continue;
    const after = part.filter(({ kind }) => kind !== '-').map(({ text }) => text);
    return lines.toSpliced(places[0]!, before.length, ...after).join('\n');
  }
  throw new Error(`${name} no longer fits ${file}; make the patch anew`);
}
