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
  const known = { ...named, tags: tagArticle(named, [...TAGGERS, ...taggers]) };
  const watched = watcher?.tag(known) ?? [];
  // They want to be seen: before the others where these are not as sure.
  return watched.length === 0 ? known : { ...known, tags: [...watched, ...known.tags] };
}
