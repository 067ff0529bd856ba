// The headline: what the page shows, where it states the same; else what it states, without the name of the site.
import { linesIn } from '../../../formats/syntax/inline.ts';
import { fold } from '../../counting.ts';
import { countWords } from '../../prose.ts';
import { isHeading } from '../boxes.ts';
import { kinship, wordsIn } from '../kinship.ts';
import type { Segment } from '../segments.ts';
import type { Statements } from '../statements.ts';
import type { ReadPage } from './read-page.ts';

/** Between the parts of a title: `Headline | Section - Example News`. */
export const TITLE_MARK = /\s+(?:[|·•»:]|::|—|–|-)\s+/;
/** Also before a headline: `Example News: Headline`. */
const PART_MARK = /\s+(?:[|·•»:]|::|—|–|-)\s+|:\s+/;
const MIN_PART_WORDS = 3;
const MAX_HEADLINE = 300;
const MAX_SITE_WORDS = 5;
const MAX_MARKED = 2000;
const MIN_KINSHIP = 0.5;
/** What was found to be a part of the text may be its first heading. */
const MIN_KINSHIP_INSIDE = 0.6;
/** A page that has more of the largest is a list. */
const MAX_HEADINGS = 200;
/** More is a paragraph that somebody has set large. */
const MAX_HEADING_WORDS = 35;

/** The h1 where the page states the same, else what is stated, else the nearest heading above the story. */
export function headlineOf(page: ReadPage): string | undefined {
  const { segments, isStory, statements } = page;
  const first = isStory.indexOf(true);
  const sites = new Set(statements.publishers.map(fold));
  const headings = segments
    .map((segment, at) => ({ ...segment, at }))
    .filter(({ tag, text, box }) => tag === 'h1' && !box.isHidden && isHeadline(text) && !sites.has(fold(text)))
    .slice(0, MAX_HEADINGS);
  const stated = statements.titles.map(fold);
  const confirmed = headings.filter(({ text }) => isStated(fold(text), stated));
  const nearest = (found: readonly { at: number; text: string }[]): string | undefined =>
    (found.filter(({ at }) => first === -1 || at <= first).at(-1) ?? found[0])?.text;
  const titles = statements.titles.map((title) => withoutSite(title, sites));
  const heading = nearest(confirmed) ?? smallerHeading(page, sites) ?? nearest(kinOf(headings, titles, isStory));
  return (
    besideSite(page, sites) ??
    beforeSite(page, sites) ??
    (heading === undefined ? undefined : withoutAddenda(heading, titles)) ??
    statedHeadline(statements, segments) ??
    nearest(headings)
  );
}

/** What is shared or found under one headline and read under another is the same story in fewer words: the closest. */
function kinOf<T extends { at: number; text: string }>(
  headings: readonly T[],
  stated: readonly string[],
  isStory: readonly boolean[],
): T[] {
  const titles = stated.map((title) => wordsIn(fold(title)));
  const near = headings
    .map((heading) => {
      const words = wordsIn(fold(heading.text));
      return { heading, kinship: Math.max(0, ...titles.map((title) => kinship(title, words))) };
    })
    .filter(({ heading: { at }, kinship }) => kinship >= (isStory[at] ? MIN_KINSHIP_INSIDE : MIN_KINSHIP));
  const most = Math.max(...near.map(({ kinship }) => kinship));
  return near.filter(({ kinship }) => kinship === most).map(({ heading }) => heading);
}

/** `Title: …` for those who listen, the source and the number of comments behind: the title alone, where it is stated. */
export function withoutAddenda(heading: string, titles: readonly string[]): string {
  return (
    titles.find((title) => {
      const at = title.length < MIN_BARE ? -1 : heading.indexOf(title);
      return at !== -1 && LABEL.test(heading.slice(0, at)) && ADDENDA.test(heading.slice(at + title.length));
    }) ?? heading
  );
}
const MIN_BARE = 16;
const LABEL = /^(?:\p{L}{1,20}:\s?)?$/u;
const ADDENDA = /^(?:\s?\([^()\s]{1,60}\))?(?:\s?\d{1,3}){0,2}$/;

const isHeadline = (text: string): boolean => {
  const words = text.length <= MAX_HEADLINE ? countWords(text) : 0;
  return words > 1 && words <= MAX_HEADING_WORDS;
};

/**
 * Where the name of the site is a link in large above the story, and the title says it before a smaller heading that
 * follows: that heading.
 */
function besideSite(page: ReadPage, sites: ReadonlySet<string>): string | undefined {
  const shown = headingsAbove(page);
  const at = shown.findIndex(({ tag, text, linked }) => tag === 'h1' && linked >= text.length && text !== '');
  if (at === -1) return undefined;
  const name = fold(shown[at]!.text);
  const titles = new Set(page.statements.titles.map(fold));
  // What is stated as a title is the headline itself, and links to its own page.
  if (titles.has(name)) return undefined;
  return shown.slice(at + 1).find(({ text }) => !sites.has(fold(text)) && titles.has(`${name} ${fold(text)}`))?.text;
}

