// What the model sees of a token: its words, shape, word groups and gazetteers, and those of its neighbours, as hashes.
import type { Lexicon } from './lexicon.ts';
import { Case, hasCapital, type Sentence, Shape, type Token } from './tokens.ts';

/** No token has more features than this. */
export const MAX_FEATURES = 49;

/** How the words of a whole document are written where capitals tell: inside sentences in normal case. */
export type Habits = ReadonlyMap<number, number>;
const SEEN_LOWER = 1;
const SEEN_CAPITAL = 2;

/** A sentence as a table of numbers, with two empty tokens on either side. */
export interface Row {
  readonly length: number;
  readonly case: Case;
  readonly isHeadline: boolean;
  /** No word of it is in lower case: a table, a score. */
  readonly isBare: boolean;
  /** {@link COLUMNS} numbers for each token. */
  readonly table: Int32Array;
}

const HASH = 0;
const SHAPE = 1;
const PREFIX = 2;
const SUFFIX = 3;
const FINE = 4;
const MID = 5;
const COARSE = 6;
const NAMES = 7;
const PHRASE = 8;
const HABIT = 9;
/** First and last token of the run of capitals that a token is in. */
const RUN_START = 10;
const RUN_END = 11;
/** Only these tokens are scored: those with a capital, and those between. The others are in no name. */
const NEAR = 12;
const COLUMNS = 13;

const PAD = 2;
const EDGE = 0x5bd1e995;
const NO_SHAPE = 15;
/** Letters of a prefix or suffix. */
const AFFIX = 3;
/** Tokens without a capital that a name may have between two with one. */
const MAX_BETWEEN = 2;

export function habitsOf(sentences: readonly Sentence[]): Habits {
  const habits = new Map<number, number>();
  for (const sentence of sentences) {
    if (sentence.case !== Case.normal) continue;
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const { shape, hash } = tokens[at]!;
      const bit = shape === Shape.lower ? SEEN_LOWER : at > 0 && hasCapital(tokens[at]!) ? SEEN_CAPITAL : 0;
      if (bit !== 0) habits.set(hash, (habits.get(hash) ?? 0) | bit);
    }
  }
  return habits;
}

export const rowOf = (sentence: Sentence, lexicon: Lexicon, habits: Habits, isHeadline: boolean): Row =>
  fillRow(sentence, lexicon, habits, isHeadline, new Int32Array(sizeOf(sentence)));

/** Longer sentences, of which there are next to none, get a table of their own. */
const MAX_KEPT = 512 * COLUMNS;
let kept = new Int32Array(0);

/** The same in a table that the next call writes over: to make one for each sentence cost a tenth of all tagging. */
export function briefRowOf(sentence: Sentence, lexicon: Lexicon, habits: Habits, isHeadline: boolean): Row {
  const size = sizeOf(sentence);
  if (size > MAX_KEPT) return rowOf(sentence, lexicon, habits, isHeadline);
  if (kept.length === 0) kept = new Int32Array(MAX_KEPT);
  return fillRow(sentence, lexicon, habits, isHeadline, kept.fill(0, 0, size));
}

const sizeOf = ({ tokens }: Sentence): number => (tokens.length + 2 * PAD) * COLUMNS;

function fillRow(sentence: Sentence, lexicon: Lexicon, habits: Habits, isHeadline: boolean, table: Int32Array): Row {
  const { tokens } = sentence;
  for (const at of [0, 1, tokens.length + 2, tokens.length + 3]) {
    const base = at * COLUMNS;
    table[base + HASH] = EDGE;
    table[base + SHAPE] = NO_SHAPE;
    table[base + FINE] = table[base + MID] = table[base + COARSE] = -1;
  }
  markNear(tokens, table);
  let isBare = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.shape === Shape.lower) isBare = false;
    const base = (at + PAD) * COLUMNS;
    if (!isSeen(table, base)) continue;
    const word = lexicon.word(token.hash);
    const group = word >> 2;
    table[base + HASH] = token.hash;
    table[base + SHAPE] = token.shape;
    table[base + PREFIX] = affix(token.key, 0);
    table[base + SUFFIX] = affix(token.key, Math.max(0, token.key.length - AFFIX));
    table[base + FINE] = group;
    table[base + MID] = lexicon.wider(group);
    table[base + COARSE] = lexicon.widest(group);
    table[base + NAMES] = word & 3;
    table[base + HABIT] = habits.get(token.hash) ?? 0;
  }
  markPhrases(tokens, lexicon, table);
  markRuns(tokens, table);
  return { length: tokens.length, case: sentence.case, isHeadline, isBare, table };
}

