// Articles by their words. Segments lag behind, so what has changed since is looked at itself; and a hit is only a hint:
// it counts where its head shows the very document whose words were found.
import type { WordsDay, WordsDue } from '../store/ports.ts';
import { ftsQuery } from './fts-query.ts';
import { type IndexServices, readDue } from './index-words.ts';
import { putAll } from './rewritten.ts';
import { type After, type Entry, type FoundEntry, Segment } from './segment.ts';
import type { SegmentCache } from './segment-cache.ts';
import { isWithin, type Range, type Span, spansOf } from './words-day.ts';

export interface SearchServices extends Omit<IndexServices, 'onError'> {
  readonly segments: SegmentCache;
}

export interface Search {
  /** As people write it, see fts-query.ts. */
  readonly text: string;
  /** No article that was first listed before this UTC day: `2026-11-24`. */
  readonly from?: string | undefined;
}

/** Changes that are in no segment yet and are looked at all the same. */
const MAX_FRESH = 100;
/** Of one answer: a month. */
const MAX_DAYS = 31;
const BATCH = 50;
/** Behind the newest segment several are read at once: a first search waits for the store, and not for each in turn. */
const SEGMENTS_AT_ONCE = 8;
// Far less than the cache holds: none may be closed for another of its kind before it is searched.
const MAX_BYTES_AT_ONCE = 100 * 1024 * 1024;
/** The best of each segment compete with those of the others. */
const MAX_BEST = 500;

/**
 * Newest first, by the instant of their first listing.
 * @yields the hits of one segment after the other, in batches
 * @returns where to go on where not all days were asked
 * @throws BadQuery `text`, Unavailable
 */
export async function* newestFirst(
  search: Search,
  after: After | undefined,
  services: SearchServices,
): AsyncGenerator<readonly FoundEntry[], After | undefined> {
  const words = ftsQuery(search.text);
  const asked = await Asked.open(search, after?.listedAt, services);
  try {
    for await (const [{ from, to }, segment] of asked.segments()) {
      let last = after;
      for (let isMore = true; isMore; ) {
        const options = { limit: BATCH, after: last, from, to };
        const kept = segment?.find(words, options) ?? [];
        const fresh = asked.fresh.find(words, options);
        const batch = [...kept.filter(({ id }) => !asked.changed.has(id)), ...fresh].toSorted(byListing);
        isMore = kept.length === BATCH || fresh.length === BATCH;
        // What lies behind the end of a full list is not known yet.
        const end = [kept, fresh].flatMap((list) => (list.length === BATCH ? list.at(-1)! : [])).toSorted(byListing)[0];
        yield end ? batch.filter((hit) => byListing(hit, end) <= 0) : batch;
        last = end;
      }
    }
    return asked.next;
  } finally {
    asked.close();
  }
}

/**
 * The best of the newest 31 days that hold anything.
 * @throws BadQuery `text`, Unavailable
 */
export async function bestFirst(search: Search, services: SearchServices): Promise<readonly FoundEntry[]> {
  const words = ftsQuery(search.text);
  const asked = await Asked.open(search, undefined, services);
  try {
    const found: FoundEntry[] = [];
    for await (const [{ from, to }, segment] of asked.segments()) {
      const options = { limit: MAX_BEST, order: 'best', from, to } as const;
      const kept = segment?.find(words, options) ?? [];
      found.push(...kept.filter(({ id }) => !asked.changed.has(id)), ...asked.fresh.find(words, options));
    }
    return found.toSorted((a, b) => a.rank - b.rank || byListing(a, b));
  } finally {
    asked.close();
  }
}

/**
 * Those of these articles whose documents the words find, as far as they were listed within a month of each other.
 * @param articles `document` is that of the visible version
 * @throws BadQuery `text`, Unavailable
 */
