// Lists that show of each story its newest article only: an article is left out where its story has a newer one that the
// same list holds. That is told by the story's rows and heads at each page, so no page has to know what others showed.
import { isSameStory, storyKeys, storyOf } from '../article/story.ts';
import { storyPk } from '../store/keys.ts';
import type { Articles } from '../store/ports.ts';
import { type Find, hasTags, matches } from './filters.ts';
import type { Listed } from './related.ts';
import { summaryOf } from './summary.ts';

/** A story is followed this far to each side of an article. */
const WINDOW_MS = 3 * 24 * 60 * 60 * 1000;
const MAX_PARTITION_ROWS = 500;
/** Of a slugline that hundreds share in a day the nearest in time count. */
const MAX_COMPARED = 200;

export interface Newest<Hit> {
  readonly newest: readonly Hit[];
  /** The last of those that were looked at; undefined where all were. */
  readonly looked?: Hit;
}

/** What the words of a list find among these articles. */
export type FindAmong = (listed: readonly Listed[]) => Promise<ReadonlySet<string>>;

const all: FindAmong = async (listed) => new Set(listed.map(({ head }) => head.id));

/**
 * In two round trips: rows of the stories, and what they lead to.
 * @param hits in the order of the list, looked at until as many as the request wants may be the newest of their story
 */
export async function newestOfStories<Hit extends Listed>(
  hits: readonly Hit[],
  request: Find,
  articles: Articles,
  findAmong = all,
): Promise<Newest<Hit>> {
  const here = hits.filter((hit) => !hits.some((other) => isNewer(other, hit) && areOne(other, hit)));
  const page = here.slice(0, request.limit);
  const others = await relativesOf(page, articles);
  const listed = others.filter(({ summary }) => matches(summary, request) && hasTags(summary, request));
  const found = await findAmong(listed);
  const rivals = new Map(listed.filter(({ head }) => found.has(head.id)).map((other) => [other.head.id, other]));
  const traces = others.flatMap(({ links }) => links?.trace ?? []);
  const newest = page.filter((hit) => {
    const story = hit.links?.trace ? storyOf(hit.links.trace, traces) : [];
    return !story.some(({ id }) => {
      const rival = rivals.get(id);
      return rival !== undefined && isNewer(rival, hit);
    });
  });
  const looked = here.length > page.length ? page.at(-1) : undefined;
  return { newest, ...(looked ? { looked } : {}) };
}

const isNewer = (a: Listed, b: Listed): boolean =>
  `${a.summary.versionCreated}#${a.summary.id}` > `${b.summary.versionCreated}#${b.summary.id}`;

const areOne = (a: Listed, b: Listed): boolean =>
  a.links?.trace !== undefined && b.links?.trace !== undefined && isSameStory(a.links.trace, b.links.trace);

/** What is visible of the stories of these articles; they themselves are among it. */
async function relativesOf(page: readonly Listed[], articles: Articles): Promise<readonly Listed[]> {
  const dated = (time: number): string => new Date(time).toISOString();
  const pages = await Promise.all(
    [...timesByKey(page)].map(([key, times]) =>
      articles.index(storyPk(key), {
        limit: MAX_PARTITION_ROWS,
        from: dated(Math.min(...times) - WINDOW_MS),
        before: dated(Math.max(...times) + WINDOW_MS),
      }),
    ),
  );
  const here = page.map(({ summary }) => Date.parse(summary.versionCreated));
  const distances = new Map(
    pages
      .flatMap(({ rows }) => rows)
      .map(({ sk }): [string, number] => {
        const at = sk.lastIndexOf('#');
        const time = Date.parse(sk.slice(0, at));
        return [sk.slice(at + 1), Math.min(...here.map((other) => Math.abs(other - time)))];
      }),
  );
  const nearest = [...distances].toSorted(([, a], [, b]) => a - b).slice(0, MAX_COMPARED);
  if (nearest.length === 0) return [];
  const { heads, links } = await articles.headsAndLinks(nearest.map(([id]) => id));
  return [...heads.values()].flatMap((head) => {
    const summary = summaryOf(head);
    return summary ? [{ head, summary, links: links.get(head.id) }] : [];
  });
}

/** Keys under which relatives may stand, with the times of the articles that lead there. */
function timesByKey(page: readonly Listed[]): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>();
  for (const { links } of page) {
    if (!links?.trace) continue;
    const time = Date.parse(links.trace.versionCreated);
    for (const key of storyKeys(links.trace).read) times.set(key, [...(times.get(key) ?? []), time]);
  }
  return times;
}
