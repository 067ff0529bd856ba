// IPTC IIM 4.2 in a picture: its datasets, and their characters, since most pictures do not say which set they are in.
import { isUtf8 } from 'node:buffer';
import { type Decode, decoderOf } from '../syntax/decoder.ts';
import { legacyDecoder } from '../syntax/legacy-charset.ts';
import { isMostlyUtf8 } from '../syntax/text.ts';
import { withWindowsSigns } from '../syntax/windows-signs.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
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
export function readIim({ resources }: PictureHead): Iim {
  if (!resources) return NONE;
  const datasets = readDatasets(iimIn(resources));
  const declared = encodingOf(datasets.get(CHARSET)?.[0]);
  const texts = [...datasets].flatMap(([dataset, values]) => (TEXT.test(dataset) ? values : []));
  const isTrue = declared !== 'utf-8' || texts.every(isWholeUtf8);
  const decode = declared === undefined ? undeclaredDecoder(texts) : isTrue ? decoderOf(declared) : mixedDecoder(texts);
  const fields = new Map<string, readonly string[]>();
  for (const [dataset, values] of datasets) {
    const read = values.map((value) => clean(decode(value))).filter((text) => text !== '');
    if (read.length > 0) fields.set(dataset, read);
  }
  return { fields, isCharsetKnown: (declared !== undefined && isTrue) || texts.every(isAscii) };
}

/** The block that is the IIM, or as much of it as there is. */
function iimIn(resources: Buffer): Buffer {
  let at = 0;
  while (at + 12 <= resources.length && RESOURCE.test(resources.toString('latin1', at, at + 4))) {
    // The name has its length before it, and both together an even number of bytes.
    const head = at + 6 + ((resources[at + 6]! + 2) & ~1);
    if (head + 4 > resources.length) break;
    const size = resources.readUInt32BE(head);
    if (resources.readUInt16BE(at + 4) === IIM_BLOCK) return resources.subarray(head + 4, head + 4 + size);
    at = head + 4 + size + (size % 2);
  }
  return resources.subarray(0, 0);
}

const IIM_BLOCK = 0x0404;
/** Photoshop's, and those of other programs that stand among them. */
const RESOURCE = /^(?:8BIM|MeSa|AgHg|PHUT|DCSR)$/;

/** What stands before a dataset that has no end, or whose beginning is not where it should be, counts. */
function readDatasets(iim: Buffer): Map<string, Uint8Array[]> {
  const datasets = new Map<string, Uint8Array[]>();
  let at = 0;
  while (at + HEAD_BYTES <= iim.length) {
    if (iim[at] === 0) {
      // Fill.
      at++;
      continue;
    }
    if (iim[at] !== TAG_MARKER) break;
    const name = `${iim[at + 1]}:${iim[at + 2]}`;
    const short = iim.readUInt16BE(at + 3);
    const start = at + HEAD_BYTES + (short & EXTENDED ? short & ~EXTENDED : 0);
    const length = short & EXTENDED ? lengthIn(iim.subarray(at + HEAD_BYTES, start)) : short;
    const end = start + length;
    if (!(end <= iim.length)) break;
    const values = REPEATED.has(name) ? (datasets.get(name) ?? []) : [];
    if (values.length < MAX_VALUES) values.push(iim.subarray(start, end));
    datasets.set(name, values);
    at = end;
  }
  return datasets;
}

const TAG_MARKER = 0x1c;
const HEAD_BYTES = 5;
/** Set where what follows is no length, but says how many bytes the length has. */
const EXTENDED = 0x8000;
const lengthIn = (bytes: Buffer): number =>
  bytes.length > 0 && bytes.length <= 4 ? bytes.readUIntBE(0, bytes.length) : Number.NaN;
/** Of all others the last counts, which a program has put behind what it did not take out. */
const REPEATED: ReadonlySet<string> = new Set(
  '2:12 2:20 2:25 2:26 2:27 2:45 2:47 2:50 2:80 2:85 2:118 2:122'.split(' '),
);

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

/** Undeclared, it is what the desk's machines write. */
const undeclaredDecoder = (values: readonly Uint8Array[]): Decode =>
  values.every((value) => isUtf8(withoutHalf(value)))
    ? decoderOf('utf-8')
    : legacyDecoder(Buffer.concat(values.flatMap((value) => [value, BLANK])));

/**
 * Some programs declare UTF-8 above fields that others have written in the desk's set, and leave those as they are. A field
 * that is UTF-8 but for a damaged letter is no such field.
 */
function mixedDecoder(values: readonly Uint8Array[]): Decode {
  const isAsDeclared = (value: Uint8Array): boolean => isWholeUtf8(value) || isMostlyUtf8(value);
  const legacy = undeclaredDecoder(values.filter((value) => !isAsDeclared(value)));
  const utf8 = decoderOf('utf-8');
  return (value) => (isAsDeclared(value) ? utf8 : legacy)(value);
}

/** Fields for people: others hold figures and pictures. */
const TEXT = /^2:(?:[1-9]\d?|1[01]\d|12[0-2])$/;

/** The last character may be cut off. */
const isWholeUtf8 = (value: Uint8Array): boolean =>
  [0, 1, 2, 3].some((cut) => {
    const end = value.length - cut;
    const [lead, ...rest] = cut === 0 ? [] : value.subarray(end);
    const isCut = cut === 0 || ((lead ?? 0) >= 0xc2 && rest.every((byte) => byte >= 0x80 && byte < 0xc0));
    return isCut && isUtf8(value.subarray(0, end));
  });

const BLANK = Uint8Array.of(0x20);

/** A field that is full may end in the middle of a character: `Ã` or `â€` in Windows' set, which no word ends with. */
function withoutHalf(value: Uint8Array): Uint8Array {
  const last = value.at(-1) ?? 0;
  if (last >= 0xc2 && last <= 0xc5) return value.subarray(0, -1);
  return value.at(-2) === 0xe2 && last === 0x80 ? value.subarray(0, -2) : value;
}

const isAscii = (value: Uint8Array): boolean => value.every((byte) => byte < 0x80);

/** A text cut in the middle of a character ends with it. */
const clean = (text: string): string =>
  foldBlanks(
    withWindowsSigns(text)
      .replace(/\ufffd{1,3}$/, '')
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, ''),
  );
