// A page dump as lines: what a browser's "copy all" or a text extractor leaves of a page.

/** One line that says something, white space at its ends cut off. */
export interface Line {
  readonly text: string;
  /** Its number in the dump, from 1. */
  readonly number: number;
}

/** UTF-8 or UTF-16 by mark, else UTF-8, else windows-1252, which no bytes can fail. */
export function decodeDump(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// Besides white space: zero-width marks and the byte order mark, which pages use as spacers.
const EDGE = /^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g;

/** The lines that are not blank; a line of no-break spaces is blank too. Hard-wrapped paragraphs become one line. */
export function splitLines(dump: string): Line[] {
  const lines: Line[] = [];
  let block: Line[] = [];
  for (const [index, raw] of dump.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const text = raw.replace(EDGE, '');
    if (text !== '') block.push({ text, number: index + 1 });
    else {
      lines.push(...unwrap(block));
      block = [];
    }
  }
  return [...lines, ...unwrap(block)];
}

// Mail and terminals wrap at 60 to 80 characters; a column's lines differ by less than its longest word.
const WRAP_WIDTH = { min: 50, max: 90, spread: 18 };

/** Joins a block of lines that was wrapped at a column. Menus and lists are ragged, or start each line anew. */
function unwrap(block: Line[]): Line[] {
  const full = block.slice(0, -1);
  if (full.length < 2) return block;
  const lengths = full.map((line) => line.text.length);
  const longest = Math.max(...lengths);
  const isColumn =
    longest <= WRAP_WIDTH.max && Math.min(...lengths) >= Math.max(WRAP_WIDTH.min, longest - WRAP_WIDTH.spread);
  const continued = block.slice(1).filter((line) => /^[\p{Ll}\d("“]/u.test(line.text)).length;
  if (!isColumn || continued * 2 < full.length) return block;
  return [{ text: block.map((line) => line.text).join(' '), number: block[0]!.number }];
}

/** White space and case folded: what makes two lines the same line. */
export const foldLine = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
