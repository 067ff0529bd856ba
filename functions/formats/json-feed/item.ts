// One item of a JSON Feed as an article.
import type { Association, ParsedArticle, Subject } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import { feedArticle } from '../feeds/feed-item.ts';
import { MediaReader } from '../feeds/feed-media.ts';
import { bodyAndSummary } from '../feeds/feed-summary.ts';
import { absoluteFrom, type FeedBody, htmlBody, plainBody } from '../feeds/feed-text.ts';
import type { WireHabits } from '../format.ts';
import { embargoMember, lastStated, marksEmbargo } from '../readings/embargo-field.ts';
import type { SentInstant } from '../readings/instant.ts';
import { keywordsIn } from '../readings/keywords.ts';
import { aliased, isIptcTopic } from '../readings/qcodes.ts';
import { sentTime } from '../readings/sent-time.ts';
import { plainText } from '../syntax/inline.ts';
import { isObject, type JsonObject, line, list, objects, prose, text, texts, unmarked } from '../syntax/json.ts';
import type { Absolute } from '../syntax/plain-html.ts';

/** What the feed says of all its items. */
export interface FeedHead {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly byline?: string | undefined;
  /** What relative links are relative to. */
  readonly address?: string | undefined;
}

export function readFeedHead(feed: JsonObject): FeedHead {
  const title = line(feed, 'title');
  const authors = authorsOf(feed).filter((name) => name !== title);
  const address = text(feed, 'home_page_url') ?? text(feed, 'feed_url');
  return { title, language: text(feed, 'language'), byline: joined(authors), address };
}

export interface ItemContext {
  readonly position: Position;
  readonly wire: WireHabits;
}

/** @throws DropRejected MISSING_ID or TOO_LARGE */
export function readFeedItem(item: JsonObject, feed: FeedHead, { position, wire }: ItemContext): ParsedArticle {
  const url = absoluteFrom(feed.address)(text(item, 'url'));
  const absolute = absoluteFrom(url ?? feed.address);
  const uri = text(item, 'id') ?? url;
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the item of the feed has no id', { position });
  const time = (field: string) => sentTime(text(item, field), wire.timeZone);
  const published = time('date_published');
  const versionCreated = time('date_modified') ?? published;
  const summary = text(item, 'summary');
  const { body, pictures, description, isSummary } = bodyAndSummary(
    bodyOf(item, absolute),
    summary === undefined ? undefined : plainBody(unmarked(summary)),
  );

  return feedArticle({
    format: 'json-feed',
    position,
    uri,
    versionCreated,
    firstCreated: published,
    embargo: embargoOf(item, versionCreated?.utc, wire.timeZone),
    language: text(item, 'language') ?? feed.language,
    headline: line(item, 'title'),
    byline: joined(authorsOf(item)) ?? feed.byline,
    description,
    isSummary,
    publisher: feed.title,
    body,
    associations: associationsOf(item, pictures, absolute),
    subjects: [...new Set(tagsOf(item))].map(subjectOf),
    altIds: altIdsOf(uri, url, absolute(text(item, 'external_url'))),
  });
}

/** An extension, since the feed has no member for it: `_embargo`, or a member of one: `_wire: { embargo }`. */
function embargoOf(item: JsonObject, near: string | undefined, timeZone: string | undefined): SentInstant | undefined {
  const members = Object.entries(item).flatMap(([name, value]): (readonly [string, unknown])[] => {
    const own = [name.replace(/^_/, ''), value] as const;
    return name.startsWith('_') && isObject(value) ? [own, ...Object.entries(value)] : [own];
  });
  return lastStated(
    members.flatMap(([name, value]) => (marksEmbargo(name) ? (embargoMember(value, near, timeZone) ?? []) : [])),
  );
}

/** One text may have them all, parted by commas. */
const tagsOf = (item: JsonObject): readonly string[] =>
  Array.isArray(item.tags) ? texts(item, 'tags') : texts(item, 'tags').flatMap(keywordsIn);

function subjectOf(tag: string): Subject {
  const topic = aliased(tag);
  return isIptcTopic(topic) ? { qcode: topic, rel: 'subject' } : { qcode: `keyword:${tag}`, name: tag, rel: 'subject' };
}

/** `authors` of version 1.1, `author` of version 1. */
function authorsOf(value: JsonObject): string[] {
  const authors = [...list(value, 'authors'), ...list(value, 'author')];
  const names = authors.flatMap((author) => line(author, 'name') ?? line({ author }, 'author') ?? []);
  return [...new Set(names)];
}

const joined = (names: readonly string[]): string | undefined => (names.length === 0 ? undefined : names.join(', '));

/** HTML first: both say the same, and plain text has lost its links. */
function bodyOf(item: JsonObject, absolute: Absolute): FeedBody | undefined {
  const html = prose(item, 'content_html');
  const body = html === undefined ? undefined : htmlBody(html, absolute);
  if (body?.pieces.some((piece) => plainText(piece.text).trim() !== '')) return body;
  const plain = prose(item, 'content_text');
  return plain === undefined ? body : { ...plainBody(plain), pictures: body?.pictures ?? [] };
}

function altIdsOf(uri: string, url: string | undefined, external: string | undefined): ParsedArticle['altIds'] {
  const altIds: { role: string; value: string }[] = [];
  if (url !== undefined && url !== uri) altIds.push({ role: 'url', value: url });
  if (external !== undefined && external !== uri) altIds.push({ role: 'externalUrl', value: external });
  return altIds;
}

/** The lead picture may be attached, too: then the attachment says more of it. */
function associationsOf(item: JsonObject, pictures: FeedBody['pictures'], absolute: Absolute): Association[] {
  const media = new MediaReader(absolute);
  for (const name of ['image', 'banner_image']) {
    const href = absolute(text(item, name));
    if (href !== undefined) media.picture({ href }, name);
  }
  for (const attachment of objects(item, 'attachments')) {
    const href = text(attachment, 'url');
    if (href === undefined) continue;
    media.enclosure({
      href,
      contentType: text(attachment, 'mime_type'),
      length: text(attachment, 'size_in_bytes'),
      title: line(attachment, 'title'),
    });
  }
  for (const picture of pictures) media.picture(picture);
  return media.associations();
}
