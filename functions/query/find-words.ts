// Lists by words. What a segment finds is a hint, like an index row: a hit is shown where its head, read consistently,
// shows the very document whose words were found.
import { bestFirst, foundAmong, newestFirst, type SearchServices } from '../words/search-words.ts';
import type { After, FoundEntry } from '../words/segment.ts';
import { type Newest, newestOfStories } from './collapse.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { type Find, hasTags, matches } from './filters.ts';
import { headsOf, type Listed, markCopies } from './related.ts';
import type { FindResponse } from './response.ts';
import { summaryOf } from './summary.ts';

type FindWords = Find & { readonly text: string };

const NEWEST = 'WORDS';
const BEST = 'WORDS#best';
/** Hits looked at for one answer: a list that needs more answers a short page with a cursor. */
const MAX_HITS = 500;

/** @throws BadQuery, Unavailable */
export async function findWords(request: FindWords, services: SearchServices): Promise<FindResponse> {
  const { text, since } = request;
  const search = { text, from: since?.slice(0, 10) };
  return request.order === 'best' ? best(request, search, services) : newest(request, search, services);
}

type Search = Parameters<typeof bestFirst>[0];

async function newest(request: FindWords, search: Search, services: SearchServices): Promise<FindResponse> {
  const found: Found[] = [];
  let waiting: FoundEntry[] = [];
  let looked = 0;
  const hits = newestFirst(search, afterOf(request.cursor), services);
  try {
    for (;;) {
      const step = await hits.next();
      if (!step.done) waiting.push(...step.value);
      const wanted = request.limit - found.length;
      // Heads are read of as many as may fill the page, and not of those of each day in turn.
      if (!step.done && waiting.length < wanted) continue;
      const page = await pageOf(await shown(waiting, request, services), { ...request, limit: wanted }, services);
      found.push(...page.newest);
      looked += waiting.length;
      const end = page.looked?.entry ?? waiting.at(-1);
      waiting = [];
      if (end && (page.looked || found.length >= request.limit || looked >= MAX_HITS)) {
        return await answer(found, placeOf(end), services);
      }
      if (step.done) return await answer(found, step.value && placeOf(step.value), services);
    }
  } finally {
    // Lets go of the segments that it holds.
    await hits.return(undefined);
  }
}

async function best(request: FindWords, search: Search, services: SearchServices): Promise<FindResponse> {
  const at = request.cursor === undefined ? 0 : Number(fromCursor(request.cursor, (list) => list === BEST).k ?? 0);
  const hits = await bestFirst(search, services);
  const page = hits.slice(at, at + request.limit);
  const next = at + page.length;
  const { newest: found } = await pageOf(await shown(page, request, services), request, services);
  return answer(found, next < hits.length && page.length > 0 ? { p: BEST, k: String(next) } : undefined, services);
}

const placeOf = ({ listedAt, id }: After) => ({ p: NEWEST, k: `${listedAt}#${id}` });

function afterOf(cursor: string | undefined): After | undefined {
  if (cursor === undefined) return undefined;
  const { k = '' } = fromCursor(cursor, (list) => list === NEWEST);
  const at = k.indexOf('#');
  return { listedAt: k.slice(0, at), id: k.slice(at + 1) };
}

interface Found extends Listed {
  readonly entry: FoundEntry;
}

async function shown(hits: readonly FoundEntry[], request: FindWords, { articles }: SearchServices): Promise<Found[]> {
  if (hits.length === 0) return [];
  const { heads, links } = await articles.headsAndLinks(hits.map(({ id }) => id));
  return hits.flatMap((entry) => {
    const head = heads.get(entry.id);
    const summary = summaryOf(head);
    if (!head || !summary || head.visible?.document !== entry.document || !matches(summary, request)) return [];
    return hasTags(summary, request) ? [{ entry, head, summary, links: links.get(entry.id) }] : [];
  });
}

/** As many as are wanted; of stories the newest that the words find. */
async function pageOf(hits: readonly Found[], request: FindWords, services: SearchServices): Promise<Newest<Found>> {
  if (!request.stories) {
    const page = hits.slice(0, request.limit);
    const looked = hits.length >= request.limit ? page.at(-1) : undefined;
    return { newest: page, ...(looked ? { looked } : {}) };
  }
  return newestOfStories(hits, request, services.articles, (listed) =>
    foundAmong(
      request,
      listed.map(({ head: { id, visible }, summary }) => ({
        id,
        document: visible?.document ?? '',
        listedAt: summary.listedAt,
      })),
      services,
    ),
  );
}

async function answer(
  found: readonly Found[],
  next: { readonly p: string; readonly k: string } | undefined,
  { articles }: SearchServices,
): Promise<FindResponse> {
  const heads = new Map(found.map(({ head }) => [head.id, head]));
  const originals = await headsOf(found, heads, articles);
  const summaries = markCopies(found, new Map([...heads, ...originals]));
  return { kind: 'list', articles: summaries, ...(next ? { cursor: toCursor(next) } : {}) };
}
