// Whether a time stands at a place of a text: for what is put together from many heads that a time may follow.
import { CLOCK, DATE, END, MONTH, timePattern, WEEKDAY } from './time-words.ts';

/** One for all who ask: each copy within another pattern is a tenth of a megabyte of code. */
const HOUR = timePattern(CLOCK, 'iuy');
const DATED = timePattern(DATE, 'iuy');
const YEAR_OR_HOUR = timePattern(`\\d{4}${END}`, 'iuy');
const DAY = timePattern(`${WEEKDAY}|${MONTH}\\s\\d`, 'iuy');
/** `after 6 a.m.`, `the 5th of March`: words before a time. */
const WORD_BEFORE = timePattern("[\\p{L}'’]{1,9},?\\s", 'iuy');

/** Where what stands here ends; undefined where it does not. */
export function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where each time of a text ends, be it a year or an hour alone. */
export const endsOfTimes = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].flatMap(({ index }) => {
    const end = endAt(HOUR, text, index) ?? endAt(DATED, text, index) ?? endAt(YEAR_OR_HOUR, text, index);
    return end === undefined ? [] : [end];
  });

export type Follows = (text: string, at: number) => boolean;
export const isTime: Follows = (text, at) =>
  endAt(HOUR, text, at) !== undefined || endAt(DATED, text, at) !== undefined;
export const isTimeOrYear: Follows = (text, at) => isTime(text, at) || endAt(YEAR_OR_HOUR, text, at) !== undefined;
export const isDay: Follows = (text, at) => endAt(DAY, text, at) !== undefined;
/** As `WHEN`: a time, up to three words before it. */
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
