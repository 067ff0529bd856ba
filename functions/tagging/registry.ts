// The taggers, and what an article gets from them: its tags and the ids under which it is indexed.
import type { Article, Mention, ParsedArticle, Tag } from '../article/article.ts';
import { MAX_INDEXED_TAGS } from '../names.ts';
import { events } from './events.ts';
import { mediaTopicTags } from './media-topics.ts';
import { peopleAndOrganisations } from './people-and-organisations.ts';
import { places } from './places.ts';
import type { Tagger } from './tagger.ts';
import { wireSubjects } from './wire-subjects.ts';

/** Those of every archive. */
export const TAGGERS: readonly Tagger[] = [wireSubjects, places, peopleAndOrganisations, events, mediaTopicTags];

/** From this on a tag is indexed before the wire's subjects; named in headline and first paragraph gives 0.5. */
const STRONG = 0.4;

/** DynamoDB allows 2,048 bytes in a partition key; no real code comes near, so a longer one is no code. */
const MAX_ID_LENGTH = 200;

/**
 * All tags of an article, best first (relevance × confidence, then id). Tags of one id are merged: the better one's name and
 * tagger, the highest relevance and confidence of each, and all mentions.
 */
export function tagArticle(article: ParsedArticle, taggers: readonly Tagger[] = TAGGERS): readonly Tag[] {
  const byId = new Map<string, Tag>();
  for (const tag of taggers.flatMap((tagger) => tagger.tag(article))) {
    const known = byId.get(tag.id);
    byId.set(tag.id, known === undefined ? tag : merged(known, tag));
  }
  return [...byId.values()].sort(bestFirst);
}

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

const bestFirst = (a: Tag, b: Tag): number => score(b) - score(a) || compare(a.id, b.id);

// By code unit, not by locale: the same everywhere.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function merged(a: Tag, b: Tag): Tag {
  const better = bestFirst(a, b) <= 0 ? a : b;
  return {
    ...better,
    relevance: Math.max(a.relevance, b.relevance),
    confidence: Math.max(a.confidence, b.confidence),
    mentions: mergedMentions(a.mentions, b.mentions),
  };
}

function mergedMentions(a: readonly Mention[], b: readonly Mention[]): readonly Mention[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const byPlace = new Map([...a, ...b].map((mention) => [`${mention.block} ${mention.start} ${mention.end}`, mention]));
  return [...byPlace.values()].sort((x, y) => x.block - y.block || x.start - y.start || x.end - y.end);
}

// A lone surrogate has no UTF-8, so two such ids could meet in one key.
const isKey = (id: string): boolean =>
  id !== '' && id.length <= MAX_ID_LENGTH && !/[\u0000-\u001f\u007f-\u009f]/.test(id) && id.isWellFormed();
