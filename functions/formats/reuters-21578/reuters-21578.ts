// Reuters-21578 (Distribution 1.0, its README and lewis.dtd): a thousand stories of 1987 in one file of SGML, which no
// XML reader takes. Read item by item over the bytes, so that a file of any length needs no more than its longest story.
import { DropRejected, type Position } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { readReutersItem } from './item.ts';
import { reuters21578Mark } from './mark.ts';

const OPEN = '<REUTERS';
const CLOSE = '</REUTERS>';
/** The longest story has some 13,000 bytes. */
const MAX_ITEM_BYTES = 1024 * 1024;

export const reuters21578 = {
  ...reuters21578Mark,

  *parse({ bytes }: DropContent, wire: WireHabits): Generator<WireItem> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = buffer.indexOf(OPEN);
    if (start === -1) {
      throw new DropRejected('MALFORMED', 'the file holds no REUTERS element', { position: { line: 1 } });
    }
    let line = linesIn(buffer, 0, start) + 1;
    for (let item = 0; start !== -1; item++) {
      const next = buffer.indexOf(OPEN, start + OPEN.length);
      const end = buffer.subarray(start, next === -1 ? undefined : next).indexOf(CLOSE);
      const position = { item, line, byte: start };
      const length = end + CLOSE.length;
      if (end === -1) yield { rejected: unclosed(position) };
      else if (length > MAX_ITEM_BYTES) yield { rejected: tooLong(length, position) };
      else yield readOne(buffer.toString('latin1', start, start + length), position, wire);
      if (next !== -1) line += linesIn(buffer, start, next);
      start = next;
    }
  },
} satisfies WireFormat;

function readOne(source: string, position: Position, wire: WireHabits): WireItem {
  try {
    return { article: readReutersItem(source, position, wire), source };
  } catch (error) {
    if (error instanceof DropRejected) return { rejected: error };
    throw error;
  }
}

const unclosed = (position: Position): DropRejected =>
  new DropRejected('MALFORMED', 'the REUTERS element has no end tag', { position });

const tooLong = (length: number, position: Position): DropRejected =>
  new DropRejected('TOO_LARGE', `the story has ${length} bytes; at most ${MAX_ITEM_BYTES} are read`, { position });

function linesIn(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a, from); at !== -1 && at < to; at = bytes.indexOf(0x0a, at + 1)) lines++;
  return lines;
}
