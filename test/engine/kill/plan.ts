// What a soak under kill -9 sends, in the order of its arrival, worked out from a seed; and what must come of it.
import type { MalformedDrop } from '../../faults/malformed.ts';
import { Dice } from './dice.ts';
import { BROKEN, SINGLE_FORMATS, STORY_FORMATS, type StoryFormat } from './render.ts';

export type Status = 'usable' | 'correction' | 'withhold' | 'kill';

/** One version of a story; a later step is a newer version, whatever arrives first. */
export interface Version {
  readonly story: number;
  readonly step: number;
  readonly status: Status;
  readonly place: string;
  /** Counted from when it is first put. */
  readonly embargoSeconds?: number;
  /** Likewise; only of a story that has no other version. */
  readonly expirySeconds?: number;
  /** Written so many minutes before the soak began; worked out from story and step where absent. */
  readonly minutesBefore?: number;
  /** It is an advisory, and names this version of another story. */
  readonly withdraws?: { readonly version: Version; readonly by: 'uri' | 'headline' };
}

export type Content =
  | { readonly kind: 'versions'; readonly format: StoryFormat; readonly versions: readonly Version[] }
  /** Two items, one of which names no uri. */
  | { readonly kind: 'half'; readonly versions: readonly [Version] }
  /** A format without a life cycle: a story of one version. */
  | { readonly kind: 'single'; readonly format: string; readonly versions: readonly [Version] }
  | { readonly kind: 'broken'; readonly bytes: string }
  | { readonly kind: 'poison'; readonly poison: MalformedDrop }
  | { readonly kind: 'media' }
  /** The bytes of an earlier drop. */
  | { readonly kind: 'again'; readonly of: Drop };

export interface Drop {
  /** Its place in the order of arrival. */
  number: number;
  readonly key: string;
  readonly content: Content;
}

/** A point at which everything is killed. */
export interface Kill {
  /** `work`: some time after this drop was put. `start`: right after the kill before it, while the engine starts. */
  readonly during: 'work' | 'start';
  readonly afterDrop: number;
  readonly delayMs: number;
  /** Whose process ends first. */
  readonly first: 'engine' | 'functions';
  /** How many drops may wait until then: few, and a kill meets each at another step; many, and it meets a backlog. */
  readonly backlog: number;
}

export interface PlanOptions {
  readonly seed: number;
  readonly drops: number;
  readonly kills: number;
}

export interface Plan {
  readonly drops: readonly Drop[];
  readonly kills: readonly Kill[];
  /** By story, oldest first; only what is in `drops`. */
  readonly stories: ReadonlyMap<number, readonly Version[]>;
  readonly formats: ReadonlyMap<number, StoryFormat>;
}

export const PLACES = ['Paris', 'Moscow', 'Berlin', 'Oslo', 'Helsinki', 'Tokyo', 'Lima', 'Nairobi'];
/** How many drops lie between two versions of a story, at most. */
const MAX_DISTANCE = 40;

interface Placed {
  readonly at: number;
  readonly drop: Drop;
}

