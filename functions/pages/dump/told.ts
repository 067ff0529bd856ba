// What a line of a dump says of itself, and where others like it stand.
import { readDateline } from '../../formats/readings/dateline.ts';
import type { ReadLine } from '../main-text.ts';
import { countWords } from '../prose.ts';

export interface Told {
  /** In UTF-16 units. */
  readonly length: number;
  readonly words: number;
  readonly isProse: boolean;
  /** Of its words, those that begin small: hardly any in a menu, most of a sentence. */
  readonly lowerShare: number;
  /** Those of them that have at most three letters. */
  readonly smallShare: number;
  /** Its words of four letters or more by their first six, each once. */
  readonly stems: readonly string[];
  readonly isDateline: boolean;
}

/** So much of a line is looked at for words and marks: in UTF-16 units. */
export const MAX_LOOKED_AT = 2000;
const STEM = /[\p{L}\p{N}]{4,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/gu;
const STEM_LENGTH = 6;
const SMALL_WORD = 3;

export function tell({ text, kind }: ReadLine): Told {
  const looked = text.slice(0, MAX_LOOKED_AT);
  const words = looked.match(/\p{L}+/gu) ?? [];
  const lower = words.filter((word) => /^\p{Ll}/u.test(word));
  const small = lower.filter((word) => word.length <= SMALL_WORD);
  const stems = (looked.toLowerCase().match(STEM) ?? []).map((word) => word.slice(0, STEM_LENGTH));
  const isProse = kind === 'prose' || kind === 'sentence';
  return {
    length: text.length,
    words: countWords(text),
    isProse,
    lowerShare: lower.length / Math.max(1, words.length),
    smallShare: small.length / Math.max(1, words.length),
    stems: [...new Set(stems)],
    isDateline: isProse && readDateline(text) !== undefined,
  };
}

/** Of each place the last one before it that is so; -1 where none is. */
export function lastBefore(flags: readonly boolean[]): number[] {
  let last = -1;
  return flags.map((flag, at) => {
    const before = last;
    if (flag) last = at;
    return before;
  });
}

/** Of each place the next one behind it that is so; the number of places where none is. */
export function nextBehind(flags: readonly boolean[]): number[] {
  const found = new Array<number>(flags.length);
  let next = flags.length;
  for (let at = flags.length - 1; at >= 0; at--) {
    found[at] = next;
    if (flags[at]) next = at;
  }
  return found;
}
