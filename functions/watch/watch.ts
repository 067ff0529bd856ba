// What WATCH looks at: how long each wire has been silent, and, once a day, what the day before brought.
import type { Config } from '../config.ts';
import { DRILL_WIRE } from '../names.ts';
import { timePk, wirePk } from '../store/keys.ts';
import type { Articles, Counts } from '../store/ports.ts';
import { BASELINE_DAYS, type CountedDay, type DayCounts, type Unusual, unusualOf } from './baseline.ts';
import { silencePercent } from './silence.ts';

export interface WatchServices {
  readonly config: Config;
  readonly articles: Pick<Articles, 'index' | 'heads'>;
  readonly counts: Counts;
  readonly now: () => string;
}

export interface Silence {
  readonly wire: string;
  /** When its newest news came, as far as is known. */
  readonly since?: string;
  /** From 100 on it is silent for too long. */
  readonly percent: number;
}

export interface UnusualDay {
  readonly wire: string;
  readonly day: string;
  readonly unusual: readonly Unusual[];
}

const DAY_MS = 24 * 60 * 60_000;
// Late articles of a day come after its end.
const DAY_ENDS_AFTER_MS = 2 * 60 * 60_000;
const NEWEST = 10;
const PAGE = 400;
const UNKNOWN_LANGUAGE = 'und';

/** Of each wire that says how long it may be silent. @throws Unavailable */
export async function silences(services: Pick<WatchServices, 'config' | 'articles' | 'now'>): Promise<Silence[]> {
  const { config, now } = services;
  const wires = Object.values(config.wires).filter(({ quiet }) => quiet !== undefined);
  return Promise.all(
    wires.map(async ({ name, quiet, timeZone }) => {
      const since = await newestOf(name, services);
      const percent = silencePercent(quiet!, since, now(), timeZone);
      return { wire: name, percent, ...(since === undefined ? {} : { since }) };
    }),
  );
}

/** The instant of the newest visible version, or at which one of the newest was first visible. */
async function newestOf(
  wire: string,
  { articles, now }: Pick<WatchServices, 'articles' | 'now'>,
): Promise<string | undefined> {
  const at = now();
  const lastMonth = new Date(Date.parse(`${at.slice(0, 7)}-01T00:00:00Z`) - DAY_MS).toISOString();
  for (const month of [at, lastMonth]) {
    const { rows } = await articles.index(wirePk(wire, month), { limit: NEWEST });
    if (rows.length === 0) continue;
    const heads = await articles.heads(rows.map(({ sk }) => sk.slice(sk.lastIndexOf('#') + 1)));
    const instants = [...heads.values()].flatMap(({ visible, listedAt }) => [visible?.versionCreated, listedAt]);
    const [newest] = instants
      .filter((one) => one !== undefined && one <= at)
      .sort()
      .reverse();
    if (newest !== undefined) return newest;
  }
  return undefined;
}

/** Counts yesterday, where that has not been done, and says what is unusual about it. @throws Unavailable */
export async function countYesterday(services: WatchServices): Promise<UnusualDay[]> {
  const { config, counts, now } = services;
  const day = new Date(Date.parse(now()) - DAY_ENDS_AFTER_MS - DAY_MS).toISOString().slice(0, 10);
  const first = new Date(Date.parse(`${day}T00:00:00Z`) - BASELINE_DAYS * DAY_MS).toISOString().slice(0, 10);
  const wires = Object.keys(config.wires).filter((wire) => wire !== DRILL_WIRE);
  const known = await Promise.all(wires.map(async (wire) => ({ wire, days: await counts.between(wire, first, day) })));
  const uncounted = known.filter(({ days }) => !days.some((one) => one.day === day));
  if (uncounted.length === 0) return [];
  const brought = await countsOf(day, services);
  const found: UnusualDay[] = [];
  for (const { wire, days } of uncounted) {
    const today: CountedDay = { day, counts: brought.get(wire) ?? {} };
    const unusual = unusualOf(today, days);
    // Told before it is written: a run that dies in between tells it again.
    if (unusual.length > 0) found.push({ wire, day, unusual });
    await counts.write(wire, today);
  }
  return found;
}

/** What is visible of a day, by wire. */
async function countsOf(day: string, { articles }: WatchServices): Promise<ReadonlyMap<string, DayCounts>> {
  const brought = new Map<string, Record<string, number>>();
  let before: string | undefined;
  do {
    const page = await articles.index(timePk(day), { limit: PAGE, ...(before === undefined ? {} : { before }) });
    const heads = await articles.heads(page.rows.map(({ sk }) => sk.slice(sk.lastIndexOf('#') + 1)));
    for (const { visible } of heads.values()) {
      if (visible?.versionCreated.slice(0, 10) !== day) continue;
      const counts = brought.get(visible.wire) ?? {};
      brought.set(visible.wire, counts);
      const group = `${visible.listing.language ?? UNKNOWN_LANGUAGE} ${visible.listing.type}`;
      counts[group] = (counts[group] ?? 0) + 1;
    }
    before = page.next;
  } while (before !== undefined);
  return brought;
}