/** True where a token that is scored has this one among its neighbours: no other is looked at. */
const isSeen = (table: Int32Array, base: number): boolean =>
  table[base + NEAR] === 1 ||
  table[base - COLUMNS + NEAR] === 1 ||
  table[base + COLUMNS + NEAR] === 1 ||
  table[base - 2 * COLUMNS + NEAR] === 1 ||
  table[base + 2 * COLUMNS + NEAR] === 1;

/** True where a token is near a capital, so that it may be in a name. */
export const isNear = ({ table }: Row, at: number): boolean => table[(at + PAD) * COLUMNS + NEAR] === 1;

/** Hides what the gazetteers know, so that training also learns names that are in none. */
export function hidePhrases({ table }: Row): void {
  for (let at = PHRASE; at < table.length; at += COLUMNS) table[at] = 0;
}

function affix(key: string, start: number): number {
  let hash = 7;
  const end = Math.min(key.length, start + AFFIX);
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + key.charCodeAt(at);
  return hash;
}

/** The longest known phrase at each token: its kind, times two, plus one behind its first token. */
function markPhrases(tokens: readonly Token[], lexicon: Lexicon, table: Int32Array): void {
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]!.shape === Shape.mark || tokens[first]!.shape === Shape.lower) continue;
    const found = lexicon.phrase(tokens, first);
    if (found === undefined) continue;
    for (let step = 0; step < found.length; step++)
      table[(first + step + PAD) * COLUMNS + PHRASE] = found.kind * 2 + (step > 0 ? 1 : 0);
    first += found.length - 1;
  }
}

/** A token with a capital, and one or two between such: `Bank of England`, `Jean de la Cruz`. */
function markNear(tokens: readonly Token[], table: Int32Array): void {
  let last = -MAX_BETWEEN - 2;
  for (let at = 0; at < tokens.length; at++) {
    if (!hasCapital(tokens[at]!)) continue;
    for (let near = at - last <= MAX_BETWEEN + 1 ? last + 1 : at; near <= at; near++)
      table[(near + PAD) * COLUMNS + NEAR] = 1;
    last = at;
  }
}

function markRuns(tokens: readonly Token[], table: Int32Array): void {
  for (let first = 0; first < tokens.length; first++) {
    if (!hasCapital(tokens[first]!)) continue;
    let last = first;
    while (last + 1 < tokens.length && hasCapital(tokens[last + 1]!)) last++;
    for (let at = first; at <= last; at++) {
      table[(at + PAD) * COLUMNS + RUN_START] = first + PAD;
      table[(at + PAD) * COLUMNS + RUN_END] = last + PAD;
    }
    first = last;
  }
}

