// Gzip (RFC 1952): one drop, or the tar inside a .tar.gz.
import { gunzipSync } from 'node:zlib';
import { DropRejected } from '../../errors.ts';
import { MAX_DROP_BYTES } from '../../names.ts';
import type { DropContent } from '../format.ts';
import { type ContainerEntry, unpackedLimit } from './entry.ts';
import { isTar, tarEntries } from './tar.ts';

/** @throws DropRejected MALFORMED, UNSAFE, TOO_LARGE */
export function* gzipEntries({ bytes, name }: DropContent): Generator<ContainerEntry> {
  const unpacked = gunzip(bytes);
  if (isTar(unpacked)) {
    yield* tarEntries(unpacked);
    return;
  }
  yield {
    path: name.replace(/\.gz$/i, '').replace(/^\.+/, ''),
    size: unpacked.length,
    packedSize: bytes.length,
    read: () => unpacked,
  };
}

// Zeros may follow the last member, as on tapes; anything else says that two transfers were written into one file.
function gunzip(bytes: Uint8Array): Uint8Array {
  const limit = Math.min(MAX_DROP_BYTES, unpackedLimit(bytes.length));
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (cause) {
    if (!isTooLarge(cause)) {
      throw new DropRejected('MALFORMED', `the gzip cannot be unpacked: ${reasonOf(cause)}`, {
        position: { byte: 0 },
        cause,
      });
    }
    throw new DropRejected(
      limit < MAX_DROP_BYTES ? 'UNSAFE' : 'TOO_LARGE',
      `the gzip of ${bytes.length} bytes unpacks to more than ${limit}`,
      { position: { byte: 0 }, cause },
    );
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given');
