// WordPress eXtended RSS 1.0–1.2: the export of a WordPress site, an RSS 2.0 whose items are the posts, pages, files and
// menus of the site alike; https://wordpress.org/documentation/article/tools-export-screen/.
import type { ParsedArticle, PubStatus } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import type { SentInstant } from '../readings/instant.ts';
import { valueIn } from '../syntax/lookup.ts';
import { rawText, type XmlElement } from '../syntax/xml-element.ts';
import {
  absoluteIn,
  feedArticle,
  languageOf,
  makersOf,
  readFeed,
  rightsOf,
  SubjectReader,
  timeOf,
} from './feed-item.ts';
import { MediaReader } from './feed-media.ts';
import { all, CONTENT, DUBLIN_CORE, first, textIn } from './feed-names.ts';
import { type FeedItem, type OpenFeed, readItem } from './feed-outline.ts';
import { bodyAndSummary } from './feed-summary.ts';
import { bodyIn, type FeedBody, htmlBody, lineIn } from './feed-text.ts';
import { wxrMark } from './marks.ts';
import { type Channel, channelOf, RSS_SHAPE } from './rss.ts';
import { galleryOf, withoutShortcodes } from './wxr-shortcodes.ts';

const VERSIONS = ['1.2', '1.1', '1.0'];
const WORDPRESS = VERSIONS.map((version) => `http://wordpress.org/export/${version}/`);
const EXCERPT = VERSIONS.map((version) => `http://wordpress.org/export/${version}/excerpt/`);

/** Furniture of a site, and copies of what is exported anyway; files belong to the posts that show them. */
const NO_STORIES =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|guest-author|wp_\w{1,40})$/;
/** A post, or a type of the site's own that is called for what a newsroom writes: `press_release`, `acme_news`. */
const STORIES =
  /^(?:[a-z\d]{1,20}[_-]){0,2}(?:news|press|(?:press|media)?release|statement|announcement|interview|opinion|briefing)s?(?:[_-](?:item|post|article|story|stories|release)s?)?$|^(?:(?:news|blog|guest|press|media)[_-])?(?:post|article|story|stories|report|column|feature)s?$/i;

export const wxr = {
  ...wxrMark,

  parse({ bytes }: DropContent, wire: WireHabits): Iterable<WireItem> {
    return readFeed(bytes, RSS_SHAPE, (feed) => {
      const site = siteOf(feed);
      return (item, position) => readPost(item, site, position, wire);
    });
  },
} satisfies WireFormat;

/** A file of the site. */
interface Attachment {
  readonly id: string;
  readonly uri: string;
  readonly href: string | undefined;
  readonly parent: string | undefined;
  readonly headline: string | undefined;
  readonly caption: string | undefined;
}

interface Site {
  readonly channel: Channel | undefined;
  /** Names of authors by their logins. */
  readonly authors: ReadonlyMap<string, string>;
  readonly attachments: ReadonlyMap<string, Attachment>;
  readonly attachmentsByParent: ReadonlyMap<string, readonly Attachment[]>;
}

function siteOf(feed: OpenFeed): Site {
  const channel = feed.around && channelOf(feed.around);
  const authors = new Map<string, string>();
  for (const author of all(feed.around, WORDPRESS, 'author')) {
    const login = textIn(author, WORDPRESS, 'author_login');
    const parts = ['author_first_name', 'author_last_name'].flatMap((name) => textIn(author, WORDPRESS, name) ?? []);
    const name = lineIn(first(author, WORDPRESS, 'author_display_name')) ?? (parts.join(' ') || undefined);
    if (login !== undefined && name !== undefined) authors.set(login, name);
  }
  const attachments = new Map<string, Attachment>();
  const attachmentsByParent = new Map<string, Attachment[]>();
  for (const place of feed.items) {
    // Files may follow the post that shows them; the others are spared being read twice.
    const isGuest = place.source.includes(GUEST);
    if (!isGuest && !place.source.includes('attachment_url')) continue;
    const { element } = readItem(place);
    if (isGuest) addGuest(element, authors);
    const attachment = attachmentOf(element);
    if (!attachment) continue;
    attachments.set(attachment.id, attachment);
    const { parent } = attachment;
    if (parent === undefined) continue;
    const siblings = attachmentsByParent.get(parent);
    if (siblings) siblings.push(attachment);
    else attachmentsByParent.set(parent, [attachment]);
  }
  return { channel, authors, attachments, attachmentsByParent };
}

