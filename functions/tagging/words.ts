// Splits text into words with their UTF-16 offsets, each with a key that forgets case and accents.

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, accents folded; `u.s.` for initials with points, with or without the last one. */
  readonly key: string;
  readonly isCapital: boolean;
  /** Two or more letters, all capitals. */
  readonly isAllCaps: boolean;
}

const FULL_STOP = 46;
/** Longer than any: `U.S.S.R.` has 8. */
const MAX_INITIALS = 12;
const BEYOND_ASCII = /[^\0-\x7f]/;
// Made when it is first needed: V8 loads its Unicode tables for it (docs/decisions/0032).
let letter: RegExp | undefined;

/** All words of a text; an apostrophe joins (`d'Ivoire`) except before a possessive s (`Russia's`). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const initials = initialsEnd(text, at);
    const end = initials ?? wordEnd(text, at);
    words.push(new TextWord(text, at, end, initials !== undefined));
    at = end;
  }
  return words;
}

/** The same where an article may be joined to a name: `l'Égypte` is l' and Égypte. */
export function withoutElisions(text: string, words: readonly Word[]): readonly Word[] {
  return words.map((word) => {
    const apostrophe = word.isCapital ? -1 : elisionEnd(text, word);
    return apostrophe < 0 ? word : new TextWord(text, apostrophe + 1, word.end, false);
  });
}

/** Of at most four letters, as in `dell'Egitto`, before a capital; -1 for none. */
function elisionEnd(text: string, { start, end }: Word): number {
  for (let at = start + 1; at < Math.min(end - 1, start + 5); at++) {
    const code = text.charCodeAt(at);
    if (code === 39 || code === 0x2019) return isCapitalAt(text, at + 1) ? at : -1;
  }
  return -1;
}

/** The key of a word or name, as `Word.key` has it. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'") : lower;
}

/** Reads no more of itself than it is asked for: most words of a text only stand between others. */
class TextWord implements Word {
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly #text: string;
  readonly #isInitials: boolean;
  #key: string | undefined;

  constructor(text: string, start: number, end: number, isInitials: boolean) {
    this.start = start;
    this.end = end;
    this.#text = text;
    this.#isInitials = isInitials;
    this.isCapital = isCapitalAt(text, start);
  }

  get key(): string {
    this.#key ??= this.#readKey();
    return this.#key;
  }

  get isAllCaps(): boolean {
    const { isCapital, start, end } = this;
    if (!isCapital || end - start < 2) return false;
    const word = this.#text.slice(start, end);
    return word === word.toUpperCase();
  }

  #readKey(): string {
    const key = keyOf(this.#text.slice(this.start, this.end));
    return this.#isInitials && !key.endsWith('.') ? `${key}.` : key;
  }
}

function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isCapitalCode(code) : text[at] !== text[at]!.toLowerCase();
}

/** The end of initials with points (`U.S.`, `D.R.`), or undefined where there are none. */
function initialsEnd(text: string, start: number): number | undefined {
  let at = start;
  // The bound keeps this linear where initials never end: `A.A.A.…A.b` is read anew at each letter.
  while (at - start < MAX_INITIALS && isCapitalCode(text.charCodeAt(at)) && text.charCodeAt(at + 1) === FULL_STOP)
    at += 2;
  if (at === start) return undefined;
  // `U.S` as some headlines have it: the last letter without its point.
  if (isCapitalCode(text.charCodeAt(at)) && !isWordCode(text.charCodeAt(at + 1))) at++;
  return at - start >= 3 && !isWordCode(text.charCodeAt(at)) ? at : undefined;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (isWordCode(text.charCodeAt(at)) || isJoiningApostrophe(text, at)) at++;
  return at;
}

function isJoiningApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 39 && code !== 0x2019) return false;
  const isPossessive = /^s$/i.test(text.charAt(at + 1)) && !isWordCode(text.charCodeAt(at + 2));
  return isWordCode(text.charCodeAt(at + 1)) && !isPossessive;
}

const isCapitalCode = (code: number): boolean => code >= 65 && code <= 90;

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || isCapitalCode(code) || (code >= 48 && code <= 57);
  if (code < 0xc0) return false;
  letter ??= /^[\p{L}\p{M}]$/u;
  return letter.test(String.fromCharCode(code));
}
