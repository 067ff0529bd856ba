// Which texts of a page are its story: each is judged by itself.

import { PAGE_MODEL } from '../data/page-model.ts';
import { decodeTrees, probabilityOf, type Trees } from '../trees.ts';
import { readFeatures } from './features/features.ts';
import type { Segment } from './segments.ts';
import type { Statements } from './statements.ts';

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
