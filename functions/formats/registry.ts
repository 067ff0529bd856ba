// Every format that is read, and which of them a drop is written in: by its bytes, never by its name.
import { DropRejected } from '../errors.ts';
import { MAX_DROP_BYTES } from '../names.ts';
import { pageDump } from '../pages/page-dump.ts';
import { webPage } from '../pages/web/web-page.ts';
import { apMedia } from './ap-media/ap-media.ts';
import { containerKind, readContainer } from './containers/container.ts';
import { atom } from './feeds/atom.ts';
import { rss } from './feeds/rss.ts';
import { wxr } from './feeds/wxr.ts';
import type { DropContent, DropHead, ReadDrop, WireFormat, WireHabits } from './format.ts';
import { jsonFeed } from './json-feed/json-feed.ts';
import { lseg } from './lseg/lseg.ts';
import { mail } from './mail/mail.ts';
import { nearestGuess } from './nearest.ts';
import { newsml1 } from './newsml-1/newsml-1.ts';
import { newsmlG2 } from './newsml-g2/newsml-g2.ts';
import { ninjs } from './ninjs/ninjs.ts';
import { nitf } from './nitf/nitf.ts';
import { captionedPicture } from './pictures/head.ts';
import { sniffMedia } from './pictures/media.ts';
import { PICTURE, readPicture } from './pictures/picture.ts';
import { reuters21578 } from './reuters-21578/reuters-21578.ts';
import { reutersConnect } from './reuters-connect/reuters-connect.ts';
import { ritzau } from './ritzau/ritzau.ts';
import { dropHead } from './syntax/text.ts';
import { anpa1312 } from './telegraph/anpa-1312.ts';
import { iptc7901 } from './telegraph/iptc-7901.ts';

export const FORMATS: readonly WireFormat[] = [
  newsmlG2,
  newsml1,
  reuters21578,
  rss,
  atom,
  wxr,
  nitf,
  ritzau,
  ninjs,
  jsonFeed,
  pageDump,
  webPage,
  apMedia,
  lseg,
  reutersConnect,
  mail,
  iptc7901,
  anpa1312,
];

export type { ReadDrop };

const TEXT_NAME = /\.(xml|json|txt|html?|xhtml|rss|atom|csv)$/i;

/** @throws DropRejected where no format reads it; the items themselves may throw too while they are read */
export function readDrop(drop: DropContent, wire: WireHabits = {}): ReadDrop {
  const { bytes } = drop;
  if (bytes.length > MAX_DROP_BYTES) {
    throw new DropRejected('TOO_LARGE', `the drop has ${bytes.length} bytes; at most ${MAX_DROP_BYTES} are read`, {
      position: { byte: MAX_DROP_BYTES },
    });
  }
  const container = containerKind(bytes);
  if (!container) return readOne(drop, wire);
  const items = readContainer(container, drop, (entry) => readOne(entry, wire));
  return { kind: 'items', format: container, items };
}

/** A drop that holds no other drops. */
function readOne(drop: DropContent, wire: WireHabits): ReadDrop {
  const { bytes, name } = drop;
  if (isBlank(bytes)) throw new DropRejected('EMPTY', 'the drop is empty', { position: { byte: 0 } });
  const contentType = sniffMedia(bytes);
  if (contentType !== undefined) {
    if (!TEXT_NAME.test(name)) {
      const picture = contentType === 'image/jpeg' ? captionedPicture(bytes) : undefined;
      if (!picture) return { kind: 'media', contentType };
      return { kind: 'items', format: PICTURE, items: readPicture(drop, picture, wire) };
    }
    throw new DropRejected('MISLABELLED', `${name} says that it is text, but its bytes are ${contentType}`, {
      position: { byte: 0 },
    });
  }
  const head = dropHead(bytes);
  const format = detect(head);
  if (format) return { kind: 'items', format: format.name, items: format.parse(drop, wire) };
  throw new DropRejected('UNKNOWN_FORMAT', `no format reads this drop; ${nearestGuess(head)}`, {
    position: { byte: 0 },
  });
}

/** The one format that is sure, or else the one that guesses; where two claim a drop, neither may have it. */
function detect(head: DropHead): WireFormat | undefined {
  const detected = FORMATS.map((format) => ({ format, detection: format.detect(head) }));
  for (const wanted of ['sure', 'maybe'] as const) {
    const claims = detected.filter(({ detection }) => detection === wanted);
    if (claims.length === 1) return claims[0]!.format;
    if (claims.length > 1) return undefined;
  }
  return undefined;
}

function isBlank(bytes: Uint8Array): boolean {
  // A byte order mark alone says nothing.
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false;
  }
  return true;
}
