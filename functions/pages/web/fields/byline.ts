// Who wrote the story: the people whom the page states for machines, or those whom it shows beside the headline.
import { agencyIn } from '../../../formats/readings/agency-names.ts';
import { LINE_BREAK, plainText } from '../../../formats/syntax/inline.ts';
import { isByline, isCommentsHeading, isStamp } from '../../chrome.ts';
import { countWords } from '../../prose.ts';
import { fold } from '../features/counting.ts';
import type { Segment } from '../segments.ts';
import type { AuthorMark } from './marks.ts';
import type { ReadPage, Surroundings } from './read-page.ts';

const MAX_NAME_WORDS = 6;
const MAX_AUTHORS = 8;
/** A page that names more people in one place lists its staff. */
const MAX_NAMES_SHOWN = 6;

/** The people, in the order in which they are named; undefined where only a house or an agency is named. */
export function bylineOf(
  { statements, host, segments }: ReadPage,
  marks: readonly AuthorMark[],
  surroundings: Surroundings,
): string | undefined {
  const houses = new Set([...statements.publishers, host ?? ''].map(fold));
  const stated = unique(statements.authors.flatMap(namesIn)).filter((name) => isName(name, houses));
  const people = stated.filter((name) => !isTeam(name));
  const said = namesSaid(surroundings.above, houses);
  // The name of an account, `kbeispiel`, says less than what is shown; and a template states whoever keeps the site.
  if (people.some((name) => countWords(name) > 1)) {
    const isOther =
      !isLineOf(surroundings.below, people) && isNoneOf(namesSaidOnce(surroundings.above, houses), people);
    return listed(isOther ? said : people);
  }
  // Behind the story those who comment on it have pages and lines of their own.
  const shown = firstOf([
    namesMarked(marks, surroundings.above, houses),
    said,
    namesMarked(marks, [...surroundings.above, ...surroundings.behind], houses),
    namesSaid(surroundings.behind, houses),
    namePosted(surroundings.behind, houses),
  ]);
  const found = firstOf([
    // `By Example Staff`: of whoever is named beside it in a caption nobody says that they wrote.
    said.every(isTeam) && isLineOf(surroundings.below.filter(isSigned), stated) ? stated : [],
    shown.filter((name) => !isTeam(name)),
    people,
    onlyName(marks, segments, houses),
    shown,
    stated,
  ]);
  return found.length > 0 ? listed(found) : ownName(statements, houses, surroundings);
}

const firstOf = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.find((names) => names.length > 0) ?? [];

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
    marks.filter(({ strength }) => strength >= least).flatMap(({ text }) => text.split('|').flatMap(namesInPart));
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
  /^(?:(?:[Ww]ritten|[Aa]rticle|[Ww]ords|[Ss]tory|[Pp]osted) by|[Aa]uthor(?:s|\(s\))?|[Aa]utor(?:in|es)?|[Aa]uteure?|[Vv]erfasst von|[Éé]crit par|[Ee]scrito por)\s*:?$/u;
const WRITTEN = /^(?:[Ww]ritten by|[Aa]rticle by|[Aa]uthor:|[Vv]erfasst von|[Éé]crit par|[Ee]scrito por)\s/u;

/** On a site that is called like its author, and of a house that the page shows beside its story. */
function ownName(
  { authors, houses }: ReadPage['statements'],
  sites: ReadonlySet<string>,
  { above, behind }: Surroundings,
): string | undefined {
  const names = authors.filter((name) => !isTeam(name) && isName(name, new Set()) && !NO_NAME.test(name));
  const texts = [...above, ...behind].map(({ text }) => fold(text));
  const signs = (name: string): boolean => texts.some((text) => text === fold(name) || text === `by ${fold(name)}`);
  return (
    names.find((name) => countWords(name) > 1 && !houses.includes(name)) ??
    names.find((name) => (houses.includes(name) || sites.has(fold(name))) && signs(name))
  );
}

const listed = (names: readonly string[]): string => names.slice(0, MAX_AUTHORS).join(', ');

