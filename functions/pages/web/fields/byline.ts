// Who wrote the story: the people whom the page states for machines, or those whom it shows beside the headline.
import { isCopyright, isStamp } from '../../chrome.ts';
import { fold } from '../../counting.ts';
import { countWords } from '../../prose.ts';
import type { Segment } from '../segments.ts';
import { accountMarked, accountShown } from './account.ts';
import { nameInBox } from './author-box.ts';
import type { AuthorMark } from './marks.ts';
import {
  BY,
  isAgency,
  isName,
  isPersonShaped,
  isShownName,
  isTeam,
  letters,
  MAX_LINE,
  NO_NAME,
  namesIn,
  unique,
} from './names.ts';
import { linesOf, type ReadPage } from './read-page.ts';
import {
  agencySigned,
  namePosted,
  namesMarked,
  namesSaid,
  namesSaidOnce,
  nameWithJob,
  onlyName,
  posterOf,
  WRITTEN,
} from './shown-names.ts';
import { nameOfSite, ownerOf, RIGHTS } from './site-owner.ts';
import type { Surroundings } from './surroundings.ts';

const MAX_AUTHORS = 8;

/**
 * The people, in the order in which they are named. Where nobody is, the agency or house that signs, the owner of the
 * site, or the house that the page states.
 */
export function bylineOf(page: ReadPage, marks: readonly AuthorMark[], surroundings: Surroundings): string | undefined {
  const { statements, host, segments } = page;
  const houses = new Set([...statements.publishers, host ?? ''].map(fold));
  const stated = unique(statements.authors.map((sent) => withoutHouse(sent, statements.publishers)).flatMap(namesIn))
    .filter((name) => isName(name, houses))
    .filter((name) => !isPartOfHouse(name, houses));
  const people = stated.filter((name) => !isTeam(name));
  const said = namesSaid(surroundings.above, houses);
  // The name of an account, `kbeispiel`, says less than what is shown; and a template states whoever keeps the site.
  if (people.some((name) => countWords(name) > 1)) {
    const isOther =
      !isLineOf(surroundings.below, people) && isNoneOf(namesSaidOnce(surroundings.above, houses), people);
    return isOther ? listed(said) : (insteadOf(people, page, marks, surroundings) ?? listed(shownFirst(people, said)));
  }
  // Behind the story those who comment on it have pages and lines of their own.
  const shown = firstFound([
    () => posterOf(surroundings.above),
    () => namesMarked(marks, surroundings.above, houses),
    () => said,
    () => agencySigned(marks, surroundings.above),
    () => nameWithJob(surroundings.below, houses),
    () => namesMarked(marks, [...surroundings.above, ...surroundings.behind], houses),
    () => namesSaid(surroundings.behind, houses),
    () => namePosted(surroundings.behind, houses),
  ]);
  const found = firstFound([
    // `By Example Staff`: of whoever is named beside it in a caption nobody says that they wrote.
    () => (said.every(isTeam) && isLineOf(surroundings.below.filter(isSigned), stated) ? stated : []),
    () => writersFirst(shown, surroundings.above).filter((name) => !isTeam(name)),
    () => nameInBox(page, surroundings),
    () => inFull(people, page),
    () => onlyName(marks, segments, houses),
    () => shown,
    () => stated,
  ]);
  if (found.length > 0) return listed(found);
  return (
    ownName(statements, houses, surroundings) ??
    ownerOf(page) ??
    houseStated(statements, houses) ??
    keeperOf(statements, houses) ??
    accountShown(marks, surroundings) ??
    accountMarked(marks)
  );
}

/** `Reviewed by Bo Sample, MD — Written by Ann Example` */
function writersFirst(names: readonly string[], above: readonly Segment[]): readonly string[] {
  const lines = names.length < 2 ? [] : above.filter(({ text }) => text.length <= MAX_REVIEW).map(({ text }) => text);
  const isBehind = (name: string, word: RegExp): boolean =>
    lines.some((line) => {
      const at = line.indexOf(name);
      return at > 0 && word.test(line.slice(0, at));
    });
  if (!names.some((name) => isBehind(name, REVIEWED))) return names;
  return unique([...names.filter((name) => isBehind(name, WROTE)), ...names]);
}
const REVIEWED = /\b(?:reviewed|checked|edited) by:? $/i;
const WROTE = /(?:^|[—–|·-] ?|\bwritten )by:? $/i;
const MAX_REVIEW = 300;

/** `Ann Example` of `Gull Bay Post with Ann Example`. */
function withoutHouse(sent: string, houses: readonly string[]): string {
  for (const house of houses) {
    if (!sent.toLowerCase().startsWith(`${house.toLowerCase()} `)) continue;
    // Without the word it is a part of the house or another one: `Gull Bay City Council`.
    const name = /^ (?:with|avec|mit|con|com) (.+)$/i.exec(sent.slice(house.length))?.[1];
    if (name !== undefined && isPersonShaped(name)) return name;
  }
  return sent;
}

/** `Gull Bay Post Media` of `Gull Bay Post`. */
const isPartOfHouse = (name: string, houses: ReadonlySet<string>): boolean =>
  PART_OF_HOUSE.test(name) && houses.has(fold(name.replace(PART_OF_HOUSE, '')));
const PART_OF_HOUSE = / (?:media|group|online|digital|web|news)$/i;

/** Whoever keeps the site may be stated before the one who signs; the name of an account beside names is nobody's. */
function shownFirst(people: readonly string[], said: readonly string[]): readonly string[] {
  const signed = new Set(said.map(fold));
  const named = people.filter((name) => countWords(name) > 1 || /\p{Lu}|\p{Lo}/u.test(name));
  return [...named.filter((name) => signed.has(fold(name))), ...named.filter((name) => !signed.has(fold(name)))];
}

