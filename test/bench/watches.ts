// What 10,000 watches add to the tagging of an invented story of 3 KB, beside what ten of them add.
import { Chance } from '../../bin/data/mentions/chance.ts';
import type { Article } from '../../functions/article/article.ts';
import { compileWatches, type Watcher } from '../../functions/tagging/watches/watches.ts';
import { generateTree, queryOf, type Tree } from '../tagging/watches/generated.ts';
import { article, inventedArticles, vocabularyOf } from '../tagging/watches/stories.ts';
import { cpuMs, median } from './median.ts';

const FEW = 10;
const MANY = 10_000;
const SIZE = 3 * 1024;
const STORIES = 40;
const ROUNDS = 15;

/** Stories joined until each is about as long as a wire's. */
function longArticles(): Article[] {
  const parts = inventedArticles(2000);
  const joined: Article[] = [];
  while (joined.length < STORIES) {
    const [first] = parts.splice(0, 1) as [Article];
    let body = [...first.body];
    const size = () => body.reduce((sum, { text }) => sum + text.length, 0);
    while (size() < SIZE) body = [...body, ...parts.splice(0, 1)[0]!.body];
    joined.push(article({ ...first, body }));
  }
  return joined;
}

export async function watches(): Promise<void> {
  const vocabulary = vocabularyOf(inventedArticles(2000));
  const chance = new Chance(5);
  const queries: string[] = [];
  const compiled = (count: number): Watcher =>
    compileWatches(Object.fromEntries(queries.slice(0, count).map((query, at) => [`w${at}`, { query }])));
  while (queries.length < MANY) {
    // As desks write them: a name or phrase, and what it is to be about.
    const words = chance.pick(vocabulary.pairs);
    const name: Tree = { kind: 'phrase', words, slop: 0, isHeadline: false };
    queries.push(queryOf({ kind: 'and', of: [name, generateTree(chance, vocabulary, 1)] }, chance));
  }
  const compiling = await cpuMs(() => compiled(MANY));
  const all = { few: compiled(FEW), many: compiled(MANY) };
  const articles = longArticles();
  const times: Record<keyof typeof all, number[]> = { few: [], many: [] };
  let matched = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['few', 'many'] as const) {
      const time = await cpuMs(() => {
        for (const one of articles) matched += all[name].tag(one, one.tags).length;
      });
      // The first rounds warm both up.
      if (round > 1) times[name].push(time / articles.length);
    }
  }
  const [few, many] = [median(times.few), median(times.many)];
  console.log(`compiling 10,000 watches          ${compiling.toFixed(0)} ms`);
  console.log(`a story of 3 KB, 10 watches       ${few.toFixed(2)} ms`);
  console.log(`the same, 10,000 watches          ${many.toFixed(2)} ms`);
  console.log(`10,000 / 10                       ${(many / few).toFixed(1)} x`);
  console.log(`matches a story                   ${(matched / ROUNDS / articles.length).toFixed(1)}`);
}
