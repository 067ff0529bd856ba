// An article with all that we know of it: names for the wire's codes, and our own tags.
import type { Article, Block } from '../article/article.ts';
import { TAGGERS, tagArticle } from './registry.ts';
import { nameSubjects } from './subject-names.ts';
import type { Tagger } from './tagger.ts';
import type { Watcher } from './watches/watches.ts';

/** Taggers of one archive alone. */
export interface OwnTaggers {
  readonly taggers: readonly Tagger[];
  /** Asked last, since watches may name other tags. */
  readonly watcher?: Watcher | undefined;
}

/**
 * Of a story, what is looked at: taggers take some 200 bytes of memory for each of its characters. Only what no wire sends, a
 * book as one story, is longer.
 */
const MAX_TAGGED_CHARACTERS = 750_000;

export function tagged(article: Article, { taggers, watcher }: OwnTaggers = { taggers: [] }): Article {
  const named = { ...article, subjects: nameSubjects(article.subjects) };
  const read = { ...named, body: beginningOf(named.body) };
  const tags = tagArticle(read, [...TAGGERS, ...taggers]);
  // What a desk watches for stands before what we infer.
  return { ...named, tags: [...(watcher?.tag(read, tags) ?? []), ...tags] };
}

/** Whole blocks, and the first part of the one in which it ends: mentions count from the beginning. */
function beginningOf(body: readonly Block[]): readonly Block[] {
  let left = MAX_TAGGED_CHARACTERS;
  const cut = body.findIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  if (cut < 0) return body;
  const { role, text } = body[cut]!;
  return [...body.slice(0, cut), { role, text: text.slice(0, text.length + left).toWellFormed() }];
}
