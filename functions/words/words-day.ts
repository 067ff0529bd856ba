// The segments of a day by the instants of the first listings that they hold.
import type { Segment, WordsDay } from '../store/ports.ts';

/** From the one, included, to the other, which is not; a day stands before each of its instants. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

export const isWithin = (listedAt: string, { from, to }: Range): boolean => listedAt >= from && listedAt < to;

export const wholeDay = (day: string): Range => ({ from: day, to: `${day}~` });

/** A time of a day, and the segment of what was listed in it. */
export interface Span extends Range {
  readonly day: string;
  /** Undefined where nothing of the day is indexed yet. */
  readonly segment?: Segment;
}

/** In order; together they are the whole day. */
export function spansOf(day: string, indexed: WordsDay | undefined): readonly Span[] {
  if (!indexed) return [{ day, ...wholeDay(day) }];
  const { to: end } = wholeDay(day);
  return indexed.segments.map((segment, index) => {
    return { day, segment, from: segment.from, to: indexed.segments[index + 1]?.from ?? end };
  });
}