/** What is marked best. */
function namesMarked(marks: readonly AuthorMark[], here: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const texts = here.filter(({ text }) => text.length < 400).map(({ text }) => letters(text));
  const isHere = (mark: string): boolean => texts.some((text) => text.includes(letters(mark)));
  const isPart = (mark: string): boolean => mark.split('|').some((part) => part.trim() !== '' && isHere(part));
  for (const strength of [3, 2, 1] as const) {
    const names = unique(
      marks
        .filter((mark) => mark.strength === strength && (isHere(mark.text) || isPart(mark.text)))
        .flatMap(({ text }) => namesIn(text))
        .filter((name) => isShownName(name, houses) || (strength === 3 && isMarkedName(name, houses))),
    );
    if (names.length > 0 && names.length <= MAX_NAMES_SHOWN) return names;
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
    const parts = line.split(BULLET).map((part) => part.trim());
    // `Ann Example | Senior Writer | 5 March 2026`
    const isTitled = line.length <= MAX_LINE && parts.slice(1).some((part) => JOB.test(part));
    for (const [at, part] of parts.entries()) {
      const said = (part.length <= MAX_DATED_LINE ? BEHIND_DATE.exec(part)?.[1] : undefined) ?? part;
      if (!(isTitled && at === 0) && (said.length > MAX_LINE || !(isByline(said) || LABELLED.test(said)))) continue;
      const names = namesIn(said).filter((name) => isShownName(name, houses));
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** Under a story of a blog: also a first name alone. Comments are signed like that, too. */
function namePosted(behind: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const comments = behind.findIndex(({ text }) => isCommentsHeading(text));
  const own = comments === -1 ? behind : behind.slice(0, comments);
  const line = own.flatMap(linesOf).find((text) => text.length <= MAX_LINE && POSTED.test(text));
  return line === undefined ? [] : namesIn(line).filter((name) => isShownName(name, houses));
}

const linesOf = ({ marked }: Segment): string[] => marked.split(LINE_BREAK).map((line) => plainText(line).trim());

const BY =
  /^(?:(?:(?:article|story|words|text|report|review|recipe|post|guest post)\s+)?(?:written|posted|published|created|reported|story|reviewed)?\s*by|authors?|writer|autor(?:in)?|auteur|verfasst von|geschrieben von|escrito por|écrit par|publi[ée]|rédigé par|von|par|por|di|de|door|af|av|автор|texte?)(?:\s*:\s*|\s+|$)/i;
/** A name follows the word: `Por Ana Exemplo, Portal do Vale`. */
const LABELLED =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ss]tory) by|[Aa]uthor|[Aa]utor(?:in)?|[Aa]uteur|Автор|[Ee]scrito por|[Ée]crit par|[Bb]y|Von|Por|Par|Door|Av|Af)\s*:?\s+\p{Lu}[\p{L}.'’-]*\s\p{Lu}[^.!?]*$/u;
/** Between the parts of a line: `by Ann Example ● 5 March 2026 ● 6 min read`. */
const BULLET = /[|●∙⋅・▪◦]/;
const MAX_LINE = 100;
/** `05/03/2026 by Ann Example` */
const BEHIND_DATE = /\d{4}\s(by \p{Lu}[^,]{2,60})(?:,.*)?$/u;
const MAX_DATED_LINE = 300;
/** `Posted by Ann at 5 March 2026 11:15` */
const POSTED = /^(?:[Pp]osted|[Ww]ritten) by \p{Lu}\S* (?:\p{Lu}\S* )?(?:at|on)\b.{0,20}\d/u;
/** What follows the name on its line: a date, a title, the time for reading. */
const BEHIND_NAME =
  /\s+(?:[|·•–—-]|(?:on|published|updated|posted|last|in|for|is|a[mt])\b|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$|\s*[|·•].*$|\s*\(.*$/i;
const DEGREE = /^(?:[A-Z][A-Za-z]?\.?[A-Z.]{1,5}|Ph\.?D\.?|Jr\.?|Sr\.?|I{1,3}|Esq\.?)$/;

export function namesIn(author: string): string[] {
  if (/^https?:/.test(author)) return [];
  const bare = author.replace(/\s+/g, ' ').replace(BY, '').replace(BY, '').trim();
  return bare
    .split(/\s*(?:,|;|\||&|\/)\s*|\s+(?:and|und|et|y|e|og|och|en)\s+/i)
    .map((name) => name.replace(BY, '').replace(BEHIND_NAME, '').trim())
    .filter((name) => name !== '' && !DEGREE.test(name));
}

const isName = (name: string, houses: ReadonlySet<string>): boolean =>
  /\p{L}{2}/u.test(name) &&
  countWords(name) <= MAX_NAME_WORDS &&
  !houses.has(fold(name)) &&
  agencyIn(name) === undefined &&
  !/[@/:]|\b(?:admin|guest|www|null|undefined)\b|\.(?:com|org|net)\b/i.test(name);

/** Shown names are capitalised; a label, a date and a sentence are none. */
const isShownName = (name: string, houses: ReadonlySet<string>): boolean =>
  isName(name, houses) &&
  !/^\p{Ll}/u.test(name) &&
  !/\d|[.!?]$/.test(name.replace(/\b(?:Jr|Sr)\.$/, '')) &&
  !isStamp(name) &&
  !NO_NAME.test(name) &&
  !MONTH.test(name) &&
  !JOB.test(name) &&
  !TITLE.test(name) &&
  /(?:^|[\s.'’-])\p{Lu}[^\s]*$/u.test(name);
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const JOB = /\b(?:reporter|writer|correspondent|journalist|contributor|producer|columnist|photographer)$/i;
/** Of people in the news as well. */
const TITLE = /\b(?:director|manager|president|founder|officer)$/i;
const NO_NAME =
  /^(?:by|authors?|about(?: the author)?|written|posted|updated|published|share|follow|view|see|read|more|all|insights|news|recent|reporter|(?:senior |staff |chief |contributing )*(?:writer|reporter|editor|correspondent|contributor)s?|(?:member |user |admin )?log ?in|sign (?:in|up|out)|register|subscribe|my account|editor-in-chief|bio|names?|expert|learn|small|medium|large|posts?|articles?|profile|comments?|licensed|size|print|e-?mail|twitter|facebook|x|linkedin|instagram)\b/i;

/** White space and marks aside, as elements may be parted or not. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Some write their names in small letters. */
const isMarkedName = (name: string, houses: ReadonlySet<string>): boolean =>
  /^\p{Ll}[\p{L}'’-]+(?: [\p{L}'’-]+){1,2}$/u.test(name) && isName(name, houses) && !NO_NAME.test(name);

const isTeam = (name: string): boolean =>
  /\b(?:staff|editors?|team|desk|newsroom|redaktion|rédaction|redacción|redazione|correspondents?)\b/i.test(name);

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = fold(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}
