// An article with all that we know of it: names for the wire's codes, and our own tags.
import type { Article } from '../article/article.ts';
import { tagArticle } from './registry.ts';
import { nameSubjects } from './subject-names.ts';

export function tagged(article: Article): Article {
  const named = { ...article, subjects: nameSubjects(article.subjects) };
  return { ...named, tags: tagArticle(named) };
}
