// What stands right above the first text of a story and was taken for part of it: its headline again, bylines, dates.
import { linesIn } from '../../formats/syntax/inline.ts';
import { isByline, isLabelledStamp, isStamp } from '../chrome.ts';
import { fold } from '../counting.ts';
import { boxAbove, isHeading } from './boxes.ts';
import { isJobOfPaper, isPersonShaped } from './fields/names.ts';
import { MAX_WITH_JOBS } from './fields/shown-names.ts';
import type { Segment } from './segments.ts';

/** How many texts of the story may stand above a date with a label. */
const STAMP_BELOW = 2;
/** In characters: a shorter text may end like a headline by chance. */
const MIN_HEADLINE = 20;

/** Headline, bylines and dates, as far as the first text of the story that is no heading; a labelled date also below. */
export function dropAbove(segments: readonly Segment[], kept: boolean[], headlines: ReadonlySet<string>): void {
  let passed = 0;
  let doSign: boolean | undefined;
  const isSigned = (line: string): boolean => {
    if (!isPersonWithJob(line)) return false;
    doSign ??= signByJobs(segments, kept);
    return doSign;
  };
  for (const [at, { text, tag, marked }] of segments.entries()) {
    if (!kept[at]) continue;
    const isNoStory =
      passed > 0
        ? isLabelledStamp(text)
        : tag === 'h1'
          ? headlines.has(fold(text))
          : !isHeading(tag) && isAbove(text, marked, headlines, isSigned);
    if (isNoStory) kept[at] = false;
    else if (!isHeading(tag) && ++passed > STAMP_BELOW) return;
  }
}

/** In characters. */
const MAX_ABOVE = 400;

/** Each of its lines is one of these. */
const isAbove = (
  text: string,
  marked: string,
  headlines: ReadonlySet<string>,
  isSigned: (line: string) => boolean,
): boolean =>
  text.length < MAX_ABOVE &&
  linesIn(marked)
    .map((line) => line.trim())
    .every(
      (line, at) =>
        line === '' ||
        isByline(line) ||
        isStamp(line) ||
        // Below a byline: `ann@example.com`, `Courier Staff Writer`.
        (at > 0 && (MAIL.test(line) || isJobOfPaper(line))) ||
        isSigned(line) ||
        isHeadline(fold(line), headlines),
    );
/**
 * As nameWithJob reads who signs: one alone, or up to three by the day. Where more stand in the story they are its people.
 */
function signByJobs(segments: readonly Segment[], kept: readonly boolean[]): boolean {
  const lines = segments.flatMap(({ text, tag, box, marked }, at) =>
    isHeading(tag) || text.length >= MAX_ABOVE
      ? [{ line: '', isJob: false, isListed: false }]
      : linesIn(marked).map((line) => ({
          line: line.trim(),
          isJob: kept[at] && isPersonWithJob(line.trim()),
          isListed: tag === 'li' || boxAbove(box, 'li') !== undefined,
        })),
  );
  const jobs = lines.flatMap(({ isJob }, at) => (isJob ? [at] : []));
  const [first, last] = [jobs[0] ?? 0, jobs.at(-1) ?? 0];
  if (jobs.length === 1 && !lines[first]!.isListed) return true;
  const isDay = (at: number): boolean => isStamp(lines[at]?.line ?? '');
  return jobs.length <= MAX_WITH_JOBS && last - first === jobs.length - 1 && (isDay(first - 1) || isDay(last + 1));
}
/** `Ann Example, Political Editor` */
function isPersonWithJob(line: string): boolean {
  const [name = '', job = '', ...more] = line.split(', ');
  return more.length === 0 && isJobOfPaper(job) && isPersonShaped(name);
}
const MAIL = /^\S{1,60}@\S{3,60}$/;

function isHeadline(line: string, headlines: ReadonlySet<string>): boolean {
  if (headlines.has(line)) return true;
  if (line.length < MIN_HEADLINE) return false;
  for (const headline of headlines) if (headline.startsWith(line) || headline.endsWith(line)) return true;
  return false;
}
