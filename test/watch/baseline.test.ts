import { describe, expect, it } from 'vitest';
import { type CountedDay, type DayCounts, unusualOf } from '../../functions/watch/baseline.ts';

// The 24th of November 2026 is a Tuesday.
const day = (number: number, counts: DayCounts): CountedDay => ({
  day: `2026-11-${String(number).padStart(2, '0')}`,
  counts,
});
const weekdays = [16, 17, 18, 19, 20, 23];
const before = weekdays.map((number, place) =>
  day(number, { 'en text': 95 + 2 * place, 'de text': 30, 'en picture': 3 }),
);

describe('a day', () => {
  it.each<[string, DayCounts]>([
    ['like the others', { 'en text': 100, 'de text': 30, 'en picture': 2 }],
    ['half of the others, as holidays are', { 'en text': 50, 'de text': 15 }],
    ['with a new language, of which there is little', { 'en text': 100, 'de text': 30, 'fr text': 9 }],
  ])('%s is nothing to tell', (_what, counts) => {
    expect(unusualOf(day(24, counts), before)).toEqual([]);
  });

  it('without one language is unusual, although the sum is not', () => {
    expect(unusualOf(day(24, { 'en text': 110 }), before)).toEqual([{ group: 'de text', count: 0, usual: 30 }]);
  });

  it('without anything is unusual in all', () => {
    expect(unusualOf(day(24, {}), before)).toEqual([
      { group: 'all', count: 0, usual: 133 },
      { group: 'de text', count: 0, usual: 30 },
      { group: 'en text', count: 0, usual: 100 },
    ]);
  });

  it('with far too much is unusual, also of what there never was', () => {
    expect(unusualOf(day(24, { 'en text': 100, 'de text': 91, 'fr text': 40 }), before)).toEqual([
      { group: 'de text', count: 91, usual: 30 },
      { group: 'fr text', count: 40, usual: 0 },
    ]);
  });

  it('is compared with its like: a quiet Sunday with Sundays and Saturdays', () => {
    const weekends = [1, 7, 8, 14, 15, 21].map((number) => day(number, { 'en text': 12 }));

    expect(unusualOf(day(22, { 'en text': 12 }), [...before, ...weekends])).toEqual([]);
    expect(unusualOf(day(24, { 'en text': 12, 'de text': 30 }), [...before, ...weekends])).toEqual([
      { group: 'all', count: 42, usual: 133 },
      { group: 'en text', count: 12, usual: 100 },
    ]);
  });

  it('says nothing while there is little to compare with', () => {
    expect(unusualOf(day(24, {}), before.slice(0, 3))).toEqual([]);
    expect(
      unusualOf(
        day(24, {}),
        before.map(({ day: at }) => ({ day: at, counts: { 'en text': 6 } })),
      ),
    ).toEqual([]);
  });
});