/** Writes the features of token `at` into `out` and says how many they are. */
export function featuresOf(row: Row, at: number, out: Int32Array): number {
  const t = row.table;
  const here = (at + PAD) * COLUMNS;
  const [left, left2, right, right2] = [here - COLUMNS, here - 2 * COLUMNS, here + COLUMNS, here + 2 * COLUMNS];
  const mode = row.case * 2 + (row.isHeadline ? 1 : 0);
  const [h0, h1, h2, h3, h4] = [t[left2]!, t[left]!, t[here]!, t[right]!, t[right2]!];
  const [a0, a1, a3, a4] = [t[left2 + SHAPE]!, t[left + SHAPE]!, t[right + SHAPE]!, t[right2 + SHAPE]!];
  const s = t[here + SHAPE]! + (row.case === Case.normal ? 0 : 16 * row.case);
  const [fine, mid, coarse] = [t[here + FINE]!, t[here + MID]!, t[here + COARSE]!];
  const [mid1, mid3] = [t[left + MID]!, t[right + MID]!];
  const [coarse1, coarse3] = [t[left + COARSE]!, t[right + COARSE]!];
  const [names, phrase, habit] = [t[here + NAMES]!, t[here + PHRASE]!, t[here + HABIT]!];
  const first = at === 0 ? 1 : 0;
  out[0] = mix(1, 1, 0);
  out[1] = mix(2, h2, 0);
  out[2] = mix(3, h2, s + 1);
  out[3] = mix(4, h1, 0);
  out[4] = mix(5, h3, 0);
  out[5] = mix(6, h0, 0);
  out[6] = mix(7, h4, 0);
  out[7] = mix(8, h1, h2);
  out[8] = mix(9, h2, h3);
  out[9] = mix(10, h1, s * 16 + a3);
  out[10] = mix(11, h3, s * 16 + a1);
  out[11] = mix(12, s, first);
  out[12] = mix(13, s, a1 * 16 + a3);
  out[13] = mix(14, s * 16 + a1, a0);
  out[14] = mix(15, s * 16 + a3, a4);
  out[15] = mix(16, t[here + PREFIX]!, 0);
  out[16] = mix(17, t[here + SUFFIX]!, 0);
  out[17] = mix(18, t[here + SUFFIX]!, t[right + SUFFIX]!);
  out[18] = mix(19, t[right + SUFFIX]!, s);
  out[19] = mix(20, t[left + SUFFIX]!, s);
  out[20] = mix(21, fine, 0);
  out[21] = mix(22, fine, s + 1);
  out[22] = mix(23, mid, s);
  out[23] = mix(24, coarse, s * 2 + first);
  out[24] = mix(25, t[left + FINE]!, 0);
  out[25] = mix(26, t[right + FINE]!, 0);
  out[26] = mix(27, t[left2 + MID]!, 0);
  out[27] = mix(28, t[right2 + MID]!, 0);
  out[28] = mix(29, mid * 1024 + mid1, s);
  out[29] = mix(30, mid * 1024 + mid3, s);
  out[30] = mix(31, coarse1 * 128 + coarse3, coarse);
  out[31] = mix(32, names, s);
  out[32] = mix(33, names * 256 + t[left + NAMES]!, a1);
  out[33] = mix(34, names * 256 + t[right + NAMES]!, a3);
  out[34] = mix(35, phrase, t[right + PHRASE]!);
  out[35] = mix(36, phrase * 64 + t[left + PHRASE]!, s);
  out[36] = mix(37, phrase, coarse1);
  out[37] = mix(38, phrase, coarse3);
  out[38] = mix(39, habit, mode * 128 + s * 2 + first);
  out[39] = mix(40, habit * 16 + t[left + HABIT]! * 4 + t[right + HABIT]!, s);
  out[40] = mix(41, mode, row.isBare ? s : 0);
  const start = t[here + RUN_START]!;
  if (start === 0) return 41;
  // Of the whole run of capitals: how long it is, what stands around it, its first word and its last.
  const end = t[here + RUN_END]!;
  const place = Math.min(at + PAD - start, 3) * 8 + Math.min(end - start + 1, 5);
  const [from, to] = [start * COLUMNS, end * COLUMNS];
  out[41] = mix(42, place, mode);
  out[42] = mix(43, place, t[to + COLUMNS + HASH]!);
  out[43] = mix(44, place, t[from - COLUMNS + HASH]!);
  out[44] = mix(45, place, t[to + COLUMNS + COARSE]! * 128 + t[from - COLUMNS + COARSE]!);
  out[45] = mix(46, t[to + MID]!, at + PAD === end ? 1 : 0);
  out[46] = mix(47, t[from + MID]!, at + PAD === start ? 1 : 0);
  out[47] = mix(48, t[from + NAMES]! * 256 + t[to + NAMES]!, place);
  out[48] = mix(49, t[to + HASH]!, at + PAD === end ? 1 : 0);
  return 49;
}

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
