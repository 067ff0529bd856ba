// Atom: 1.0 (RFC 4287, with tombstones of RFC 6721 and drafts of RFC 5023) and the draft 0.3 that some still send.
import type { ParsedArticle, PubStatus } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import { readApEntry } from '../agencies/ap-atom.ts';
import { readWenn } from '../agencies/wenn.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { sentInstant } from '../readings/instant.ts';
import { sentTime } from '../readings/sent-time.ts';
import { valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import { bodyOfContent, lineOfText, linksOf } from './atom-text.ts';
import type { EntryFields } from './entry-fields.ts';
import { embargoOf } from './feed-embargo.ts';
import {
  absoluteIn,
  dublinDates,
  feedArticle,
  languageOf,
  makersOf,
  mediaOf,
  originalLink,
  readFeed,
  rightsOf,
  SubjectReader,
  timeOf,
} from './feed-item.ts';
import { ATOM, all, BLOG, DUBLIN_CORE, first, MEDIA, PUBLISHING, TOMBSTONES, textIn } from './feed-names.ts';
import type { FeedItem, FeedShape } from './feed-outline.ts';
import { bodyAndSummary } from './feed-summary.ts';
import { lineIn } from './feed-text.ts';
import { atomMark } from './marks.ts';

export const atom = {
  ...atomMark,

  parse({ bytes }: DropContent, wire: WireHabits): Iterable<WireItem> {
    return readFeed(bytes, ATOM_SHAPE, ({ around }) => {
      const feed = { element: around, address: addressOf(around), title: lineOfText(first(around, ATOM, 'title')) };
      return (item, position) =>
        TOMBSTONES.includes(item.element.ns)
          ? readTombstone(item, position, wire)
          : readEntry(item, feed, position, wire);
    });
  },
} satisfies WireFormat;

const ATOM_SHAPE: FeedShape = {
  isItem: (ns, name, depth) =>
    depth < 3 && ((name === 'entry' && ATOM.includes(ns)) || (name === 'deleted-entry' && TOMBSTONES.includes(ns))),
  around: 'feed',
};

/** What a feed says of all its entries. */
interface Feed {
  readonly element: XmlElement | undefined;
  readonly address: string | undefined;
  readonly title: string | undefined;
}

/** @throws DropRejected MISSING_ID, with the entry's index and line */
function readEntry(item: FeedItem, feed: Feed, position: Position, wire: WireHabits): ParsedArticle {
  const { element } = item;
  const path = [...item.ancestors, element];
  const links = linksOf(element, absoluteIn(path, feed.address));
  const uri = textIn(element, ATOM, 'id') ?? links.alternate;
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the entry has neither id nor link', { position });

  const own: EntryFields = readWenn(element) ?? readApEntry(element) ?? {};
  const content = first(element, ATOM, 'content');
  const absolute = absoluteIn([...path, content], feed.address ?? links.alternate);
  const dublin = dublinDates(element);
  const created = [...atomElements(element, 'published', 'issued', 'created'), ...dublin.created];
  const updated = [...atomElements(element, 'updated', 'modified'), ...dublin.modified];
  const firstCreated = timeOf(wire.timeZone, [...(own.published ?? []), ...created]);
  const versionCreated = timeOf(wire.timeZone, [...(own.updated ?? []), ...updated]) ?? firstCreated;
  const full = own.body ?? (content && bodyOfContent(content, absolute));
  // A film's text stands with the film.
  const summary = first(element, ATOM, 'summary') ?? first(first(element, MEDIA, 'group'), MEDIA, 'description');
  const read = bodyAndSummary(full, summary && bodyOfContent(summary, absolute));
  const origin = first(element, ATOM, 'source');
  const makers = makersOf(
    element,
    authorsOf([element, origin, feed.element]),
    lineOfText(first(origin, ATOM, 'title')),
  );
  const link = originalLink(element, absolute) ?? links.alternate;
  const altIds = link === undefined || link === uri ? [] : [{ role: 'link', value: link }];
  const rights = allRights(element, origin, feed.element, links.licence);
  return feedArticle({
    format: 'atom',
    position,
    uri,
    version: own.version,
    pubStatus: own.pubStatus ?? statusOf(element),
    signs: { signals: own.signs ?? [] },
    embargo: sentInstant(own.embargo, wire.timeZone) ?? embargoOf(element, versionCreated?.utc, wire.timeZone),
    versionCreated,
    firstCreated,
    language: own.language ?? languageOf([...path, content]),
    priority: own.priority,
    headline: own.headline ?? lineOfText(first(element, ATOM, 'title')),
    slugline: own.slugline,
    byline: own.byline ?? makers.byline,
    dateline: own.dateline,
    creditline: own.creditline,
    provider: own.provider ?? makers.provider,
    editorNotes: own.editorNotes,
    infoSources: [...makers.infoSources, ...contributorsOf(element)],
    publisher: feed.title,
    body: read.body,
    associations: [
      ...mediaOf(element, [...links.enclosures, ...sourceOf(content)], read.pictures, absolute),
      ...links.others,
    ],
    subjects: subjectsOf(element, own),
    altIds: [...altIds, ...(own.altIds ?? [])],
    rights: own.copyrightNotice === undefined ? rights : { ...rights, copyrightNotice: own.copyrightNotice },
    description: own.description ?? read.description,
    isSummary: read.isSummary,
  });
}

/** RFC 6721: the entry is gone, and all its versions with it. */
function readTombstone({ element }: FeedItem, position: Position, wire: WireHabits): ParsedArticle {
  const uri = valueIn(element, 'ref');
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the deleted-entry has no ref', { position });
  const comment = lineIn(first(element, TOMBSTONES, 'comment'));
  return feedArticle({
    format: 'atom',
    position,
    uri,
    pubStatus: 'canceled',
    versionCreated: sentTime(valueIn(element, 'when'), wire.timeZone),
    editorNotes: comment === undefined ? [] : [{ text: comment, public: true }],
  });
}

const atomElements = (entry: XmlElement, ...names: readonly string[]) =>
  names.flatMap((name) => all(entry, ATOM, name));

/** What a relative address in a feed is relative to, unless `xml:base` says so. */
function addressOf(feed: XmlElement | undefined): string | undefined {
  if (!feed) return undefined;
  const { alternate, self } = linksOf(feed, absoluteIn([feed], undefined));
  return alternate ?? self;
}

function statusOf(entry: XmlElement): PubStatus {
  const draft = first(first(entry, PUBLISHING, 'control'), PUBLISHING, 'draft') ?? first(entry, BLOG, 'draft');
  return draft && !/^(?:no|false)$/i.test(lineIn(draft) ?? '') ? 'withheld' : 'usable';
}

/** RFC 4287, section 4.2.1: an entry without an author has its source's, or else its feed's. */
function authorsOf(scopes: readonly (XmlElement | undefined)[]): string[] {
  for (const scope of scopes) {
    const authors = [
      ...all(scope, ATOM, 'author').flatMap((author) => personIn(author) ?? []),
      ...all(scope, DUBLIN_CORE, 'creator').flatMap((creator) => lineIn(creator) ?? []),
    ];
    if (authors.length > 0) return authors;
  }
  return [];
}

/** Some write the name without its element. */
const personIn = (person: XmlElement): string | undefined =>
  lineIn(first(person, ATOM, 'name')) ??
  (person.children.some((node) => typeof node !== 'string') ? lineIn(first(person, ATOM, 'email')) : lineIn(person));

const contributorsOf = (entry: XmlElement) =>
  all(entry, ATOM, 'contributor').flatMap((person) => {
    const name = personIn(person);
    return name === undefined ? [] : [{ name, role: 'contributor' }];
  });

/** Section 4.1.3.2: the content itself lies elsewhere. */
function sourceOf(content: XmlElement | undefined) {
  const href = content && valueIn(content, 'src');
  return href === undefined ? [] : [{ href, contentType: valueIn(content!, 'type') }];
}

function allRights(
  entry: XmlElement,
  origin: XmlElement | undefined,
  feed: XmlElement | undefined,
  licence: string | undefined,
) {
  const scopes = [feed, origin, entry];
  let notice: string | undefined;
  for (const scope of scopes) {
    notice = lineOfText(first(scope, ATOM, 'rights') ?? first(scope, ATOM, 'copyright')) ?? notice;
  }
  return rightsOf(scopes, notice, licence);
}

function subjectsOf(entry: XmlElement, own: EntryFields) {
  const subjects = new SubjectReader();
  for (const category of all(entry, ATOM, 'category')) {
    const term = valueIn(category, 'term') ?? lineIn(category);
    subjects.add(valueIn(category, 'scheme'), term, valueIn(category, 'label') ?? term);
  }
  subjects.modules(entry);
  for (const subject of own.subjects ?? []) subjects.add(subject.scheme, subject.code, subject.name, subject.rel);
  return subjects.subjects();
}
