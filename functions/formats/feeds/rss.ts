// RSS: 2.0 and 0.9x (RSS Advisory Board, 2.0.11), 1.0 and 0.90 in RDF (RSS-DEV, 2000), with the modules for content,
// Dublin Core and media. Feeds are lenient in what they send, so fields are read from wherever one of them puts them.
import type { ParsedArticle } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { valueIn } from '../syntax/lookup.ts';
import type { Absolute } from '../syntax/plain-html.ts';
import { rawText, type XmlElement } from '../syntax/xml-element.ts';
import { embargoOf } from './feed-embargo.ts';
import {
  absoluteIn,
  dublinDates,
  feedArticle,
  isLanguage,
  languageOf,
  makersOf,
  mediaOf,
  originalLink,
  readFeed,
  rightsOf,
  SubjectReader,
  timeOf,
} from './feed-item.ts';
import { isFileName } from './feed-media.ts';
import { ATOM, all, CONTENT, DUBLIN_CORE, first, ITUNES, MEDIA, RDF, textIn, XHTML, YANDEX } from './feed-names.ts';
import type { FeedItem, FeedShape } from './feed-outline.ts';
import { bodyAndSummary } from './feed-summary.ts';
import { bodyIn, bodyOfTree, encodedBody, type FeedBody, lineIn, textOf } from './feed-text.ts';
import { rssMark } from './marks.ts';

export const rss = {
  ...rssMark,

  parse({ bytes }: DropContent, wire: WireHabits): Iterable<WireItem> {
    return readFeed(bytes, RSS_SHAPE, ({ around }) => {
      const channel = around && channelOf(around);
      return (item, position) => readItem(item, channel, position, wire);
    });
  },
} satisfies WireFormat;

// A default namespace on the root is a habit of some, and no other feed has an `item` there.
export const RSS_SHAPE: FeedShape = { isItem: (_ns, name, depth) => name === 'item' && depth > 1, around: 'channel' };

/** What a channel says of all its items. */
export interface Channel {
  readonly element: XmlElement;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly language: string | undefined;
  readonly copyright: string | undefined;
}

export function channelOf(element: XmlElement): Channel {
  const core = [element.ns];
  const language = textIn(element, core, 'language');
  const link = all(element, core, 'link').flatMap((one) => lineIn(one) ?? [])[0];
  return {
    element,
    title: lineIn(first(element, core, 'title')),
    link: absoluteIn([element], link)(link),
    language: isLanguage(language) ? language : languageOf([element]),
    copyright: lineIn(first(element, core, 'copyright')),
  };
}

/** @throws DropRejected MISSING_ID, with the item's index and line */
function readItem(item: FeedItem, channel: Channel | undefined, position: Position, wire: WireHabits): ParsedArticle {
  const { element } = item;
  const core = [element.ns];
  const path = [...item.ancestors, element];
  const absolute = absoluteIn(path, channel?.link);
  const link = linkOf(element, absolute);
  const uri = uriOf(element, link);
  if (uri === undefined) {
    throw new DropRejected('MISSING_ID', 'the item has neither guid nor link', { position });
  }

  const dublin = dublinDates(element);
  const created = [...all(element, core, 'pubDate'), ...all(element, ATOM, 'published'), ...dublin.created];
  const updated = [...all(element, ATOM, 'updated'), ...dublin.modified];
  const { timeZone } = wire;
  const firstCreated = timeOf(timeZone, created);
  const versionCreated = timeOf(timeZone, updated) ?? firstCreated;
  const summary = bodyOf(first(element, core, 'description') ?? first(element, ITUNES, 'summary'), absolute);
  const { body, pictures, description, isSummary } = bodyAndSummary(
    fullText(element, absolute) ?? ownText(element, summary, absolute),
    summary,
  );
  const makers = makersOf(element, authorsOf(element), lineIn(first(element, core, 'source')));
  return feedArticle({
    format: 'rss',
    position,
    uri,
    versionCreated,
    firstCreated,
    embargo: embargoOf(element, versionCreated?.utc, timeZone),
    language: languageOf(path) ?? channel?.language,
    headline:
      lineIn(first(element, core, 'title')) ?? lineIn(first(element, DUBLIN_CORE, 'title')) ?? mediaTitleOf(element),
    byline: makers.byline,
    provider: makers.provider,
    infoSources: makers.infoSources,
    publisher: channel?.title,
    body,
    associations: mediaOf(element, enclosuresOf(element), pictures, absolute),
    subjects: subjectsOf(element),
    altIds: link === undefined || link === uri ? [] : [{ role: 'link', value: link }],
    rights: rightsOf([channel?.element, element], noticeOf(element, channel)),
    description,
    isSummary,
  });
}

function mediaTitleOf(item: XmlElement): string | undefined {
  const title = lineIn(first(item, MEDIA, 'title'));
  return title === undefined || isFileName(title) ? undefined : title;
}

