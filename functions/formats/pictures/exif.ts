// Exif 2.32 (a TIFF in a segment of the JPEG, or the picture itself): what the camera, or who filled in its form, says of
// a picture. No more than the five fields that a picture may lack elsewhere.

import { isUtf8 } from 'node:buffer';
import { foldSpaces } from '../../article/spaces.ts';
import { legacyDecoder } from '../syntax/legacy-charset.ts';
import { isCaption } from './program-words.ts';

export interface Exif {
  readonly description?: string;
  readonly artist?: string;
  readonly copyright?: string;
  /** `2026-11-20T10:11:12+01:00`, the zone only where the camera knows it. */
  readonly taken?: string;
}

const TAGS = { description: 0x010e, artist: 0x013b, copyright: 0x8298 } as const;
const EXIF_DIRECTORY = 0x8769;
const TAKEN = 0x9003;
const TAKEN_OFFSET = 0x9011;
const TEXT = 2;
const SHORT = 3;
const LONG = 4;
const ENTRY_BYTES = 12;
/** Captions and directories are shorter. */
const MAX_TEXT = 32_768;
const MAX_ENTRIES = 500;

/** What it has in front of it in a JPEG, and some leave there elsewhere. */
export const EXIF_ID = 'Exif\0\0';

/** What a damaged directory holds is none. */
export function readExif(sent: Buffer | undefined): Exif {
  const isNamed = sent?.toString('latin1', 0, EXIF_ID.length) === EXIF_ID;
  const tiff = isNamed ? sent.subarray(EXIF_ID.length) : sent;
  const directory = tiff && directoryOf(tiff);
  if (!directory) return {};
  const main = directory.entries(directory.uint32(4));
  const camera = directory.entries(main.get(EXIF_DIRECTORY)?.value ?? 0);
  const [description, artist, copyright] = Object.values(TAGS).map((tag) => directory.text(main.get(tag)));
  const taken = takenAt(directory.text(camera.get(TAKEN)), directory.text(camera.get(TAKEN_OFFSET)));
  return {
    ...(description && isCaption(description) ? { description } : {}),
    ...(artist ? { artist } : {}),
    ...(copyright ? { copyright } : {}),
    ...(taken ? { taken } : {}),
  };
}

/** `2026:11:20 10:11:12` */
function takenAt(clock = '', offset = ''): string | undefined {
  const [, year, month, day, time] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(clock) ?? [];
  return year === undefined
    ? undefined
    : `${year}-${month}-${day}T${time}${/^[+-]\d\d:\d\d$/.test(offset) ? offset : ''}`;
}

interface Entry {
  readonly type: number;
  readonly count: number;
  /** Of a text its offset, unless it has four bytes at most. */
  readonly value: number;
  /** Where the value stands. */
  readonly at: number;
}

/** The directories of a TIFF; undefined where that is too short to have any. */
export const directoryOf = (tiff: Buffer): Directory | undefined =>
  tiff.length < 8 ? undefined : new Directory(tiff, tiff.toString('latin1', 0, 2) === 'II');

class Directory {
  readonly #tiff: Buffer;
  readonly #isLittle: boolean;

  constructor(tiff: Buffer, isLittle: boolean) {
    this.#tiff = tiff;
    this.#isLittle = isLittle;
  }

  entries(at: number): ReadonlyMap<number, Entry> {
    const found = new Map<number, Entry>();
    if (at < 8 || at + 2 > this.#tiff.length) return found;
    const count = Math.min(this.#uint16(at), MAX_ENTRIES);
    for (let start = at + 2; start < at + 2 + count * ENTRY_BYTES; start += ENTRY_BYTES) {
      if (start + ENTRY_BYTES > this.#tiff.length) break;
      const [tag, type] = [this.#uint16(start), this.#uint16(start + 2)];
      found.set(tag, { type, count: this.uint32(start + 4), value: this.uint32(start + 8), at: start + 8 });
    }
    return found;
  }

  text(entry: Entry | undefined): string | undefined {
    if (entry?.type !== TEXT || entry.count > MAX_TEXT) return undefined;
    const start = entry.count > 4 ? entry.value : entry.at;
    const field = this.#tiff.subarray(start, start + entry.count);
    const end = field.indexOf(0);
    const bytes = end === -1 ? field : field.subarray(0, end);
    return foldSpaces(isUtf8(bytes) ? bytes.toString() : legacyDecoder(bytes)(bytes));
  }

  /** Of whatever type, as bytes; undefined where it is empty or cut off. */
  content(entry: Entry | undefined): Buffer | undefined {
    const length = (entry?.count ?? 0) * (entry?.type === LONG ? 4 : 1);
    if (!entry || length <= 4 || entry.value + length > this.#tiff.length) return undefined;
    return this.#tiff.subarray(entry.value, entry.value + length);
  }

  number(entry: Entry | undefined): number | undefined {
    if (entry?.type === SHORT) return this.#uint16(entry.at);
    return entry?.type === LONG ? entry.value : undefined;
  }

  uint32(at: number): number {
    return this.#isLittle ? this.#tiff.readUInt32LE(at) : this.#tiff.readUInt32BE(at);
  }

  #uint16(at: number): number {
    return this.#isLittle ? this.#tiff.readUInt16LE(at) : this.#tiff.readUInt16BE(at);
  }
}
