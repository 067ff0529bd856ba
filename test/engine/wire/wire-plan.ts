// What a wire sends in some days, in the order of its arrival, worked out from a seed: stories with all that becomes of
// them, bursts, poison, what comes twice, and times at which nothing comes through and then all of it at once.
import { MALFORMED_DROPS } from '../../faults/malformed.ts';
import { Dice } from '../kill/dice.ts';
import {
  type Content,
  type Drop,
  endsOf,
  keyAgain,
  type Plan,
  storiesOf,
  type Version,
  versionsIn,
} from '../kill/plan.ts';
import { BROKEN, type StoryFormat } from '../kill/render.ts';
import { keyOfArrival, Stories } from './life.ts';
import { minuteOf, type Outage, outagesOf } from './wire-day.ts';

export interface WireOptions {
  readonly seed: number;
  /** Of the wire's own time. */
  readonly hours: number;
  /** Items that it sends in an hour, as a mean. */
  readonly itemsAnHour: number;
  /** How many items a burst has. */
  readonly burst: number;
}

/** What comes within a minute. */
export interface Moment {
  readonly minute: number;
  readonly drops: readonly Drop[];
  /** Without a pause, however much waits. */
  readonly isAtOnce: boolean;
  /** What has ended, where an outage has. */
  readonly behind?: Outage;
}

export interface WirePlan extends Plan {
  readonly moments: readonly Moment[];
  readonly items: number;
  readonly bursts: number;
  readonly poison: number;
  /** The newest versions of stories that are shown at the end. */
  readonly shown: readonly Version[];
}

const HOUR = 60;
const MOST_MINUTES_TO_AGAIN = 240;
const SMALL_BYTES = 2 * 1024 * 1024;

interface Placed {
  readonly minute: number;
  readonly drop: Drop;
}

const placed = (minute: number, key: string, content: Content): Placed => ({
  minute,
  drop: { number: -1, key, content },
});

export function wirePlanOf({ seed, hours, itemsAnHour, burst }: WireOptions): WirePlan {
  const dice = new Dice(seed);
  const minutes = hours * HOUR;
  const stories = new Stories(minutes, dice);
  const bursts = burstsOf(minutes, burst, stories, dice);
  const target = Math.max(1, Math.round(hours * itemsAnHour) - bursts.length * burst);
  const flow = flowOf(target, minutes, stories, dice);
  const poison = poisonOf(flow.length, minutes, dice);
  const all = [...flow, ...poison];
  for (let n = 0; n < flow.length / 20; n++) {
    const { minute, drop } = dice.pick(flow);
    const again = Math.min(minutes - 1, minute + dice.between(0, MOST_MINUTES_TO_AGAIN));
    all.push(placed(again, keyAgain(drop, n, dice), { kind: 'again', of: drop }));
  }
  const moments = momentsOf(all, bursts, outagesOf(minutes, dice));
  const drops = moments.flatMap((moment) => moment.drops);
  for (const [number, drop] of drops.entries()) drop.number = number;
  const told = storiesOf(drops);
  const ends = endsOf({ stories: told });
  return {
    drops,
    moments,
    kills: [],
    stories: told,
    formats: stories.formats,
    items: drops.reduce((sum, drop) => sum + versionsIn(drop).length, 0),
    bursts: bursts.length,
    poison: poison.length,
    shown: [...told.values()].flatMap((versions) => {
      const last = versions.at(-1)!;
      return ends.get(last.story) === last.step ? [last] : [];
    }),
  };
}

/** By turns one drop of many items, and as many drops at once. */
function burstsOf(minutes: number, size: number, stories: Stories, dice: Dice): Placed[][] {
  return Array.from({ length: Math.max(2, Math.round(minutes / HOUR / 6)) }, (_, n) => {
    const minute = minuteOf(minutes, dice);
    const format: StoryFormat = dice.pick(['newsml-g2', 'ninjs']);
    const versions = Array.from({ length: size }, () => stories.single(minute, format));
    const content = (some: readonly Version[]): Content => ({ kind: 'versions', format, versions: some });
    if (n % 2 === 1)
      return versions.map((one) => placed(minute, keyOfArrival({ minute, format, version: one }), content([one])));
    return [placed(minute, keyOfArrival({ minute, format, version: versions[0]! }), content(versions))];
  });
}

function flowOf(items: number, minutes: number, stories: Stories, dice: Dice): Placed[] {
  const flow: Placed[] = [];
  while (flow.length < items) {
    const minute = minuteOf(minutes, dice);
    const chance = dice.between(1, 1000);
    if (chance <= 100) {
      const { version, format, key } = stories.plain(minute);
      flow.push(placed(minute, key, { kind: 'single', format, versions: [version] }));
    } else if (chance <= 105) {
      const version = stories.single(minute, 'newsml-g2');
      flow.push(placed(minute, `reuters/half-${version.story}.xml`, { kind: 'half', versions: [version] }));
    } else if (chance <= 110) {
      flow.push(placed(minute, `hand/picture-${flow.length}.jpg`, { kind: 'media' }));
    } else {
      for (const arrival of stories.life(minute)) {
        const { format, version } = arrival;
        const content = { kind: 'versions', format, versions: [version] } as const;
        flow.push(placed(arrival.minute, keyOfArrival(arrival), content));
      }
    }
  }
  return flow;
}

/** One drop in a hundred; each kind comes at least once, the large ones only once, on a wire that goes on for a day. */
function poisonOf(drops: number, minutes: number, dice: Dice): Placed[] {
  const isDay = minutes >= 24 * HOUR;
  const sized = MALFORMED_DROPS.map((poison) => ({ poison, isSmall: poison.bytes().length <= SMALL_BYTES }));
  const small = sized.filter(({ isSmall }) => isSmall);
  const kinds = sized.filter(({ isSmall }) => isSmall || isDay);
  return Array.from({ length: Math.max(kinds.length, Math.round(drops / 100)) }, (_, n) => {
    const minute = minuteOf(minutes, dice);
    if (n >= kinds.length && dice.isIn(30)) {
      const wire = dice.pick(['reuters', 'hand', 'sample', 'nobody']);
      return placed(minute, `${wire}/broken-${n}.xml`, { kind: 'broken', bytes: dice.pick(BROKEN) });
    }
    const { poison } = kinds[n] ?? dice.pick(small);
    return placed(minute, `reuters/poison-${n}-${poison.name}`, { kind: 'poison', poison });
  });
}

/** Minute by minute; what falls into an outage comes behind it. */
function momentsOf(
  all: readonly Placed[],
  bursts: readonly (readonly Placed[])[],
  outages: readonly Outage[],
): Moment[] {
  const outageAt = (minute: number): Outage | undefined =>
    outages.find(({ from, until }) => minute >= from && minute < until);
  const flow = all.filter(({ minute }) => !outageAt(minute));
  const moments = [
    ...[...Map.groupBy(flow, ({ minute }) => minute)].map(([minute, some]) => momentOf(minute, some, false)),
    ...bursts.map((some) => {
      const { minute } = some[0]!;
      return momentOf(outageAt(minute)?.until ?? minute, some, true);
    }),
    ...outages.map((outage) => {
      const some = all.filter(({ minute }) => outageAt(minute) === outage);
      return { ...momentOf(outage.until, some, true), behind: outage };
    }),
  ];
  return moments.sort((a, b) => a.minute - b.minute);
}

const momentOf = (minute: number, some: readonly Placed[], isAtOnce: boolean): Moment => ({
  minute,
  drops: some.toSorted((a, b) => a.minute - b.minute).map(({ drop }) => drop),
  isAtOnce,
});
