// Who wrote the story: the people whom the page states for machines, or those whom it shows beside the headline.

import { agencyIn } from '../../../formats/readings/agency-names.ts';
import { isByline, isCopyright, isStamp } from '../../chrome.ts';
import { countWords } from '../../prose.ts';
import { fold } from '../features/counting.ts';
import type { Segment } from '../segments.ts';
import { accountShown } from './account.ts';
import { nameInBox } from './author-box.ts';
import type { AuthorMark } from './marks.ts';
import {
  BY,
  isMarkedName,
  isName,
  isShownName,
  isTeam,
  JOB,
  letters,
  MAX_LINE,
  NO_NAME,
  namesIn,
  unique,
} from './names.ts';
import { beforeComments, linesOf, type ReadPage, type Surroundings } from './read-page.ts';
import { nameOfSite, ownerOf, RIGHTS } from './site-owner.ts';

const MAX_AUTHORS = 8;
/** A page that names more people in one place lists its staff. */
const MAX_NAMES_SHOWN = 6;

/**
 * The people, in the order in which they are named. Where nobody is, the agency or house that signs, the owner of the
 * site, or the house that the page states.
 */
export function bylineOf(page: ReadPage, marks: readonly AuthorMark[], surroundings: Surroundings): string | undefined {
  const { statements, host, segments } = page;
  const houses = new Set([...statements.publishers, host ?? ''].map(fold));
  const stated = unique(statements.authors.flatMap(namesIn)).filter((name) => isName(name, houses));
  const people = stated.filter((name) => !isTeam(name));
  const said = namesSaid(surroundings.above, houses);
  // The name of an account, `kbeispiel`, says less than what is shown; and a template states whoever keeps the site.
  if (people.some((name) => countWords(name) > 1)) {
    const isOther =
      !isLineOf(surroundings.below, people) && isNoneOf(namesSaidOnce(surroundings.above, houses), people);
    return isOther ? listed(said) : (insteadOf(people, page, surroundings) ?? listed(shownFirst(people, said)));
  }
  // Behind the story those who comment on it have pages and lines of their own.
  const shown = firstFound([
    () => namesMarked(marks, surroundings.above, houses),
    () => said,
    () => agencySigned(marks, surroundings.above),
    () => namesMarked(marks, [...surroundings.above, ...surroundings.behind], houses),
    () => namesSaid(surroundings.behind, houses),
    () => namePosted(surroundings.behind, houses),
  ]);
  const found = firstFound([
    // `By Example Staff`: of whoever is named beside it in a caption nobody says that they wrote.
    () => (said.every(isTeam) && isLineOf(surroundings.below.filter(isSigned), stated) ? stated : []),
    () => shown.filter((name) => !isTeam(name)),
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
    accountShown(marks, surroundings)
  );
}

/** Whoever keeps the site may be stated before the one who signs; the name of an account beside names is nobody's. */
function shownFirst(people: readonly string[], said: readonly string[]): readonly string[] {
  const signed = new Set(said.map(fold));
  const named = people.filter((name) => countWords(name) > 1 || /\p{Lu}|\p{Lo}/u.test(name));
  return [...named.filter((name) => signed.has(fold(name))), ...named.filter((name) => !signed.has(fold(name)))];
}

/** `By Reuters`, `The Associated Press, 5 March 2026`, or an agency's name in an element that is called a byline. */
function agencySigned(marks: readonly AuthorMark[], above: readonly Segment[]): readonly string[] {
  const marked = new Set(marks.flatMap(({ text }) => text.split('|').map(letters)));
  for (const line of above.flatMap(linesOf)) {
    if (line.length > MAX_LINE) continue;
    const [name] = namesIn(line);
    if (name === undefined || !isAgency(name)) continue;
    if (BY.test(line) || isStamp(line.replace(name, '')) || marked.has(letters(name))) return [name];
  }
  return [];
}

/** The name and nothing but the name: `Ann Example, Associated Press` took a picture. */
function isAgency(name: string): boolean {
  const agency = agencyIn(name);
  return agency !== undefined && letters(name.replace(/^the /i, '')) === letters(agency);
}

function houseStated({ authors, houses }: ReadPage['statements'], sites: ReadonlySet<string>): string | undefined {
  return authors
    .map((name) => name.replace(BY, '').trim())
    .find((name) => isAgency(name) || ((houses.includes(name) || sites.has(fold(name))) && isCalled(name)));
}

/** Who made the page is the last to ask: of systems that state no author it is whoever pressed the button. */
const keeperOf = ({ keepers }: ReadPage['statements'], sites: ReadonlySet<string>): string | undefined =>
  keepers.find((name) => isCalled(name) && isName(name, sites) && !isTeam(name));

const isCalled = (name: string): boolean =>
  isName(name, new Set()) && !NO_NAME.test(name) && /\p{Lu}|\p{Lo}/u.test(name);

/** A template states whom the page shows nowhere, and the page itself is signed by its house. */
function insteadOf(
  people: readonly string[],
  { statements, segments }: ReadPage,
  { above }: Surroundings,
): string | undefined {
  const sites = new Set(statements.publishers.map(fold));
  const signed = above.flatMap(linesOf).filter((line) => line.length <= MAX_LINE && WRITTEN.test(line));
  const house = signed.map((line) => line.replace(BY, '')).find((name) => sites.has(fold(name)));
  if (house === undefined) return undefined;
  const names = people.map(fold);
  const isShown = segments.some(({ text }) => {
    const folded = fold(text);
    return names.some((name) => folded.includes(name));
  });
  return isShown ? undefined : house;
}

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

/** The one person whom the page names as an author anywhere. */
function onlyName(marks: readonly AuthorMark[], segments: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const isAuthor = (name: string): boolean => isShownName(name, houses) && !isTeam(name);
  // What begins with a comma is told of the person before it.
  const namesInPart = (part: string): string[] => (/^\s*,/.test(part) ? [] : namesIn(part).filter(isAuthor));
  const marked = (least: number) =>
    marks
      .filter(({ strength, text }) => strength >= least && text.length <= MAX_LINE)
      .flatMap(({ text }) => text.split('|').flatMap(namesInPart));
  const said = segments.flatMap(({ text }, at) => {
    if (LABEL.test(text)) return namesIn(behindInitials(segments, at + 1)?.text.slice(0, MAX_LINE) ?? '');
    return text.length <= MAX_LINE && WRITTEN.test(text) ? namesIn(text) : [];
  });
  for (const found of [marked(2), said, marked(1)]) {
    const names = unique(found.filter(isAuthor));
    if (names.length === 1) return names;
  }
  return [];
}

/** In the place of a portrait stand initials. */
const behindInitials = (segments: readonly Segment[], at: number): Segment | undefined =>
  /^\p{Lu}{1,3}$/u.test(segments[at]?.text ?? '') ? segments[at + 1] : segments[at];

/** Stands above the name. */
const LABEL =
  /^(?:(?:(?:[Aa]rticle |[Ss]tory |[Pp]ost )?[Ww]ritten|[Aa]rticle|[Ww]ords|[Ss]tory|[Pp]osted) by|[Aa]uthor(?:s|\(s\))?|[Aa]utor(?:in|es)?|[Aa]uteure?|[Vv]erfasst von|[Éé]crit par|[Ee]scrito por)\s*:?$/u;
const WRITTEN =
  /^(?:(?:[Aa]rticle )?[Ww]ritten by|[Aa]rticle by|[Aa]uthor:|[Vv]erfasst von|[Éé]crit par|[Ee]scrito por)\s/u;

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

/** What is marked best. */
function namesMarked(marks: readonly AuthorMark[], here: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const texts = here.filter(({ text }) => text.length < 400).map(({ text }) => letters(text));
  const isHere = (mark: string): boolean => texts.some((text) => text.includes(letters(mark)));
  // A class alone does not make a name of a line in small letters.
  const isTold = (name: string, strength: number): boolean => strength === 3 || texts.includes(letters(name));
  const isPart = (mark: string): boolean => mark.split('|').some((part) => part.trim() !== '' && isHere(part));
  for (const strength of [3, 2, 1] as const) {
    const names = unique(
      marks
        // What a box tells of an author begins with their name, too.
        .filter(
          (mark) =>
            mark.strength === strength && mark.text.length <= MAX_MARK && (isHere(mark.text) || isPart(mark.text)),
        )
        .flatMap(({ text }) => namesIn(text))
        .filter((name) => isShownName(name, houses) || (isTold(name, strength) && isMarkedName(name, houses))),
    );
    // Three words and none with a second one are the sections of a menu.
    const isMenu = strength === 1 && names.length > 2 && names.every((name) => countWords(name) === 1);
    if (names.length > 0 && names.length <= MAX_NAMES_SHOWN && !isMenu) return names;
  }
  return [];
}

/** What reads like a byline; nothing where bylines of several stories stand. */
function namesSaidOnce(texts: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const all = texts.map((text) => namesSaid([text], houses)).filter((names) => names.length > 0);
  return new Set(all.map((names) => fold(names.join(' ')))).size === 1 ? all[0]! : [];
}

function namesSaid(texts: readonly Segment[], houses: ReadonlySet<string>): string[] {
  for (const line of texts.flatMap(linesOf)) {
    // Of a house that is called `De Meeuw` the line is no byline.
    if (houses.has(fold(line))) continue;
    const parts = line.split(BULLET).map((part) => part.trim());
    // `Ann Example | Senior Writer | 5 March 2026`
    const isTitled = line.length <= MAX_LINE && parts.slice(1).some((part) => JOB.test(part));
    for (const [at, part] of parts.entries()) {
      const said = (part.length <= MAX_DATED_LINE ? BEHIND_DATE.exec(part)?.[1] : undefined) ?? part;
      if (
        !(isTitled && at === 0) &&
        (said.length > MAX_LINE || !(isByline(said) || LABELLED.test(said) || LABELLED_IN_ONE_CASE.test(said)))
      )
        continue;
      const names = namesIn(said).filter((name) => isShownName(name, houses));
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** Under a story of a blog: also a first name alone. Comments are signed like that, too. */
function namePosted(behind: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const line = beforeComments(behind)
    .flatMap(linesOf)
    .find((text) => text.length <= MAX_LINE && POSTED.test(text));
  return line === undefined ? [] : namesIn(line).filter((name) => isShownName(name, houses));
}

/** A name follows the word: `Por Ana Exemplo, Portal do Vale`. */
const LABELLED =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Ss]ubmitted|[Rr]eported|[Ss]tory|[Aa]rticle|[Ww]ords|(?:[Gg]uest )?[Pp]ost) by|[Aa]uthor|[Aa]utor(?:in)?|[Aa]uteur|Автор|[Ee]scrito por|[Ée]crit par|[Bb]y|Von|Por|Par|Door|Av|Af|(?:Haber|Yazan|Текст|Tekst|Testo|Texto)(?=\s?:))\s*:?\s+\p{Lu}[\p{L}.'’-]*\s\p{Lu}[^.!?]*$/u;
/** `作者：安例`, `안예시 기자`: where no letter is a capital, the word alone says that it is a name. */
const LABELLED_IN_ONE_CASE =
  /^(?:(?:作者|撰文|文(?=\s?[:：／])|記者|记者|執筆|بقلم|كتبت?|लेखक)(?:\s*[:：／-]\s*|\s+)[\p{Lo}\p{M}·・ ]{2,40}$|(?:[가-힣]{2,12}=\s?)?[가-힣]{2,4} (?:기자|특파원)(?![가-힣]))/u;
/** Between the parts of a line: `by Ann Example ● 5 March 2026 ● 6 min read`. */
const BULLET = /[|●∙⋅・▪◦]/;
const MAX_MARK = 150;
/** `05/03/2026 by Ann Example` */
const BEHIND_DATE = /\d{4}\s(by \p{Lu}[^,]{2,60})(?:,.*)?$/u;
const MAX_DATED_LINE = 300;
/** `Posted by Ann at 5 March 2026 11:15` */
const POSTED = /^(?:[Pp]osted|[Ww]ritten) by \p{Lu}\S* (?:\p{Lu}\S* )?(?:at|on)\b.{0,20}\d/u;
