// The list of one story: its articles newest first, named by any of them. It is followed as `show` follows it, so it takes
// as many round trips as that.
import { fromCursor, toCursor } from './cursor.ts';
import { type Find, hasTags, matches } from './filters.ts';
import { headsOf, markCopies, relatedOf } from './related.ts';
import type { ArticleSummary, FindResponse } from './response.ts';
import { headOf, type ShowServices } from './show.ts';
import { summaryOf } from './summary.ts';

/** @throws BadQuery, Unavailable */
export async function findStory(
  request: Find & { readonly story: string },
  services: Pick<ShowServices, 'articles' | 'config'>,
): Promise<FindResponse> {
  const { articles } = services;
  const named = await headOf(request.story, services);
  const own = summaryOf(named);
  if (!named || !own) return { kind: 'list', articles: [] };
  const partition = `STORY#${named.id}`;
  const after = request.cursor && fromCursor(request.cursor, (other) => other === partition).k;
  const { story } = await relatedOf(named, articles);
  const members = story?.members.map(({ article }) => article) ?? [own];
  const listed = members
    .filter((member) => matches(member, request) && hasTags(member, request))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
    .slice(0, request.stories ? 1 : members.length);
  const left = listed.filter((member) => after === undefined || placeOf(member) < after);
  const page = left.slice(0, request.limit);
  const last = page.at(-1);
  return {
    kind: 'list',
    articles: await asTheyAreNow(page, request, services),
    ...(last && page.length < left.length ? { cursor: toCursor({ p: partition, k: placeOf(last) }) } : {}),
  };
}

const placeOf = ({ versionCreated, id }: ArticleSummary): string => `${versionCreated}#${id}`;

/** The story has been followed over several round trips: what has changed meanwhile is shown as it is, or not. */
async function asTheyAreNow(
  page: readonly ArticleSummary[],
  request: Find,
  { articles }: Pick<ShowServices, 'articles'>,
): Promise<ArticleSummary[]> {
  if (page.length === 0) return [];
  const { heads, links } = await articles.headsAndLinks(page.map(({ id }) => id));
  const listed = page.flatMap(({ id }) => {
    const head = heads.get(id);
    const summary = summaryOf(head);
    if (!head || !summary || !matches(summary, request) || !hasTags(summary, request)) return [];
    return [{ head, summary, links: links.get(id) }];
  });
  return markCopies(listed, new Map([...heads, ...(await headsOf(listed, heads, articles))]));
}
