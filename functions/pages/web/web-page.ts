// A web page that carries a story: HTML5 as browsers read it. The story is told from the furniture by the texts
// themselves; what the page states for machines (JSON-LD, OpenGraph, meta) is evidence beside them.
import { hash } from 'node:crypto';
import type { ParsedArticle } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import { absoluteFrom } from '../../formats/feeds/feed-text.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../../formats/format.ts';
import { agencyIn } from '../../formats/readings/agency-names.ts';
import { toArticle } from '../../formats/sent-article.ts';
import { parseHtml, textPieces } from '../../formats/syntax/html.ts';
import type { Piece } from '../../formats/syntax/html-pieces.ts';
import type { Absolute } from '../../formats/syntax/plain-html.ts';
import { attribute, type XmlElement } from '../../formats/syntax/xml-element.ts';
import { fold } from '../counting.ts';
import { chooseStory } from '../likely-story.ts';
import { countWords } from '../prose.ts';
import { decodePage } from './charset.ts';
import { bylineOf } from './fields/byline.ts';
import { headlineOf, siteIn } from './fields/headline.ts';
import { readMarks } from './fields/marks.ts';
import { pictureOf } from './fields/picture.ts';
import type { ReadPage } from './fields/read-page.ts';
import { surroundingsOf } from './fields/surroundings.ts';
import { timesOf } from './fields/times.ts';
import { webPageMark } from './mark.ts';
import { readSegments } from './segments.ts';
import { readStatements, type Statements } from './statements.ts';
import { judge } from './story-part.ts';
import { storyPieces } from './story-pieces.ts';
import { trimStory } from './trim.ts';

/** Pages that are larger carry data, not text; the largest news page measured has 1 MB. */
const MAX_CHARACTERS = 24 * 1024 * 1024;
/** Ten times what the largest news page measured has; more would not fit into the memory of a function. */
const LIMITS = { elements: 250_000, attributes: 500_000, characters: MAX_CHARACTERS };
const MIN_WORDS = 8;
/** A story that a script writes stands in JSON-LD only: then the page shows less than this share of it. */
const MIN_SHOWN = 0.25;

/** What is wrong with a page is wrong with the whole of it. */
const START = { position: { byte: 0 } };
export const webPage = {
  ...webPageMark,

  *parse({ bytes }: DropContent, { timeZone }: WireHabits): Generator<WireItem> {
    yield { article: readWebPage(decodePage(bytes), timeZone), source: bytes };
  },
} satisfies WireFormat;

/**
 * @param timeZone in which times without a zone are read
 * @throws DropRejected UNKNOWN_FORMAT where no text reads like a story; TOO_LARGE, TOO_DEEP
 */
export function readWebPage(html: string, timeZone?: string): ParsedArticle {
  if (html.length > MAX_CHARACTERS) {
    throw new DropRejected(
      'TOO_LARGE',
      `the page has ${html.length} characters; at most ${MAX_CHARACTERS} are read`,
      START,
    );
  }
  const root = parseHtml(html, LIMITS);
  const statements = readStatements(root);
  const address = addressOf(statements);
  const base = baseOf(root) ?? address;
  const absolute = absoluteFrom(base);
  const segments = readSegments(root, absolute);
  const chosen = segments.length === 0 ? [] : chooseStory(segments, judge(segments, statements));
  const isStory = trimStory(segments, chosen, statements.titles);
  const page: ReadPage = { root, segments, isStory, statements, address, host: hostOf(address) };
  const pieces = withStatedText(storyPieces(segments, isStory), statements);
  if (pieces.reduce((sum, { text }) => sum + countWords(text), 0) < MIN_WORDS) {
    throw new DropRejected(
      'UNKNOWN_FORMAT',
      `none of the ${segments.length} texts of the page reads like a story`,
      START,
    );
  }
  return articleOf(page, pieces, { address, timeZone, absolute: absoluteFrom(base ?? siteOf(root, statements)) });
}

interface Found {
  readonly address: string | undefined;
  readonly timeZone: string | undefined;
  /** Of pictures. */
  readonly absolute: Absolute;
}

function articleOf(page: ReadPage, body: readonly Piece[], { address, timeZone, absolute }: Found): ParsedArticle {
  const { statements } = page;
  const headline = headlineOf(page);
  const picture = pictureOf(page, headline, absolute);
  const story = new Set<XmlElement>();
  const title = page.segments.find(({ tag, text }) => tag === 'h1' && text === headline);
  for (const segment of [page.segments[page.isStory.indexOf(true)], title])
    for (let box = segment?.box; box; box = box.parent) story.add(box.element);
  const marks = readMarks(page.root, story);
  const surroundings = surroundingsOf(page, headline);
  const { published, modified } = timesOf(page, marks, surroundings, timeZone);
  const uri = address ?? `urn:sha256:${hash('sha256', `${headline}\n${body.map(({ text }) => text).join('\n')}`)}`;
  const article = toArticle({
    format: 'web-page',
    uri,
    version: modified?.utc,
    versionCreated: modified,
    firstCreated: published,
    headline,
    byline: bylineOf(page, marks.authors, surroundings),
    description: statements.descriptions[0],
    publisher: publisherOf(statements) ?? siteIn(statements.titles, headline) ?? page.host,
    body,
    associations: picture ? [picture] : [],
    subjects: keywordsOf(statements),
  });
  const provider = providerOf(article, statements);
  const language = article.language ?? languageOf(statements, article);
  return {
    ...article,
    ...(language === undefined ? {} : { language }),
    ...(provider === undefined ? {} : { provider }),
  };
}