/**
 * Where the largest is what the title says last, and may be the name of the site: the heading below it with which the
 * title begins. What another title states whole is the headline itself, before the site or behind a word for its kind.
 */
function beforeSite(page: ReadPage, sites: ReadonlySet<string>): string | undefined {
  const shown = headingsAbove(page).map(({ tag, text }) => ({ tag, text, folded: fold(text) }));
  const { titles } = page.statements;
  const whole = new Set(titles.map(fold));
  for (const title of titles) {
    const parts = title.split(TITLE_MARK).map(fold);
    const [own, site] = [parts[0]!, parts.at(-1)!];
    if (parts.length < 2 || whole.has(site)) continue;
    if (!(sites.has(site) || whole.has(own) || mayBeSite(site, own))) continue;
    const at = shown.findIndex(({ tag, folded }) => tag === 'h1' && folded === site);
    const found = at === -1 ? undefined : shown.find(({ folded }, index) => index > at && folded === own);
    if (found && isHeadline(found.text)) return found.text;
  }
  return undefined;
}

/** Shorter than the headline beside it: `Our first year - How Gull Bay Post began` names none. */
const mayBeSite = (site: string, own: string): boolean =>
  countWords(site) <= MAX_SITE_WORDS && countWords(site) < countWords(own);

/** As far as the opening of the story. */
function headingsAbove({ segments, isStory }: ReadPage): Segment[] {
  const first = isStory.indexOf(true);
  return segments
    .slice(0, first === -1 ? undefined : first + 1)
    .filter(({ box, tag, text }) => isHeading(tag) && !box.isHidden && text.length <= MAX_HEADLINE);
}

/** Blogs set their own name largest: the smaller heading above the story that most of a stated title consists of. */
function smallerHeading({ segments, isStory, statements }: ReadPage, sites: ReadonlySet<string>): string | undefined {
  const first = isStory.indexOf(true);
  const titles = statements.titles.map(fold);
  return segments
    .slice(0, first === -1 ? undefined : first + 1)
    .filter(({ tag, text, box }) => /^h[2-4]$/.test(tag) && !box.isHidden && isHeadline(text))
    .findLast(({ text }) => {
      const folded = fold(text);
      return !sites.has(folded) && titles.some((title) => title.includes(folded) && folded.length > title.length / 2);
    })?.text;
}

/** Several statements agree once the name of the site is cut off. */
function statedHeadline({ titles, publishers }: Statements, segments: readonly Segment[]): string | undefined {
  const sites = new Set(publishers.map(fold));
  const headings = new Set(segments.filter(({ tag }) => isHeading(tag)).map(({ text }) => fold(text)));
  const candidates = titles
    .flatMap((title) => [title, withoutSite(title, sites)])
    .filter((title) => countWords(title) > 1 && !sites.has(fold(title)));
  return (
    candidates.find((title) => headings.has(fold(title))) ??
    shownPart(titles, segments) ??
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

/** What a title says besides the headline, where that is short enough for the name of a site. */
export function siteIn(titles: readonly string[], headline: string | undefined): string | undefined {
  const sites = titles.flatMap((title) => {
    const parts = title.split(PART_MARK);
    const rest = parts.filter((part) => headline !== undefined && !fold(headline).includes(fold(part)));
    return rest.length === 1 && parts.length > 1 && countWords(rest[0]!) <= MAX_SITE_WORDS ? rest : [];
  });
  return sites[0];
}

/** Of a title without any other statement the longest part, where the page shows that: `Example News: Headline`. */
function shownPart(titles: readonly string[], segments: readonly Segment[]): string | undefined {
  if (titles.length !== 1) return undefined;
  const [part] = partsOf(titles[0]!);
  const isShown =
    part !== undefined &&
    segments.some(
      ({ marked }) => marked.length <= MAX_MARKED && linesIn(marked).some((line) => fold(line) === fold(part)),
    );
  return isShown ? part : undefined;
}

/** What a title may be besides the name of its site, the longest first. */
const partsOf = (title: string): string[] =>
  title
    .split(PART_MARK)
    .filter((part) => countWords(part) >= MIN_PART_WORDS)
    .sort((a, b) => b.length - a.length);

const isStated = (heading: string, stated: readonly string[]): boolean => stated.some((title) => holds(title, heading));

/** True where one is the other, or the longer holds the whole of the shorter. */
const holds = (title: string, heading: string): boolean =>
  heading.length > 0 &&
  (title === heading ||
    (heading.length > 15 && title.includes(heading)) ||
    (title.length > 25 && heading.includes(title)));