export function planOf({ seed, drops: count, kills }: PlanOptions): Plan {
  const dice = new Dice(seed);
  const formats = new Map<number, StoryFormat>();
  let stories = 0;
  const versionOf = (story: number, step: number, status: Status): Version => ({
    story,
    step,
    status,
    place: dice.pick(PLACES),
  });
  const place = (at: number, key: string, content: Content): Placed => ({ at, drop: { number: -1, key, content } });

  const placed: Placed[] = [];
  while (placed.length < count * 0.75) {
    const story = stories++;
    const format = dice.pick(STORY_FORMATS);
    formats.set(story, format);
    let at = dice.between(0, count);
    const life = lifeOf(story, dice, versionOf);
    const [first] = life;
    if (
      format === 'ninjs' &&
      life.length === 1 &&
      first!.status === 'usable' &&
      !first!.embargoSeconds &&
      dice.isIn(60)
    ) {
      life[0] = { ...first!, expirySeconds: dice.between(3, 12) };
    }
    if (format === 'newsml-g2' && life.every(({ status }) => status !== 'kill') && dice.isIn(12)) {
      const advisory = advisoryOn(life, versionOf(stories++, 0, 'usable'), dice);
      formats.set(advisory.story, format);
      const content = { kind: 'versions', format, versions: [advisory] } as const;
      placed.push(place(at + dice.between(-MAX_DISTANCE / 2, MAX_DISTANCE), keyOf(format, advisory), content));
    }
    for (const version of life) {
      // One in five comes before its predecessor.
      at += dice.isIn(20) ? -dice.between(0, MAX_DISTANCE / 2) : dice.between(1, MAX_DISTANCE);
      placed.push(place(at, keyOf(format, version), { kind: 'versions', format, versions: [version] }));
    }
  }
  const merged = withBundles(sorted(placed), dice);
  merged.push(...feedsOf(count, dice, () => stories++, formats, versionOf));
  const some = (percent: number, make: (n: number) => Placed): void => {
    for (let n = 0; n < (count * percent) / 100; n++) merged.push(make(n));
  };
  some(10, () => {
    const version = versionOf(stories++, 0, 'usable');
    const format = dice.pick(SINGLE_FORMATS);
    return place(dice.between(0, count), `sample/single-${version.story}`, {
      kind: 'single',
      format,
      versions: [version],
    });
  });
  some(1, () => {
    const version = versionOf(stories++, 0, 'usable');
    formats.set(version.story, 'newsml-g2');
    return place(dice.between(0, count), `reuters/half-${version.story}.xml`, { kind: 'half', versions: [version] });
  });
  some(4, (n) => {
    const wire = dice.pick(['reuters', 'hand', 'sample', 'nobody']);
    return place(dice.between(0, count), `${wire}/broken-${n}.xml`, { kind: 'broken', bytes: dice.pick(BROKEN) });
  });
  some(1, (n) => place(dice.between(0, count), `hand/picture-${n}.jpg`, { kind: 'media' }));
  some(12, (n) => {
    const { at, drop } = dice.pick(merged);
    const of = drop.content.kind === 'again' ? drop.content.of : drop;
    return place(at + dice.between(1, MAX_DISTANCE), keyAgain(of, n, dice), { kind: 'again', of });
  });

  const drops = sorted(merged)
    .slice(0, count)
    .map(({ drop }, number) => Object.assign(drop, { number }));
  return { drops, kills: killsOf(kills, count, dice), stories: storiesOf(drops), formats };
}

/** Versions in a drop; none where it is broken. */
export function versionsIn({ content }: Drop): readonly Version[] {
  if (content.kind === 'again') return versionsIn(content.of);
  return 'versions' in content ? content.versions : [];
}

/** What a desk must show of a story once all has arrived and its time has come: a step, nothing, or a tombstone. */
export type End = number | 'hidden' | 'killed' | 'expired';

/** By story. */
export function endsOf({ stories }: Pick<Plan, 'stories'>): Map<number, End> {
  const all = [...stories.values()].flat();
  const withdrawn = new Set(all.flatMap(({ withdraws }) => (withdraws ? [withdraws.version.story] : [])));
  return new Map(
    [...stories].map(([story, versions]): [number, End] => {
      if (withdrawn.has(story) || versions.some(({ status }) => status === 'kill')) return [story, 'killed'];
      const last = versions.at(-1)!;
      if (last.expirySeconds !== undefined) return [story, 'expired'];
      return [story, last.status === 'withhold' ? 'hidden' : last.step];
    }),
  );
}

/** An advisory kills every version of a story; one that quotes a headline is certain only where there is no other. */
export function advisoryOn(life: readonly Version[], own: Version, dice: Dice): Version {
  const version = life.at(-1)!;
  const by = life.length === 1 && dice.isIn(50) ? 'headline' : 'uri';
  return { ...own, place: version.place, withdraws: { version, by } };
}

function lifeOf(story: number, dice: Dice, versionOf: (...of: [number, number, Status]) => Version): Version[] {
  const length = dice.pick([1, 1, 2, 2, 3, 3, 4, 5]);
  return Array.from({ length }, (_, step): Version => {
    const chance = dice.between(1, 100);
    // Mostly at the end, at times at the very beginning.
    const killShare = step === length - 1 ? 25 : 5;
    if (chance <= killShare) return versionOf(story, step, 'kill');
    if (chance <= killShare + 10) return versionOf(story, step, 'withhold');
    const version = versionOf(story, step, step > 0 && dice.isIn(30) ? 'correction' : 'usable');
    return dice.isIn(20) ? { ...version, embargoSeconds: dice.between(2, 15) } : version;
  });
}

