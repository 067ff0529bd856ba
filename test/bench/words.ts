// Search by words: segments of SQLite's FTS5, as they are deployed, against MiniSearch over the same invented articles.
import MiniSearch from 'minisearch';
import type { Searchable } from '../../functions/words/searchable.ts';
import { Segment } from '../../functions/words/segment.ts';
import { cpuMs, median } from './median.ts';

const DAYS = 30;
/** Of a day; a large agency's wire in one language. */
const ARTICLES = Number(process.env.ARTICLES ?? 400);
const BODY_WORDS = 450;
const VOCABULARY = 60_000;
const ROUNDS = 15;
const PAGE = 25;

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
            for (const { day, segment } of segments) segment.find(fts, { day, limit: PAGE, order });
          }),
        );
      }
      times.peer.push(await cpuMs(() => peer.search(query.join(' '), { combineWith: 'AND' }).slice(0, PAGE)));
    }
  }
  for (const { segment } of segments) segment.close();

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
}
