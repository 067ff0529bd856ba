// Which words of a text may begin a topic's term, by their letters alone.
import { TOPIC_FILTER } from './data/topic-filter.ts';
import type { Word } from './words.ts';

/** What a word may be: a term, the first of several words of one, the second. */
export const Role = { term: 1, first: 2, second: 4 } as const;

export const FILTER_BITS = 15;
export const SEED = 0x811c9dc5;
const LETTER_S = 115;
const LETTER_Y = 121;
const ANY_ROLE = 7;

/** A byte for two words: four bits of {@link Role} each. */
let filter: Uint8Array | undefined;

/**
 * False where no term begins with a word of a text, by its letters and those of the next: most words of a story begin none,
 * and to make a string of each cost more than all that is done with those that do.
 */
export function mayBeginTerm(text: string, word: Word, next: Word | undefined): boolean {
  filter ??= Buffer.from(TOPIC_FILTER, 'base64');
  const roles = rolesOf(filter, text, word);
  if ((roles & Role.term) !== 0) return true;
  if ((roles & Role.first) === 0 || next === undefined) return false;
  return (rolesOf(filter, text, next) & Role.second) !== 0;
}

/** A plural has those of its singular (terms.ts), a word beyond ASCII all. */
function rolesOf(bits: Uint8Array, text: string, { start, end }: Word): number {
  let hash = SEED;
  let before = SEED;
  let beforeThat = SEED;
  let beforeIes = SEED;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === 46) return ANY_ROLE;
    beforeIes = beforeThat;
    beforeThat = before;
    before = hash;
    hash = mixed(hash, code | 32);
  }
  const length = end - start;
  let roles = rolesAt(bits, hash);
  if (length > 3 && (text.charCodeAt(end - 1) | 32) === LETTER_S) {
    roles |= rolesAt(bits, before);
    if (length > 4) roles |= rolesAt(bits, mixed(beforeIes, LETTER_Y));
  }
  return roles;
}

function rolesAt(bits: Uint8Array, hash: number): number {
  const slot = slotOf(hash);
  return (bits[slot >> 1]! >> ((slot & 1) * 4)) & ANY_ROLE;
}

export const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) >>> (32 - FILTER_BITS);
