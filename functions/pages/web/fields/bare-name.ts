// Who signs without a word or a mark that says so: a name that stands beside the day of the story, and what signs `by
// admin` where nobody else does.
import { LINE_BREAK, plainText } from '../../../formats/syntax/inline.ts';
import { isCommentsHeading, isStamp } from '../../chrome.ts';
import { fold } from '../features/counting.ts';
import type { Segment } from '../segments.ts';
import type { AuthorMark } from './marks.ts';
import { isPersonShaped, letters, namesIn } from './names.ts';
import type { ReadPage, Surroundings } from './read-page.ts';
import { readShownDates } from './shown-dates.ts';
import { smallWords } from './site-owner.ts';

/** In characters: names of people have some twenty at most, and several may sign. */
const MAX_LINE = 100;

/**
 * The people of the one line that stands beside a day or on its line, between headline and story or right above the
 * headline: nobody whom the story speaks of, no house, and no words that the page also writes in small letters.
 */
export function namesBesideDay(
  { segments, isStory, statements }: ReadPage,
  { over, head }: Surroundings,
  houses: ReadonlySet<string>,
): readonly string[] {
  const lines = head.filter(({ tag }) => tag !== 'figcaption').flatMap(linesOf);
  const beside = lines.map((line, at) => namesBeside(line, [lines[at - 1], lines[at + 1]].some(isDay), houses));
  const above = over ? linesOf(over).map((line) => namesBeside(line, false, houses)) : [];
  const candidates = [...above, ...beside].filter(({ length }) => length > 0);
  if (candidates.length === 0) return [];
  const small = smallWords(segments.map(({ text }) => text));
  const told = segments.filter(({ text }, at) => isStory[at] && !lines.includes(text)).map(({ text }) => text);
  const isOther = (name: string): boolean =>
    fold(name)
      .split(' ')
      .some((word) => small.has(word)) ||
    [...told, ...statements.titles].some((text) => text.includes(name.split(' ').at(-1)!));
  const found = candidates.slice(0, MAX_CANDIDATES).filter((names) => !names.some(isOther));
  return found.length === 1 ? found[0]! : [];
}
/** Of more a list consists. */
const MAX_CANDIDATES = 5;

function namesBeside(line: string, isBesideDay: boolean, houses: ReadonlySet<string>): readonly string[] {
  const rest = withoutDay(line);
  const names = rest !== '' && (isBesideDay || rest !== line) ? namesIn(rest) : [];
  return names.every((name) => isPersonShaped(name) && !houses.has(fold(name))) ? names : [];
}

const linesOf = ({ marked, text }: Segment): string[] =>
  text.length > MAX_LINE * 2
    ? []
    : marked
        .split(LINE_BREAK)
        .map((line) => plainText(line).trim())
        .filter((line) => line !== '' && line.length <= MAX_LINE);

const isDay = (line: string | undefined): boolean =>
  line !== undefined && (isStamp(line) || (line.length <= MAX_DAY && readShownDates(line, undefined).length > 0));
/** In characters: `Skua Bay - 05 MAR 2026 - 10:00 CET` */
const MAX_DAY = 60;

/** `Dec 17, 2025Ann Example`, `Ann Example | March 5, 2026`. */
function withoutDay(line: string): string {
  const [date] = readShownDates(line, undefined);
  return date === undefined
    ? line
    : line
        .replace(date.sent, ' ')
        .replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/g, '')
        .trim();
}

/** `By admin - 2026-03-05`, `Posted on 5 March 2026 by Sea Crew`, or the name alone in an element that is called so. */
export function accountShown(marks: readonly AuthorMark[], { above, below, behind }: Surroundings): string | undefined {
  const marked = new Set(marks.filter(({ text }) => !text.includes('|')).map(({ text }) => letters(text)));
  const comments = behind.findIndex(({ text }) => isCommentsHeading(text));
  const around = [...above, ...(comments === -1 ? behind : behind.slice(0, comments))].flatMap(linesOf);
  const dated = around.filter((line) => readShownDates(line, undefined).length > 0);
  const lines = below.flatMap(linesOf);
  return (
    dated.map((line) => SIGNED.exec(line)?.[1]).find((name) => name !== undefined) ??
    lines.find((line, at) => BY_ALONE.test(line) && [lines[at - 1], lines[at + 1]].some(isDay))?.slice('by '.length) ??
    around.find((line) => ACCOUNT.test(line) && marked.has(letters(line)))
  );
}
const SIGNED = /(?:^|[\s/])by:? ([\p{L}\p{N}][\p{L}\p{N}._-]{1,30})(?=$|\s?[-–|,·/]|\s(?:on|at|in)\b)/iu;
const BY_ALONE = /^by [\p{L}\p{N}][\p{L}\p{N}._-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}._-]*){0,2}$/iu;
const ACCOUNT = /^(?!(?:guest|null|undefined|anonymous)$)[\p{L}\p{N}][\p{L}\p{N}._-]{2,30}$/iu;
