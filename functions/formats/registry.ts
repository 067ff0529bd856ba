// Every format that is read, and which of them a drop is written in: by its bytes, never by its name.
import { DropRejected } from '../errors.ts';
import { later } from '../later.ts';
import { MAX_DROP_BYTES } from '../names.ts';
import { pageDumpMark } from '../pages/page-dump-mark.ts';
import { webPageMark } from '../pages/web/mark.ts';
import { apMediaMark } from './ap-media/mark.ts';
import { type ContainerKind, containerKind } from './containers/kind.ts';
import { atomMark, rssMark, wxrMark } from './feeds/marks.ts';
import type { DropContent, DropHead, DropItem, FormatMark, ReadDrop, WireFormat, WireHabits } from './format.ts';
import { jsonFeedMark } from './json-feed/mark.ts';
import { lsegMark } from './lseg/mark.ts';
import { mailMark } from './mail/mark.ts';
import { nearestGuess } from './nearest.ts';
import { newsml1Mark } from './newsml-1/mark.ts';
import { newsmlG2Mark } from './newsml-g2/mark.ts';
import { ninjsMark } from './ninjs/mark.ts';
import { nitfMark } from './nitf/mark.ts';
import { captionedPicture, PICTURE, type PictureHead } from './pictures/head.ts';
import { sniffMedia } from './pictures/media.ts';
import { reuters21578Mark } from './reuters-21578/mark.ts';
import { reutersConnectMark } from './reuters-connect/mark.ts';
import { ritzauMark } from './ritzau/mark.ts';
import { dropHead } from './syntax/text.ts';
import { anpa1312Mark, iptc7901Mark } from './telegraph/marks.ts';

/** A format whose reader is loaded with the first drop that is written in it. */
function read(mark: FormatMark, load: () => Promise<Pick<WireFormat, 'parse'>>): WireFormat {
  const reader = later(load);
  return {
    ...mark,
    async *parse(drop, wire) {
      const items = (await reader()).parse(drop, wire);
      // `yield*` would wait three times for each item of a reader that never waits.
      if (Symbol.asyncIterator in items) yield* items;
      else for (const item of items) yield item;
    },
  };
}

export const FORMATS: readonly WireFormat[] = [
  read(newsmlG2Mark, async () => (await import('./newsml-g2/newsml-g2.ts')).newsmlG2),
  read(newsml1Mark, async () => (await import('./newsml-1/newsml-1.ts')).newsml1),
  read(reuters21578Mark, async () => (await import('./reuters-21578/reuters-21578.ts')).reuters21578),
  read(rssMark, async () => (await import('./feeds/rss.ts')).rss),
  read(atomMark, async () => (await import('./feeds/atom.ts')).atom),
  read(wxrMark, async () => (await import('./feeds/wxr.ts')).wxr),
  read(nitfMark, async () => (await import('./nitf/nitf.ts')).nitf),
  read(ritzauMark, async () => (await import('./ritzau/ritzau.ts')).ritzau),
  read(ninjsMark, async () => (await import('./ninjs/ninjs.ts')).ninjs),
  read(jsonFeedMark, async () => (await import('./json-feed/json-feed.ts')).jsonFeed),
  read(pageDumpMark, async () => (await import('../pages/page-dump.ts')).pageDump),
  read(webPageMark, async () => (await import('../pages/web/web-page.ts')).webPage),
  read(apMediaMark, async () => (await import('./ap-media/ap-media.ts')).apMedia),
  read(lsegMark, async () => (await import('./lseg/lseg.ts')).lseg),
  read(reutersConnectMark, async () => (await import('./reuters-connect/reuters-connect.ts')).reutersConnect),
  read(mailMark, async () => (await import('./mail/mail.ts')).mail),
  read(iptc7901Mark, async () => (await import('./telegraph/iptc-7901.ts')).iptc7901),
  read(anpa1312Mark, async () => (await import('./telegraph/anpa-1312.ts')).anpa1312),
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
  return { kind: 'items', format: container, items: entriesOf(container, drop, wire) };
}

async function* entriesOf(kind: ContainerKind, drop: DropContent, wire: WireHabits): AsyncGenerator<DropItem> {
  const { readContainer } = await import('./containers/container.ts');
  yield* readContainer(kind, drop, (entry) => readOne(entry, wire));
}

async function* pictureIn(drop: DropContent, head: PictureHead, wire: WireHabits): AsyncGenerator<DropItem> {
  const { readPicture } = await import('./pictures/picture.ts');
  yield* readPicture(drop, head, wire);
}

/** A drop that holds no other drops. */
function readOne(drop: DropContent, wire: WireHabits): ReadDrop {
  const { bytes, name } = drop;
  if (isBlank(bytes)) throw new DropRejected('EMPTY', 'the drop is empty', { position: { byte: 0 } });
  const contentType = sniffMedia(bytes);
  if (contentType !== undefined) {
    if (!TEXT_NAME.test(name)) {
      const picture = captionedPicture(bytes, contentType);
      if (!picture) return { kind: 'media', contentType };
      return { kind: 'items', format: PICTURE, items: pictureIn(drop, picture, wire) };
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
  const claims: Record<'sure' | 'maybe', WireFormat[]> = { sure: [], maybe: [] };
  for (const format of FORMATS) {
    const detection = format.detect(head);
    if (detection) claims[detection].push(format);
  }
  const claimants = claims.sure.length > 0 ? claims.sure : claims.maybe;
  return claimants.length === 1 ? claimants[0] : undefined;
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
