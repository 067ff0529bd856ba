// The account that signs, `by admin`, where nobody else does.
import { isStamp } from '../../chrome.ts';
import type { Segment } from '../segments.ts';
import type { AuthorMark } from './marks.ts';
import { isName, letters, MAX_LINE, NO_NAME } from './names.ts';
import { linesOf } from './read-page.ts';
import { readShownDates } from './shown-dates.ts';
import { beforeComments, type Surroundings } from './surroundings.ts';

const shortLinesOf = (segment: Segment): string[] =>
  segment.text.length > MAX_LINE * 2 ? [] : linesOf(segment).filter((line) => line !== '' && line.length <= MAX_LINE);

const isDay = (line: string | undefined): boolean =>
  line !== undefined && (isStamp(line) || (line.length <= MAX_DAY && readShownDates(line, undefined).length > 0));
/** In characters: `Skua Bay - 05 MAR 2026 - 10:00 CET` */
const MAX_DAY = 60;

/** `By admin - 2026-03-05`, `Posted on 5 March 2026 by Sea Crew`, or the name alone in an element that is called so. */
export function accountShown(marks: readonly AuthorMark[], { above, below, behind }: Surroundings): string | undefined {
  const marked = new Set(marks.filter(({ text }) => !text.includes('|')).map(({ text }) => letters(text)));
  const around = [...above, ...beforeComments(behind)].flatMap(shortLinesOf);
  const dated = around.filter((line) => readShownDates(line, undefined).length > 0);
  const lines = below.flatMap(shortLinesOf);
  return (
    dated.map(signedIn).find((name) => name !== undefined) ??
    lines.find((line, at) => BY_ALONE.test(line) && [lines[at - 1], lines[at + 1]].some(isDay))?.slice('by '.length) ??
    around.find((line) => ACCOUNT.test(line) && marked.has(letters(line)))
  );
}
/** The only one that is marked for machines, as forums mark who asks. */
export function accountMarked(marks: readonly AuthorMark[]): string | undefined {
  const [name = '', ...more] = new Set(marks.filter(({ strength }) => strength === 3).map(({ text }) => text));
  return more.length === 0 && ACCOUNT.test(name) && !NO_NAME.test(name) && isName(name, new Set()) ? name : undefined;
}

/** No `photo by example`, and no day by which something is to be done. */
function signedIn(line: string): string | undefined {
  const signed = SIGNED.exec(line);
  const before = signed ? line.slice(0, signed.index).trim() : '';
  return before === '' || SIGNS.test(before) || isStamp(before) ? signed?.[1] : undefined;
}
const SIGNED =
  /(?:^|[\s/])by:? (?!(?:e?mail|phone|post|noon|midnight|invitation|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)([\p{L}\p{N}][\p{L}\p{N}._-]{1,30})(?=$|\s?[-–|,·/]|\s(?:on|at|in)\b)/iu;
/** `Posted on`, `March 5, 2026/0 Comments/in News`. */
const SIGNS = /^(?:posted|published|written|submitted|created)\b|^[^/]{4,30}\d{4}\s?\//i;
const BY_ALONE = /^by (?!invitation$)[\p{L}\p{N}][\p{L}\p{N}._-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}._-]*){0,2}$/iu;
const ACCOUNT = /^(?!(?:guest|null|undefined|anonymous)$)[\p{L}\p{N}][\p{L}\p{N}._-]{2,30}$/iu;
