// An invented archive of any size: articles of several wires over thirty days, whose words and tags are as uneven as
// those of real ones. The same articles for the same seed and size.
import { Chance } from '../../bin/data/mentions/chance.ts';
import type { Article, Tag } from '../../functions/article/article.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { type Config, parseConfig } from '../../functions/config.ts';
import { paragraph, parsed } from '../tagging/articles.ts';

export const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const WIRES = ['alpha', 'bravo', 'charlie', 'delta', 'echo', 'foxtrot'] as const;
const TAGS = 3000;
const TAGS_OF_ONE = 7;
const VOCABULARY = 60_000;
const PARAGRAPHS = 5;
const PARAGRAPH_WORDS = 50;
const LANGUAGES = ['en', 'en', 'en', 'en-GB', 'de', 'fr'] as const;

export const WIRES_JSON = {
  wires: Object.fromEntries(WIRES.map((name) => [name, { title: name, authorities: [`${name}.example`] }])),
};

/** The tag that is the n-th most frequent. */
export const tagId = (n: number): string => `bench:${n}`;
export const wireName = (n: number): string => WIRES[n]!;

export class InventedArchive {
  readonly #chance: Chance;
  readonly #config: Config = parseConfig(WIRES_JSON);
  readonly #articles: number;
  readonly #end: number;

  /** @param end the newest article is as old as that, in milliseconds since 1970 */
  constructor(articles: number, end: number, seed = 9) {
    this.#articles = articles;
    this.#end = end;
    this.#chance = new Chance(seed);
  }

  /** Oldest first. */
  *articles(): Generator<Article> {
    const step = (DAYS * DAY_MS) / this.#articles;
    for (let n = 0; n < this.#articles; n++) {
      yield this.#article(n, new Date(Math.floor(this.#end - (this.#articles - n) * step)));
    }
  }

  /** Few are everywhere, most are rare: the n-th as often as 1/n, from 0. */
  #rank(count: number): number {
    return Math.floor(count ** (this.#chance.upTo(0, 999_999) / 1_000_000)) - 1;
  }

  word(): string {
    return `w${this.#rank(VOCABULARY).toString(36)}`;
  }

  #text(words: number): string {
    return Array.from({ length: words }, () => this.word()).join(' ');
  }

  #article(n: number, created: Date): Article {
    const wire = wireName(this.#rank(WIRES.length));
    const uri = `tag:${wire}.example,2026:${n}`;
    const story = parsed({
      uri,
      version: '1',
      versionCreated: created.toISOString(),
      headline: this.#text(9),
      slugline: `${this.word()}-${this.word()}/`.toUpperCase(),
      urgency: 1 + this.#rank(9),
      language: this.#chance.pick(LANGUAGES),
      body: Array.from({ length: PARAGRAPHS }, () => paragraph(this.#text(PARAGRAPH_WORDS))),
    });
    const drop = { bucket: 'slugline-drops', key: `${wire}/${n}.xml`, versionId: `${n}`, sha256: '', index: 0 };
    const receivedAt = created.toISOString();
    const article = normalise(story, { wire: this.#config.wires[wire]!, drop, receivedAt, source: uri });
    const ids = new Set(Array.from({ length: TAGS_OF_ONE }, () => tagId(this.#rank(TAGS))));
    return { ...article, tags: [...ids].map(tagOf) };
  }
}

const tagOf = (id: string): Tag => ({
  kind: 'topic',
  id,
  name: id,
  relevance: 1,
  confidence: 1,
  tagger: 'bench',
  mentions: [],
});
