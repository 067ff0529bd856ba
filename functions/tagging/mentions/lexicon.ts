// What is known of words without their context: the group of a word, whose name it may be, and known phrases. The tables
// are searched as they travel, in buckets by the first bits of a word's hash: nothing is built at a cold start.
import { Buffer } from 'node:buffer';
import type { Token } from './tokens.ts';

/** Bits of what a word may be a name of. */
export const Name = { given: 1, family: 2 } as const;

export const PhraseKind = {
  country: 1,
  largeCity: 2,
  city: 3,
  people: 4,
  company: 5,
  team: 6,
  body: 7,
  place: 8,
  contest: 9,
  media: 10,
  firmEnd: 11,
} as const;

export interface Phrase {
  readonly kind: number;
  /** In tokens. */
  readonly length: number;
}

export interface LexiconTables {
  /** {@link Buckets} of words in base64: 12 bits of hash, 10 of group ({@link NO_GROUP} for none), 2 of {@link Name}. */
  readonly words: string;
  /** {@link Buckets} of phrases in base64: 20 bits of hash, 4 of {@link PhraseKind}. */
  readonly phrases: string;
  /** By group, two bytes: the wider group and the widest. */
  readonly groups: string;
}

export const NO_GROUP = 1023;
export const BUCKET_BITS = 12;
/** No known phrase has more tokens. */
export const MAX_PHRASE = 6;

const BUCKETS = 1 << BUCKET_BITS;
const ENTRY_BYTES = 3;

export class Lexicon {
  readonly #words: Buckets;
  readonly #phrases: Buckets;
  readonly #groups: Uint8Array;

  constructor({ words, phrases, groups }: LexiconTables) {
    this.#words = new Buckets(words, 12);
    this.#phrases = new Buckets(phrases, 4);
    this.#groups = Buffer.from(groups, 'base64');
  }

  /** Group times four, and {@link Name} bits, of a word by its hash; {@link NO_GROUP} and none for an unknown one. */
  word(hash: number): number {
    const hit = this.#words.find(spread(hash));
    return hit < 0 ? NO_GROUP << 2 : hit;
  }

  /** The wider group of a group, and the widest; -1 for none. */
  wider(group: number): number {
    return group === NO_GROUP ? -1 : this.#groups[group * 2]!;
  }
  widest(group: number): number {
    return group === NO_GROUP ? -1 : this.#groups[group * 2 + 1]!;
  }

  /** The longest known phrase that starts at a token. */
  phrase(tokens: readonly Token[], first: number): Phrase | undefined {
    let best: Phrase | undefined;
    let hash = 0;
    const end = Math.min(tokens.length, first + MAX_PHRASE);
    for (let at = first; at < end; at++) {
      hash = joined(hash, tokens[at]!.hash);
      const kind = this.#phrases.find(spread(hash));
      if (kind >= 0) best = { kind, length: at - first + 1 };
    }
    return best;
  }
}

/** The hash of a phrase, token by token from 0. */
export const joined = (hash: number, token: number): number => Math.imul(hash, 0x01000193) ^ token;

/** FNV's low bits hang together; buckets need them mixed. */
export function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A count byte for each bucket, then entries of three bytes, sorted in their bucket: the bits of the hash that follow the
 * bucket's, and a value in the lowest bits.
 */
class Buckets {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #valueBits: number;

  constructor(base64: string, valueBits: number) {
    this.#bytes = Buffer.from(base64, 'base64');
    this.#valueBits = valueBits;
    this.#starts = new Uint32Array(BUCKETS + 1);
    let start = BUCKETS;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      this.#starts[bucket] = start;
      start += this.#bytes[bucket]! * ENTRY_BYTES;
    }
    this.#starts[BUCKETS] = start;
  }

  /** The value of a hash, -1 for none. */
  find(hash: number): number {
    const bytes = this.#bytes;
    const bucket = hash >>> (32 - BUCKET_BITS);
    const wanted = (hash << BUCKET_BITS) >>> (8 + this.#valueBits);
    let low = 0;
    let high = bytes[bucket]! - 1;
    const start = this.#starts[bucket]!;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = start + middle * ENTRY_BYTES;
      const entry = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
      const key = entry >>> this.#valueBits;
      if (key === wanted) return entry & ((1 << this.#valueBits) - 1);
      if (key < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