/** An item's own rights come before its channel's, wherever that says them. */
const noticeOf = (item: XmlElement, channel: Channel | undefined): string | undefined =>
  lineIn(first(item, DUBLIN_CORE, 'rights')) ?? channel?.copyright;

function uriOf(item: XmlElement, link: string | undefined): string | undefined {
  return (
    textIn(item, [item.ns], 'guid') ??
    textIn(item, ATOM, 'id') ??
    aboutOf(item) ??
    link ??
    textIn(item, DUBLIN_CORE, 'identifier')
  );
}

function aboutOf({ attributes }: XmlElement): string | undefined {
  const about = attributes.find(({ local, uri }) => local === 'about' && RDF.includes(uri));
  return about?.value.trim() || undefined;
}

/** A guid is a link, unless it says that it is none. */
function linkOf(item: XmlElement, absolute: Absolute): string | undefined {
  const original = originalLink(item, absolute);
  if (original !== undefined) return original;
  for (const link of all(item, [item.ns], 'link')) {
    const found = absolute(lineIn(link) ?? valueIn(link, 'href'));
    if (found !== undefined) return found;
  }
  const alternate = all(item, ATOM, 'link').find((link) => (valueIn(link, 'rel') ?? 'alternate') === 'alternate');
  const found = alternate && absolute(valueIn(alternate, 'href'));
  if (found !== undefined) return found;
  const guid = first(item, [item.ns], 'guid');
  if (!guid || valueIn(guid, 'isPermaLink')?.toLowerCase() === 'false') return undefined;
  const sent = lineIn(guid);
  return sent !== undefined && /^https?:/i.test(sent) ? absolute(sent) : undefined;
}

/** Whole texts stand in one of several modules. */
function fullText(item: XmlElement, absolute: Absolute): FeedBody | undefined {
  const encoded = all(item, CONTENT, 'encoded').find((one) => one.children.length > 0);
  if (encoded) {
    return encoded.children.every((node) => typeof node === 'string')
      ? encodedBody(rawText(encoded), absolute)
      : bodyOfTree(encoded, absolute);
  }
  const xhtml = first(item, XHTML, 'body') ?? first(item, XHTML, 'div');
  if (xhtml) return bodyOfTree(xhtml, absoluteIn([xhtml], absolute('.')));
  const other = first(item, YANDEX, 'full-text') ?? first(item, YANDEX, 'content') ?? first(item, ATOM, 'content');
  return bodyOf(other, absolute);
}

/** Some have an element of their own for it: the longest, since others have an id, a type or `Read more` there. */
function ownText(item: XmlElement, summary: FeedBody | undefined, absolute: Absolute): FeedBody | undefined {
  let found: FeedBody | undefined;
  let length: number | undefined;
  for (const node of item.children) {
    if (typeof node === 'string' || node.ns !== item.ns || !OWN_TEXT.has(node.name.toLowerCase())) continue;
    const own = bodyIn(node, absolute);
    length ??= summary ? textOf(summary.pieces).length : 0;
    const ownLength = textOf(own.pieces).length;
    if (ownLength > length) [found, length] = [own, ownLength];
  }
  return found;
}
const OWN_TEXT = new Set(['fulltext', 'full-text', 'full_text', 'content', 'body', 'story', 'text']);

const bodyOf = (element: XmlElement | undefined, absolute: Absolute): FeedBody | undefined =>
  element && bodyIn(element, absolute);

function authorsOf(item: XmlElement): string[] {
  const names: string[] = [];
  const add = (element: XmlElement | undefined): void => {
    const name = lineIn(element);
    if (name !== undefined) names.push(name);
  };
  for (const creator of all(item, DUBLIN_CORE, 'creator')) add(creator);
  for (const author of all(item, [item.ns], 'author')) add(author);
  for (const author of all(item, ATOM, 'author')) add(first(author, ATOM, 'name'));
  if (names.length === 0) add(first(item, ITUNES, 'author'));
  return names;
}

const enclosuresOf = (item: XmlElement) =>
  all(item, [item.ns], 'enclosure').flatMap((enclosure) => {
    const href = valueIn(enclosure, 'url');
    const [contentType, length] = [valueIn(enclosure, 'type'), valueIn(enclosure, 'length')];
    return href === undefined ? [] : [{ href, contentType, length }];
  });

/** Of no version of RSS, but with one meaning. */
const KEYWORDS: ReadonlySet<string> = new Set(['keyword', 'keywords', 'tags']);

function subjectsOf(item: XmlElement) {
  const subjects = new SubjectReader();
  for (const category of all(item, [item.ns], 'category')) {
    subjects.add(valueIn(category, 'domain'), lineIn(category));
  }
  for (const genre of all(item, YANDEX, 'genre')) subjects.add(undefined, lineIn(genre), undefined, 'genre');
  for (const node of item.children) {
    if (typeof node === 'string' || node.ns !== item.ns || !KEYWORDS.has(node.name)) continue;
    if (node.children.every((one) => typeof one === 'string')) subjects.keywords(lineIn(node));
  }
  subjects.modules(item);
  return subjects.subjects();
}
