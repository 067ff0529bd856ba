// A drop that holds drops: zip, gzip, tar and tar.gz. Each entry is read as if it had been dropped alone, in the order
// of the container and one at a time; what is wrong with one is said of that one.
import { DropRejected } from '../../errors.ts';
import { MAX_DROP_BYTES } from '../../names.ts';
import type { DropContent, DropItem, ReadDrop } from '../format.ts';
import { type ContainerEntry, MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES, unpackedLimit } from './entry.ts';
import { gzipEntries } from './gzip.ts';
import { type ContainerKind, containerKind } from './kind.ts';
import { tarEntries } from './tar.ts';
import { zipEntries } from './zip.ts';

/**
 * Yields the items of all entries; an entry that cannot be read is one rejected item with its name.
 * @param readOne reads a drop that is no container
 * @throws DropRejected where the container is broken: what comes before the break has been yielded
 */
export async function* readContainer(
  kind: ContainerKind,
  drop: DropContent,
  readOne: (entry: DropContent) => ReadDrop,
): AsyncGenerator<DropItem> {
  let index = 0;
  let entries = 0;
  let unpacked = 0;
  for await (const entry of entriesOf(kind, drop)) {
    if (++entries > MAX_ENTRIES) {
      throw new DropRejected('TOO_LARGE', `the ${kind} has more than ${MAX_ENTRIES} entries`, {
        position: { item: index },
      });
    }
    if (isHousekeeping(entry)) continue;
    const name = nameOf(entry.path);
    try {
      checkSize(entry, unpacked, drop.bytes.length);
      unpacked += entry.size;
      const bytes = await entry.read();
      const inner = containerKind(bytes);
      if (inner) throw new DropRejected('TOO_DEEP', `a ${inner} in a ${kind}: containers are not read in containers`);
      const read = readOne({ bytes, name });
      if (read.kind === 'media') {
        yield { media: read.contentType, name };
        index++;
        continue;
      }
      for await (const item of read.items) {
        yield 'rejected' in item ? { rejected: ofEntry(item.rejected, name, index) } : item;
        index++;
      }
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      yield { rejected: ofEntry(error, name, index++) };
    }
  }
  if (index === 0) throw new DropRejected('EMPTY', `the ${kind} holds no drop`, { position: { byte: 0 } });
}

function entriesOf(kind: ContainerKind, drop: DropContent): AsyncIterable<ContainerEntry> | Iterable<ContainerEntry> {
  if (kind === 'zip') return zipEntries(drop.bytes);
  return kind === 'tar' ? tarEntries(drop.bytes) : gzipEntries(drop);
}

/** Before anything is unpacked: unpacking stops at the size that the container says. */
function checkSize({ size, packedSize }: ContainerEntry, unpacked: number, containerBytes: number): void {
  if (size > MAX_DROP_BYTES) {
    throw new DropRejected('TOO_LARGE', `it has ${size} bytes; at most ${MAX_DROP_BYTES} are read`);
  }
  if (unpacked + size > MAX_UNPACKED_BYTES) {
    throw new DropRejected('TOO_LARGE', `what comes before it and itself have more than ${MAX_UNPACKED_BYTES} bytes`);
  }
  if (size > unpackedLimit(packedSize) || unpacked + size > unpackedLimit(containerBytes)) {
    throw new DropRejected('UNSAFE', `it would unpack to more than ${MAX_RATIO} times its bytes`);
  }
}

/** What packers and FTP clients leave behind: folders, empty files, hidden files, the Finder's and Explorer's notes. */
function isHousekeeping({ path, size, isFolder }: ContainerEntry): boolean {
  if (isFolder || size === 0) return true;
  const parts = partsOf(path);
  const last = parts.at(-1) ?? '';
  return parts.includes('__MACOSX') || last.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$/i.test(last);
}

// A path may be megabytes long; what counts stands at its end, but for __MACOSX, which only short ones have.
const partsOf = (path: string): string[] =>
  path
    .slice(-2000)
    .split(/[\\/]/)
    .filter((part) => part !== '');

/** The last part of a path, fit to be shown. */
const nameOf = (path: string): string =>
  (partsOf(path).at(-1) ?? '?')
    .slice(-120)
    .replace(/\p{Cc}/gu, '?')
    .toWellFormed();

const ofEntry = ({ code, message, position, cause }: DropRejected, name: string, item: number): DropRejected =>
  new DropRejected(code, `${name}: ${message}`, { position: { ...position, item }, cause });
