// The stories of Reuters-21578 as our reader gives them, with what its indexers said of each kept apart.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedArticle } from '../../../functions/article/article.ts';
import { reuters21578 } from '../../../functions/formats/reuters-21578/reuters-21578.ts';

export interface IndexedStory {
  /** Without subjects, so that no tagger can read the answer. */
  readonly article: ParsedArticle;
  /** Labels by list: `places` → `usa`, `west-germany`. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** The attributes of its REUTERS element: `LEWISSPLIT="TRAIN"`. */
  readonly tag: string;
}

/** All stories that the corpus gives a BODY, from the .sgm files of a folder, in order. */
export function readIndexedStories(folder: string): IndexedStory[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sgm'))
    .sort();
  return files.flatMap((name) => [...storiesOf(join(folder, name))]);
}

function* storiesOf(path: string): Generator<IndexedStory> {
  for (const item of reuters21578.parse({ bytes: readFileSync(path), name: path }, {})) {
    if (!('article' in item) || typeof item.source !== 'string' || !item.source.includes('<BODY>')) continue;
    const { article, source } = item;
    const labels = new Map<string, string[]>();
    for (const { qcode } of article.subjects) {
      const colon = qcode.indexOf(':');
      const list = qcode.slice(0, colon);
      labels.set(list, [...(labels.get(list) ?? []), qcode.slice(colon + 1)]);
    }
    yield { article: { ...article, subjects: [] }, labels, tag: source.slice(0, source.indexOf('>') + 1) };
  }
}
