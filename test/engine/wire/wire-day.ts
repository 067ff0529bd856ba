// When a wire sends, in minutes of its own time: more by day than by night, and at times nothing.
import type { Dice } from '../kill/dice.ts';

/**
 * Stories a day of a general feed of Reuters: NIST's TRC2 holds 1,800,370 of them for 425 days of 2008 and 2009. (RCV1 has
 * some 2,200 a day in English for 1996 and 1997.)
 */
export const REUTERS_ITEMS_A_DAY = 4_200;
/** How much busier the wire of a soak is. */
export const TIMES_REUTERS = 10;

const HOUR = 60;
/** Of the busiest hour, in percent: what a newsroom in London sees of the world. */
const BY_HOUR = [
  35, 35, 40, 45, 50, 60, 70, 85, 95, 95, 95, 100, 100, 95, 100, 100, 95, 90, 80, 70, 60, 50, 45, 40,
] as const;

/** A minute of the first `minutes`. */
export function minuteOf(minutes: number, dice: Dice): number {
  for (;;) {
    const minute = dice.between(0, minutes - 1);
    if (dice.isIn(BY_HOUR[Math.floor(minute / HOUR) % BY_HOUR.length]!)) return minute;
  }
}

/** `wire`: it sends nothing. `engine`: nobody is there to take it. Both end with all of it at once. */
export interface Outage {
  readonly of: 'wire' | 'engine';
  readonly from: number;
  /** The first minute behind it. */
  readonly until: number;
}

/** In their order, none within another. */
export function outagesOf(minutes: number, dice: Dice): Outage[] {
  const count = Math.max(2, Math.round(minutes / HOUR / 6));
  const share = Math.floor(minutes / count);
  return Array.from({ length: count }, (_, n): Outage => {
    const length = dice.between(2, Math.min(45, Math.floor(share / 3)));
    const from = n * share + dice.between(1, share - length - 1);
    return { of: n % 2 === 0 ? 'wire' : 'engine', from, until: from + length };
  });
}
