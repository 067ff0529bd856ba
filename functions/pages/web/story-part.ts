// Which texts of a page are its story: each is judged by itself, then the set is chosen that is likely to agree best
// with the story as a whole.

import { PAGE_MODEL } from '../data/page-model.ts';
import { countWords } from '../prose.ts';
import { readFeatures } from './features/features.ts';
import type { Segment } from './segments.ts';
import type { Statements } from './statements.ts';
import { decodeTrees, probabilityOf, type Trees } from './trees.ts';

/** Each text of the page is looked for in all that is stated: so many characters are looked at in all. */
const MAX_COMPARED = 1e9;
let trees: Trees | undefined;

/** The probability, 0 to 1, with which each text belongs to the story. */
export function judge(segments: readonly Segment[], { titles, descriptions, texts }: Statements): Float64Array {
  trees ??= decodeTrees(Buffer.from(PAGE_MODEL, 'base64'));
  const facts = {
    titles: comparable(titles, segments.length),
    descriptions: comparable(descriptions, segments.length),
    stated: comparable(texts.slice(0, 1), segments.length)[0],
  };
  return Float64Array.from(readFeatures(segments, facts, (row) => probabilityOf(trees!, row)));
}

function comparable(stated: readonly string[], times: number): string[] {
  let size = 0;
  return stated.filter(({ length }) => {
    size += length;
    return size * times <= MAX_COMPARED;
  });
}

/**
 * The texts whose choice gives the best expected F1 of words: a page that is hard to judge is cut at a lower
 * probability than one where all is clear.
 */
export function chooseStory(segments: readonly Segment[], probabilities: Float64Array): boolean[] {
  const words = segments.map(({ text }) => Math.max(1 / 3, countWords(text)));
  const expected = words.reduce((sum, count, at) => sum + count * probabilities[at]!, 0);
  const order = words.map((_, at) => at).sort((a, b) => probabilities[b]! - probabilities[a]!);
  let [hits, size, best, cut] = [0, 0, 0, 1];
  for (const at of order) {
    hits += words[at]! * probabilities[at]!;
    size += words[at]!;
    const f1 = (2 * hits) / (size + expected);
    if (f1 > best) {
      best = f1;
      cut = probabilities[at]!;
    }
  }
  return segments.map((_, at) => probabilities[at]! >= cut);
}
