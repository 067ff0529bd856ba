// A story as watches see it: where each word stands, in one row of places, and the values of its fields.
import type { Article, Mention, ParsedArticle, Tag } from '../../article/article.ts';
import { isContent } from '../../article/body.ts';
import { wordsOfBlock } from '../article-words.ts';
import { type Word, wordsOf } from '../words.ts';
import { fits, type Pattern, type TextField, type ValueField } from './query.ts';

/** Between two blocks, so that nothing reaches from one into the other; NEAR and ~ reach 100 words. */
const GAP = 1000;
const HEADLINE_BLOCK = -1;

const NOWHERE: readonly number[] = [];

/** First place, and first place behind. */
type Range = readonly [from: number, to: number];

interface Stretch {
  readonly from: number;
  readonly words: readonly Word[];
  /** Undefined of what is neither headline nor body. */
  readonly block: number | undefined;
}

type WatchedArticle = ParsedArticle & Pick<Article, 'wire'>;

export class WatchedText {
  /** Ascending, by word: those of headline and body, and those of slugline and byline. */
  readonly #story = new Map<string, number[]>();
  readonly #besides = new Map<string, number[]>();
  readonly #values = new Map<ValueField, readonly string[]>();
  /** What was asked for already, by field and pattern. */
  readonly #asked: Readonly<Record<TextField, Map<string, readonly number[]>>> = {
    text: new Map(),
    headline: new Map(),
    body: new Map(),
    slugline: new Map(),
    byline: new Map(),
  };
  readonly #stretches: Stretch[] = [];
  readonly #ranges: Readonly<Record<TextField, Range>>;
  readonly #article: WatchedArticle;
  readonly #tags: readonly Tag[];
  #words: readonly string[] | undefined;
  #sorted: string[] | undefined;
  #next = 0;

  constructor(article: WatchedArticle, tags: readonly Tag[]) {
    this.#article = article;
    this.#tags = tags;
    const headline = this.#read(wordsOfBlock(article, HEADLINE_BLOCK), HEADLINE_BLOCK);
    const from = this.#next;
    article.body.forEach((block, index) => {
      if (isContent(block)) this.#read(wordsOfBlock(article, index), index);
    });
    const body: Range = [from, this.#next];
    this.#ranges = {
      headline,
      body,
      text: [headline[0], body[1]],
      slugline: this.#read(wordsOf(article.slugline ?? ''), undefined),
      byline: this.#read(wordsOf(article.byline ?? ''), undefined),
    };
  }

  /** Every word of any of its texts, each once. */
  words(): readonly string[] {
    if (this.#words === undefined) {
      const words = [...this.#story.keys()];
      for (const word of this.#besides.keys()) if (!this.#story.has(word)) words.push(word);
      this.#words = words;
    }
    return this.#words;
  }

  /** Where words that fit stand in a field, ascending. */
  places(pattern: Pattern, field: TextField): readonly number[] {
    if (pattern.isExact && field === 'text') return this.#placesOf(field).get(pattern.glob) ?? NOWHERE;
    // Many watches ask for the same.
    const asked = this.#asked[field];
    let found = asked.get(pattern.glob);
    if (found === undefined) {
      found = this.#find(pattern, field);
      asked.set(pattern.glob, found);
    }
    return found;
  }

  #find(pattern: Pattern, field: TextField): readonly number[] {
    const [from, to] = this.#ranges[field];
    const all = this.#placesOf(field);
    const words = pattern.isExact ? [pattern.glob] : this.#beginningWith(pattern.prefix);
    const found: number[] = [];
    for (const word of words) {
      if (!fits(word, pattern)) continue;
      for (const place of all.get(word) ?? NOWHERE) if (place >= from && place < to) found.push(place);
    }
    return found.sort((a, b) => a - b);
  }

  #placesOf(field: TextField): ReadonlyMap<string, number[]> {
    return field === 'slugline' || field === 'byline' ? this.#besides : this.#story;
  }

  /** In lower case. */
  values(field: ValueField): readonly string[] {
    let values = this.#values.get(field);
    if (values === undefined) {
      values = valuesOf(this.#article, this.#tags, field).map((value) => value.toLowerCase());
      this.#values.set(field, values);
    }
    return values;
  }

  /** The mention from the word at one place to the one at another; undefined outside headline and body. */
  mention(first: number, last: number): Mention | undefined {
    const { words, from, block } = this.#stretchAt(first);
    if (block === undefined) return undefined;
    return { block, start: words[first - from]!.start, end: words[last - from]!.end };
  }

  #stretchAt(place: number): Stretch {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#stretches[middle]!.from <= place) low = middle;
      else high = middle - 1;
    }
    return this.#stretches[low]!;
  }

  #read(words: readonly Word[], block: number | undefined): Range {
    const from = this.#next;
    const all = block === undefined ? this.#besides : this.#story;
    words.forEach(({ key }, at) => {
      const places = all.get(key);
      if (places) places.push(from + at);
      else all.set(key, [from + at]);
    });
    this.#stretches.push({ from, words, block });
    this.#next = from + words.length + GAP;
    return [from, from + words.length];
  }

  *#beginningWith(prefix: string): Generator<string> {
    this.#sorted ??= this.words().toSorted();
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sorted[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    for (; low < this.#sorted.length && this.#sorted[low]!.startsWith(prefix); low++) yield this.#sorted[low]!;
  }
}

function valuesOf(article: WatchedArticle, tags: readonly Tag[], field: ValueField): readonly string[] {
  const { language, provider, publisher, urgency } = article;
  switch (field) {
    case 'wire':
      return [article.wire];
    case 'type':
      return [article.type];
    case 'change':
      return [article.change];
    case 'provider':
      return provider === undefined ? [] : [provider];
    case 'publisher':
      return publisher === undefined ? [] : [publisher];
    case 'urgency':
      return urgency === undefined ? [] : [String(urgency)];
    case 'language':
      // `en` watches `en-GB`, too.
      return language === undefined ? [] : [...new Set([language, language.split('-')[0]!])];
    case 'subject':
      return article.subjects.map(({ qcode }) => qcode);
    case 'tag':
      return tags.map(({ id }) => id);
  }
}
