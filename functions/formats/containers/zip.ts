// Zip (APPNOTE 6.3): the central directory through yauzl; the content here, so that no entry becomes larger than it
// says, none shares its bytes with another, and each is checked by its CRC.
import { crc32, inflateRawSync } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { DropRejected } from '../../errors.ts';
import { type ContainerEntry, MAX_ENTRIES } from './entry.ts';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_BYTES = 30;

/** The first entry of an office document or an e-book, which are zips. */
const DOCUMENT_MARK = /^(?:\[Content_Types\]\.xml|mimetype)$/;

/** @throws DropRejected MALFORMED where the directory breaks, TOO_LARGE, UNKNOWN_FORMAT */
export async function* zipEntries(bytes: Uint8Array): AsyncGenerator<ContainerEntry> {
  // Loaded with the first zip: most functions never see one.
  const { default: yauzl } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const taken: Range[] = [];
  let isFirst = true;
  try {
    // Names stay raw, and sizes are checked below: to yauzl a bad one breaks the whole directory.
    const zip = await yauzl.fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false });
    if (zip.entryCount > MAX_ENTRIES) {
      throw new DropRejected('TOO_LARGE', `the zip has ${zip.entryCount} entries; at most ${MAX_ENTRIES} are read`, {
        position: { byte: 0 },
      });
    }
    for await (const entry of zip.eachEntry()) {
      const path = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (isFirst && DOCUMENT_MARK.test(path)) {
        throw new DropRejected('UNKNOWN_FORMAT', 'the zip is an office document or an e-book', {
          position: { byte: 0 },
        });
      }
      isFirst = false;
      const { compressedSize: packedSize, uncompressedSize: size } = entry;
      yield {
        path,
        // An entry that says that it is empty, and is not, is no empty file.
        size: size === 0 && (packedSize > 2 || entry.crc32 !== 0) ? 1 : size,
        packedSize: Math.max(packedSize, 1),
        isFolder: path.endsWith('/'),
        read: () => content(entry, zip, bytes, taken),
      };
    }
  } catch (cause) {
    if (cause instanceof DropRejected) throw cause;
    throw new DropRejected('MALFORMED', `the zip cannot be read: ${reasonOf(cause)}`, { position: { byte: 0 }, cause });
  }
}

/** Bytes of the zip that belong to one entry. */
interface Range {
  readonly start: number;
  readonly end: number;
}

async function content(entry: Entry, zip: ZipFile, bytes: Uint8Array, taken: Range[]): Promise<Uint8Array> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  if (entry.isEncrypted()) throw new DropRejected('UNSAFE', 'it is encrypted');
  if (isLink(entry)) throw new DropRejected('UNSAFE', 'it is a symbolic link, and only files are read');
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    throw new DropRejected('UNKNOWN_FORMAT', `it is packed by method ${compressionMethod}; only deflate is read`);
  }
  const start = await dataStart(entry, zip);
  const range = { start: entry.relativeOffsetOfLocalHeader, end: start + compressedSize };
  // Bombs without nesting let thousands of entries share one block.
  if (taken.some((other) => other.start < range.end && range.start < other.end)) {
    throw new DropRejected('UNSAFE', 'its bytes are those of another entry too');
  }
  taken.push(range);
  const packed = bytes.subarray(start, start + compressedSize);
  const unpacked = compressionMethod === STORED ? packed : inflate(packed, uncompressedSize);
  if (unpacked.length !== uncompressedSize) {
    throw new DropRejected('MALFORMED', `it says that it has ${uncompressedSize} bytes, and has ${unpacked.length}`);
  }
  if (crc32(unpacked) !== entry.crc32) throw new DropRejected('MALFORMED', 'its checksum is wrong');
  return unpacked;
}

async function dataStart(entry: Entry, zip: ZipFile): Promise<number> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return Math.max(fileDataStart, entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES);
  } catch (cause) {
    throw new DropRejected('MALFORMED', `its own header cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    // One chunk, which is then the result: nothing is copied.
    return inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) });
  } catch (cause) {
    throw new DropRejected('MALFORMED', `it cannot be unpacked to the ${size} bytes that it says: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

/** By the mode that a Unix packer writes. */
const isLink = ({ externalFileAttributes }: Entry): boolean => externalFileAttributes >>> 28 === 0xa;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 200) : 'no reason given');
