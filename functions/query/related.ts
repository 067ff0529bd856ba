// What an article has in common with others: the near-duplicates that came in over other channels, and the story that
// it is a part of. Rows that lead there are hints; what is shown is what the heads show, read consistently.
import type { Head } from '../article/head.ts';
import { byListing, digestOf, type Links, type SameAs } from '../article/links.ts';
import { type StoryTrace, storyKeys, storyOf, takesOf } from '../article/story.ts';
import { storyPk } from '../store/keys.ts';
import type { Articles } from '../store/ports.ts';
import type { ArticleSummary, StoryResponse } from './response.ts';
import { summaryOf } from './summary.ts';

// A story that goes on for days is followed so far; of a slugline that hundreds share in a day the nearest in time count.
const MAX_PARTITIONS = 21;
const MAX_PARTITION_ROWS = 200;
const MAX_COMPARED = 200;
const MAX_MEMBERS = 50;
/** A story is followed this far to each side. */
const WINDOW_MS = 3 * 24 * 60 * 60 * 1000;

export interface Related {
  readonly sameAs: readonly ArticleSummary[];
  readonly story?: StoryResponse;
}

/** @param head of an article that is visible */
export async function relatedOf(head: Head, articles: Articles): Promise<Related> {
  const links = (await articles.links([head.id])).get(head.id);
  if (!links?.trace) return { sameAs: [] };
  const [others, story] = await Promise.all([
    links.sameAs.length === 0 ? new Map<string, Head>() : articles.heads(links.sameAs.map(({ id }) => id)),
    new StoryReader(articles).read(links.trace, head),
  ]);
  const sameAs = copiesOf(head, links, others).flatMap((copy) => summaryOf(copy) ?? []);
  return { sameAs, ...(story ? { story } : {}) };
}

/** An article of a list. */
export interface Listed {
  readonly head: Head;
  readonly summary: ArticleSummary;
  readonly links?: Links | undefined;
}

/** Those that may have come before it, of the text that it shows: whether it is their copy their heads tell. */
export const mayCopy = ({ head, summary, links }: Listed): readonly string[] =>
  (links?.sameAs ?? [])
    .filter((same) => same.own === digestOf(head.visible?.document ?? '') && byListing(same, summary) < 0)
    .map(({ id }) => id);

/** Heads of those that may have come before these, beside those that have been read: in one round trip, or none. */
export async function headsOf(
  listed: readonly Listed[],
  heads: ReadonlyMap<string, Head>,
  articles: Articles,
): Promise<ReadonlyMap<string, Head>> {
  const ids = [...new Set(listed.flatMap(mayCopy))].filter((id) => !heads.has(id));
  return ids.length === 0 ? new Map() : articles.heads(ids);
}

/**
 * Marks each article that repeats another with the one that came first.
 * @param heads of all that may have come before them
 */
export const markCopies = (listed: readonly Listed[], heads: ReadonlyMap<string, Head>): ArticleSummary[] =>
  listed.map(({ head, summary, links }) => marked(summary, links && copiesOf(head, links, heads)));

/** @param copies visible, the first to come first */
export function marked(summary: ArticleSummary, copies: readonly Pick<ArticleSummary, 'id' | 'listedAt'>[] = []) {
  const [first] = copies;
  return first && byListing(first, summary) < 0 ? { ...summary, copyOf: first.id } : summary;
}

type Visible = Head & { readonly listedAt: string };

/** Its visible near-duplicates of those whose heads were read, the first to come first. */
function copiesOf(head: Head, links: Links, heads: ReadonlyMap<string, Head>): readonly Visible[] {
  const copies = links.sameAs.flatMap((same) => {
    const other = heads.get(same.id);
    return other && isStill(same, head, other) ? [other] : [];
  });
  return copies.toSorted(byListing);
}

/** True where the two documents that were compared are the visible ones. */
const isStill = (same: SameAs, head: Head, other: Head): other is Visible =>
  isShown(head) &&
  isShown(other) &&
  same.own === digestOf(head.visible.document) &&
  same.its === digestOf(other.visible.document);

