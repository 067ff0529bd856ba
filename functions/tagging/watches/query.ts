// A watch's query as a tree, and what is wrong with one.

/** Fields of words; without a field, `text`: headline and content of the body. */
export const TEXT_FIELDS = ['text', 'headline', 'body', 'slugline', 'byline'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields of values that are compared whole. */
export const VALUE_FIELDS = [
  'wire',
  'provider',
  'publisher',
  'language',
  'type',
  'change',
  'urgency',
  'subject',
  'tag',
] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** A word, or with `*` (any letters, or none) and `?` (one letter) the words that it stands for. */
export interface Pattern {
  /** Folded as `Word.key` is. */
  readonly glob: string;
  /** What stands before the first wildcard; the whole where there is none. */
  readonly prefix: string;
  readonly isExact: boolean;
}

export type Query =
  | { readonly kind: 'and'; readonly of: readonly Query[] }
  | { readonly kind: 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'value'; readonly field: ValueField; readonly pattern: Pattern }
  | Words
  | {
      readonly kind: 'near';
      /** One of these, and one of those, with no more than so many words between them, in either order. */
      readonly left: readonly Words[];
      readonly right: readonly Words[];
      readonly within: number;
    };

/** Words in a row. */
export interface Words {
  readonly kind: 'words';
  readonly field: TextField;
  readonly words: readonly Pattern[];
  /** How many other words may stand between them, all in all. */
  readonly slop: number;
}

/** The query cannot be read; `column` counts UTF-16 units from 1. */
export class WatchQueryError extends Error {
  override readonly name = 'WatchQueryError';
  readonly column: number;

  constructor(column: number, message: string) {
    super(message);
    this.column = column;
  }
}

/** Letters that stand before the first wildcard of a word; with fewer, a watch would be asked of most stories. */
const MIN_PREFIX = 2;

export function patternOf(glob: string): Pattern | undefined {
  const wild = glob.search(/[*?]/);
  if (wild < 0) return { glob, prefix: glob, isExact: true };
  return wild < MIN_PREFIX ? undefined : { glob, prefix: glob.slice(0, wild), isExact: false };
}

/** Whether a word is one of those that a pattern stands for; linear in the word but for the pattern's short length. */
export function fits(word: string, { glob, prefix, isExact }: Pattern): boolean {
  if (isExact) return word === glob;
  if (!word.startsWith(prefix)) return false;
  let at = prefix.length;
  let wanted = prefix.length;
  let star = -1;
  let retry = 0;
  while (at < word.length) {
    if (wanted < glob.length && glob[wanted] === '*') {
      star = wanted++;
      retry = at;
    } else if (wanted < glob.length && (glob[wanted] === '?' || glob[wanted] === word[at])) {
      wanted++;
      at++;
    } else if (star >= 0) {
      wanted = star + 1;
      at = ++retry;
    } else return false;
  }
  while (glob[wanted] === '*') wanted++;
  return wanted === glob.length;
}
