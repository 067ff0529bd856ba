import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { silencePercent } from '../../functions/watch/silence.ts';
import { quietSchema } from '../../functions/ways-config.ts';

const quiet = (json: unknown) => v.parse(quietSchema, json);
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'];
// The 24th of November 2026 is a Tuesday.
const at = (time: string, day = 24) => `2026-11-${day}T${time}:00.000Z`;

describe('patience', () => {
  const hourly = quiet([{ minutes: 60 }]);

  it.each([
    ['12:00', 0],
    ['12:30', 50],
    ['13:00', 100],
    ['14:00', 200],
    ['23:59', 1000],
  ])('of an hour is used up at %s to %i per cent', (now, percent) => {
    expect(silencePercent(hourly, at('12:00'), at(now))).toBe(percent);
  });

  it('is used up where nothing is known, and not where the news is of the next minute', () => {
    expect(silencePercent(hourly, undefined, at('12:00'))).toBe(1000);
    expect(silencePercent(hourly, at('12:01'), at('12:00'))).toBe(0);
  });
});

describe('hours and days', () => {
  const office = quiet([{ minutes: 30, days: WEEK, from: '06:00', to: '22:00' }]);

  it.each([
    ['a night is free', at('22:00', 24), at('06:00', 25), 0],
    ['a morning begins with all of it', at('22:00', 24), at('06:15', 25), 50],
    ['what was used in the evening stays used', at('21:45', 24), at('06:15', 25), 100],
    ['a weekend is free', at('21:50', 27), at('23:00', 29), 33],
    ['a Monday is not', at('12:00', 28), at('06:30', 30), 100],
    ['the last hour counts to its end', at('21:30', 24), at('22:00', 24), 100],
  ])('%s', (_what, since, now, percent) => {
    expect(silencePercent(office, since, now)).toBe(percent);
  });

  it('are those of the wire, also where its clocks are put back', () => {
    const morning = quiet([{ minutes: 60, from: '06:00', to: '07:00' }]);

    expect(silencePercent(morning, at('00:00'), at('04:30'), 'Europe/Helsinki')).toBe(50);
    expect(silencePercent(morning, at('00:00'), at('04:30'), 'Europe/Oslo')).toBe(0);
    expect(silencePercent(morning, '2026-10-25T00:00:00.000Z', '2026-10-25T04:30:00.000Z', 'Europe/Helsinki')).toBe(50);
    expect(silencePercent(morning, '2026-10-24T00:00:00.000Z', '2026-10-24T03:30:00.000Z', 'Europe/Helsinki')).toBe(50);
  });

  it('are looked up in order: the first that holds counts', () => {
    const both = quiet([{ minutes: 30, days: ['tue'], from: '06:00', to: '12:00' }, { minutes: 240 }]);

    expect(silencePercent(both, at('11:30'), at('12:00'))).toBe(100);
    expect(silencePercent(both, at('12:00'), at('14:00'))).toBe(50);
    expect(silencePercent(both, at('11:45'), at('14:00'))).toBe(100);
  });

  it('are bounded: years of silence take no time', () => {
    const began = performance.now();

    expect(silencePercent(office, '2001-01-01T00:00:00.000Z', at('12:00'))).toBe(1000);
    expect(silencePercent(quiet([{ minutes: 10_080 }]), undefined, at('12:00'))).toBe(114);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

it.each([
  [[]],
  [[{ minutes: 4 }]],
  [[{ minutes: 30.5 }]],
  [[{ minutes: 30, days: ['Monday'] }]],
  [[{ minutes: 30, from: '6:00' }]],
  [[{ minutes: 30, from: '22:00', to: '06:00' }]],
  [[{ minutes: 30, to: '24:30' }]],
  [[{ minutes: 30, until: '12:00' }]],
])('%j says nothing of silence', (json) => {
  expect(v.safeParse(quietSchema, json).success).toBe(false);
});
