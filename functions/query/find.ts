// Lists, newest first: by tag, by wire, or by time. An index row is only a hint; every hit is checked against
// its head, read consistently, before it is shown.
import type { Head } from '../article/head.ts';
import { DRILL_WIRE } from '../names.ts';
import { isIndexed } from '../store/index-rows.ts';
import { dayKey, type Key, monthKey, tagPk } from '../store/keys.ts';
import type { Articles } from '../store/ports.ts';
import { fromCursor, type Place, toCursor } from './cursor.ts';
import { markCopies } from './related.ts';
import type { RequestOf } from './request.ts';
import type { ArticleSummary, FindResponse } from './response.ts';
import { summaryOf } from './summary.ts';

type Find = RequestOf<'find'>;

// Bounds one answer: a list that needs more answers a short page with a cursor.
const MAX_PARTITIONS = 3;
const MAX_PAGES = 4;

export async function find(request: Find, articles: Articles): Promise<FindResponse> {
  const list = request.tag === undefined ? datedList(request) : taggedList(request.tag);
  let place: Place | undefined = request.cursor
    ? fromCursor(request.cursor, list.owns)
    : await list.first(articles, request.since);
  const found: ArticleSummary[] = [];
  let partitions = 0;
  for (let page = 0; place && page < MAX_PAGES && partitions < MAX_PARTITIONS && found.length < request.limit; page++) {
    const wanted = request.limit - found.length;
    const rows: { readonly rows: readonly Key[]; readonly next?: string } = await articles.index(place.p, {
      limit: wanted,
      ...(place.k === undefined ? {} : { before: place.k }),
      ...(request.since === undefined ? {} : { from: request.since }),
    });
    found.push(...(await shown(rows.rows, request, articles)));
    if (rows.next !== undefined) {
      place = { p: place.p, k: rows.next };
    } else {
      place = await list.after(articles, place.p, request.since);
      partitions++;
    }
  }
  return { kind: 'list', articles: found, ...(place ? { cursor: toCursor(place) } : {}) };
}

async function shown(rows: readonly Key[], request: Find, articles: Articles): Promise<ArticleSummary[]> {
  if (rows.length === 0) return [];
  const heads = await articles.heads(rows.map(articleOf));
  const summaries = rows.flatMap((row) => {
    const head = heads.get(articleOf(row));
    if (!head || !isIndexed(head, row) || !matches(head, request)) return [];
    const summary = summaryOf(head);
    return summary ? [summary] : [];
  });
  return markCopies(summaries, heads, articles);
}

const articleOf = ({ sk }: Key): string => sk.slice(sk.lastIndexOf('#') + 1);

/** True where the article is of the wire and the time that are asked for. */
export function matches({ visible }: Head, { wire, since }: Find): boolean {
  if (!visible) return false;
  // What a drill makes up is no news: it is listed for whoever asks for its wire.
  if (visible.wire === DRILL_WIRE && wire !== DRILL_WIRE) return false;
  return (wire === undefined || visible.wire === wire) && (since === undefined || visible.versionCreated >= since);
}

/** A list as a chain of partitions, newest first. */
interface List {
  readonly owns: (partition: string) => boolean;
  readonly first: (articles: Articles, since: string | undefined) => Promise<Place | undefined>;
  readonly after: (articles: Articles, partition: string, since: string | undefined) => Promise<Place | undefined>;
}

// All of a tag stands in one partition, by the instant at which it was first listed.
function taggedList(tag: string): List {
  const partition = tagPk(tag);
  return {
    owns: (other) => other === partition,
    first: async () => ({ p: partition }),
    after: async () => undefined,
  };
}

// Time is cut into days, a wire into months; a row for each that holds anything tells which come next.
function datedList({ wire }: Find): List {
  const { pk } = wire === undefined ? dayKey('') : monthKey(wire, '');
  const next = async (articles: Articles, since: string | undefined, before?: string): Promise<Place | undefined> => {
    const from = since && (wire === undefined ? dayKey(since) : monthKey(wire, since)).sk;
    const { rows } = await articles.index(pk, {
      limit: 1,
      ...(before === undefined ? {} : { before }),
      ...(from === undefined ? {} : { from }),
    });
    return rows[0] && { p: `${pk}#${rows[0].sk}` };
  };
  return {
    owns: (other) => other.startsWith(`${pk}#`),
    first: (articles, since) => next(articles, since),
    after: (articles, partition, since) => next(articles, since, partition.slice(pk.length + 1)),
  };
}
