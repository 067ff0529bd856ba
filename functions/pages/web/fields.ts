// Headline, author, times, picture and publisher of a web page: what it states for machines, weighed against what it
// shows to people.
import type { Association } from '../../article/article.ts';
import { agencyIn } from '../../formats/readings/agency-names.ts';
import { type SentInstant, sentDay } from '../../formats/readings/instant.ts';
import { sentRfc822Instant } from '../../formats/readings/rfc822-instant.ts';
import type { Absolute } from '../../formats/syntax/plain-html.ts';
import type { XmlElement } from '../../formats/syntax/xml.ts';
import { readCredit } from '../captions.ts';
import { isByline } from '../chrome.ts';
import { countWords } from '../prose.ts';
import type { Box, Segment } from './segments.ts';
import type { Statements } from './statements.ts';

/** A page with its story marked. */
export interface ReadPage {
  readonly segments: readonly Segment[];
  readonly isStory: readonly boolean[];
  readonly statements: Statements;
  /** The host of the page, if it is known. */
  readonly host: string | undefined;
}

/** Between the parts of a title: `Headline | Section - Example News`. */
const TITLE_MARK = /\s+(?:[|·•»:]|::|—|–|-)\s+/;
const MAX_HEADLINE = 300;

/** The h1 where the page states the same, else what is stated, else the nearest heading above the story. */
export function headlineOf({ segments, isStory, statements }: ReadPage): string | undefined {
  const first = isStory.indexOf(true);
  const headings = segments
    .map((segment, at) => ({ ...segment, at }))
    .filter(
      ({ tag, text, box }) => tag === 'h1' && !box.isHidden && text.length <= MAX_HEADLINE && countWords(text) > 1,
    );
  const stated = statements.titles.map(fold);
  const confirmed = headings.filter(({ text }) => stated.some((title) => holds(title, fold(text))));
  const nearest = (found: readonly { at: number; text: string }[]): string | undefined =>
    (found.filter(({ at }) => first === -1 || at <= first).at(-1) ?? found[0])?.text;
  return nearest(confirmed) ?? statedHeadline(statements, segments) ?? nearest(headings);
}

/** Several statements agree once the name of the site is cut off. */
function statedHeadline({ titles, publishers }: Statements, segments: readonly Segment[]): string | undefined {
  const sites = new Set(publishers.map(fold));
  const shown = new Set(segments.filter(({ tag }) => /^h[1-3]$/.test(tag)).map(({ text }) => fold(text)));
  const candidates = titles
    .flatMap((title) => [title, withoutSite(title, sites)])
    .filter((title) => countWords(title) > 1 && !sites.has(fold(title)));
  return (
    candidates.find((title) => shown.has(fold(title))) ??
    (titles[0] === undefined ? undefined : withoutSite(titles[0], sites))
  );
}

function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(TITLE_MARK);
  if (parts.length < 2) return title;
  // A story's headline may hold a dash; the site's name is short and stands at an end.
  const tail = parts.at(-1)!;
  if (sites.has(fold(tail)) || countWords(tail) <= 3)
    return title.slice(0, title.lastIndexOf(tail)).replace(/\s+(?:[|·•»:]|::|—|–|-)\s+$/, '');
  return title;
}

const MAX_NAME_WORDS = 6;
/** How far from the story a byline stands, in texts. */
const BYLINE_WITHIN = 25;

/** The people, in the order in which they are named; undefined where only a house is named. */
export function bylineOf({ segments, isStory, statements, host }: ReadPage): string | undefined {
  const houses = new Set([...statements.publishers, host ?? ''].map(fold));
  const names = unique(statements.authors.flatMap(namesIn)).filter((name) => isName(name, houses));
  if (names.length > 0) return names.join(', ');
  const first = Math.max(0, isStory.indexOf(true));
  const shown = segments.slice(Math.max(0, first - BYLINE_WITHIN), first + 4).filter(({ box }) => !box.isHidden);
  const marked = shown.find(
    ({ text, box }) => countWords(text) <= MAX_NAME_WORDS && isCalledAuthor(box) && isName(withoutBy(text), houses),
  );
  const said = marked ?? shown.find(({ text }) => isByline(text));
  return said && withoutBy(said.text);
}

const namesIn = (author: string): string[] =>
  /^https?:/.test(author)
    ? []
    : withoutBy(author)
        .split(/\s*(?:,|;|\||&|\band\b)\s+/)
        .map((name) => name.trim());

