// Every format that is read, and which of them a drop is written in: by its bytes, never by its name.
import { DropRejected } from '../errors.ts';
import { MAX_DROP_BYTES } from '../names.ts';
import { pageDump } from '../pages/page-dump.ts';
import type { DropContent, WireFormat, WireItem } from './format.ts';
import { sniffMedia } from './media.ts';
import { newsmlG2 } from './newsml-g2.ts';
import { dropHead } from './text.ts';
import { rootOf } from './xml.ts';

export const FORMATS: readonly WireFormat[] = [newsmlG2, pageDump];

export type ReadDrop =
  | { readonly kind: 'media'; readonly contentType: string }
  | { readonly kind: 'items'; readonly format: string; readonly items: Iterable<WireItem> | AsyncIterable<WireItem> };

const TEXT_NAME = /\.(xml|json|txt|html?|xhtml|rss|atom|csv)$/i;

/** @throws DropRejected where no format reads it; the items themselves may throw too while they are read */
export function readDrop(drop: DropContent): ReadDrop {
  const { bytes, name } = drop;
  if (bytes.length > MAX_DROP_BYTES) {
    throw new DropRejected('TOO_LARGE', `the drop has ${bytes.length} bytes; at most ${MAX_DROP_BYTES} are read`, {
      position: { byte: MAX_DROP_BYTES },
    });
  }
  if (isBlank(bytes)) throw new DropRejected('EMPTY', 'the drop is empty', { position: { byte: 0 } });
  const contentType = sniffMedia(bytes);
  if (contentType !== undefined) {
    if (!TEXT_NAME.test(name)) return { kind: 'media', contentType };
    throw new DropRejected('MISLABELLED', `${name} says that it is text, but its bytes are ${contentType}`, {
      position: { byte: 0 },
    });
  }
  const head = dropHead(bytes);
  const detected = FORMATS.map((format) => ({ format, detection: format.detect(head) }));
  const found =
    detected.find(({ detection }) => detection === 'sure') ?? detected.find(({ detection }) => detection === 'maybe');
  if (found) return { kind: 'items', format: found.format.name, items: found.format.parse(drop) };
  const root = rootOf(head.text);
  const guess = root ? `it looks like XML with the root <${root.name.slice(0, 60)}>` : 'it is no readable prose either';
  throw new DropRejected('UNKNOWN_FORMAT', `no format reads this drop; ${guess}`, { position: { byte: 0 } });
}

const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d]);

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (!BLANK.has(byte)) return false;
  return true;
}
