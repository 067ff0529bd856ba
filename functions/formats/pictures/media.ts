// What kind of binary a drop is, by its magic bytes; the name is never asked.

const startsWith = (bytes: Uint8Array, magic: string, at = 0): boolean => {
  for (let index = 0; index < magic.length; index++) {
    if (bytes[at + index] !== magic.charCodeAt(index)) return false;
  }
  return true;
};

const MAGIC: readonly (readonly [magic: string, contentType: string])[] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  ['%PDF-', 'application/pdf'],
  ['ID3', 'audio/mpeg'],
];

/** The content type of a picture, film, sound or PDF; undefined where the bytes are none. */
export function sniffMedia(bytes: Uint8Array): string | undefined {
  for (const [magic, contentType] of MAGIC) if (startsWith(bytes, magic)) return contentType;
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp';
  if (startsWith(bytes, 'ftyp', 4)) return startsWith(bytes, 'qt  ', 8) ? 'video/quicktime' : 'video/mp4';
  return isMpegAudio(bytes) ? 'audio/mpeg' : undefined;
}

/** A frame of MPEG audio, layer III, with a bit rate and a sampling rate that exist. UTF-16 begins with 0xFF 0xFE. */
function isMpegAudio(bytes: Uint8Array): boolean {
  const [sync, kind, rate] = bytes;
  if (sync !== 0xff || kind === undefined || rate === undefined) return false;
  const isLayer3 = (kind & 0xe6) === 0xe2 && (kind & 0x18) !== 0x08;
  return isLayer3 && rate >> 4 !== 0x0f && rate >> 4 !== 0 && (rate & 0x0c) !== 0x0c;
}
