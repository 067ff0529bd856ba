// An article with all that we know of it: names for the wire's codes, and our own tags.
import type { Article } from '../article/article.ts';
import { TAGGERS, tagArticle } from './registry.ts';
import { nameSubjects } from './subject-names.ts';
import type { Tagger } from './tagger.ts';

/** @param own taggers of this archive alone: its trained topics, its watches */
export function tagged(article: Article, own: readonly Tagger[] = []): Article {
  const named = { ...article, subjects: nameSubjects(article.subjects) };
  return { ...named, tags: tagArticle(named, [...TAGGERS, ...own]) };
}
