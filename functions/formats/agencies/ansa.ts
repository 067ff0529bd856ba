// ANSA's habit: below the story stands who wrote and sent it, in codes: `YJ2-BRA`, `COR-TM/RED 03-MAR-26 12:05 NNNN`.
import type { Piece } from '../syntax/html-pieces.ts';
import { LINE_BREAK, plainText } from '../syntax/inline.ts';

const NAME = /^ANSA\b/i;
const CODE = /^[A-Z0-9]{1,5}(?:[-/:.][A-Z0-9]{1,5}){0,4}$/;
/** Two lines are the most that were seen; a story does not end in four of them. */
const MAX_LINES = 3;
const MAX_LENGTH = 60;
const DATED = /\bNNNN\b|\b\d{1,2}-[A-Z]{3}-\d\d\b/;
/** `ROMA-LAZIO 0-0`, `ROMA 12 24 36 48 90` */
const RESULT = /(?:^| )\d{1,3}(?:-\d{1,3})?(?: |$)/;

export const isAnsa = (...names: readonly (string | undefined)[]): boolean =>
  names.some((name) => name !== undefined && NAME.test(name));

/** The codes at the end of the last piece are for desks, not for readers. */
export function withoutRouting(pieces: readonly Piece[], depth = 1): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'text') return pieces;
  const lines = last.text.trimEnd().split(/[\n\v]/);
  let start = lines.length;
  // A line with the hour alone may stand below that of the codes.
  const mayGoOn = (): boolean => start === lines.length || DATED.test(lines[start]!);
  while (start > 0 && lines.length - start < MAX_LINES && mayGoOn() && isRouting(lines[start - 1]!)) start--;
  if (start === lines.length || (start === 0 && pieces.length === 1)) return pieces;
  const codes: Piece = { kind: 'contact', text: lines.slice(start).join(' ') };
  // Or a paragraph of its own.
  if (start === 0 && DATED.test(codes.text) && depth < MAX_LINES)
    return [...withoutRouting(pieces.slice(0, -1), depth + 1), codes];
  const story = lines.slice(0, start).join(last.text.includes(LINE_BREAK) ? LINE_BREAK : '\n');
  return [...pieces.slice(0, -1), ...(story.trim() === '' ? [] : [{ ...last, text: story }]), codes];
}

function isRouting(line: string): boolean {
  const text = plainText(line).trim();
  const words = text.split(/\s+/);
  return line.length <= MAX_LENGTH && !RESULT.test(text) && words.every((word) => CODE.test(word));
}
