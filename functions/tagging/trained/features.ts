// What a trained topic sees of a story: its words, those of the headline once more as such and in pairs, each as a hash
// with its count.
import type { ParsedArticle } from '../../article/article.ts';
import { isContent } from '../../article/body.ts';
import { termOf } from '../terms.ts';
import { type Word, wordsOf } from '../words.ts';

/** Raised with every change here, in terms.ts and in words.ts that gives other features: a model that was fitted to other features is not used. */
export const FEATURES_REV = 2;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** The hash of no text, so the words of headlines are others than those of the body. */
const HEADLINE = hashed('headline ', FNV_OFFSET);

/** Counts by 32-bit hash. */
export type Features = ReadonlyMap<number, number>;

/** @param wordsAt of a block of the body; -1 is the headline */
export function featuresOf(
  { headline, body }: Pick<ParsedArticle, 'headline' | 'body'>,
  wordsAt = (block: number): readonly Word[] => wordsOf(block < 0 ? headline : body[block]!.text),
): Features {
  const counts = new Map<number, number>();
  const add = (hash: number) => counts.set(hash, (counts.get(hash) ?? 0) + 1);
  let before: number | undefined;
  for (const { key } of wordsAt(-1)) {
    const term = termOf(key);
    const inHeadline = hashed(term, HEADLINE);
    add(hashed(term, FNV_OFFSET));
    add(inHeadline);
    if (before !== undefined) add(hashed(term, before));
    before = inHeadline;
  }
  for (const [index, block] of body.entries()) {
    if (!isContent(block)) continue;
    for (const { key } of wordsAt(index)) add(hashed(termOf(key), FNV_OFFSET));
  }
  return counts;
}

/** FNV-1a over UTF-16 units. */
function hashed(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
