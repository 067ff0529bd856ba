// Splits text into tokens (words, numbers, single marks) with their UTF-16 offsets, and tokens into sentences.
import { keyOf } from '../words.ts';

/** How a token is written. */
export const Shape = {
  mark: 0,
  lower: 1,
  capital: 2,
  allCaps: 3,
  number: 4,
  mixed: 5,
  initial: 6,
  points: 7,
  alphanumeric: 8,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, accents folded, no possessive. */
  readonly key: string;
  readonly hash: number;
  readonly shape: Shape;
}

/** `title`: a Headline in Which Every Long Word Has a Capital. */
export const Case = { normal: 0, capitals: 1, title: 2 } as const;
export type Case = (typeof Case)[keyof typeof Case];

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly case: Case;
}

/** Longer ones are lists or no prose: what looks for one word of a sentence beside another leaves them alone. */
export const MAX_PROSE = 400;

const POINT = 46;
const HYPHEN = 45;
const COMMA = 44;
const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;

const LETTER = /^[\p{L}\p{M}]$/u;
const UPPER = /^\p{Lu}$/u;

/** Words whose point belongs to them. */
const ABBREVIATIONS = new Set(
  'adm bros capt cie co col corp dr etc ft gen gov hon inc jr lt ltd maj messrs mr mrs ms mt no pres prof rep reps rev sen sens sgt sr st supt vs v'.split(
    ' ',
  ),
);
/** Longer than any: `U.S.S.R.` has 8. */
const MAX_POINTS = 12;

/** FNV-1a over UTF-16 units, a signed 32-bit integer. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** All tokens of a text. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else {
      const end = isWord(code) ? wordEnd(text, at) : at + 1;
      tokens.push(tokenAt(text, at, end));
      at = end;
    }
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const shape = shapeOf(word);
  const key = shape === Shape.lower && isAscii(word) ? word : keyOf(word);
  return { start, end, key, hash: hashOf(key), shape };
}

function wordEnd(text: string, start: number): number {
  const points = pointsEnd(text, start);
  if (points !== undefined) return points;
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isWord(code)) at++;
    else if (joins(text, at, code)) at += 2;
    else break;
  }
  const hasPoint = text.charCodeAt(at) === POINT && at - start <= 6;
  return hasPoint && ABBREVIATIONS.has(text.slice(start, at).toLowerCase()) && isUpper(text, start) ? at + 1 : at;
}

/** A mark inside a word or number: `O'Brien`, `Jean-Luc`, `3.5`, `1,000`; not the apostrophe of `Russia's`. */
function joins(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isWord(next)) return false;
  if (code === HYPHEN) return true;
  if (code === POINT || code === COMMA) return isDigit(next) && isDigit(text.charCodeAt(at - 1));
  if (code !== APOSTROPHE && code !== RIGHT_QUOTE) return false;
  return !((next === 115 || next === 83) && !isWord(text.charCodeAt(at + 2)));
}

/** The end of `J.`, `U.S.` or `D.R`; undefined where there are no letters with points. */
function pointsEnd(text: string, start: number): number | undefined {
  let at = start;
  while (at - start < MAX_POINTS && isUpper(text, at) && text.charCodeAt(at + 1) === POINT) at += 2;
  if (at === start) return undefined;
  if (isUpper(text, at) && !isWord(text.charCodeAt(at + 1))) at++;
  return isWord(text.charCodeAt(at)) && at - start > 2 ? undefined : at;
}

function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (!isWord(first)) return Shape.mark;
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  let points = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (code === POINT) points++;
    else if (isWord(code)) {
      if (code < 128 ? code < 97 : UPPER.test(word[at]!)) uppers++;
      else lowers++;
    }
  }
  if (uppers + lowers === 0) return Shape.number;
  if (digits > 0) return Shape.alphanumeric;
  if (uppers === 0) return Shape.lower;
  if (points > 0 && lowers === 0) return uppers === 1 ? Shape.initial : Shape.points;
  if (lowers === 0) return uppers === 1 ? Shape.initial : Shape.allCaps;
  return uppers === 1 && isUpper(word, 0) ? Shape.capital : Shape.mixed;
}

/** True where a name may begin or go on: the word has a capital. */
export const hasCapital = ({ shape }: Token): boolean =>
  shape === Shape.capital ||
  shape === Shape.allCaps ||
  shape === Shape.mixed ||
  shape === Shape.initial ||
  shape === Shape.points ||
  shape === Shape.alphanumeric;

/** Sentences of a text's tokens; a line break ends one, as a full stop before a capital does. */
export function sentencesOf(text: string, tokens: readonly Token[] = tokensOf(text)): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at + 1 < tokens.length && !endsSentence(text, tokens, at)) continue;
    const part = tokens.slice(first, at + 1);
    sentences.push({ tokens: part, case: caseOf(part) });
    first = at + 1;
  }
  return sentences;
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  for (let gap = token.end; gap < next.start; gap++) if (text.charCodeAt(gap) === 10) return true;
  if (token.shape !== Shape.mark) return false;
  const mark = text.charCodeAt(token.start);
  if (mark === POINT || mark === 33 || mark === 63) return next.start > token.end && next.shape !== Shape.lower;
  // The quotation mark behind a full stop.
  if (mark !== 34 && mark !== 0x201d && mark !== RIGHT_QUOTE) return false;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.end === token.start &&
    /[.!?]/.test(text[before.start]!) &&
    next.start > token.end &&
    hasCapital(next)
  );
}

function caseOf(tokens: readonly Token[]): Case {
  let caps = 0;
  let lower = 0;
  let longCapitals = 0;
  let longLower = 0;
  for (const { shape, key } of tokens) {
    const isLong = key.length > 3;
    if (shape === Shape.lower) {
      lower++;
      if (isLong) longLower++;
    } else if (shape === Shape.allCaps) caps++;
    if (isLong && (shape === Shape.capital || shape === Shape.mixed)) longCapitals++;
  }
  if (caps >= 2 && caps > (lower + longCapitals) * 2) return Case.capitals;
  const long = longCapitals + longLower;
  return long >= 4 && longCapitals >= long * 0.8 ? Case.title : Case.normal;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.charAt(at));
}

function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
  return code >= 0xc0 && LETTER.test(String.fromCharCode(code));
}