const isName = (name: string, houses: ReadonlySet<string>): boolean =>
  /\p{L}/u.test(name) &&
  countWords(name) <= MAX_NAME_WORDS &&
  !houses.has(fold(name)) &&
  agencyIn(name) === undefined &&
  !/[@/]|\b(?:staff|admin|editor|team|desk|newsroom|guest|www)\b|\.com\b/i.test(name);

function isCalledAuthor(box: Box): boolean {
  for (let at: Box | undefined = box, up = 0; at && up < 3; at = at.parent, up++) {
    const { class: classes, itemprop, rel } = at.element.attributes;
    if (
      itemprop?.value === 'author' ||
      rel?.value === 'author' ||
      /(?:^|[-_ ])(?:author|byline)/i.test(classes?.value ?? '')
    )
      return true;
  }
  return false;
}

const withoutBy = (byline: string): string =>
  byline
    .replace(/^(?:written by|posted by|by|von|par|por|di|de|texte?:?|af|av)\s+/i, '')
    .split(/\s+(?:[|·•–—-]|on|published|updated)\s+|\s*\|/i)[0]!
    .trim();

export interface Times {
  readonly published: SentInstant | undefined;
  readonly modified: SentInstant | undefined;
}

/** What is stated for machines, then a `time` element beside the headline; a time that cannot be read is none. */
export function timesOf({ statements }: ReadPage, root: XmlElement, timeZone: string | undefined): Times {
  const read = (sent: readonly string[], field: string): SentInstant | undefined => {
    for (const text of sent) {
      const instant = sentDay(text, timeZone, { field });
      const found = instant?.utc === undefined ? sentRfc822Instant(text, timeZone, { field }) : instant;
      if (found?.utc !== undefined) return found;
    }
    return undefined;
  };
  const published = read([...statements.published, ...timeElements(root)], 'published');
  const modified = read(statements.modified, 'modified');
  // A page that was changed before it was published says when its template was.
  const isLater = modified?.utc !== undefined && (published?.utc === undefined || modified.utc > published.utc);
  return { published, modified: isLater ? modified : published };
}

const MAX_TIMES = 5;

function timeElements(root: XmlElement): string[] {
  const found: string[] = [];
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (typeof node === 'string' || found.length >= MAX_TIMES) continue;
      const { datetime, itemprop, content } = node.attributes;
      if (node.name === 'time' && datetime) found.push(datetime.value);
      else if (itemprop?.value === 'datePublished' && content) found.unshift(content.value);
      visit(node);
    }
  };
  visit(root);
  return found;
}

/** The picture that the page shows for its story, with the caption and credit that stand with it. */
export function pictureOf({ statements }: ReadPage, root: XmlElement, absolute: Absolute): Association | undefined {
  const href = statements.pictures.map((sent) => absolute(sent)).find((found) => found !== undefined);
  if (href === undefined) return undefined;
  const caption = captionOf(root, href);
  const credit = caption === undefined ? undefined : readCredit(caption);
  return {
    rel: 'picture',
    uri: href,
    type: 'picture',
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    renditions: [{ name: 'lead', href }],
  };
}

/** Of the figure that shows the file; sizes stand in paths and queries, so the file's own name decides. */
function captionOf(root: XmlElement, href: string): string | undefined {
  const file = fileName(href);
  if (file.length < 5) return undefined;
  const figures = elementsNamed(root, 'figure');
  const figure = figures.find((one) =>
    elementsNamed(one, 'img').some(({ attributes }) =>
      ['src', 'data-src', 'srcset'].some((name) => attributes[name]?.value.includes(file)),
    ),
  );
  const caption = figure && elementsNamed(figure, 'figcaption')[0];
  const text = caption && textOf(caption).replace(/\s+/g, ' ').trim();
  return text || undefined;
}

const fileName = (href: string): string => href.split(/[?#]/)[0]!.split('/').at(-1)!;

function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      if (node.name === name) found.push(node);
      visit(node);
    }
  };
  visit(root);
  return found;
}

const textOf = ({ children }: XmlElement): string =>
  children.map((node) => (typeof node === 'string' ? node : textOf(node))).join(' ');

const unique = (values: readonly string[]): string[] => [
  ...new Map(values.map((value) => [fold(value), value])).values(),
];

/** True where one is the other, or the longer holds the whole of the shorter. */
const holds = (title: string, heading: string): boolean =>
  heading.length > 0 &&
  (title === heading ||
    (heading.length > 15 && title.includes(heading)) ||
    (title.length > 25 && heading.includes(title)));

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
