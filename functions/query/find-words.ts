// Lists by words. What a segment finds is a hint, like an index row: a hit is shown where its head, read consistently,
// shows the very document whose words were found.
import { bestFirst, newestFirst, type SearchServices } from '../words/search-words.ts';
import type { After, FoundEntry } from '../words/segment.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { matches } from './find.ts';
import { markCopies } from './related.ts';
import type { RequestOf } from './request.ts';
import type { ArticleSummary, FindResponse } from './response.ts';
import { summaryOf } from './summary.ts';

type FindWords = RequestOf<'find'> & { readonly text: string };

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
  let looked = 0;
  const hits = newestFirst(search, afterOf(request.cursor), services);
  for (let step = await hits.next(); ; step = await hits.next()) {
    if (step.done) return answer(found, step.value && placeOf(step.value), services);
    for (const hit of await shown(step.value, request, services)) {
      found.push(hit);
      if (found.length < request.limit) continue;
      await hits.return(undefined);
      return answer(found, placeOf(hit.entry), services);
    }
    looked += step.value.length;
    const last = step.value.at(-1);
    if (looked < MAX_HITS || !last) continue;
    await hits.return(undefined);
    return answer(found, placeOf(last), services);
  }
}

async function best(request: FindWords, search: Search, services: SearchServices): Promise<FindResponse> {
  const at = request.cursor === undefined ? 0 : Number(fromCursor(request.cursor, (list) => list === BEST).k ?? 0);
  const hits = await bestFirst(search, services);
  const page = hits.slice(at, at + request.limit);
  const next = at + page.length;
  return answer(
    await shown(page, request, services),
    next < hits.length && page.length > 0 ? { p: BEST, k: String(next) } : undefined,
    services,
  );
}

const placeOf = ({ listedAt, id }: After) => ({ p: NEWEST, k: `${listedAt}#${id}` });

function afterOf(cursor: string | undefined): After | undefined {
  if (cursor === undefined) return undefined;
  const { k = '' } = fromCursor(cursor, (list) => list === NEWEST);
  const at = k.indexOf('#');
  return { listedAt: k.slice(0, at), id: k.slice(at + 1) };
}

interface Found {
  readonly entry: FoundEntry;
  readonly summary: ArticleSummary;
}

async function shown(hits: readonly FoundEntry[], request: FindWords, { articles }: SearchServices): Promise<Found[]> {
  if (hits.length === 0) return [];
  const heads = await articles.heads(hits.map(({ id }) => id));
  return hits.flatMap((entry) => {
    const head = heads.get(entry.id);
    const summary = summaryOf(head);
    if (!head || !summary || head.visible?.document !== entry.document || !matches(head, request)) return [];
    if (request.tag !== undefined && !head.visible.indexedTags.includes(request.tag)) return [];
    return [{ entry, summary }];
  });
}

async function answer(
  found: readonly Found[],
  next: { readonly p: string; readonly k: string } | undefined,
  { articles }: SearchServices,
): Promise<FindResponse> {
  const summaries = found.map(({ summary }) => summary);
  const heads = await articles.heads(summaries.map(({ id }) => id));
  return {
    kind: 'list',
    articles: summaries.length === 0 ? [] : await markCopies(summaries, heads, articles),
    ...(next ? { cursor: toCursor(next) } : {}),
  };
}
