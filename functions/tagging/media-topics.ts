// Tags IPTC Media Topics: those that the wire's codes mean, in any language, and in English those for which the story's
// own words speak; each with the topics above it. Precision first: without a strong term, much must speak for a topic.
import type { ParsedArticle, Subject, Tag } from '../article/article.ts';
import { isContent } from '../article/body.ts';
import { wordsOfBlock } from './article-words.ts';
import { mediaTopics, TERM_WEIGHTS, type TopicTerm, topicOfQCode, topicTermsOf } from './media-topic-table.ts';
import { nameOfQCode } from './subject-names.ts';
import type { Tagger } from './tagger.ts';
import { singularOf } from './terms.ts';
import { mayBeginTerm } from './topic-filter.ts';
import type { Word } from './words.ts';

const NAME = 'media-topics';

const [STRONG, , FAINT] = TERM_WEIGHTS;
/** Two strong terms, or one in the headline. */
const ENOUGH = 9.5;
/** Without a strong term: so many weak ones, and so much more of them. */
const MIN_WEAK = 3;
const WEAK_SHARE = 1.4;
const HEADLINE_SHARE = 1.6;
const LEAD_SHARE = 1.3;
/** Of a term that comes again. */
const AGAIN_SHARE = 1.5;
/** A longer story says more of everything: what is enough grows with the root of its length beyond this many words. */
const USUAL_WORDS = 600;
const MAX_FROM_TEXT = 10;

const FROM_WIRE = { relevance: 0.5, confidence: 0.9 };
/** What a topic above has of the relevance of the one below. */
const PARENT_SHARE = 0.8;

interface Found {
  readonly relevance: number;
  readonly confidence: number;
}

export const mediaTopicTags: Tagger = {
  name: NAME,
  tag(article) {
    const found = new Map<number, Found>();
    for (const topic of ofSubjects(article.subjects)) raise(found, topic, FROM_WIRE);
    for (const [topic, evidence] of ofText(article)) raise(found, topic, evidence);
    const topics = mediaTopics();
    return [...found].map(([topic, { relevance, confidence }]): Tag => {
      const { id } = topics[topic]!;
      return {
        kind: 'topic',
        id,
        name: nameOfQCode(id) ?? id,
        relevance: rounded(relevance),
        confidence: rounded(confidence),
        tagger: NAME,
        mentions: [],
      };
    });
  },
};

/** The topic and all above it. */
function raise(found: Map<number, Found>, topic: number, { relevance, confidence }: Found): void {
  const topics = mediaTopics();
  let share = relevance;
  for (let at: number | undefined = topic; at !== undefined; at = topics[at]!.parent) {
    const known = found.get(at);
    found.set(at, {
      relevance: Math.max(share, known?.relevance ?? 0),
      confidence: Math.max(confidence, known?.confidence ?? 0),
    });
    share *= PARENT_SHARE;
  }
}

const ofSubjects = (subjects: readonly Subject[]): number[] =>
  subjects.flatMap(({ qcode, rel }) => (rel === 'genre' ? [] : (topicOfQCode(qcode) ?? [])));

function ofText(article: ParsedArticle): [number, Found][] {
  if (!/^en(-|$)/i.test(article.language ?? '')) return [];
  const evidence = new Evidence();
  evidence.read(article.headline, wordsOfBlock(article, -1), HEADLINE_SHARE);
  let share = LEAD_SHARE;
  for (const [index, block] of article.body.entries()) {
    if (!isContent(block)) continue;
    evidence.read(block.text, wordsOfBlock(article, index), share);
    share = 1;
  }
  return evidence.topics();
}

/** What the terms of a text say for each topic. */
class Evidence {
  /** What each term counts, and whether it came again. */
  readonly #seen = new Map<TopicTerm, { share: number; isAgain: boolean }>();
  #words = 0;

  read(text: string, words: readonly Word[], share: number): void {
    this.#words += words.length;
    for (let at = 0; at < words.length; at++) {
      const first = words[at]!;
      if (!mayBeginTerm(text, first, words[at + 1])) continue;
      for (const term of topicTermsOf(singularOf(first.key))) {
        if (!term.rest.every((word, after) => isWord(words[at + 1 + after], word))) continue;
        const seen = this.#seen.get(term);
        if (seen === undefined) this.#seen.set(term, { share, isAgain: false });
        else seen.isAgain = true;
      }
    }
  }

  /** Best first. */
  topics(): [number, Found][] {
    const scores = new Map<number, { score: number; terms: number; isStrong: boolean }>();
    for (const [{ topic, weight }, { share, isAgain }] of this.#seen) {
      const sum = scores.get(topic) ?? { score: 0, terms: 0, isStrong: false };
      sum.score += weight * share * (isAgain ? AGAIN_SHARE : 1);
      sum.terms += Number(weight > FAINT);
      sum.isStrong ||= weight === STRONG;
      scores.set(topic, sum);
    }
    const enough = ENOUGH * Math.sqrt(Math.max(1, this.#words / USUAL_WORDS));
    return [...scores]
      .filter(([, { score, terms, isStrong }]) =>
        isStrong ? score >= enough : terms >= MIN_WEAK && score >= enough * WEAK_SHARE,
      )
      .sort(([, a], [, b]) => b.score - a.score)
      .slice(0, MAX_FROM_TEXT)
      .map(([topic, { score }]) => {
        const ratio = score / enough;
        return [topic, { relevance: ratio / (ratio + 1), confidence: Math.min(0.95, 1 - 0.45 / ratio) }];
      });
  }
}

const isWord = (word: Word | undefined, term: string): boolean => word !== undefined && singularOf(word.key) === term;

const rounded = (value: number): number => Math.round(value * 100) / 100;
