// A page dump as lines: what a browser's "copy all" or a text extractor leaves of a page.
import { DropRejected } from '../errors.ts';
import { decodeText } from '../formats/syntax/text.ts';

/** One line that says something, white space at its ends cut off. */
export interface Line {
  readonly text: string;
  /** Its number in the dump, from 1. */
  readonly number: number;
  /** That of the last line that it was wrapped into. */
  readonly end: number;
}

/** UTF-8 or UTF-16 as every drop, else windows-1252, which no bytes can fail: pages are saved in either. */
export function decodeDump(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// Besides white space: zero-width marks and the byte order mark, which pages use as spacers.
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/;

/** By hand, because an expression that looks for blanks at the end tries each blank of the line. */
function trimLine(raw: string): string {
  let [start, end] = [0, raw.length];
  while (start < end && BLANK.test(raw[start]!)) start++;
  while (end > start && BLANK.test(raw[end - 1]!)) end--;
  return raw.slice(start, end);
}

/** The lines that are not blank; a line of no-break spaces is blank too. Hard-wrapped paragraphs become one line. */
export function splitLines(dump: string): Line[] {
  const blocks: Line[][] = [[]];
  for (const [index, raw] of dump.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const text = trimLine(raw);
    if (text !== '') blocks.at(-1)!.push({ text, number: index + 1, end: index + 1 });
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  const width = columnOf(blocks);
  return width === undefined ? blocks.flat() : blocks.flatMap((block) => unwrap(block, width));
}

// Mail and terminals wrap at 60 to 80 characters; a column's lines differ by less than its longest word.
const WRAP_WIDTH = { min: 50, max: 90, spread: 18 };
/** So many paragraphs of two lines, or one of more, are no chance. */
const MIN_WRAPPED = 2;

/** The column at which the dump is wrapped; undefined where it is not: then it has longer lines, or only ragged ones. */
function columnOf(blocks: readonly (readonly Line[])[]): number | undefined {
  const longest = blocks.flat().reduce((length, line) => Math.max(length, line.text.length), 0);
  if (longest < WRAP_WIDTH.min || longest > WRAP_WIDTH.max) return undefined;
  const wrapped = blocks.filter((block) => isWrapped(block, longest));
  return wrapped.length >= MIN_WRAPPED || wrapped.some((block) => block.length > 2) ? longest : undefined;
}

/** Full lines but for the last, most of them going on in small letters. Menus and lists start each line anew. */
function isWrapped(block: readonly Line[], width: number): boolean {
  const full = block.slice(0, -1);
  const continued = block.slice(1).filter((line) => /^[\p{Ll}\d("“]/u.test(line.text)).length;
  return (
    full.length > 0 &&
    full.every((line) => line.text.length >= width - WRAP_WIDTH.spread) &&
    continued * 2 >= full.length
  );
}

/** Once the column is known, full lines are enough: the next line may well start with a name. */
function unwrap(block: readonly Line[], width: number): readonly Line[] {
  const full = block.slice(0, -1);
  if (full.length === 0 || !full.every((line) => line.text.length >= width - WRAP_WIDTH.spread)) return block;
  return [{ text: block.map((line) => line.text).join(' '), number: block[0]!.number, end: block.at(-1)!.end }];
}

/** White space and case folded: what makes two lines the same line. */
export const foldLine = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const isBlank = (code: number): boolean =>
  code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && /\s/.test(String.fromCharCode(code));

/** So many words between blanks at most; a text so short can have no more, which most lines of menus are. */
export function hasAtMost(words: number, text: string): boolean {
  if (text.length < 2 * words) return true;
  let [found, wasBlank] = [0, true];
  for (let at = 0; at < text.length && found <= words; at++) {
    const blank = isBlank(text.charCodeAt(at));
    if (wasBlank && !blank) found++;
    wasBlank = blank;
  }
  return found <= words;
}
