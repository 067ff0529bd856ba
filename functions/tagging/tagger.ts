// The contract of a tagger: one file that implements it and one line in registry.ts.
import type { ParsedArticle, Tag } from '../article/article.ts';

export interface Tagger {
  /** Stands in `tag.tagger`. */
  readonly name: string;
  /** Pure and total: no I/O, no clock, never throws; tags in any order, each id at most once. */
  tag(article: ParsedArticle): readonly Tag[];
}
