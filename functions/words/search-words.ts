// Articles by their words. Segments lag behind, so what has changed since is looked at itself; and a hit is only a hint:
// it counts where its head shows the very document whose words were found.
import type { Segment as SegmentRow, WordsDay, WordsDue } from '../store/ports.ts';
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

/** Of the articles that have changed and are in no segment yet, those listed last are looked at all the same. */
const MAX_FRESH = 100;
/** Of one answer: a month. */
const MAX_DAYS = 31;
const BATCH = 50;
/** Behind the newest segment several are read at once: a first search waits for the store, and not for each in turn. */
const SEGMENTS_AT_ONCE = 8;
// A question within a question holds as much, and both are less than the cache has room for.
const MAX_BYTES_AT_ONCE = 100 * 1024 * 1024;
const MAX_BEST = 10_000;
/** Of one segment; the best of each compete with those of the others. */
const MAX_BEST_OF_SEGMENT = 500;

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
    let found: FoundEntry[] = [];
    for await (const [{ from, to }, segment] of asked.segments()) {
      const options = { limit: MAX_BEST_OF_SEGMENT, order: 'best', from, to } as const;
      const kept = segment?.find(words, options) ?? [];
      found = [...found, ...kept.filter(({ id }) => !asked.changed.has(id)), ...asked.fresh.find(words, options)]
        .toSorted((a, b) => a.rank - b.rank || byListing(a, b))
        .slice(0, MAX_BEST);
    }
    return found;
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
    const within = (range: Range): string[] =>
      articles.filter(({ listedAt }) => isWithin(listedAt, range)).map(({ id }) => id);
    for await (const [range, segment] of asked.segments((span) => within(span).length > 0)) {
      note(segment?.among(words, within(range)) ?? []);
    }
    return found;
  } finally {
    asked.close();
  }
}

/** Newest first. */
const byListing = (a: After, b: After): number =>
  `${a.listedAt} ${a.id}` < `${b.listedAt} ${b.id}` ? 1 : a.id === b.id ? 0 : -1;

/** A time, and what is indexed of it. */
type Piece = readonly [range: Range, segment: Segment | undefined];

/** What one question is asked of: segments, and what is in none of them yet. */
class Asked {
  readonly next: After | undefined;
  readonly changed: ReadonlySet<string>;
  readonly fresh: Segment;
  /** Newest first. */
  readonly #spans: readonly Span[];
  readonly #services: SearchServices;

  private constructor(
    days: readonly string[],
    due: readonly WordsDue[],
    rows: ReadonlyMap<string, WordsDay>,
    before: string,
    services: SearchServices,
  ) {
    this.#spans = days
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
    const due = await words.due(MAX_FRESH, 'last', before);
    const range = {
      limit: MAX_DAYS + 1,
      ...(before ? { before: before.slice(0, 10) } : {}),
      ...(from ? { from } : {}),
    };
    const rows = new Map((await words.days(range)).map((row) => [row.day, row]));
    const dueDays = due
      .map(({ listedAt }) => listedAt.slice(0, 10))
      .filter((day) => day <= (range.before ?? '~') && day >= (from ?? ''));
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

  /**
   * The newest first, with what is indexed of each; undefined where nothing is.
   * @yields what is open until the next is asked for
   */
  async *segments(isWanted: (span: Span) => boolean = () => true): AsyncGenerator<Piece> {
    const spans = this.#spans.filter(isWanted);
    for (let at = 0; at < spans.length; ) {
      const group = atOnce(spans, at);
      const held: SegmentRow[] = [];
      try {
        for (const pieces of await settled(group.map((span) => this.#pieces(span, held)))) yield* pieces;
      } finally {
        for (const row of held) this.#services.segments.release(row);
      }
      at += group.length;
    }
  }

  /** @param held what is to be released later, is added to it */
  async #pieces(span: Span, held: SegmentRow[]): Promise<readonly Piece[]> {
    const { segments, words } = this.#services;
    const { day, segment: row } = span;
    if (!row) return [[span, undefined]];
    const segment = await segments.hold(row, words);
    if (segment) {
      held.push(row);
      return [[span, segment]];
    }
    // It has been written anew since, maybe in parts, and the old one is gone.
    const indexed = await words.day(day);
    const now = spansOf(day, indexed).filter(({ from }) => isWithin(from, span));
    if (!indexed || now.some((one) => one.segment?.path === row.path)) return [[span, undefined]];
    return (await settled(now.toReversed().map((one) => this.#pieces(one, held)))).flat();
  }

  close(): void {
    this.fresh.close();
  }
}

function atOnce(spans: readonly Span[], at: number): readonly Span[] {
  // Mostly the newest has all that is wanted.
  const group = spans.slice(at, at + (at === 0 ? 1 : SEGMENTS_AT_ONCE));
  let bytes = 0;
  const full = group.findIndex(({ segment }) => {
    bytes += segment?.bytes ?? 0;
    return bytes > MAX_BYTES_AT_ONCE;
  });
  return full < 0 ? group : group.slice(0, Math.max(1, full));
}

/** As Promise.all, which does not wait for the others where one fails: they would hold what is released already. */
async function settled<T>(works: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
