// The taggers, and what an article gets from them: its tags.
import type { Mention, ParsedArticle, Tag } from '../article/article.ts';
import { events } from './events.ts';
import { bestFirst } from './index-tags.ts';
import { mediaTopicTags } from './media-topics.ts';
import { peopleAndOrganisations } from './people-and-organisations.ts';
import { places } from './places.ts';
import type { Tagger } from './tagger.ts';
import { wireSubjects } from './wire-subjects.ts';

/** Those of every archive. */
export const TAGGERS: readonly Tagger[] = [wireSubjects, places, peopleAndOrganisations, events, mediaTopicTags];

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
