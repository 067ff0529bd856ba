// Tar as POSIX.1-2024 (pax, ustar) and GNU tar write it. Read here and not by tar-stream: a header of 4 MB for all
// entries, which pax allows, costs that library half a second again for every entry (3.2.2: 5 MB, minutes).
import { DropRejected } from '../../errors.ts';
import type { ContainerEntry } from './entry.ts';

const BLOCK = 512;

/** What is no file and has no content that is a drop. */
const OTHER_KINDS: ReadonlyMap<string, string> = new Map([
  ['1', 'a link'],
  ['2', 'a symbolic link'],
  ['3', 'a device'],
  ['4', 'a device'],
  ['6', 'a pipe'],
  ['S', 'a sparse file'],
  ['M', 'part of a file on another tape'],
]);

/** By its mark, or, before there was one (V7), by a checksum that is right. */
export const isTar = (bytes: Uint8Array): boolean =>
  bytes.length >= BLOCK && (hasMark(bytes) || (bytes.length >= 2 * BLOCK && bytes[0] !== 0 && hasRightChecksum(bytes)));

/** POSIX ends the mark with a zero, GNU tar with two blanks and a zero: a story may say mustard there. */
const MARKS = ['ustar\0', 'ustar  \0'].map((mark) => Buffer.from(mark));
const hasMark = (bytes: Uint8Array): boolean =>
  MARKS.some((mark) => mark.every((byte, index) => bytes[257 + index] === byte));

function hasRightChecksum(bytes: Uint8Array): boolean {
  for (let at = 148; at < 156; at++) {
    const byte = bytes[at]!;
    if (byte !== 0 && byte !== 0x20 && (byte < 0x30 || byte > 0x37)) return false;
  }
  return numberAt(bytes, 148, 8) === checksumOf(bytes);
}

/** @throws DropRejected MALFORMED at the header that is no header: what follows it cannot be found */
export function* tarEntries(bytes: Uint8Array): Generator<ContainerEntry> {
  let at = 0;
  let extended: Extended = {};
  for (;;) {
    const header = bytes.subarray(at, at + BLOCK);
    // The archive ends with blocks of zeros.
    if (header.length === BLOCK && header.every((byte) => byte === 0)) return;
    checkHeader(header, at);
    const kind = textAt(header, 156, 1) || '0';
    const path = extended.path ?? pathOf(header);
    const isFolder = kind === '5' || (kind === '0' && path.endsWith('/'));
    const size = isFolder ? 0 : (extended.size ?? numberAt(header, 124, 12));
    const start = at + BLOCK;
    if (!(size <= bytes.length - start)) {
      throw malformed(`the entry says that it has ${size} bytes, of which ${bytes.length - start} are there`, at);
    }
    const content = bytes.subarray(start, start + size);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    if (kind === 'x') extended = { ...extended, ...readExtended(content) };
    else if (kind === 'L') extended = { ...extended, path: textAt(content, 0, content.length) };
    // A header for all entries that follow, a long target of a link, a label: nothing that a drop needs.
    else if (!'gKVNDA'.includes(kind)) {
      extended = {};
      const other = kind === '0' || kind === '7' || isFolder ? undefined : (OTHER_KINDS.get(kind) ?? 'no plain file');
      yield {
        path,
        size: other === undefined ? size : Math.max(size, 1),
        packedSize: Math.max(size, 1),
        isFolder,
        read: () => {
          if (other === undefined) return content;
          throw new DropRejected('UNSAFE', `it is ${other}, and only files are read`);
        },
      };
    }
  }
}

/** What a header before the header says of the entry. */
interface Extended {
  readonly path?: string;
  readonly size?: number;
}

function checkHeader(header: Uint8Array, at: number): void {
  if (header.length < BLOCK) throw malformed('the tar is cut off: it has no end', at);
  if (checksumOf(header) !== numberAt(header, 148, 8)) throw malformed('the checksum of a tar header is wrong', at);
}

/** Of the header, its own field taken for blanks. */
function checksumOf(header: Uint8Array): number {
  let sum = 8 * 0x20;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum += header[index]!;
  return sum;
}

/** ustar keeps a long path in two fields; GNU tar has times where the second is. */
function pathOf(header: Uint8Array): string {
  const name = textAt(header, 0, 100);
  const prefix = textAt(header, 257, 6) === 'ustar' ? textAt(header, 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Octal digits; or, where that is too small, base 256 marked by the highest bit. NaN where it is neither. */
function numberAt(header: Uint8Array, at: number, length: number): number {
  if ((header[at]! & 0x80) === 0) {
    const digits = textAt(header, at, length).trim();
    return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : digits === '' ? 0 : Number.NaN;
  }
  if (header[at] !== 0x80) return Number.NaN;
  let value = 0;
  for (let index = 1; index < length; index++) value = value * 256 + header[at + index]!;
  return value;
}

/** Records `12 path=a.xml\n`, each with its own length in front. */
function readExtended(content: Uint8Array): Extended {
  let found: Extended = {};
  let at = 0;
  while (at < content.length) {
    const record = /^(\d{1,9}) /.exec(textAt(content, at, 10));
    const length = Number(record?.[1] ?? 0);
    const start = at + (record?.[0].length ?? 0);
    if (length === 0 || at + length > content.length || at + length <= start) break;
    const key = textAt(content, start, 5);
    if (key === 'path=') found = { ...found, path: textAt(content, start + 5, at + length - start - 6) };
    if (key === 'size=') {
      const size = textAt(content, start + 5, Math.min(at + length - start - 6, 20));
      found = { ...found, size: /^\d{1,15}$/.test(size) ? Number(size) : Number.NaN };
    }
    at += length;
  }
  return found;
}

/** Up to the first NUL. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + Math.max(0, length));
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}

const malformed = (message: string, byte: number): DropRejected =>
  new DropRejected('MALFORMED', message, { position: { byte } });
