// The desk's watches, compiled once, asked of every story: those that match become its tags.
import type { Article, ParsedArticle, Tag } from '../../article/article.ts';
import { matches, mentionsOf } from './match.ts';
import { queriesOf, type Watch } from './queries.ts';
import { WatchIndex } from './watch-index.ts';
import { WatchedText } from './watched-text.ts';

const NAME = 'watches';
const MAX_MENTIONS = 20;

export interface Watcher {
  /**
   * Pure; tags in the order of the watches.
   * @param tags all others that the article has
   */
  tag(article: ParsedArticle & Pick<Article, 'wire'>, tags: readonly Tag[]): readonly Tag[];
}

/** @throws ConfigError that names the watch and the column of each query that cannot be read */
export function compileWatches(watches: Readonly<Record<string, Watch>>): Watcher {
  const all = Object.entries(watches).map(([name, { title, query }]) => ({ name, title: title ?? name, query }));
  const index = new WatchIndex(queriesOf(watches));
  return {
    tag(article, tags) {
      const text = new WatchedText(article, tags);
      return index
        .candidates(text)
        .filter((watch) => matches(index.queries[watch]!, text))
        .sort((a, b) => a - b)
        .map((watch): Tag => {
          const { name, title } = all[watch]!;
          const mentions = mentionsOf(index.queries[watch]!, text, MAX_MENTIONS);
          return {
            kind: 'watch',
            id: `watch:${name}`,
            name: title,
            relevance: 1,
            confidence: 1,
            tagger: NAME,
            mentions,
          };
        });
    },
  };
}