/** What is stated, where the text does not tell: English, which templates state of any text, only of a short one. */
function languageOf({ languages }: Statements, { body }: ParsedArticle): string | undefined {
  const stated = languages.flatMap((tag) => LANGUAGE.exec(tag)?.[1]?.toLowerCase() ?? [])[0];
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  return stated === 'en' && length > MAX_UNSURE ? undefined : stated;
}
/** No country, and no code that says that there is none. */
const LANGUAGE = /^\s*(?!(?:und|mul|zxx|mis|cn|jp)\b)([a-z]{2,3})(?:[-_]|\s*$)/i;
/** In characters: English is known from fewer. */
const MAX_UNSURE = 400;

/** Some state the headline as the name of the site. */
function publisherOf({ publishers, titles }: Statements): string | undefined {
  const headlines = new Set(titles.map(fold));
  return publishers.find((name) => publishers.length === 1 || !headlines.has(fold(name)));
}

/** By its sign-off, its dateline, or an agency that the page names as author. */
function providerOf({ credits, dateline }: ParsedArticle, { authors, publishers }: Statements): string | undefined {
  const signed = credits.find(({ kind, name }) => kind === 'organisation' && agencyIn(name) !== undefined);
  const named = authors.map(agencyIn).find((agency) => agency !== undefined);
  const own = publishers[0] === undefined ? undefined : agencyIn(publishers[0]);
  return (signed && agencyIn(signed.name)) ?? dateline?.source ?? named ?? own;
}

function withStatedText(pieces: readonly Piece[], { texts }: Statements): readonly Piece[] {
  const stated = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  const shown = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return shown >= stated.length * MIN_SHOWN ? pieces : textPieces(stated);
}

const MAX_KEYWORDS = 40;

function keywordsOf({ keywords }: Statements): ParsedArticle['subjects'] {
  const names = new Set(keywords.flatMap((text) => text.split(',')).map((name) => name.replace(/\s+/g, ' ').trim()));
  names.delete('');
  return [...names].slice(0, MAX_KEYWORDS).map((name) => ({ qcode: `keyword:${name}`, name, rel: 'subject' }));
}

/** The page's own, if it names more than the site. */
function addressOf({ addresses }: Statements): string | undefined {
  return addresses.find(
    (address) => /^https?:\/\//i.test(address) && URL.canParse(address) && new URL(address).pathname.length > 1,
  );
}

const hostOf = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, '');

/**
 * Of a page that states no address of its own: the site that it states, or that of its feed where a link leads there,
 * else the one to which most of its links lead. They say nothing of its path.
 */
function siteOf(root: XmlElement, { addresses }: Statements): string | undefined {
  const stated = addresses.map(originOf).find((origin) => origin !== undefined);
  if (stated !== undefined) return stated;
  const pages = new Map<string, Set<string>>();
  let feed: string | undefined;
  let links = 0;
  const visit = ({ children }: XmlElement): void => {
    for (const node of children) {
      if (typeof node === 'string' || links >= MAX_LINKS) continue;
      const href = node.name === 'a' || node.name === 'link' ? attribute(node, 'href')?.trim() : undefined;
      const origin = originOf(href);
      if (node.name === 'link' && FEED.test(attribute(node, 'type') ?? '')) feed ??= origin;
      if (node.name === 'a' && href && !NO_PAGE.test(href)) {
        links++;
        const paths = (origin !== undefined && pages.get(origin)) || new Set();
        if (origin !== undefined) pages.set(origin, paths.add(href.slice(0, MAX_HREF)));
      }
      visit(node);
    }
  };
  visit(root);
  if (feed !== undefined && pages.has(feed)) return feed;
  return [...pages].find(([, paths]) => paths.size >= MIN_LINKS && paths.size > links / 2)?.[0];
}
const FEED = /^application\/(?:rss|atom)\+xml/i;
/** Links within the page, and those to where it is shared. */
const NO_PAGE =
  /^(?:#|(?!https?:)[a-z]{2,12}:)|^https?:\/\/(?:[\w-]{1,60}\.)?(?:facebook|twitter|x|instagram|youtube|linkedin|pinterest|whatsapp|reddit|tiktok|bsky|threads|t)\.(?:com|net|me|app)(?:\/|$)/i;
const MIN_LINKS = 3;
const MAX_LINKS = 2000;
const MAX_HREF = 500;
const originOf = (href: string | undefined): string | undefined =>
  href === undefined ? undefined : /^https?:\/\/[^/?#\s]{3,200}/i.exec(href.trim())?.[0];

function baseOf(root: XmlElement): string | undefined {
  const find = (element: XmlElement): string | undefined => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      const href = node.name === 'base' ? attribute(node, 'href') : undefined;
      if (href !== undefined) return href;
      if (node.name === 'body') return undefined;
      const found = find(node);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const base = find(root);
  return base !== undefined && /^https?:\/\//i.test(base) && URL.canParse(base) ? base : undefined;
}
