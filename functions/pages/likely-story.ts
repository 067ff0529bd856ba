// Of texts that are each judged by themselves, the set that is likely to agree best with the story as a whole.
import { countWords } from './prose.ts';

/**
 * The texts whose choice gives the best expected F1 of words: a page that is hard to judge is cut at a lower
 * probability than one where all is clear.
 * @param probabilities 0 to 1, with which each text belongs to the story
 */
export function chooseStory(texts: readonly { readonly text: string }[], probabilities: ArrayLike<number>): boolean[] {
  const words = texts.map(({ text }) => Math.max(1 / 3, countWords(text)));
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
  return texts.map((_, at) => probabilities[at]! >= cut);
}
