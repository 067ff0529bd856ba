// What a picture says of itself: its size, its IIM, XMP and Exif. Of a JPEG, they stand in the segments before its pixels
// (ITU-T T.81, annex B). A damaged segment ends the reading; what was whole before it counts.

import { EXIF_ID, type Exif, readExif } from './exif.ts';
import { hasCaption, type PictureParts, pngParts, tiffParts, webpParts } from './parts.ts';

/** Metadata stands in front; previews may take some hundred KB of it. */
const MAX_HEAD_BYTES = 2 * 1024 * 1024;

/** The format of a picture that is an item. */
export const PICTURE = 'picture';

const XMP_ID = 'http://ns.adobe.com/xap/1.0/\0';
const PHOTOSHOP_ID = 'Photoshop 3.0\0';

const CAPTION_PROPERTIES = ['Headline', 'description'];

export interface PictureHead extends PictureParts {
  readonly contentType: string;
  readonly exif: Exif;
}

/** By what their bytes are. */
const READERS: ReadonlyMap<string, (bytes: Buffer) => PictureParts> = new Map([
  ['image/jpeg', jpegParts],
  ['image/png', pngParts],
  ['image/webp', webpParts],
  ['image/tiff', tiffParts],
]);

/** The head of a picture that seems to have a headline or a caption: whether it has one, only reading it tells. */
export function captionedPicture(bytes: Uint8Array, contentType: string): PictureHead | undefined {
  const parts = READERS.get(contentType)?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (!parts) return undefined;
  const head = { ...parts, contentType, exif: readExif(parts.tiff) };
  const { resources, xmp, exif } = head;
  const isCaptioned =
    exif.description !== undefined ||
    (resources && hasCaption(resources)) ||
    (xmp && CAPTION_PROPERTIES.some((property) => xmp.includes(property)));
  return isCaptioned ? head : undefined;
}

function jpegParts(jpeg: Buffer): PictureParts {
  const bytes = jpeg.subarray(0, MAX_HEAD_BYTES);
  const resources: Buffer[] = [];
  let size: Pick<PictureParts, 'width' | 'height'> = {};
  let xmp: Buffer | undefined;
  let tiff: Buffer | undefined;
  for (const { marker, content } of segments(bytes)) {
    if (isFrame(marker) && content.length >= 5) {
      size = { height: content.readUInt16BE(1), width: content.readUInt16BE(3) };
    } else if (marker === 0xe1 && startsWith(content, XMP_ID)) xmp ??= content.subarray(XMP_ID.length);
    else if (marker === 0xe1 && startsWith(content, EXIF_ID)) tiff ??= content;
    else if (marker === 0xed && startsWith(content, PHOTOSHOP_ID)) {
      resources.push(content.subarray(PHOTOSHOP_ID.length));
    }
  }
  return {
    ...size,
    ...(resources.length > 0 ? { resources: Buffer.concat(resources) } : {}),
    ...(xmp ? { xmp } : {}),
    ...(tiff ? { tiff } : {}),
  };
}

function* segments(bytes: Buffer): Generator<{ marker: number; content: Buffer }> {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      // A fill byte.
      at++;
      continue;
    }
    // The pixels, or the end.
    if (marker === 0xda || marker === 0xd9) return;
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return;
    yield { marker, content: bytes.subarray(at + 4, end) };
    at = end;
  }
}

/** SOF0 to SOF15, among which DHT, JPG and DAC have their numbers. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const startsWith = (content: Buffer, id: string): boolean =>
  content.subarray(0, id.length).equals(Buffer.from(id, 'latin1'));
