// What a trained topic sees of a story: its words, those of the headline once more as such, each as a hash with its count.
import type { ParsedArticle } from '../../article/article.ts';
import { isContent } from '../../article/body.ts';
import { wordsOf } from '../words.ts';

/** Raised with every change here: a model that was fitted to other features is not used. */
export const FEATURES_REV = 1;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** The hash of no text, so the words of headlines are others than those of the body. */
const HEADLINE = hashed('headline ', FNV_OFFSET);

/** Counts by 32-bit hash. */
export type Features = ReadonlyMap<number, number>;

export function featuresOf({ headline, body }: Pick<ParsedArticle, 'headline' | 'body'>): Features {
  const counts = new Map<number, number>();
  const add = (hash: number) => counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const { key } of wordsOf(headline)) {
    const term = termOf(key);
    add(hashed(term, FNV_OFFSET));
    add(hashed(term, HEADLINE));
  }
  for (const block of body) {
    if (!isContent(block)) continue;
    for (const { key } of wordsOf(block.text)) add(hashed(termOf(key), FNV_OFFSET));
  }
  return counts;
}

/** One term for all figures, and one for singular and plural; both gained in five-fold trials on Reuters-21578. */
function termOf(key: string): string {
  if (/\d/.test(key)) return '0';
  if (key.length > 4 && key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}

/** FNV-1a over UTF-16 units. */
function hashed(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
