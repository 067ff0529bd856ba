import { describe, expect, it } from 'vitest';
import { Chance } from '../../../bin/data/mentions/chance.ts';
import { compileWatches } from '../../../functions/tagging/watches/watches.ts';
import { generateTree, holds, queryOf, type Tree, toldBy } from './generated.ts';
import { inventedArticles, vocabularyOf } from './stories.ts';

const WATCHES = 1000;
const STORIES = 2000;

/** A watch of nothing but values of fields has no word; one that only excludes is refused. */
const isPositive = (tree: Tree): boolean => {
  if (tree.kind === 'not') return false;
  if (tree.kind === 'and') return tree.of.some(isPositive);
  return tree.kind !== 'or' || tree.of.every(isPositive);
};

describe('1,000 generated watches', () => {
  it('match exactly those of 2,000 stories that a naive evaluator says', () => {
    const articles = inventedArticles(STORIES);
    const vocabulary = vocabularyOf(articles);
    const chance = new Chance(11);
    const trees: Tree[] = [];
    while (trees.length < WATCHES) {
      const tree = generateTree(chance, vocabulary);
      if (isPositive(tree)) trees.push(tree);
    }
    const queries = trees.map((tree) => queryOf(tree, chance));
    const watcher = compileWatches(Object.fromEntries(queries.map((query, at) => [`w${at}`, { query }])));

    let matched = 0;
    const wrong: string[] = [];
    for (const [place, one] of articles.entries()) {
      const told = toldBy(one);
      const tags = new Set(watcher.tag(one, one.tags).map(({ id }) => id));
      trees.forEach((tree, at) => {
        const isMatch = holds(tree, one, told);
        if (isMatch) matched++;
        if (isMatch !== tags.has(`watch:w${at}`)) wrong.push(`${queries[at]} of story ${place}: ${isMatch}`);
      });
    }

    expect(wrong.slice(0, 5)).toEqual([]);
    // Neither all nor nothing.
    expect(matched).toBeGreaterThan(WATCHES * STORIES * 0.005);
    expect(matched).toBeLessThan(WATCHES * STORIES * 0.5);
  }, 240_000);
});
