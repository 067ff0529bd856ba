// Names as a page shows them: in elements that are marked for them, in lines that say who wrote, and behind labels.
import { isByline, isStamp } from '../../chrome.ts';
import { fold } from '../../counting.ts';
import { countWords } from '../../prose.ts';
import { boxAbove, isHeading } from '../boxes.ts';
import type { Segment } from '../segments.ts';
import type { AuthorMark } from './marks.ts';
import {
  BY,
  isAgency,
  isJobOfPaper,
  isMarkedName,
  isName,
  isPersonShaped,
  isShownName,
  isTeam,
  JOB,
  letters,
  MAX_LINE,
  namesIn,
  unique,
} from './names.ts';
import { linesOf } from './read-page.ts';
import { beforeComments } from './surroundings.ts';

/** A page that names more people in one place lists its staff. */
const MAX_NAMES_SHOWN = 6;
const MAX_MARK = 150;

/** What is marked best. */
export function namesMarked(
  marks: readonly AuthorMark[],
  here: readonly Segment[],
  houses: ReadonlySet<string>,
): string[] {
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
export function namesSaidOnce(texts: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const all = texts.map((text) => namesSaid([text], houses)).filter((names) => names.length > 0);
  return new Set(all.map((names) => fold(names.join(' ')))).size === 1 ? all[0]! : [];
}

export function namesSaid(texts: readonly Segment[], houses: ReadonlySet<string>): string[] {
  for (const line of texts.flatMap(linesOf)) {
    // Of a house that is called `De Meeuw` the line is no byline.
    if (houses.has(fold(line))) continue;
    const reported = line.length <= MAX_STORY_LINE ? REPORTED.exec(line)?.[1] : undefined;
    if (reported !== undefined) return [reported];
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

/**
 * `Ann Example, Political Editor`, the only one between headline and story, and no caption, quote or list: without a
 * word that says so, people in the news are called like that, too. Right beside the day several may sign.
 */
export function nameWithJob(below: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const lines = below
    .filter(({ tag, box }) => !isHeading(tag) && !OF_OTHERS.some((name) => tag === name || boxAbove(box, name)))
    .flatMap((segment) => linesOf(segment).map((line) => ({ line, isListed: isListed(segment) })));
  const names = lines.flatMap(({ line }, at) => {
    const [name = '', job = '', ...more] = line.length <= MAX_LINE ? line.split(', ') : [];
    const isSigned = more.length === 0 && isJobOfPaper(job) && isPersonShaped(name) && isShownName(name, houses);
    return isSigned ? [{ name, at }] : [];
  });
  const [first, last] = [names[0]?.at ?? 0, names.at(-1)?.at ?? 0];
  const isDay = (at: number): boolean => isStamp(lines[at]?.line ?? '');
  const isBesideDay = last - first === names.length - 1 && (isDay(first - 1) || isDay(last + 1));
  const isAlone = names.length === 1 && !lines[first]?.isListed;
  return isAlone || (isBesideDay && names.length <= MAX_WITH_JOBS) ? names.map(({ name }) => name) : [];
}
export const MAX_WITH_JOBS = 3;
const OF_OTHERS = ['figcaption', 'blockquote', 'aside'];
const isListed = ({ tag, box }: Segment): boolean => tag === 'li' || boxAbove(box, 'li') !== undefined;

/** Under a story of a blog: also a first name alone. Comments are signed like that, too. */
export function namePosted(behind: readonly Segment[], houses: ReadonlySet<string>): string[] {
  const line = beforeComments(behind)
    .flatMap(linesOf)
    .find((text) => text.length <= MAX_LINE && POSTED.test(text));
  return line === undefined ? [] : namesIn(line).filter((name) => isShownName(name, houses));
}

/** Of a forum, `Post by example » 5 March 2026`, in whatever letters: those who answer sign alike below. */
export function posterOf(above: readonly Segment[]): readonly string[] {
  const signed = above
    .flatMap(linesOf)
    .flatMap((line) => (line.length > MAX_LINE ? [] : (POSTER.exec(line)?.[1] ?? [])));
  return signed
    .slice(0, 1)
    .flatMap(namesIn)
    .filter((name) => isName(name, new Set()));
}
const POSTER = /^(?:Post ?)?by ([^»]{1,40}?) » [^»]*\d{4}/;

/** A name follows the word: `Por Ana Exemplo, Portal do Vale`. */
const LABELLED =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Ss]ubmitted|[Rr]eported|[Ss]tory|[Aa]rticle|[Ww]ords|(?:[Gg]uest )?[Pp]ost|[Ee]xclusive) by|[Aa]uthor|[Aa]utor(?:in)?|[Aa]uteur|Автор|[Ee]scrito por|[Ée]crit par|[Bb]y|Von|Por|Par|Door|Av|Af|(?:Haber|Yazan|Muhabir|Текст|Teksti?|Testo|Texto|Penulis|Reporter|Szerző|Tác giả|Συντάκτης)(?=\s?:))\s*:?\s+\p{Lu}[\p{L}.'’-]*\s(?:(?:de|den|der|van|von|da|di|del|ter|ten) ){0,2}\p{Lu}[^.!?]*$/u;
/** `作者：安例`, `안예시 기자`: where no letter is a capital, the word alone says that it is a name. */
const LABELLED_IN_ONE_CASE =
  /^(?:(?:作者|撰文|文(?=\s?[:：／])|記者|记者|執筆|بقلم|كتبت?|लेखक)(?:\s*[:：／-]\s*|\s+)[\p{Lo}\p{M}·・ ]{2,40}$|(?:[가-힣]{2,12}=\s?)?[가-힣]{2,4} (?:기자|특파원)(?![가-힣]))/u;
/** `〔記者安例／海灣報導〕`, with which a story of Taiwan's begins. */
const REPORTED = /^[〔［【（([]?(?:本報)?記者 ?(\p{Lo}{2,4}) ?[／/] ?\p{Lo}{2,8}報導/u;
const MAX_STORY_LINE = 2000;
/** Between the parts of a line: `by Ann Example ● 5 March 2026 ● 6 min read`. */
const BULLET = /[|●∙⋅・▪◦]/;
/** `05/03/2026 by Ann Example` */
const BEHIND_DATE = /\d{4}\s(by \p{Lu}[^,]{2,60})(?:,.*)?$/u;
const MAX_DATED_LINE = 300;
/** `Posted by Ann at 5 March 2026 11:15` */
const POSTED = /^(?:[Pp]osted|[Ww]ritten) by \p{Lu}\S* (?:\p{Lu}\S* )?(?:at|on)\b.{0,20}\d/u;

/** `By Reuters`, `The Associated Press, 5 March 2026`, or an agency's name in an element that is called a byline. */
export function agencySigned(marks: readonly AuthorMark[], above: readonly Segment[]): readonly string[] {
  const marked = new Set(marks.flatMap(({ text }) => text.split('|').map(letters)));
  for (const line of above.flatMap(linesOf)) {
    if (line.length > MAX_LINE) continue;
    const [name] = namesIn(line);
    if (name === undefined || !isAgency(name)) continue;
    if (BY.test(line) || isStamp(line.replace(name, '')) || marked.has(letters(name))) return [name];
  }
  return [];
}

/** The one person whom the page names as an author anywhere. */
export function onlyName(
  marks: readonly AuthorMark[],
  segments: readonly Segment[],
  houses: ReadonlySet<string>,
): string[] {
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
export const WRITTEN =
  /^(?:(?:[Aa]rticle )?[Ww]ritten by|[Aa]rticle by|[Aa]uthor:|[Vv]erfasst von|[Éé]crit par|[Ee]scrito por)\s/u;
