// One item of a JSON Feed as an article.
import type { ArticleType, Association, ParsedArticle, Rendition } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { WireHabits } from '../format.ts';
import { type SentInstant, sentInstant } from '../readings/instant.ts';
import { toArticle } from '../sent-article.ts';
import { htmlPieces } from '../syntax/html.ts';
import type { Piece } from '../syntax/html-pieces.ts';
import { plainText } from '../syntax/inline.ts';
import { type JsonObject, line, list, number, objects, prose, text, texts, unmarked } from '../syntax/json.ts';

/** What the feed says of all its items. */
export interface FeedHead {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly byline?: string | undefined;
}

export function readFeedHead(feed: JsonObject): FeedHead {
  const title = line(feed, 'title');
  const authors = authorsOf(feed).filter((name) => name !== title);
  return { title, language: text(feed, 'language'), byline: joined(authors) };
}

export interface ItemContext {
  readonly position: Position;
  readonly wire: WireHabits;
}

/** @throws DropRejected MISSING_ID, BAD_DATE or TOO_LARGE */
export function readFeedItem(item: JsonObject, feed: FeedHead, { position, wire }: ItemContext): ParsedArticle {
  const url = safeUrl(text(item, 'url'));
  const uri = text(item, 'id') ?? url;
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the item of the feed has no id', { position });
  const published = instantOf(item, 'date_published', wire);
  const modified = instantOf(item, 'date_modified', wire) ?? published;
  const summary = text(item, 'summary');

  return toArticle({
    format: 'json-feed',
    position,
    uri,
    // There is no version but the time at which the item was changed.
    version: modified?.utc,
    versionCreated: modified,
    firstCreated: published,
    language: text(item, 'language') ?? feed.language,
    headline: line(item, 'title'),
    byline: joined(authorsOf(item)) ?? feed.byline,
    description: summary === undefined ? undefined : unmarked(summary).trim() || undefined,
    publisher: feed.title,
    body: bodyOf(item),
    associations: associationsOf(item),
    subjects: texts(item, 'tags').map((name) => ({ qcode: `keyword:${name}`, name, rel: 'subject' })),
    altIds: altIdsOf(item, uri, url),
  });
}

function instantOf(item: JsonObject, field: string, { timeZone }: WireHabits): SentInstant | undefined {
  return sentInstant(text(item, field), timeZone, { field });
}

/** `authors` of version 1.1, `author` of version 1. */
function authorsOf(value: JsonObject): string[] {
  const authors = [...list(value, 'authors'), ...list(value, 'author')];
  const names = authors.flatMap((author) => line(author, 'name') ?? line({ author }, 'author') ?? []);
  return [...new Set(names)];
}

const joined = (names: readonly string[]): string | undefined => (names.length === 0 ? undefined : names.join(', '));

/** HTML first: both say the same, and plain text has lost its links. */
function bodyOf(item: JsonObject): readonly Piece[] {
  const html = prose(item, 'content_html');
  const pieces = html === undefined ? [] : htmlPieces(html);
  if (pieces.some((piece) => plainText(piece.text).trim() !== '')) return pieces;
  const plain = prose(item, 'content_text');
  return plain === undefined ? [] : [{ kind: 'text', text: plain }];
}

function altIdsOf(item: JsonObject, uri: string, url: string | undefined): ParsedArticle['altIds'] {
  const altIds: { role: string; value: string }[] = [];
  if (url !== undefined && url !== uri) altIds.push({ role: 'url', value: url });
  const external = safeUrl(text(item, 'external_url'));
  if (external !== undefined && external !== uri) altIds.push({ role: 'externalUrl', value: external });
  return altIds;
}

function associationsOf(item: JsonObject): Association[] {
  const found = new Map<string, Association>();
  for (const name of ['image', 'banner_image']) {
    const href = safeUrl(text(item, name));
    if (href !== undefined) add({ rel: 'picture', uri: href, type: 'picture', renditions: [{ name, href }] });
  }
  for (const attachment of objects(item, 'attachments')) {
    const href = safeUrl(text(attachment, 'url'));
    if (href === undefined) continue;
    const contentType = text(attachment, 'mime_type');
    const type = TYPES.get(contentType?.split('/')[0]?.toLowerCase() ?? '');
    const headline = line(attachment, 'title');
    add({
      rel: type === 'picture' ? 'picture' : 'related',
      uri: href,
      ...(type === undefined ? {} : { type }),
      ...(headline === undefined ? {} : { headline }),
      renditions: [renditionOf(attachment, href, contentType)],
    });
  }
  return [...found.values()];

  /** The lead picture may be attached, too: then the attachment says more of it. */
  function add(one: Association): void {
    found.set(one.uri, { ...found.get(one.uri), ...one });
  }
}

const TYPES: ReadonlyMap<string, ArticleType> = new Map<string, ArticleType>([
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

function renditionOf(attachment: JsonObject, href: string, contentType: string | undefined): Rendition {
  const sizeInBytes = number(attachment, 'size_in_bytes');
  return {
    name: 'attachment',
    href,
    ...(contentType === undefined ? {} : { contentType }),
    ...(Number.isInteger(sizeInBytes) && sizeInBytes! >= 0 ? { sizeInBytes: sizeInBytes! } : {}),
  };
}

/** Only what a reader may be sent to. */
const safeUrl = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : undefined;