const isShown = (head: Head): head is Visible & { readonly visible: NonNullable<Head['visible']> } =>
  summaryOf(head) !== undefined;

/** Follows a story from one of its members to those that are one with it. */
class StoryReader {
  readonly #articles: Articles;
  readonly #heads = new Map<string, Head>();
  readonly #traces = new Map<string, StoryTrace>();
  readonly #asked = new Set<string>();
  #isCut = false;

  constructor(articles: Articles) {
    this.#articles = articles;
  }

  /** Undefined where the article stands alone. */
  async read(trace: StoryTrace, head: Head): Promise<StoryResponse | undefined> {
    this.#heads.set(head.id, head);
    this.#traces.set(head.id, trace);
    let members: readonly StoryTrace[] = [trace];
    for (;;) {
      const keys = members.flatMap((member) => storyKeys(member).read).filter((key) => !this.#asked.has(key));
      if (keys.length === 0) break;
      const room = MAX_PARTITIONS - this.#asked.size;
      if (keys.length > room) this.#isCut = true;
      if (room <= 0) break;
      await this.#ask([...new Set(keys)].slice(0, room), trace);
      members = storyOf(trace, [...this.#traces.values()]);
    }
    return this.#answer(trace, members);
  }

  async #ask(keys: readonly string[], { versionCreated }: StoryTrace): Promise<void> {
    const now = Date.parse(versionCreated);
    const dated = (offset: number): string => new Date(now + offset).toISOString();
    const range = { from: dated(-WINDOW_MS), before: dated(WINDOW_MS) };
    const pages = await Promise.all(
      keys.map((key) => this.#articles.index(storyPk(key), { limit: MAX_PARTITION_ROWS, ...range })),
    );
    for (const key of keys) this.#asked.add(key);
    const distances = new Map(
      pages.flatMap(({ rows }) => rows).map(({ sk }) => [idIn(sk), Math.abs(Date.parse(timeIn(sk)) - now)]),
    );
    const unknown = [...distances].filter(([id]) => !this.#heads.has(id)).toSorted(([, a], [, b]) => a - b);
    const nearest = unknown.slice(0, Math.max(0, MAX_COMPARED - this.#heads.size)).map(([id]) => id);
    if (nearest.length < unknown.length || pages.some(({ next }) => next !== undefined)) this.#isCut = true;
    if (nearest.length === 0) return;
    const [links, heads] = await Promise.all([this.#articles.links(nearest), this.#articles.heads(nearest)]);
    for (const [id, head] of heads) {
      this.#heads.set(id, head);
      const trace = links.get(id)?.trace;
      if (trace && isShown(head)) this.#traces.set(id, trace);
    }
  }

  #answer(trace: StoryTrace, story: readonly StoryTrace[]): StoryResponse | undefined {
    const { takes, missing } = takesOf(trace, story);
    if (story.length === 1 && missing.length === 0) return undefined;
    const near = story.length <= MAX_MEMBERS ? story : around(trace, story);
    return {
      members: near.flatMap(({ id, update, take }) => {
        const summary = summaryOf(this.#heads.get(id)!);
        return summary ? [{ article: summary, update, take }] : [];
      }),
      isComplete: near.length === story.length && !this.#isCut,
      ...(takes.length + missing.length > 1 ? { takes: takes.map(({ id }) => id), missingTakes: missing } : {}),
    };
  }
}

const idIn = (sk: string): string => sk.slice(sk.lastIndexOf('#') + 1);
const timeIn = (sk: string): string => sk.slice(0, sk.lastIndexOf('#'));

function around(trace: StoryTrace, story: readonly StoryTrace[]): readonly StoryTrace[] {
  const place = story.findIndex(({ id }) => id === trace.id);
  const start = Math.min(Math.max(0, place - MAX_MEMBERS / 2), story.length - MAX_MEMBERS);
  return story.slice(start, start + MAX_MEMBERS);
}