const sorted = (placed: readonly Placed[]): Placed[] => placed.toSorted((a, b) => a.at - b.at);

export const keyOf = (format: StoryFormat, { story, step }: Version): string =>
  `${format === 'newsml-g2' ? 'reuters' : 'sample'}/${story}-${step}.${format === 'ninjs' ? 'json' : 'xml'}`;

/** Some neighbours of one format come in one drop. */
function withBundles(placed: readonly Placed[], dice: Dice): Placed[] {
  const bundled: Placed[] = [];
  const left = [...placed];
  while (left.length > 0) {
    const first = left.shift()!;
    const { content } = first.drop;
    if (content.kind !== 'versions' || content.format === 'nitf' || !dice.isIn(6)) {
      bundled.push(first);
      continue;
    }
    const versions = [...content.versions];
    for (let more = dice.between(1, 4), n = 0; more > 0 && n < Math.min(left.length, MAX_DISTANCE); n++) {
      const next = left[n]!.drop.content;
      if (next.kind !== 'versions' || next.format !== content.format) continue;
      versions.push(...next.versions);
      left.splice(n--, 1);
      more--;
    }
    const { at, drop } = first;
    bundled.push({ at, drop: { ...drop, content: { ...content, versions } } });
  }
  return bundled;
}

/** Feeds are asked again and again: each time they hold their newest entries, most of which were there before. */
function feedsOf(
  count: number,
  dice: Dice,
  nextStory: () => number,
  formats: Map<number, StoryFormat>,
  versionOf: (...of: [number, number, Status]) => Version,
): Placed[] {
  const POLLS = 12;
  const WINDOW = 6;
  return Array.from({ length: Math.ceil(count / 150) }, (_, feed) => {
    const entries: Version[] = [];
    let at = dice.between(0, count);
    return Array.from({ length: POLLS }, (_, poll): Placed => {
      for (let changes = dice.between(1, 3); changes > 0; changes--) {
        const chance = dice.between(1, 100);
        const old = entries.length > 0 ? dice.pick(entries) : undefined;
        if (old === undefined || old.status === 'kill' || chance <= 50) {
          const story = nextStory();
          formats.set(story, 'atom');
          entries.push(versionOf(story, 0, 'usable'));
        } else {
          entries.splice(entries.indexOf(old), 1);
          entries.push(versionOf(old.story, old.step + 1, chance <= 80 ? 'usable' : 'kill'));
        }
      }
      at += dice.between(1, MAX_DISTANCE);
      const versions = entries.slice(-WINDOW);
      return {
        at,
        drop: {
          number: -1,
          key: `sample/feed-${feed}.${poll}.xml`,
          content: { kind: 'versions', format: 'atom', versions },
        },
      };
    });
  }).flat();
}

export function keyAgain({ key, content }: Drop, n: number, dice: Dice): string {
  const name = key.slice(key.indexOf('/') + 1);
  const wire = key.slice(0, key.indexOf('/'));
  // A uri without an owner is another article under another wire.
  const isOwned = content.kind === 'versions';
  return dice.pick([key, `${wire}/again-${n}-${name}`, `${isOwned ? 'hand' : wire}/${name}`]);
}

function killsOf(count: number, drops: number, dice: Dice): Kill[] {
  const points = Array.from({ length: count }, () => dice.between(1, drops - 1)).sort((a, b) => a - b);
  return points.map((afterDrop, n): Kill => {
    const isAtStart = n > 0 && dice.isIn(12);
    return {
      during: isAtStart ? 'start' : 'work',
      afterDrop: isAtStart ? points[n - 1]! : afterDrop,
      delayMs: dice.between(0, isAtStart ? 1500 : 400),
      first: dice.pick(['engine', 'engine', 'functions']),
      backlog: dice.pick([4, 8, 15, 30]),
    };
  });
}

export function storiesOf(drops: readonly Drop[]): Map<number, readonly Version[]> {
  const stories = new Map<number, Map<number, Version>>();
  for (const version of drops.flatMap(versionsIn)) {
    const steps = stories.get(version.story) ?? new Map<number, Version>();
    stories.set(version.story, steps.set(version.step, version));
  }
  return new Map(
    [...stories].map(([story, steps]) => [story, [...steps.values()].sort((a, b) => a.step - b.step)] as const),
  );
}
