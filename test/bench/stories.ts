// Invented stories of about 3 KB, as long as a wire's: what benches read, tag and write.
import { readParagraphs } from '../../bin/data/mentions/paragraphs.ts';

const CHARACTERS = 3 * 1024;

export interface InventedStory {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Paragraphs joined until each story is long enough; no two are alike. */
export function inventedStories(): InventedStory[] {
  const joined: string[][] = [[]];
  let size = 0;
  for (const { text } of readParagraphs().flatMap(({ texts }) => texts)) {
    if (size > CHARACTERS) {
      joined.push([]);
      size = 0;
    }
    joined.at(-1)!.push(text);
    size += text.length;
  }
  return joined.map(([headline = '', ...paragraphs]) => ({ headline, paragraphs }));
}