function houseStated({ authors, houses }: ReadPage['statements'], sites: ReadonlySet<string>): string | undefined {
  return authors
    .map((name) => name.replace(BY, '').trim())
    .find(
      (name) =>
        isAgency(name) ||
        ((houses.includes(name) || sites.has(fold(name)) || isPartOfHouse(name, sites)) && isCalled(name)),
    );
}

/** Who made the page is the last to ask: of systems that state no author it is whoever pressed the button. */
const keeperOf = ({ keepers }: ReadPage['statements'], sites: ReadonlySet<string>): string | undefined =>
  keepers.find((name) => isCalled(name) && isName(name, sites) && !isTeam(name));

const isCalled = (name: string): boolean =>
  isName(name, new Set()) && !NO_NAME.test(name) && /\p{Lu}|\p{Lo}/u.test(name);

/** A template states whom the page shows nowhere, and the page itself is signed by its house or a team. */
function insteadOf(
  people: readonly string[],
  { statements, segments }: ReadPage,
  marks: readonly AuthorMark[],
  { above, below }: Surroundings,
): string | undefined {
  const sites = new Set(statements.publishers.map(fold));
  const house =
    shortLines(above)
      .filter((line) => WRITTEN.test(line))
      .map((line) => line.replace(BY, ''))
      .find((name) => sites.has(fold(name))) ?? teamSigned(shortLines(below), marks);
  if (house === undefined) return undefined;
  const names = people.map(fold);
  const isShown = segments.some(({ text }) => {
    const folded = fold(text);
    return names.some((name) => folded.includes(name));
  });
  return isShown ? undefined : house;
}

/** A team that is marked as an author below the headline, and signs: behind the word, or beside the day. */
function teamSigned(lines: readonly string[], marks: readonly AuthorMark[]): string | undefined {
  const marked = new Set(marks.filter(({ strength }) => strength > 1).map(({ text }) => letters(text.replace(BY, ''))));
  const isDay = (line: string | undefined): boolean => line !== undefined && isStamp(line);
  for (const [at, line] of lines.entries()) {
    const name = line.replace(BY, '');
    if (!isTeam(name) || !isShownName(name, new Set()) || OTHER_TEAM.test(name) || !marked.has(letters(name))) continue;
    if (name !== line || isDay(lines[at - 1]) || isDay(lines[at + 1])) return name;
  }
  return undefined;
}
/** `Meet our team`, and who took the pictures. */
const OTHER_TEAM = /\b(?:our|meet|join|photos?|pictures?|video)\b/i;

const shortLines = (texts: readonly Segment[]): string[] =>
  texts.flatMap(linesOf).filter((line) => line.length <= MAX_LINE);

/** Of a site that is called like its author: who states a first name alone is its owner. */
function inFull(people: readonly string[], page: ReadPage): readonly string[] {
  const [name] = people;
  const owner = people.length === 1 ? nameOfSite(page) : undefined;
  return owner?.startsWith(`${name} `) ? [owner] : people;
}

function firstFound(places: readonly (() => readonly string[])[]): readonly string[] {
  for (const look of places) {
    const names = look();
    if (names.length > 0) return names;
  }
  return [];
}

/** Whether one of the names, or `By` and one, is a line of its own. */
function isLineOf(texts: readonly Segment[], names: readonly string[]): boolean {
  const wanted = new Set(names.map(fold));
  return texts.flatMap(linesOf).some((line) => line.length <= MAX_LINE && wanted.has(fold(line.replace(BY, ''))));
}

const isSigned = ({ text }: Segment): boolean => text.length <= MAX_LINE && BY.test(text);

/** True where people are named, and none of those that are stated. */
function isNoneOf(said: readonly string[], stated: readonly string[]): boolean {
  const known = new Set(stated.flatMap((name) => fold(name).split(' ')));
  return (
    said.some((name) => countWords(name) > 1) &&
    !said.some((name) =>
      fold(name)
        .split(' ')
        .some((word) => known.has(word)),
    )
  );
}

/** On a site that is called like its author, and of a house that the page shows beside its story. */
function ownName(
  { authors, houses }: ReadPage['statements'],
  sites: ReadonlySet<string>,
  { above, behind }: Surroundings,
): string | undefined {
  const names = authors.filter((name) => !isTeam(name) && isName(name, new Set()) && !NO_NAME.test(name));
  const texts = [...above, ...behind]
    .filter(({ text }) => text.length <= MAX_LINE && !isCopyright(text) && !RIGHTS.test(text))
    .map(({ text }) => fold(text));
  const isLine = (name: string): boolean => texts.includes(fold(name));
  const signs = (name: string): boolean => texts.some((text) => isSignedBy(text, fold(name)));
  return (
    names.find((name) => countWords(name) > 1 && !houses.includes(name)) ??
    names.find((name) => signs(name) || ((houses.includes(name) || sites.has(fold(name))) && isLine(name)))
  );
}

/** `posted by example on tuesday`, `july 1 2026 by example`, folded; no `photo by example`. */
function isSignedBy(line: string, name: string): boolean {
  const at = ` ${line} `.indexOf(` by ${name} `);
  if (at === -1) return false;
  const before = line.slice(0, at).trim();
  return before === '' || SIGNS.test(before) || isStamp(before);
}
const SIGNS = /^(?:posted|published|written|submitted|created)\b/;

const listed = (names: readonly string[]): string => names.slice(0, MAX_AUTHORS).join(', ');
