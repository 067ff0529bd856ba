// An article with all that we know of it: names for the wire's codes, and our own tags.
import type { Article } from '../article/article.ts';
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

export function tagged(article: Article, { taggers, watcher }: OwnTaggers = { taggers: [] }): Article {
  const named = { ...article, subjects: nameSubjects(article.subjects) };
  const tags = tagArticle(named, [...TAGGERS, ...taggers]);
  // What a desk watches for stands before what we infer.
  return { ...named, tags: [...(watcher?.tag(named, tags) ?? []), ...tags] };
}
