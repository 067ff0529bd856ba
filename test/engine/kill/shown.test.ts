// That the reader of a soak sees what may not be shown, and lets pass what may.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan, Status, Version } from './plan.ts';
import { Shown } from './shown.ts';

const STORY = 7;
const NOON = Date.parse('2026-11-24T12:00:00Z');

let shown: Shown;

const version = (step: number, status: Status): Version => ({ story: STORY, step, status, place: 'Oslo' });
const versions = [
  version(0, 'usable'),
  version(1, 'withhold'),
  version(2, 'correction'),
  version(3, 'usable'),
  version(4, 'kill'),
];

/** @param minute after noon, when it was asked for; the answer comes a second later */
const violations = (step: number, minute: number, isCurrent = true): string[] => {
  const askedAt = NOON + minute * 60_000;
  return shown.violations({ text: `"story ${STORY} step ${step}"`, askedAt, answeredAt: askedAt + 1000, isCurrent });
};

beforeEach(() => {
  shown = new Shown({ drops: [], kills: [], formats: new Map(), stories: new Map([[STORY, versions]]) } satisfies Plan);
});

describe('what a reader may be shown', () => {
  it('is nothing that was not put', () => {
    expect(violations(0, 0)).toEqual(['story 7 step 0 was shown, which was not put']);

    shown.put([version(0, 'usable')], {});

    expect(violations(0, 0)).toEqual([]);
  });

  it('is no kill and no withheld version', () => {
    shown.put(versions, {});

    expect(violations(1, 0)).toEqual(['story 7 step 1 was shown, which is withheld']);
    expect(violations(4, 0)).toEqual(['story 7 step 4 was shown, which is a kill']);
  });

  it('is a version under embargo from its instant on', () => {
    shown.put(versions, { '7.3': '2026-11-24T12:05:00Z' });

    expect(violations(3, 4)).toEqual(['story 7 step 3 was shown, 59000 ms before its embargo ends']);
    expect(violations(3, 5)).toEqual([]);
  });

  it('is nothing of a killed story once the kill was known when it was asked for', () => {
    shown.put(versions, {});
    shown.ended(STORY, 'killed', NOON + 60_000);

    expect(violations(3, 1)).toEqual([]);
    expect(violations(3, 2)).toEqual(['story 7 step 3 was shown, and is known to be killed']);
  });

  it('is nothing older than a withhold that is known, but what a newer version has given back', () => {
    shown.put([versions[0]!, versions[1]!], {});
    shown.withheld(versions[1]!, NOON);

    expect(violations(0, 1)).toEqual(['story 7 step 0 was shown, and step 1 is known to withhold it']);
    expect(violations(0, 1, false)).toEqual(['story 7 step 0 was shown, and step 1 is known to withhold all of it']);

    shown.put([versions[2]!], {});

    expect(violations(2, 1)).toEqual([]);
    expect(violations(0, 1, false)).toEqual([]);
    expect(violations(0, 1)).toHaveLength(1);
  });
});
