// Clocks and calendars reckoned by hand: `Date` takes longer to write a time than all the rest takes to read it.

/** A clock on a wall, with its calendar. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Since midnight. */
  readonly minutes: number;
}

/**
 * What a clock in UTC shows meanwhile, as ISO 8601 has it, as far as the minutes. Undefined where the year has not four
 * digits there, or the offset is none: `9999-12-31T23:59:59-05:00` is prose for "never", and would sort before all other times.
 * @param offset In minutes east of UTC, less than a day
 * @example clockInUtc({ year: 2026, month: 1, day: 1, minutes: 30 }, 60) // '2025-12-31T23:30'
 */
export function clockInUtc(clock: WallClock, offset: number): string | undefined {
  let { year, month, day } = clock;
  let minutes = clock.minutes - offset;
  if (minutes < 0) {
    minutes += DAY_MINUTES;
    if (--day < 1) {
      if (--month < 1) [year, month] = [year - 1, 12];
      day = daysIn(year, month);
    }
  } else if (minutes >= DAY_MINUTES) {
    minutes -= DAY_MINUTES;
    if (++day > daysIn(year, month)) {
      day = 1;
      if (++month > 12) [year, month] = [year + 1, 1];
    }
  }
  if (!(year >= 1000 && year <= 9999 && minutes >= 0)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const DAY_MINUTES = 24 * 60;
const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** @param month from 1 */
export function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : DAYS[month - 1]!;
}

const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
