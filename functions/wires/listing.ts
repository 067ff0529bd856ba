// What is new in a place that lists what lies there: compared with what was taken, not with a time, since files come
// late and keep the time at which they were made. Both the names and what a listing tells of each are remembered.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { WireUnavailable } from './wire-error.ts';

export interface Listed {
  /** Its address. */
  readonly id: string;
  /** What the listing tells of it; another one whenever what lies there is another. */
  readonly mark: string;
  /** ISO 8601. Absent where the listing tells no time. */
  readonly changedAt?: string;
  /** The time is that of a clock in a zone that we do not know. */
  readonly isZoneUnknown?: boolean;
  /**
   * What changes in the second, or minute, in which it was taken may look the same: a file that is being written, or
   * written anew as long as before. It is taken once more in a later minute.
   */
  readonly isTakenTwice?: boolean;
}

export const takenSchema = v.object({
  /** Stamps of what was taken and is still listed, oldest first. */
  taken: v.string(),
  /** Where more is listed than is remembered: all that changed by then was taken. */
  until: v.optional(v.string()),
  /** Stamps of what is to be taken once more, and when the last of them was taken. */
  again: v.optional(v.string()),
  againSince: v.optional(v.string()),
});

export type Taken = v.InferOutput<typeof takenSchema>;

export interface NewPage {
  /** Addresses; what lies there is to be taken. */
  readonly ids: readonly string[];
  readonly taken: Taken;
}

const STAMP_BYTES = 6;
const STAMP_CHARACTERS = 8;
/** Of all places together: 64 KB of stamps, and as much again where all is new at once. */
const MAX_REMEMBERED = 8_000;
const PAGE_SIZE = 50;
/** Between the clock of a listing and ours: as far as any zone lies behind. */
const MAX_ZONE_MS = 12 * 60 * 60 * 1000;

interface Stamped extends Listed {
  readonly stamp: string;
}

/**
 * What is new in several places, one after the other, and what is then taken of each. A place that cannot be listed keeps
 * none of the others waiting.
 * @param before by the address of the place; places that are asked for no more are forgotten
 * @throws WireUnavailable the first that a place ended with, when all have been asked
 */
export async function* newUnder(
  urls: readonly string[],
  before: Readonly<Record<string, Taken>>,
  {
    since,
    now,
    list,
  }: {
    readonly since: string;
    readonly now: () => string;
    readonly list: (url: string) => Promise<readonly Listed[]>;
  },
): AsyncGenerator<{ readonly ids: readonly string[]; readonly places: Readonly<Record<string, Taken>> }> {
  const places = new Map(Object.entries(before).filter(([url]) => urls.includes(url)));
  let failure: WireUnavailable | undefined;
  for (const url of urls) {
    try {
      const listed = await list(url);
      const options = { since, now: now(), places: urls.length };
      for (const { ids, taken } of newIn(listed, places.get(url), options)) {
        places.set(url, taken);
        yield { ids, places: Object.fromEntries(places) };
      }
    } catch (error) {
      if (!(error instanceof WireUnavailable)) throw error;
      failure ??= error;
    }
  }
  if (failure) throw failure;
}

/**
 * What is new in a listing, oldest first; at least one page.
 * @param before of the last page that was stored; without it all is new that changed since
 * @param options.places how many the cursor has to remember, this one included
 * @throws WireUnavailable MALFORMED where too much is listed and no time is told
 */
export function* newIn(
  listed: readonly Listed[],
  before: Taken | undefined,
  { since, now, places }: { readonly since: string; readonly now: string; readonly places: number },
): Generator<NewPage> {
  const byId = new Map(listed.map((one) => [one.id, { ...one, stamp: stampOf(one) }]));
  const all = [...byId.values()].sort(
    (one, other) => compare(one.changedAt, other.changedAt) || compare(one.id, other.id),
  );
  const known = new Set(stampsIn(before?.taken));
  const isTaken = (one: Stamped): boolean => {
    if (!before) return one.changedAt !== undefined && isBefore(one, since);
    const isOld = before.until !== undefined && one.changedAt !== undefined && one.changedAt <= before.until;
    return isOld || known.has(one.stamp);
  };
  const taken = new Set(all.filter(isTaken));
  const waiting = new Set(stampsIn(before?.again));
  const again = new Set(all.filter(({ stamp }) => waiting.has(stamp)));
  let againSince = before?.againSince ?? now;
  const isRipe = minuteOf(againSince) < minuteOf(now);
  const asked = all.filter((one) => !taken.has(one) || (isRipe && again.has(one)));
  for (let first = 0; first === 0 || first < asked.length; first += PAGE_SIZE) {
    const page = asked.slice(first, first + PAGE_SIZE);
    for (const one of page) {
      taken.add(one);
      if (again.delete(one) || !one.isTakenTwice) continue;
      again.add(one);
      againSince = now;
    }
    const remembered = rememberedOf(
      all.filter((one) => taken.has(one)),
      asked[first + PAGE_SIZE]?.changedAt,
      before?.until,
      Math.floor(MAX_REMEMBERED / places),
    );
    const later = again.size === 0 ? {} : { again: packed([...again]), againSince };
    yield { ids: page.map(({ id }) => id), taken: { ...remembered, ...later } };
  }
}

/** @param next when the oldest changed that is not taken */
function rememberedOf(
  taken: readonly Stamped[],
  next: string | undefined,
  before: string | undefined,
  max: number,
): Taken {
  const forgotten = taken.slice(0, -max);
  const last = forgotten.at(-1)?.changedAt;
  if (forgotten.length > 0 && last === undefined) {
    throw new WireUnavailable('MALFORMED', `a listing names ${taken.length} files, and not since when they are there`);
  }
  // What is forgotten and not behind the mark would be taken again; what is behind the mark and was not taken, never.
  const until = last !== undefined && (next === undefined || last < next) ? last : before;
  return { taken: packed(taken.slice(-max)), ...(until === undefined ? {} : { until }) };
}

const stampOf = ({ id, mark }: Listed): string =>
  createHash('sha256').update(`${id}\n${mark}`).digest().subarray(0, STAMP_BYTES).toString('base64url');

const packed = (all: readonly Stamped[]): string => all.map(({ stamp }) => stamp).join('');

const stampsIn = (text = ''): string[] =>
  Array.from({ length: Math.floor(text.length / STAMP_CHARACTERS) }, (_, index) =>
    text.slice(index * STAMP_CHARACTERS, (index + 1) * STAMP_CHARACTERS),
  );

const isBefore = ({ changedAt = '', isZoneUnknown }: Listed, since: string): boolean =>
  Date.parse(changedAt) + (isZoneUnknown ? MAX_ZONE_MS : 0) < Date.parse(since);

const compare = (one = '', other = ''): number => (one < other ? -1 : one > other ? 1 : 0);
const minuteOf = (instant: string): string => instant.slice(0, 16);
