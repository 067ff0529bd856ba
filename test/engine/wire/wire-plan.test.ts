// The wire of a soak: the same for the same seed, with all that a wire does to a newsroom.
import { describe, expect, it } from 'vitest';
import { MALFORMED_DROPS } from '../../faults/malformed.ts';
import { type Version, versionsIn } from '../kill/plan.ts';
import { type WireOptions, wirePlanOf } from './wire-plan.ts';

const OPTIONS: WireOptions = { seed: 3, hours: 24, itemsAnHour: 100, burst: 200 };

const plan = wirePlanOf(OPTIONS);
const versions = plan.drops.flatMap(versionsIn);
const kindsOf = (of: (version: Version) => unknown): number => versions.filter((version) => of(version)).length;

describe('the wire of a soak', () => {
  it('is the same for the same seed, and another one for another', () => {
    expect(wirePlanOf(OPTIONS)).toEqual(plan);
    expect(wirePlanOf({ ...OPTIONS, seed: 4 }).drops).not.toEqual(plan.drops);
  });

  it('sends as much as it is told, and some of it twice', () => {
    const asked = OPTIONS.hours * OPTIONS.itemsAnHour;

    expect(plan.items).toBeGreaterThan(asked);
    expect(plan.items).toBeLessThan(asked * 1.1);
    expect([...plan.stories.values()].flat().length).toBeLessThan(plan.items);
  });

  it('numbers its drops in the order in which they come', () => {
    expect(plan.drops.map(({ number }) => number)).toEqual(plan.drops.map((_, number) => number));
    const minutes = plan.moments.map(({ minute }) => minute);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  });

  it('bursts in one drop and in many, and without a pause', () => {
    const bursts = plan.moments.filter(({ isAtOnce, behind }) => isAtOnce && !behind);

    expect(bursts.map(({ drops }) => drops.length).sort((a, b) => a - b)).toEqual([1, 1, 200, 200]);
    expect(bursts.map(({ drops }) => drops.flatMap(versionsIn).length)).toEqual([200, 200, 200, 200]);
  });

  it('is silent in an outage, and sends all of it behind', () => {
    const outages = plan.moments.flatMap((moment) => (moment.behind ? [{ ...moment, outage: moment.behind }] : []));

    expect(outages.map(({ outage }) => outage.of)).toEqual(['wire', 'engine', 'wire', 'engine']);
    for (const { minute, drops, outage } of outages) {
      expect(minute).toBe(outage.until);
      expect(drops.length).toBeGreaterThan(0);
      expect(plan.moments.filter((other) => other.minute >= outage.from && other.minute < outage.until)).toEqual([]);
    }
  });

  it('kills, withholds, corrects, withdraws and embargoes, and ends embargoes before and behind their coming', () => {
    expect(kindsOf(({ status }) => status === 'kill')).toBeGreaterThan(20);
    expect(kindsOf(({ status }) => status === 'withhold')).toBeGreaterThan(20);
    expect(kindsOf(({ status }) => status === 'correction')).toBeGreaterThan(20);
    expect(kindsOf(({ withdraws }) => withdraws)).toBeGreaterThan(3);
    expect(kindsOf(({ embargoSeconds = 0 }) => embargoSeconds > 0)).toBeGreaterThan(20);
    expect(kindsOf(({ embargoSeconds = 0 }) => embargoSeconds < 0)).toBeGreaterThan(20);
  });

  it('dates each version within the hours of the wire, and later than the one before', () => {
    for (const story of plan.stories.values()) {
      const before = story.map(({ minutesBefore }) => minutesBefore!);
      expect(before).toEqual(before.toSorted((a, b) => b - a));
      expect(new Set(before).size).toBe(before.length);
      for (const minutes of before) {
        expect(minutes).toBeGreaterThan(0);
        expect(minutes).toBeLessThanOrEqual(OPTIONS.hours * 60);
      }
    }
  });

  it('brings every kind of poison', () => {
    const poison = plan.drops.flatMap(({ content }) => (content.kind === 'poison' ? [content.poison.name] : []));

    expect(new Set(poison).size).toBe(MALFORMED_DROPS.length);
    expect(plan.poison).toBeGreaterThanOrEqual(MALFORMED_DROPS.length);
  });

  it('shows the newest version of a story at its end, or nothing of it', () => {
    for (const { story, step, status } of plan.shown) {
      expect(step).toBe(plan.stories.get(story)!.at(-1)!.step);
      expect(['usable', 'correction']).toContain(status);
    }
    expect(plan.shown.length).toBeGreaterThan(plan.stories.size / 2);
    expect(plan.shown.length).toBeLessThan(plan.stories.size);
  });
});
