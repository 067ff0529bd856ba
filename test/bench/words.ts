// Search by words: segments of SQLite's FTS5, as they are deployed, against MiniSearch over the same invented articles.
import MiniSearch from 'minisearch';
import { type Part, type Read, rewritten } from '../../functions/words/rewritten.ts';
import type { Searchable } from '../../functions/words/searchable.ts';
import { Segment } from '../../functions/words/segment.ts';
import { wholeDay } from '../../functions/words/words-day.ts';
import { cpuMs, leastCpuMs, median } from './median.ts';

const DAYS = 30;
/** Of a day; a large agency's wire in one language. */
const ARTICLES = Number(process.env.ARTICLES ?? 400);
const BODY_WORDS = 450;
const VOCABULARY = 60_000;
const ROUNDS = 15;
const PAGE = 25;
const SWEPT_AT_ONCE = 500;

/** The same articles at each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Few words are everywhere, most are rare. */
const wordOf = (next: () => number): string => `w${Math.floor(VOCABULARY ** next()).toString(36)}`;

const textOf = (next: () => number, words: number): string =>
  Array.from({ length: words }, () => wordOf(next)).join(' ');

const articleOf = (next: () => number): Searchable => ({
  headline: textOf(next, 9),
  slugline: textOf(next, 2),
  name: textOf(next, 8),
  body: textOf(next, BODY_WORDS),
  facets: '',
});

interface Rewriting {
  readonly bytes: number;
  readonly ms: number;
}

/** What a sweep writes for one more article of a day on which all of these came: in segments, and in one. */
async function oneMore(articles: readonly Searchable[]): Promise<readonly [inSegments: Rewriting, inOne: Rewriting]> {
  const day = wholeDay('2026-11-24');
  const read = articles.map((text, at): Read => {
    const listedAt = new Date(Date.parse(`${day.from}T00:00:00Z`) + at * 1000).toISOString();
    return { id: String(at), listedAt, shown: { document: '', text } };
  });
  const newest = read.pop()!;
  const write = async (most?: number): Promise<Rewriting> => {
    let kept: Part | undefined;
    const rangeOfNewest = () => ({ from: kept?.from ?? day.from, to: day.to });
    const withAll = (some: readonly Read[]) => [...rewritten(kept?.bytes, rangeOfNewest(), some, most)];
    for (let at = 0; at < read.length; at += SWEPT_AT_ONCE) kept = withAll(read.slice(at, at + SWEPT_AT_ONCE)).at(-1);
    const bytes = withAll([newest]).reduce((sum, part) => sum + part.bytes.length, 0);
    return { bytes, ms: await leastCpuMs(() => withAll([newest])) };
  };
  return [await write(), await write(Number.POSITIVE_INFINITY)];
}

export async function words(): Promise<void> {
  const next = chance(11);
  const days = Array.from({ length: DAYS }, (_, day) => ({
    day: `2026-11-${String(day + 1).padStart(2, '0')}`,
    articles: Array.from({ length: ARTICLES }, () => articleOf(next)),
  }));
  const peer = new MiniSearch<Searchable & { id: string }>({ fields: ['headline', 'slugline', 'name', 'body'] });
  const segments: { readonly day: string; readonly segment: Segment }[] = [];
  let bytes = 0;

  const building = await cpuMs(() => {
    for (const { day, articles } of days) {
      const segment = new Segment();
      segment.change(() => {
        for (const [at, text] of articles.entries()) {
          const listedAt = new Date(Date.parse(`${day}T00:00:00Z`) + at * 1000).toISOString();
          segment.put({ id: `${day}-${at}`, document: `${day}-${at}.json`, listedAt }, text);
        }
      });
      const kept = segment.bytes();
      bytes += kept.length;
      segments.push({ day, segment: new Segment(kept) });
    }
  });
  const heapBefore = process.memoryUsage().heapUsed;
  const peerBuilding = await cpuMs(() => {
    for (const { day, articles } of days) {
      peer.addAll(articles.map((text, at) => ({ ...text, id: `${day}-${at}` })));
    }
  });
  const heap = process.memoryUsage().heapUsed - heapBefore;

  const queries = Array.from({ length: 20 }, () => [wordOf(next), wordOf(next)]);
  const times = { newest: [] as number[], best: [] as number[], peer: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries) {
      const fts = query.map((word) => `{headline slugline name body} : "${word}"`).join(' AND ');
      for (const order of ['newest', 'best'] as const) {
        times[order].push(
          await cpuMs(() => {
            for (const { day, segment } of segments) segment.find(fts, { ...wholeDay(day), limit: PAGE, order });
          }),
        );
      }
      times.peer.push(await cpuMs(() => peer.search(query.join(' '), { combineWith: 'AND' }).slice(0, PAGE)));
    }
  }
  for (const { segment } of segments) segment.close();

  const [parted, whole] = await oneMore(days.flatMap(({ articles }) => articles));
  const count = DAYS * ARTICLES;
  const mb = (size: number): string => (size / 1024 / 1024).toFixed(0);
  console.log(`  ${count} invented articles of ${BODY_WORDS} words, ${DAYS} days`);
  console.log(
    `    to index an article  ${(building / count).toFixed(2)} ms CPU, MiniSearch ${(peerBuilding / count).toFixed(2)} ms   ${(peerBuilding / building).toFixed(2)} ×`,
  );
  console.log(`    size                 ${mb(bytes)} MB of files on disk, MiniSearch ${mb(heap)} MB of heap`);
  const compared = median(times.peer);
  for (const order of ['newest', 'best'] as const) {
    const ms = median(times[order]);
    console.log(
      `    two words, ${order.padEnd(6)}    ${ms.toFixed(1)} ms CPU over all days, MiniSearch ${compared.toFixed(1)} ms (best first)   ${(compared / ms).toFixed(2)} ×`,
    );
  }
  console.log(
    `    one more on one day  writes ${mb(parted.bytes)} MB in ${parted.ms.toFixed(0)} ms CPU, in one segment ${mb(whole.bytes)} MB in ${whole.ms.toFixed(0)} ms   ${(whole.bytes / parted.bytes).toFixed(2)} ×`,
  );
}
