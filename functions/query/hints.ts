// Where lists are read from: index partitions, newest first. Each row is a hint that leads to a head, and each list says
// where it goes on; a place names a row, so that what comes, moves or goes meanwhile shifts nothing.
import { MAX_AHEAD_MS } from '../article/normalise.ts';
import { dayKey, type Key, monthKey, tagPk } from '../store/keys.ts';
import type { Articles, Page } from '../store/ports.ts';
import type { Place } from './cursor.ts';
import { type Find, tagsOf } from './filters.ts';

export interface Hints {
  /** Newest first. */
  readonly rows: readonly Key[];
  /** Where the list goes on behind all of them; undefined at its end. */
  readonly next: Place | undefined;
  /** Reads on from there in one round trip more; absent where the rows are as many as were wanted. */
  readonly more?: () => Promise<Hints>;
}

export interface List {
  /** False for the partition of another list's cursor. */
  owns(partition: string): boolean;
  /**
   * In one round trip.
   * @param at where a page ended; the beginning of the list where it is undefined
   */
  read(at: Place | undefined, limit: number): Promise<Hints>;
  /** All rows under which whatever it leads to must stand. */
  stands(row: Key): readonly Key[];
  /** The place behind this row. */
  behind(row: Key): Place;
  /** The place before it, where it is the first of its partition. */
  before(row: Key): Place;
}

/** @param now ISO 8601 UTC */
export function listOf(request: Find, articles: Articles, now: string): List {
  const tags = tagsOf(request);
  return tags.length > 0 ? taggedList(tags, request, articles) : datedList(request, articles, now);
}

/** Days, or months of a wire, that are read at once where one alone does not fill a page. */
const PARTITIONS_AT_ONCE = 7;
/** Of each of several tags: what they have in common is looked for so far in one answer. */
const MAX_COMPARED = 400;

type Read = (p: string, limit: number, k?: string) => Promise<Page<Key>>;

/** Reads within the time that is asked for. */
function reader({ since, until }: Pick<Find, 'since' | 'until'>, articles: Articles): Read {
  return (p, limit, k) => {
    const before = k !== undefined && (until === undefined || k < until) ? k : until;
    return articles.index(p, {
      limit,
      ...(before === undefined ? {} : { before }),
      ...(since === undefined ? {} : { from: since }),
    });
  };
}

// All of a tag stands in one partition, by the instant at which it was first listed. Those of several tags have the same
// order, so what stands in all of them is found by reading them side by side, without a look at any head.
function taggedList(tags: readonly string[], request: Find, articles: Articles): List {
  const partition = tags.map(tagPk).join('\n');
  // What was made before an instant may have been listed long behind it, as when an archive was brought in.
  const read = reader({ since: request.since }, articles);
  const behind = ({ sk }: Key): Place => ({ p: partition, k: sk });
  return {
    owns: (other) => other === partition,
    stands: ({ sk }) => tags.map((tag) => ({ pk: tagPk(tag), sk })),
    behind,
    before: () => ({ p: partition }),
    async read(at, limit) {
      const size = tags.length === 1 ? limit : MAX_COMPARED;
      const pages = await Promise.all(tags.map((tag) => read(tagPk(tag), size, at?.k)));
      // What lies behind the end of a page that goes on is not known yet.
      const known = pages
        .map(({ next = '' }) => next)
        .toSorted()
        .at(-1)!;
      const [first, ...others] = pages.map(({ rows }) => rows.filter(({ sk }) => sk >= known));
      const sets = others.map((rows) => new Set(rows.map(({ sk }) => sk)));
      const common = first!.filter(({ sk }) => sets.every((set) => set.has(sk)));
      const rows = common.slice(0, limit);
      const last = rows.at(-1);
      const isCut = last !== undefined && rows.length < common.length;
      const next = isCut ? behind(last) : known === '' ? undefined : { p: partition, k: known };
      return { rows, next };
    },
  };
}

// Time is cut into days, a wire into months; a row for each that holds anything tells which come next. The newest is
// mostly that of today, so it is read before it is known to hold anything.
function datedList(request: Find, articles: Articles, now: string): List {
  const { wire, since, until } = request;
  const nameOf = (time: string): Key => (wire === undefined ? dayKey(time) : monthKey(wire, time));
  const { pk } = nameOf('');
  const partition = (time: string): string => `${pk}#${nameOf(time).sk}`;
  const readRows = reader(request, articles);

  /** Partitions that hold anything and come behind this one. */
  const below = async (p: string, limit: number): Promise<string[]> => {
    const before = p.slice(pk.length + 1);
    const from = since === undefined ? {} : { from: nameOf(since).sk };
    return (await articles.index(pk, { limit, before, ...from })).rows.map(({ sk }) => `${pk}#${sk}`);
  };

  /** In the last hour of a day both it and the next: what is dated further ahead is held. */
  const newest = (): string[] => {
    const latest = new Date(Date.parse(now) + MAX_AHEAD_MS).toISOString();
    if (until !== undefined && until < latest) return [partition(until)];
    return [...new Set([partition(latest), partition(now)])];
  };

  // Those of this read, in their order.
  let known: readonly string[] = [];
  const placeIn = (p: string, k?: string): Place => {
    const next = known.slice(known.indexOf(p) + 1);
    return { p, ...(k === undefined ? {} : { k }), ...(next.length === 0 ? {} : { n: next }) };
  };

  /** What these partitions hold, and behind them those that are known. */
  const chain = (partitions: readonly string[], pages: readonly Page<Key>[], limit: number) => {
    const { rows, next } = chained(partitions, pages, limit);
    const following = known[known.indexOf(partitions.at(-1)!) + 1];
    const end = following === undefined ? undefined : placeIn(following);
    return { rows, isWhole: !next && rows.length < limit, next: next ? placeIn(next.p, next.k) : end };
  };

  return {
    owns: (other) => other.startsWith(`${pk}#`),
    stands: (row) => [row],
    behind: ({ pk: p, sk }) => placeIn(p, sk),
    before: ({ pk: p }) => placeIn(p),
    async read(at, limit) {
      const first = at ? [at.p] : newest();
      const told = at?.n && at.n.length > 1 ? at.n : undefined;
      const [pages, older] = await Promise.all([
        Promise.all(first.map((p) => readRows(p, limit, at?.k))),
        told ?? below(first.at(-1)!, PARTITIONS_AT_ONCE + 1),
      ]);
      known = [...first, ...older];
      const { rows, isWhole, next } = chain(first, pages, limit);
      if (!isWhole || older.length === 0) return { rows, next };
      // Where there may be others behind the last, that one is where the next page looks for them.
      const asked = told || older.length > PARTITIONS_AT_ONCE ? older.slice(0, -1) : older;
      const wanted = limit - rows.length;
      const more = async () => chain(asked, await Promise.all(asked.map((p) => readRows(p, wanted))), wanted);
      return { rows, next, more };
    },
  };
}

/** The rows of partitions behind each other, and where they go on where they hold more. */
function chained(
  partitions: readonly string[],
  pages: readonly Page<Key>[],
  limit: number,
): { readonly rows: readonly Key[]; readonly next?: Place } {
  const rows: Key[] = [];
  for (const [at, p] of partitions.entries()) {
    const page = pages[at]!;
    const taken = page.rows.slice(0, limit - rows.length);
    rows.push(...taken);
    const last = taken.at(-1)?.sk;
    if (taken.length < page.rows.length) return { rows, next: { p, ...(last === undefined ? {} : { k: last }) } };
    if (page.next !== undefined) return { rows, next: { p, k: page.next } };
  }
  return { rows };
}
