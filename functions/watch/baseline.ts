// Whether a day brought about as much as such days bring: counts of a wire by language and type, against their own
// median of the last weeks. Pure.

/** Articles of one day by `<language> <type>`. */
export type DayCounts = Readonly<Record<string, number>>;

export interface CountedDay {
  /** `2026-11-24` */
  readonly day: string;
  readonly counts: DayCounts;
}

export interface Unusual {
  /** `en text`, or `all`. */
  readonly group: string;
  readonly count: number;
  /** Median of the days that it was compared with. */
  readonly usual: number;
}

/** Days before that are looked at: four weeks. */
export const BASELINE_DAYS = 28;
/** Fewer say nothing yet. */
const MIN_DAYS = 4;
/** Of less than this a day the swings are chance. */
const MIN_USUAL = 10;
/** A third, or three times as much, is out of the usual; holidays halve a wire. */
const FACTOR = 3;

/** What is unusual about a day, the sum of all first. Weekdays are compared with weekdays, weekends with weekends. */
export function unusualOf(today: CountedDay, before: readonly CountedDay[]): Unusual[] {
  const alike = before.filter(({ day }) => day < today.day && isWeekend(day) === isWeekend(today.day));
  if (alike.length < MIN_DAYS) return [];
  const groups = new Set([today, ...alike].flatMap(({ counts }) => Object.keys(counts)));
  const compared = [
    { group: 'all', count: sumOf(today.counts), usual: median(alike.map(({ counts }) => sumOf(counts))) },
    ...[...groups].sort().map((group) => ({
      group,
      count: today.counts[group] ?? 0,
      usual: median(alike.map(({ counts }) => counts[group] ?? 0)),
    })),
  ];
  return compared.filter(({ count, usual }) => {
    if (Math.max(count / FACTOR, usual) < MIN_USUAL) return false;
    return count * FACTOR < usual || count > usual * FACTOR;
  });
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

const sumOf = (counts: DayCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
