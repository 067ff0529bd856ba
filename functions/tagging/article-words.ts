// The words of an article's parts, split once for all taggers that ask.
import type { ParsedArticle } from '../article/article.ts';
import { rememberLast } from './remember.ts';
import { type Word, wordsOf } from './words.ts';

const blocksOf = rememberLast((_: ParsedArticle) => new Map<number, readonly Word[]>());

/** Of a block of the body; block -1 is the headline. */
export function wordsOfBlock(article: ParsedArticle, block: number): readonly Word[] {
  const blocks = blocksOf(article);
  const before = blocks.get(block);
  if (before !== undefined) return before;
  const words = wordsOf(block < 0 ? article.headline : article.body[block]!.text);
  blocks.set(block, words);
  return words;
}
