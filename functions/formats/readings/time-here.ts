// Whether a time stands at a place of a text: for what is put together from many heads that a time may follow.
import { caselessPattern } from '../syntax/caseless.ts';
import { endAt } from '../syntax/matches.ts';
import { CLOCK, DATE, END, MONTH, MORE_WORD, WEEKDAY } from './time-words.ts';

/** One for all who ask: each copy within another pattern is a tenth of a megabyte of code. */
const HOUR = caselessPattern(CLOCK, 'y');
const DATED = caselessPattern(DATE, 'y');
const YEAR_OR_HOUR = caselessPattern(`\\d{4}${END}`, 'y');
/** `Embargoed until 1000`, where `2027` is a year. */
const HOUR_ALONE = caselessPattern(`(?!19|20)\\d{4}${END}`, 'y');
const DAY = caselessPattern(`${WEEKDAY}|${MONTH}\\s\\d`, 'y');
/** `after 6 a.m.`, `the 5th of March`: words before a time. */
const WORD_BEFORE = caselessPattern("[\\p{L}'’]{1,9},?\\s", 'y');

const WORD_STARTS = /(?<![\p{L}\d])[\p{L}\d]/gu;
/** Where each time of a text ends, be it a year or an hour alone. */
export const endsOfTimes = (text: string): readonly number[] =>
  [...text.matchAll(WORD_STARTS)].flatMap(({ index }) => {
    const end = endAt(HOUR, text, index) ?? endAt(DATED, text, index) ?? endAt(YEAR_OR_HOUR, text, index);
    return end === undefined ? [] : [end];
  });

export type Follows = (text: string, at: number) => boolean;
export const endOfDate = (text: string, at: number): number | undefined => endAt(DATED, text, at);
export const isClock: Follows = (text, at) => endAt(HOUR, text, at) !== undefined;
export const isTime: Follows = (text, at) => isClock(text, at) || endOfDate(text, at) !== undefined;
export const isTimeOrYear: Follows = (text, at) => isTime(text, at) || endAt(YEAR_OR_HOUR, text, at) !== undefined;
const BETWEEN_TIMES = /[\s,.(]{1,3}/y;
const MORE_TIME = caselessPattern(`(?:${MORE_WORD})${END}`, 'y');
const MAX_MORE = 6;
/**
 * Where a time that begins here may end, with its zone and another day behind it: `10:00 GMT on Friday 6 March` at each of its
 * words, and `Friday 10:00` at its hour, too.
 */
export function endsOfTime(text: string, at: number): ReadonlySet<number> {
  const ends = new Set([HOUR, DATED, HOUR_ALONE].flatMap((pattern) => endAt(pattern, text, at) ?? []));
  let last: readonly number[] = [...ends];
  for (let more = 0; more < MAX_MORE; more++) {
    last = last.flatMap((end) => {
      const start = endAt(BETWEEN_TIMES, text, end);
      return start === undefined ? [] : [HOUR, DATED, MORE_TIME].flatMap((next) => endAt(next, text, start) ?? []);
    });
    last = [...new Set(last)];
    for (const end of last) ends.add(end);
  }
  return ends;
}

/** True where a time begins at a word of the text, no further on than `most`. */
export const holdsTime = (text: string, most = text.length): boolean =>
  [...text.matchAll(WORD_STARTS)].some(({ index }) => index <= most && isTime(text, index));

/** A day of the month and an hour, the one soon behind the other: `at 10:00 GMT on 6 March`. */
export const isDayAndHour: Follows = (text, at) => {
  const start = endAt(BEFORE_DAY_AND_HOUR, text, at) ?? at;
  const hour = endAt(HOUR, text, start);
  if (hour !== undefined && isWithin(text, hour, isDate)) return true;
  const day = isDate(text, start) ? endOfDate(text, start) : undefined;
  return day !== undefined && isWithin(text, day, isClock);
};
const BEFORE_DAY_AND_HOUR = caselessPattern(`(?:(?:as of|from|at|on|um|am|ab|à|le)\\s)?(?:${WEEKDAY},?\\s)?`, 'y');
const WEEKDAY_HERE = caselessPattern(WEEKDAY, 'y');
const isDate: Follows = (text, at) => endOfDate(text, at) !== undefined && endAt(WEEKDAY_HERE, text, at) === undefined;
const MAX_BETWEEN = 30;
function isWithin(text: string, from: number, is: Follows): boolean {
  for (let at = from; at <= Math.min(from + MAX_BETWEEN, text.length - 1); at++) {
    if (!/[\p{L}\d]/u.test(text.charAt(at - 1)) && is(text, at)) return true;
    if (/[.;]/.test(text.charAt(at))) return false;
  }
  return false;
}

export const isDay: Follows = (text, at) => endAt(DAY, text, at) !== undefined;
/** `00:01 GMT`, `after 6 a.m. on Friday`, `the 5th of March`: not `2030`, nor `further notice`. */
export const isWhen: Follows = (text, at) => {
  let start: number | undefined = at;
  for (let words = 0; words <= 3 && start !== undefined; words++) {
    if (isTime(text, start)) return true;
    start = endAt(WORD_BEFORE, text, start);
  }
  return false;
};

const BETWEEN_DAY_AND_HOUR = /,?\s(?:\d{4},?\s)?/y;

/** `5 March 10am`, `10 Uhr`: up to three words before it, and up to two between day and hour. */
export const isHour: Follows = (text, at) => {
  let start: number | undefined = at;
  for (let words = 0; words <= 3 && start !== undefined; words++) {
    if (endAt(HOUR, text, start) !== undefined) return true;
    const day = endAt(DATED, text, start);
    let hour = day === undefined ? undefined : endAt(BETWEEN_DAY_AND_HOUR, text, day);
    for (let between = 0; between <= 2 && hour !== undefined; between++) {
      if (endAt(HOUR, text, hour) !== undefined) return true;
      hour = endAt(WORD_BEFORE, text, hour);
    }
    start = endAt(WORD_BEFORE, text, start);
  }
  return false;
};
