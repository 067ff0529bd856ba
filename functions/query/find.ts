// Lists, newest first: by tags, by wire, or by time, narrowed down by the rest that is asked. An index row is only a hint;
// every hit is checked against its head, read consistently, before it is shown.
import type { Head } from '../article/head.ts';
import { isIndexed } from '../store/index-rows.ts';
import type { Key } from '../store/keys.ts';
import type { Articles, HeadsAndLinks } from '../store/ports.ts';
import { newestOfStories } from './collapse.ts';
import { fromCursor, type Place, toCursor } from './cursor.ts';
import { type Find, matches, tagsOf } from './filters.ts';
import { type List, listOf } from './hints.ts';
import { headsOf, type Listed, markCopies, mayCopy } from './related.ts';
import type { FindResponse } from './response.ts';
import { summaryOf } from './summary.ts';

/** Of a list that is narrowed down so many hits are looked at for one page: it may be short, and go on. */
const MAX_LOOKED_AT = 100;

export interface FindServices {
  readonly articles: Articles;
  readonly now: () => string;
}

/**
 * In at most three round trips to the table; in five where stories are collapsed.
 * @throws BadQuery, Unavailable
 */
export async function find(request: Find, { articles, now }: FindServices): Promise<FindResponse> {
  const list = listOf(request, articles, now());
  const start = request.cursor === undefined ? undefined : fromCursor(request.cursor, list.owns);
  const first = await list.read(start, isNarrow(request) ? MAX_LOOKED_AT : request.limit);
  const [read, second] = await Promise.all([readAll(first.rows, articles), first.more?.()]);
  const hits = hitsOf(first.rows, read, list, request);
  const [originals, readMore] = await Promise.all([
    headsOf(hits, read.heads, articles),
    readAll(second?.rows ?? [], articles),
  ]);
  const heads = new Map([...read.heads, ...originals, ...readMore.heads]);
  const settled = hits.length;
  const rows = [...first.rows, ...(second?.rows ?? [])];
  hits.push(...hitsOf(second?.rows ?? [], readMore, list, request));
  const { next } = second ?? first;
  if (request.stories) {
    const [{ newest, looked }, others] = await Promise.all([
      newestOfStories(hits, request, articles),
      headsOf(hits, heads, articles),
    ]);
    return answer(markCopies(newest, new Map([...heads, ...others])), looked ? list.behind(looked.row) : next);
  }
  const page = hits.slice(0, request.limit);
  // Of what took two round trips to find none is left to read other heads in: there the page ends.
  const cut = page.findIndex((hit, at) => at >= settled && mayCopy(hit).some((id) => !heads.has(id)));
  if (cut >= 0) return answer(markCopies(page.slice(0, cut), heads), before(page[cut]!.row, rows, list));
  return answer(markCopies(page, heads), hits.length > page.length ? list.behind(page.at(-1)!.row) : next);
}

const answer = (articles: FindResponse['articles'], end: Place | undefined): FindResponse => ({
  kind: 'list',
  articles,
  ...(end ? { cursor: toCursor(end) } : {}),
});

/** True where many a hit may be none that is asked for. */
const isNarrow = (request: Find): boolean =>
  request.urgency !== undefined ||
  request.language !== undefined ||
  request.stories === true ||
  ((request.wire !== undefined || request.until !== undefined) && tagsOf(request).length > 0);

const idOf = ({ sk }: Key): string => sk.slice(sk.lastIndexOf('#') + 1);

const readAll = async (rows: readonly Key[], articles: Articles): Promise<HeadsAndLinks> =>
  rows.length === 0 ? { heads: new Map(), links: new Map() } : articles.headsAndLinks(rows.map(idOf));

interface Hit extends Listed {
  readonly row: Key;
}

function hitsOf(rows: readonly Key[], { heads, links }: HeadsAndLinks, list: List, request: Find): Hit[] {
  const isListed = (head: Head, row: Key): boolean => list.stands(row).every((one) => isIndexed(head, one));
  return rows.flatMap((row) => {
    const id = idOf(row);
    const head = heads.get(id);
    const summary = summaryOf(head);
    if (!head || !summary || !isListed(head, row) || !matches(summary, request)) return [];
    return [{ row, head, summary, links: links.get(id) }];
  });
}

/** The place from which a page begins with this row; it is looked at first then, and its page is not cut again. */
function before(row: Key, rows: readonly Key[], list: List): Place {
  const previous = rows[rows.indexOf(row) - 1];
  return previous?.pk === row.pk ? list.behind(previous) : list.before(row);
}
