// IPTC IIM 4.2 in a picture: datasets through ExifReader, which gets nothing to see but them; characters here, because
// most pictures do not say which set they are in.

import { foldBlanks } from '../syntax/xml.ts';
import type { PictureHead } from './head.ts';

/** By record and dataset: `2:105`. Repeated datasets in their order. */
export interface Iim {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** False where the characters were guessed. */
  readonly isCharsetKnown: boolean;
}

const CHARSET = '1:90';
/** Of one dataset; the most keywords seen on a picture are 60. */
const MAX_VALUES = 500;
const NONE: Iim = { fields: new Map(), isCharsetKnown: true };

/** What a damaged or empty block holds is none. */
export async function readIim({ resources }: PictureHead): Promise<Iim> {
  if (!resources) return NONE;
  const datasets = await readDatasets(resources);
  const all = [...datasets.values()].flat();
  const declared = encodingOf(datasets.get(CHARSET)?.[0]);
  const encoding = declared ?? guessEncoding(all);
  const decoder = new TextDecoder(encoding);
  const fields = new Map<string, readonly string[]>();
  for (const [dataset, values] of datasets) {
    const texts = values.map((value) => clean(decoder.decode(value))).filter((text) => text !== '');
    if (texts.length > 0) fields.set(dataset, texts);
  }
  return { fields, isCharsetKnown: declared !== undefined || all.every(isAscii) };
}

async function readDatasets(resources: Buffer): Promise<Map<string, Uint8Array[]>> {
  const datasets = new Map<string, Uint8Array[]>();
  // Loaded with the first picture that has a caption: it is large, and most functions never see one.
  const { default: exifReader } = await import('exifreader');
  let tags: unknown;
  try {
    tags = exifReader.load(asJpeg(resources), { expanded: true, includeUnknown: true }).iptc;
  } catch {
    return datasets;
  }
  for (const tag of Object.values(tags ?? {}).flat() as unknown[]) {
    if (typeof tag !== 'object' || tag === null || !('id' in tag) || !('value' in tag)) continue;
    if (typeof tag.id !== 'number' || !Array.isArray(tag.value)) continue;
    const name = `${tag.id >> 8}:${tag.id & 0xff}`;
    const values = datasets.get(name) ?? [];
    if (values.length < MAX_VALUES) values.push(Uint8Array.from(tag.value));
    datasets.set(name, values);
  }
  return datasets;
}

/** One segment, longer than a JPEG may have: ExifReader looks at one only, and ends with the bytes that there are. */
const asJpeg = (resources: Buffer): Buffer =>
  Buffer.concat([Buffer.from('\xff\xd8\xff\xed\xff\xffPhotoshop 3.0\0', 'latin1'), resources, Buffer.alloc(16)]);

/** ISO 2022 escapes to 96-character sets, by their last letter. */
const ISO_8859: Readonly<Record<string, string>> = {
  // To browsers and to those who wrote it, ISO 8859-1 is this.
  A: 'windows-1252',
  B: 'iso-8859-2',
  C: 'iso-8859-3',
  D: 'iso-8859-4',
  F: 'iso-8859-7',
  G: 'iso-8859-6',
  H: 'iso-8859-8',
  L: 'iso-8859-5',
  M: 'windows-1254',
  V: 'iso-8859-10',
  b: 'iso-8859-15',
};

function encodingOf(charset: Uint8Array | undefined): string | undefined {
  const sent = String.fromCharCode(...(charset ?? []).slice(0, 8));
  if (/^\x1b%\/?[GHI]/.test(sent)) return 'utf-8';
  const set = /\x1b[-./](\w)/.exec(sent)?.[1];
  return set === undefined ? undefined : ISO_8859[set];
}

/** Undeclared, it is what the desk's machines write: UTF-8, Windows' set or that of the old Macintosh. */
function guessEncoding(values: readonly Uint8Array[]): string {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (const value of values) decoder.decode(value);
    return 'utf-8';
  } catch {
    return isMacintosh(values) ? 'macintosh' : 'windows-1252';
  }
}

/** On a Macintosh letters with accents stand where Windows has signs that hardly ever occur. */
function isMacintosh(values: readonly Uint8Array[]): boolean {
  let mac = 0;
  let windows = 0;
  for (const value of values) {
    for (const byte of value) {
      if (byte >= 0xc0) windows++;
      // But for the euro, the ellipsis, quotation marks, bullet and dashes, and the trade mark.
      else if (byte > 0x80 && byte < 0xa0 && byte !== 0x85 && !(byte > 0x90 && byte < 0x98) && byte !== 0x99) mac++;
    }
  }
  return mac > windows;
}

const isAscii = (value: Uint8Array): boolean => value.every((byte) => byte < 0x80);

/** A text cut in the middle of a character ends with it. */
const clean = (text: string): string =>
  foldBlanks(text.replace(/\ufffd+$/, '').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, ''));
