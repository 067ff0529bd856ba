// Invented stories as articles, and the words that watches over them are made of.
import { inventStories } from '../../../bin/data/mentions/generator.ts';
import type { Article, Tag } from '../../../functions/article/article.ts';
import { wordsOf } from '../../../functions/tagging/words.ts';
import { paragraph, parsed } from '../articles.ts';
import { toldBy, type Vocabulary } from './generated.ts';

const WIRES = ['reuters', 'feeds', 'hand'];
const TAGS = ['iso3166:RU', 'iso3166:US', 'medtop:20000639'];

const tag = (id: string): Tag => ({
  kind: 'topic',
  id,
  name: id,
  relevance: 1,
  confidence: 1,
  tagger: 'test',
  mentions: [],
});

export const article = (parts: Partial<Article>): Article => ({
  ...parsed(parts),
  id: 'a',
  authority: 'wire.example',
  wire: 'reuters',
  versionCreated: '2026-11-26T00:00:00.000Z',
  versionCreatedInferred: false,
  receivedAt: '2026-11-26T00:00:00.000Z',
  drop: { bucket: 'b', key: 'k', versionId: 'v', sha256: '', index: 0 },
  tags: [],
  sourceHash: '',
  textHash: '',
  ...parts,
});

export function inventedArticles(count: number): Article[] {
  return inventStories(count, 7).map(({ texts }, at) => {
    const [headline = '', ...body] = texts.map(({ text }) => text);
    return article({
      headline,
      body: body.map(paragraph),
      wire: WIRES[at % WIRES.length]!,
      tags: TAGS.filter((_, place) => at % (place + 4) === 0).map(tag),
    });
  });
}

/** Words that can be written in a query as they are. */
const isPlain = (word: string): boolean => /^[a-z0-9]+$/.test(word);

export function vocabularyOf(articles: readonly Article[]): Vocabulary {
  const words = new Set<string>();
  const pairs: (readonly [string, string])[] = [];
  for (const one of articles) {
    for (const told of toldBy(one)) {
      told.words.forEach((word, at) => {
        const next = told.words[at + 1];
        if (!isPlain(word)) return;
        words.add(word);
        if (next !== undefined && isPlain(next) && at % 5 === 0) pairs.push([word, next]);
      });
    }
  }
  return {
    words: [...words, ...wordsOf('no story has thesewords').map(({ key }) => key)],
    pairs,
    wires: WIRES,
    tags: TAGS,
  };
}
