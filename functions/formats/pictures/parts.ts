// What a JPEG has in its segments, where PNG (third edition, clause 11), WebP (RFC 9649) and TIFF 6.0 have it: in chunks
// by their names, and under tags of the first directory.
import { inflateSync } from 'node:zlib';
import { directoryOf } from './exif.ts';

export interface PictureParts {
  readonly width?: number;
  readonly height?: number;
  /** Image resource blocks of Photoshop; one of them is the IIM. */
  readonly resources?: Buffer;
  /** The XMP packet. */
  readonly xmp?: Buffer;
  /** What Exif is, wherever it stands. */
  readonly tiff?: Buffer;
}

type Found = { -readonly [Key in keyof PictureParts]: PictureParts[Key] | undefined };

/** A packet of XMP is shorter. */
const MAX_PACKET_BYTES = 2 * 1024 * 1024;
/** Of a picture of 100 MB in pieces of 8 KB. */
const MAX_CHUNKS = 20_000;

const PNG_XMP = Buffer.from('XML:com.adobe.xmp\0', 'latin1');

export function pngParts(bytes: Buffer): PictureParts {
  const parts: Found = {};
  let packet: Buffer | undefined;
  let at = 8;
  for (let chunk = 0; chunk < MAX_CHUNKS && at + 12 <= bytes.length; chunk++) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    const content = bytes.subarray(at + 8, end);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (name === 'IHDR' && content.length >= 8) {
      parts.width = content.readUInt32BE(0);
      parts.height = content.readUInt32BE(4);
    } else if (name === 'eXIf') parts.tiff ??= content;
    else if (name === 'iTXt' && content.subarray(0, PNG_XMP.length).equals(PNG_XMP)) packet ??= content;
    // The check sum.
    at = end + 4;
  }
  // One only is unpacked, however it turns out: thousands of small ones may be bombs.
  return withoutGaps({ ...parts, xmp: packet && packetOf(textIn(packet)) });
}

/** Behind the name stand whether it is compressed, and how, and two texts that end with a zero: language and name there. */
function textIn(content: Buffer): Buffer | undefined {
  const start = PNG_XMP.length;
  const text = content.indexOf(0, content.indexOf(0, start + 2) + 1) + 1;
  if (text <= start + 2) return undefined;
  const sent = content.subarray(text);
  if (content[start] === 0) return sent;
  try {
    return inflateSync(sent, { maxOutputLength: MAX_PACKET_BYTES });
  } catch {
    return undefined;
  }
}

/** What is longer is none, and would take seconds to read. */
const packetOf = (sent: Buffer | undefined): Buffer | undefined =>
  sent && sent.length <= MAX_PACKET_BYTES ? sent : undefined;

export function webpParts(bytes: Buffer): PictureParts {
  const parts: Found = {};
  let at = 12;
  for (let chunk = 0; chunk < MAX_CHUNKS && at + 8 <= bytes.length; chunk++) {
    const length = bytes.readUInt32LE(at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (content.length < length) break;
    const name = bytes.toString('latin1', at, at + 4);
    if (name === 'VP8X' && length >= 10) {
      parts.width = content.readUIntLE(4, 3) + 1;
      parts.height = content.readUIntLE(7, 3) + 1;
    } else if (name === 'XMP ') parts.xmp ??= packetOf(content);
    else if (name === 'EXIF') parts.tiff ??= content;
    at += 8 + length + (length % 2);
  }
  return withoutGaps(parts);
}

const TAGS = { width: 256, height: 257, xmp: 700, iim: 33723, resources: 34377 } as const;

export function tiffParts(bytes: Buffer): PictureParts {
  const directory = directoryOf(bytes);
  if (!directory) return {};
  const main = directory.entries(directory.uint32(4));
  const content = (tag: number) => directory.content(main.get(tag));
  const iim = content(TAGS.iim);
  return withoutGaps({
    width: directory.number(main.get(TAGS.width)),
    height: directory.number(main.get(TAGS.height)),
    xmp: packetOf(content(TAGS.xmp)),
    resources: captionedOf(iim && asResource(iim.subarray(0, MAX_PACKET_BYTES)), content(TAGS.resources)),
    tiff: bytes,
  });
}

/** One may be left empty beside the other. Of long ones, which have previews, the caption stands in front. */
function captionedOf(...sent: readonly (Buffer | undefined)[]): Buffer | undefined {
  const resources = sent.flatMap((block) => block?.subarray(0, MAX_PACKET_BYTES) ?? []);
  return resources.find(hasCaption) ?? resources[0];
}

/** Datasets of IIM record 2 that make a picture an item: headline (105) and caption (120). */
const CAPTION_DATASETS = [Buffer.of(0x1c, 2, 105), Buffer.of(0x1c, 2, 120)];

export const hasCaption = (resources: Buffer): boolean =>
  CAPTION_DATASETS.some((dataset) => resources.includes(dataset));

/** As Photoshop has it: a block with its number, an empty name and its length. */
function asResource(iim: Buffer): Buffer {
  const head = Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(iim.length, 8);
  return Buffer.concat([head, iim, Buffer.alloc(iim.length % 2)]);
}

const withoutGaps = (parts: Found): PictureParts =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
