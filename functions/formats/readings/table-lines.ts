// Tables in wire text: lines whose columns are kept apart by blanks, and results that stand one to a line.
import { BULLET, RULE, SENTENCE_END, WRAPPED_WIDTH } from './line-marks.ts';

const RESULT = /^\s{0,12}\d{1,3}[.)] {1,3}\S.{0,90}$/;
/** `Gulls 4, Terns 2`, `Ducks - Geese 2:1 (1:0)`: two sides, or a line of prose may as well end in a time. */
const SCORE =
  /^\s{0,12}\p{Lu}(?:[^.!?\n]{0,40} \d{1,3},? \p{Lu}[^.!?\n]{0,40} \d{1,3}|[^.!?:\n]{0,30} (?:[-–]|vs?\.?|gegen) \p{L}[^.!?:\n]{0,30} \d{1,3}[-:]\d{1,3})(?: ?\([^()]{1,30}\))?$/u;
const ENDS_SCORE = '0123456789)';
const MIN_RESULTS = 3;
/** Of a figure or `n/a`. */
const ENDS_ROW = '0123456789%+)–—aA-';
const NUMBER = /^[-+(<]?[$€£¥]?\d[\d.,:/%+()-]*$|^[-–—]+$|^n\/?a$/i;

/** Which lines belong to a table: two or more that look like rows, with the rules and short heads between them. */
export function tableLines(lines: readonly string[], isTabular: boolean): boolean[] {
  const rows = lines.map(isTableLine);
  markResults(lines, rows);
  const result = new Array<boolean>(lines.length).fill(false);
  for (let at = 0; at < lines.length; at++) {
    if (!rows[at]) continue;
    let end = at + 1;
    let count = 1;
    for (let next = at + 1; next < lines.length; next++) {
      if (rows[next]) {
        count++;
        end = next + 1;
      } else if (!isBetweenRows(lines, next, isTabular)) break;
    }
    if (count > 1 || isTabular) {
      while (end < lines.length && RULE.test(lines[end]!)) end++;
      let start = at;
      while (start > 0 && !result[start - 1] && isAboveRows(lines, start - 1, isTabular)) start--;
      result.fill(true, start, end);
    }
    at = end - 1;
  }
  return result;
}

/** Three places or results or more in a row, one to a line: `1. Kotka 61`, `2) Riga 58`. */
function markResults(lines: readonly string[], rows: boolean[]): void {
  for (let at = 0; at < lines.length; at++) {
    let end = at;
    while (end < lines.length && isResult(lines[end]!)) end++;
    if (end - at >= MIN_RESULTS) rows.fill(true, at, end);
    at = Math.max(at, end - 1);
  }
}

// Most lines of prose are told at their last letter.
const isResult = (line: string): boolean => RESULT.test(line) || (endsWithOneOf(ENDS_SCORE, line) && SCORE.test(line));

const endsWithOneOf = (characters: string, line: string): boolean => line !== '' && characters.includes(line.at(-1)!);

const isShort = (line: string): boolean => line !== '' && line.length < WRAPPED_WIDTH && !BULLET.test(line);

/** Names of columns, a rule and, where the wire says that it is a table, a short line; and no end of wrapped prose. */
function isAboveRows(lines: readonly string[], at: number, isTabular: boolean): boolean {
  const line = lines[at]!;
  if (RULE.test(line) || isColumnHead(line)) return true;
  return isTabular && isShort(line) && !endsProse(lines[at - 1] ?? '', line);
}

/** `                     JUNE 14      MAY 10`: above the columns, and nothing above the rows' own names. */
function isColumnHead(line: string): boolean {
  if (!line.startsWith('        ') || BULLET.test(line)) return false;
  const columns = line.trim().split(/ {2,}/);
  return columns.length > 1 && columns.every(isColumnName);
}
/** Prose that is indented, or justified, has gaps, too. */
const isColumnName = (column: string): boolean =>
  column.length < WRAPPED_WIDTH && !/[,:;]$/.test(column) && !isSentence(column);

/**
 * The last words of a paragraph are short, too: they end the sentence that the line above left open, and are no row of
 * results. A title in capitals leaves none.
 */
const endsProse = (above: string, line: string): boolean =>
  above.length >= WRAPPED_WIDTH &&
  ENDS_PROSE.test(line) &&
  !SENTENCE_END.test(above) &&
  /\p{Ll}/u.test(above) &&
  !RULE.test(above) &&
  !isTableLine(above);
const ENDS_PROSE = /^ ?(?:\p{Ll}.*\D|\S.*[.?!]["'”’)]?)$/u;

/** A rule or one empty line parts rows; where the wire says that it is a table, a short head does, too. */
function isBetweenRows(lines: readonly string[], at: number, isTabular: boolean): boolean {
  const line = lines[at]!;
  if (RULE.test(line)) return true;
  if (line === '') return lines[at - 1] !== '';
  return isTabular && isShort(line);
}

/** Two gaps between columns, or one before figures, or three figures at the end. */
export function isTableLine(line: string): boolean {
  const trimmed = line.trim();
  if (!mayBeRow(trimmed) || trimmed.length > 160 || BULLET.test(line)) return false;
  const columns = trimmed.split(/ {2,}|\t+/);
  if (columns.length > 2 && !columns.some(isSentence)) return true;
  const words = trimmed.split(/\s+/);
  if (words.length > 3 && words.slice(-3).every((word) => NUMBER.test(word))) return true;
  return columns.length === 2 && columns[1]!.split(' ').every((word) => NUMBER.test(word));
}

export const endsAsRow = (line: string): boolean => endsWithOneOf(ENDS_ROW, line);

/** Most lines of prose have neither a gap nor a figure at their end. */
const mayBeRow = (line: string): boolean => endsAsRow(line) || line.includes('  ') || line.includes('\t');

/** Some write two blanks behind a full stop. */
const isSentence = (column: string): boolean => /[.?!]["'”’)]?$/.test(column) && column.includes(' ');

/** Without the margin that all lines share, so that columns stay in place. */
export function withoutMargin(lines: readonly string[]): string[] {
  let margin = Number.POSITIVE_INFINITY;
  for (const line of lines) if (line !== '') margin = Math.min(margin, line.length - line.trimStart().length);
  return lines.map((line) => line.slice(margin));
}
