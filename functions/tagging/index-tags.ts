// Which of an article's tags are best, and under which ids it is indexed.
import type { Article, Tag } from '../article/article.ts';
import { MAX_INDEXED_TAGS } from '../names.ts';

/** From this on a tag is indexed before the wire's subjects; named in headline and first paragraph gives 0.5. */
const STRONG = 0.4;

/** DynamoDB allows 2,048 bytes in a partition key; no real code comes near, so a longer one is no code. */
const MAX_ID_LENGTH = 200;

/**
 * The ids under which an article is found, best first and each once: strong tags, then the wire's subjects in its own
 * order, then the other tags; ids that no key can hold are left out.
 */
export function indexTags({ subjects, tags }: Pick<Article, 'subjects' | 'tags'>): string[] {
  const sorted = [...tags].sort(bestFirst);
  const ids = [
    ...sorted.filter(isStrong).map(({ id }) => id),
    ...subjects.map(({ qcode }) => qcode),
    ...sorted.map(({ id }) => id),
  ];
  return [...new Set(ids.filter(isKey))].slice(0, MAX_INDEXED_TAGS);
}

/** Whether a tag says what the article is about, not only what it mentions. */
export const isStrong = (tag: Tag): boolean => score(tag) >= STRONG;

const score = ({ relevance, confidence }: Tag): number => relevance * confidence;

/** By relevance × confidence, then by id. */
export const bestFirst = (a: Tag, b: Tag): number => score(b) - score(a) || compare(a.id, b.id);

// By code unit, not by locale: the same everywhere.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// A lone surrogate has no UTF-8, so two such ids could meet in one key.
const isKey = (id: string): boolean =>
  id !== '' && id.length <= MAX_ID_LENGTH && !/[\u0000-\u001f\u007f-\u009f]/.test(id) && id.isWellFormed();