/** Who writes without an account, with Co-Authors Plus. */
const GUEST = 'guest-author';

function addGuest(item: XmlElement, authors: Map<string, string>): void {
  if (textIn(item, WORDPRESS, 'post_type') !== GUEST) return;
  const login = metaOf(item, 'cap-user_login');
  const name = metaOf(item, 'cap-display_name') ?? lineIn(first(item, [item.ns], 'title'));
  if (login !== undefined && name !== undefined) authors.set(login, name);
}

/** Co-Authors Plus has them as categories; else whose account it is. */
function authorsOf(post: XmlElement, { authors }: Site): string[] {
  const logins = all(post, [post.ns], 'category').flatMap((category) =>
    isAuthor(category) ? (lineIn(category) ?? []) : [],
  );
  // Beside one that is known nobody is left out; an address is no name.
  if (logins.some((login) => authors.has(login) || login.includes(' '))) {
    return logins.map((login) => authors.get(login) ?? login).filter((name) => !name.includes('@'));
  }
  return all(post, DUBLIN_CORE, 'creator').flatMap((creator) => {
    const login = lineIn(creator);
    return login === undefined ? [] : [authors.get(login) ?? login];
  });
}

const isAuthor = (category: XmlElement): boolean => valueIn(category, 'domain') === 'author';

function attachmentOf(item: XmlElement): Attachment | undefined {
  if (textIn(item, WORDPRESS, 'post_type') !== 'attachment') return undefined;
  const id = textIn(item, WORDPRESS, 'post_id');
  const href = textIn(item, WORDPRESS, 'attachment_url');
  const uri = textIn(item, [item.ns], 'guid') ?? href;
  const parent = textIn(item, WORDPRESS, 'post_parent');
  if (id === undefined || uri === undefined) return undefined;
  return {
    id,
    uri,
    href,
    parent: parent === '0' ? undefined : parent,
    headline: lineIn(first(item, [item.ns], 'title')),
    caption: lineIn(first(item, EXCERPT, 'encoded')) ?? metaOf(item, '_wp_attachment_image_alt'),
  };
}

function metaOf(item: XmlElement, key: string): string | undefined {
  const meta = all(item, WORDPRESS, 'postmeta').find((one) => textIn(one, WORDPRESS, 'meta_key') === key);
  return textIn(meta, WORDPRESS, 'meta_value');
}

/** @throws DropRejected UNKNOWN_FORMAT or MISSING_ID, with the item's index and line */
function readPost(item: FeedItem, site: Site, position: Position, wire: WireHabits): ParsedArticle | undefined {
  const { element } = item;
  const core = [element.ns];
  const postType = textIn(element, WORDPRESS, 'post_type') ?? 'post';
  if (NO_STORIES.test(postType)) return undefined;
  if (!STORIES.test(postType)) {
    throw new DropRejected('UNKNOWN_FORMAT', `an item of type "${postType.slice(0, 60)}" is no story`, { position });
  }
  const { channel } = site;
  const path = [...item.ancestors, element];
  const absolute = absoluteIn(path, channel?.link);
  const link = absolute(textIn(element, core, 'link'));
  const uri = textIn(element, core, 'guid') ?? link;
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the post has neither guid nor link', { position });

  const encoded = first(element, CONTENT, 'encoded');
  const sent = encoded ? rawText(encoded) : '';
  const full = sent.trim() === '' ? undefined : htmlBody(withoutShortcodes(sent), absolute);
  const excerpt = first(element, EXCERPT, 'encoded');
  const summary = excerpt && lineIn(excerpt) !== undefined ? excerpt : first(element, core, 'description');
  const { body, pictures, description, isSummary } = bodyAndSummary(full, summary && bodyIn(summary, absolute));
  const created = datesOf(item, wire, ['post_date_gmt', 'post_date'], 'pubDate');
  const modified = datesOf(item, wire, ['post_modified_gmt', 'post_modified'], undefined);
  const status = textIn(element, WORDPRESS, 'status')?.toLowerCase() ?? 'publish';
  const id = textIn(element, WORDPRESS, 'post_id');
  const name = textIn(element, WORDPRESS, 'post_name');
  return feedArticle({
    format: 'wxr',
    position,
    uri,
    pubStatus: statusOf(status, textIn(element, WORDPRESS, 'post_password')),
    versionCreated: status === 'future' ? modified : (modified ?? created),
    firstCreated: status === 'future' ? undefined : created,
    embargo:
      status === 'future'
        ? (created ?? { sent: textIn(element, WORDPRESS, 'post_date_gmt') ?? status, hasZone: false })
        : undefined,
    language: languageOf(path) ?? channel?.language,
    headline: lineIn(first(element, core, 'title')),
    ...makersOf(element, authorsOf(element, site), undefined),
    publisher: channel?.title,
    body,
    associations: associationsOf(element, site, id, pictures, sent, absolute),
    subjects: subjectsOf(element),
    altIds: [
      ...(link === undefined || link === uri ? [] : [{ role: 'link', value: link }]),
      ...(id === undefined ? [] : [{ role: 'post_id', value: id }]),
      ...(name === undefined ? [] : [{ role: 'post_name', value: name }]),
    ],
    rights: rightsOf([channel?.element, element], channel?.copyright),
    description,
    isSummary,
  });
}

