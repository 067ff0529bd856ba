// The text of a story of Reuters-21578 in pieces: lines wrapped at some 64 columns, paragraphs that begin with four
// blanks, tables whose rows begin with one or stand in columns, and `Reuter` at the end.

import { isTableLine, withoutMargin } from '../readings/table-lines.ts';
import type { Piece } from '../syntax/html-pieces.ts';

const SIGNOFF = /^\s*reuters?[\s.]*$/i;
/** The story goes on in another take. */
const MORE = /^[\s-]*more[\s.-]*$/i;
const INDENTED = /^ {1,3}\S/;
const RULE = /^\s*[-=_]{2,}\s*$/;

export function corpusPieces(text: string): Piece[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  const last: Piece[] = [];
  const end = lines.at(-1);
  if (end !== undefined && (SIGNOFF.test(end) || MORE.test(end))) {
    last.push({ kind: SIGNOFF.test(end) ? 'signoff' : 'related', text: end.trim() });
    lines.pop();
  }
  return [...(isListing(lines) ? listingPieces(lines) : storyPieces(lines)), ...last];
}

/** No line of wrapped prose is so short that none of a text passes it: `MAY7  287 1/4 UP  1`, `Net 807,000 vs 2,858,000`. */
const LISTING_WIDTH = 56;

const isListing = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.every((line) => line.length < LISTING_WIDTH) && lines.some((line) => /\d/.test(line));

/** The first row may follow a dateline, without the indent of the others. */
function listingPieces(lines: readonly string[]): Piece[] {
  const [first = '', ...others] = lines.slice(lines.findIndex((line) => line !== ''));
  const table = /^\S/.test(first) ? [first, ...withoutMargin(others)] : withoutMargin([first, ...others]);
  return [{ kind: 'table', text: table.join('\n') }];
}

function storyPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let prose: string[] = [];
  let rows: string[] = [];
  const endProse = (): void => {
    if (prose.length > 0) pieces.push({ kind: 'text', text: prose.join('\n') });
    prose = [];
  };
  const endRows = (): void => {
    while (rows.at(-1) === '') rows.pop();
    if (rows.length > 0) pieces.push({ kind: 'table', text: withoutMargin(rows).join('\n') });
    rows = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isRow(lines, at, rows.length > 0)) {
      endProse();
      rows.push(line);
    } else if (line === '') {
      endProse();
      // An empty line parts two halves of one table.
      if (rows.length > 0) rows.push(line);
    } else {
      endRows();
      if (/^\s/.test(line)) endProse();
      prose.push(line);
    }
  }
  endProse();
  endRows();
  return pieces;
}

/** Indented by less than a paragraph and not wrapped, in columns among such, or a rule or head between them. */
function isRow(lines: readonly string[], at: number, afterRow: boolean): boolean {
  const line = lines[at]!;
  if (line === '') return false;
  const next = lines[at + 1] ?? '';
  if (INDENTED.test(line)) return !/^[^\s-]/.test(next) || isTableLine(line);
  if (RULE.test(line)) return afterRow;
  const isNextRow = INDENTED.test(next) || isTableLine(next) || RULE.test(next);
  if (isTableLine(line) || hasColumns(line)) return afterRow || isNextRow || /^\s{7}/.test(line);
  // The head of a table stands far to the right.
  return /^ {7,}\S/.test(line) && (afterRow || isNextRow);
}

/** Dots lead from a name to its figure, or blanks do. */
const hasColumns = (line: string): boolean => /\S {3,}\S/.test(line) || (/\.{4,}/.test(line) && /\d/.test(line));