export async function foundAmong(
  { text }: Search,
  articles: readonly Entry[],
  services: SearchServices,
): Promise<ReadonlySet<string>> {
  const words = ftsQuery(text);
  const found = new Set<string>();
  const newest = articles
    .map(({ listedAt }) => listedAt)
    .toSorted()
    .at(-1);
  if (newest === undefined) return found;
  const documents = new Map(articles.map(({ id, document }) => [id, document]));
  const asked = await Asked.open({ text }, newest, services);
  const note = (entries: readonly Pick<Entry, 'id' | 'document'>[]): void => {
    for (const { id, document } of entries) if (documents.get(id) === document) found.add(id);
  };
  try {
    note(asked.fresh.among(words, [...documents.keys()]));
    for (const span of asked.spans) {
      const within = articles.filter(({ listedAt }) => isWithin(listedAt, span)).map(({ id }) => id);
      if (within.length > 0) note((await asked.segmentOf(span))?.among(words, within) ?? []);
    }
    return found;
  } finally {
    asked.close();
  }
}

/** Newest first. */
const byListing = (a: After, b: After): number =>
  `${a.listedAt} ${a.id}` < `${b.listedAt} ${b.id}` ? 1 : a.id === b.id ? 0 : -1;

/** What one question is asked of: segments, and what is in none of them yet. */
class Asked {
  /** Newest first. */
  readonly spans: readonly Span[];
  readonly next: After | undefined;
  readonly changed: ReadonlySet<string>;
  readonly fresh: Segment;
  readonly #services: SearchServices;

  private constructor(
    days: readonly string[],
    due: readonly WordsDue[],
    rows: ReadonlyMap<string, WordsDay>,
    before: string,
    services: SearchServices,
  ) {
    this.spans = days
      .slice(0, MAX_DAYS)
      .flatMap((day) => spansOf(day, rows.get(day)).toReversed())
      .filter((span) => span.from <= before);
    // Behind everything of the first day that is not asked.
    const nextDay = days[MAX_DAYS];
    this.next = nextDay === undefined ? undefined : { listedAt: `${nextDay}~`, id: '' };
    this.changed = new Set(due.map(({ id }) => id));
    this.fresh = new Segment();
    this.#services = services;
  }

  static async open({ from }: Search, before: string | undefined, services: SearchServices): Promise<Asked> {
    const { words } = services;
    // What is due first: what is indexed in between is then seen twice, and else it might not be seen at all.
    const due = await words.due(MAX_FRESH);
    const range = {
      limit: MAX_DAYS + 1,
      ...(before ? { before: before.slice(0, 10) } : {}),
      ...(from ? { from } : {}),
    };
    const rows = new Map((await words.days(range)).map((row) => [row.day, row]));
    const dueDays = due.map(({ day }) => day).filter((day) => day <= (range.before ?? '~') && day >= (from ?? ''));
    const days = [...new Set([...rows.keys(), ...dueDays])].toSorted().reverse();
    const asked = new Asked(days, due, rows, before ?? '~', services);
    try {
      putAll(asked.fresh, await readDue(due, services));
      return asked;
    } catch (error) {
      asked.close();
      throw error;
    }
  }

  /** The newest first, with what is indexed of each. */
  async *segments(): AsyncGenerator<readonly [range: Range, segment: Segment | undefined]> {
    for (let at = 0; at < this.spans.length; ) {
      const spans = this.#atOnce(at);
      const segments = await Promise.all(spans.map((span) => this.segmentOf(span)));
      for (const [place, span] of spans.entries()) yield [span, segments[place]];
      at += spans.length;
    }
  }

  #atOnce(at: number): readonly Span[] {
    // Mostly the newest has all that is wanted.
    const spans = this.spans.slice(at, at + (at === 0 ? 1 : SEGMENTS_AT_ONCE));
    let bytes = 0;
    const full = spans.findIndex(({ segment }) => {
      bytes += segment?.bytes ?? 0;
      return bytes > MAX_BYTES_AT_ONCE;
    });
    return full < 0 ? spans : spans.slice(0, Math.max(1, full));
  }

  /** Undefined where nothing of the day is indexed yet. */
  async segmentOf({ day, segment: asked }: Span): Promise<Segment | undefined> {
    const { segments, words } = this.#services;
    for (let row = asked; row; ) {
      const segment = await segments.segment(row, words);
      if (segment) return segment;
      // It has been written anew since, and the old one is gone.
      const { from, path } = row;
      const now = (await words.day(day))?.segments.find((one) => one.from === from);
      row = now?.path === path ? undefined : now;
    }
    return undefined;
  }

  close(): void {
    this.fresh.close();
  }
}