/** What was scheduled is published when its time has come: an embargo. What we do not know is no leave to publish. */
const statusOf = (status: string, password: string | undefined): PubStatus =>
  (status === 'publish' || status === 'future') && password === undefined ? 'usable' : 'withheld';

/** The time in UTC is sure; the local one is read in the wire's zone. */
function datesOf(
  { element }: FeedItem,
  { timeZone }: WireHabits,
  [gmt, local]: readonly [string, string],
  rssName: string | undefined,
): SentInstant | undefined {
  const inUtc = timeOf('Etc/UTC', [
    first(element, WORDPRESS, gmt),
    rssName === undefined ? undefined : first(element, [element.ns], rssName),
  ]);
  return inUtc ?? timeOf(timeZone, [first(element, WORDPRESS, local)]);
}

function associationsOf(
  post: XmlElement,
  site: Site,
  id: string | undefined,
  pictures: FeedBody['pictures'],
  sent: string,
  absolute: ReturnType<typeof absoluteIn>,
) {
  const media = new MediaReader(absolute);
  const add = ({ uri, href, headline, caption }: Attachment): void => {
    media.attachment({ uri, kind: media.kindOf(href ?? uri), headline, caption }, href);
  };
  const thumbnail = metaOf(post, '_thumbnail_id');
  if (thumbnail !== undefined) {
    const attachment = site.attachments.get(thumbnail);
    if (attachment) add(attachment);
    else if (/^\d{1,20}$/.test(thumbnail)) {
      // The file was not exported; this is the address that WordPress knows it by.
      const uri = absolute(`/?attachment_id=${thumbnail}`);
      if (uri !== undefined) media.attachment({ uri, kind: 'picture' }, undefined);
    }
  }
  for (const member of galleryOf(sent)) {
    const attachment = site.attachments.get(member);
    if (attachment) add(attachment);
  }
  for (const attachment of (id === undefined ? undefined : site.attachmentsByParent.get(id)) ?? []) add(attachment);
  for (const enclosure of all(post, [post.ns], 'enclosure')) {
    const href = valueIn(enclosure, 'url');
    if (href !== undefined) {
      media.enclosure({ href, contentType: valueIn(enclosure, 'type'), length: valueIn(enclosure, 'length') });
    }
  }
  for (const picture of pictures) media.picture(picture);
  return media.associations();
}

function subjectsOf(post: XmlElement) {
  const subjects = new SubjectReader();
  for (const category of all(post, [post.ns], 'category')) {
    const name = lineIn(category);
    const domain = valueIn(category, 'domain') ?? 'category';
    if (name === undefined || isAuthor(category)) continue;
    if (domain === 'post_tag' || domain === 'tag') subjects.add('keyword', name);
    else if (domain === 'post_format') subjects.add(domain, valueIn(category, 'nicename') ?? name, name, 'genre');
    else subjects.add(domain, valueIn(category, 'nicename') ?? name, name);
  }
  return subjects.subjects();
}
