// An invented wire of any length, drop after drop: new stories, updates of what came lately, and kills; subjects as uneven as
// real ones. The same drops for the same seed.
import { Chance } from '../../bin/data/mentions/chance.ts';
import { newsMessage } from '../wire-item.ts';
import { StoryTeller } from './stories.ts';

const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const SUBJECTS = 3000;
const SUBJECTS_OF_ONE = 7;
/** For each new story. */
export const UPDATES = 0.25;
export const KILLS = 0.01;
/** Among the newest so many, stories are updated and killed. */
const LATELY = 500;

export interface InventedDrop {
  readonly name: string;
  readonly kind: 'new' | 'update' | 'kill';
  readonly text: string;
}

interface Sent {
  readonly usn: string;
  readonly version: number;
}

/** The QCode that is the n-th most frequent. */
export const subjectOf = (n: number): string => `bench:S${n}`;

/** So many new stories over thirty days up to `end`, and beside them a quarter as many updates and one kill in a hundred. */
export function* inventedWire(stories: number, end: number, seed = 21): Generator<InventedDrop> {
  const chance = new Chance(seed);
  const teller = new StoryTeller(seed);
  // Few are everywhere, most are rare: the n-th as often as 1/n.
  const rank = (): number => Math.floor(SUBJECTS ** (chance.upTo(0, 999_999) / 1_000_000)) - 1;
  const lately: Sent[] = [];
  const step = (DAYS * DAY_MS) / stories;
  const drop = (kind: InventedDrop['kind'], { usn, version }: Sent, at: number): InventedDrop => ({
    name: `${usn}-${version}.xml`,
    kind,
    text: newsMessage({
      ...teller.tell(usn),
      usn,
      version: String(version),
      versionCreated: new Date(at).toISOString(),
      subjects: [...new Set(Array.from({ length: SUBJECTS_OF_ONE }, () => subjectOf(rank())))],
      slugline: `BENCH-${usn}/`,
      urgency: 1 + (version % 4),
      ...(kind === 'new' ? {} : { edStat: kind === 'kill' ? 'D' : 'U' }),
      ...(kind === 'kill' ? { pubStatus: 'canceled' } : {}),
    }),
  });
  for (let n = 0; n < stories; n++) {
    const at = end - (stories - n) * step;
    const story = { usn: `B${seed}N${n}`, version: 1 };
    yield drop('new', story, at);
    lately.push(story);
    if (lately.length > LATELY) lately.shift();
    for (const [kind, share] of [
      ['update', UPDATES],
      ['kill', KILLS],
    ] as const) {
      if (!chance.is(share)) continue;
      const place = chance.upTo(0, lately.length - 1);
      const { usn, version } = lately[place]!;
      const next = { usn, version: version + 1 };
      yield drop(kind, next, at);
      if (kind === 'kill') lately.splice(place, 1);
      else lately[place] = next;
      if (lately.length === 0) break;
    }
  }
}
