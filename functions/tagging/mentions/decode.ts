// The best labels of a sentence under a model (Viterbi), and how far each is ahead of the next best.
import { featuresOf, isNear, MAX_FEATURES, type Row } from './features.ts';
import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

export interface Model {
  /** Sets the scores of a token's labels, from `to` on, to the sums of the weights of its features. */
  sum(features: Int32Array, count: number, scores: Float64Array, to: number): void;
  /** `transitions[before * LABELS + after]`. */
  readonly transitions: Float64Array;
}

export interface Decoded {
  readonly labels: Uint8Array;
  /** By token: what the best reading is ahead of the best one with another label there; 0 where no token is in a name. */
  readonly leads: Float32Array;
}

const IMPOSSIBLE = -1e9;

/** What may stand before a label, and behind it: half of all pairs, and more, cannot be. */
const BEFORE = labelsWhere((label, other) => mayFollow(other, label));
const BEHIND = labelsWhere((label, other) => mayFollow(label, other));
const LAST = BEFORE[OUTSIDE]!;

function labelsWhere(fits: (label: number, other: number) => boolean): readonly Uint8Array[] {
  const all = Array.from({ length: LABELS }, (_, label) => label);
  return all.map((label) => Uint8Array.from(all.filter((other) => fits(label, other))));
}

/** Writes the features of a token into a buffer and says how many they are. */
export type Features = (row: Row, at: number, out: Int32Array) => number;

const FEATURES = new Int32Array(MAX_FEATURES);

/** Tables that one run of tokens leaves to the next: made anew for each they cost more than the search in them. */
let scratch = tablesFor(64);

function tablesFor(tokens: number) {
  const size = tokens * LABELS;
  return { tokens, scores: new Float64Array(size), best: new Float64Array(size), from: new Uint8Array(size) };
}

/** Longer runs, of which there are next to none, get tables of their own. */
const MAX_KEPT = 4_096;

/** The best labels of a sentence. Tokens near no capital are outside, so each run of others is a search of its own. */
export function decode(row: Row, model: Model, features: Features = featuresOf): Decoded {
  const labels = new Uint8Array(row.length);
  const leads = new Float32Array(row.length);
  for (let first = 0; first < row.length; first++) {
    if (!isNear(row, first)) continue;
    let end = first + 1;
    while (end < row.length && isNear(row, end)) end++;
    decodeRun(row, first, end, model, features, labels, leads);
    first = end;
  }
  return { labels, leads };
}

function decodeRun(
  row: Row,
  first: number,
  end: number,
  model: Model,
  features: Features,
  labels: Uint8Array,
  leads: Float32Array,
): void {
  const length = end - first;
  let tables = scratch;
  if (length > tables.tokens) {
    tables = tablesFor(length * 2);
    if (tables.tokens <= MAX_KEPT) scratch = tables;
  }
  const { scores, best, from } = tables;
  for (let at = 0; at < length; at++) model.sum(FEATURES, features(row, first + at, FEATURES), scores, at * LABELS);
  fillBest(scores, length, model.transitions, best, from);
  let label = lastLabel(best, length, model.transitions);
  let hasName = false;
  for (let at = length - 1; at >= 0; at--) {
    labels[first + at] = label;
    if (label !== OUTSIDE) hasName = true;
    label = from[at * LABELS + label]!;
  }
  if (hasName) fillLeads(scores, length, model.transitions, best, leads, first);
}

/** By token and label: the score of the best start of a path that ends there, and the label before it. */
function fillBest(
  scores: Float64Array,
  length: number,
  transitions: Float64Array,
  best: Float64Array,
  from: Uint8Array,
): void {
  best.fill(IMPOSSIBLE, 0, LABELS);
  for (const label of BEHIND[OUTSIDE]!) best[label] = transitions[label]! + scores[label]!;
  for (let base = LABELS; base < length * LABELS; base += LABELS) {
    const last = base - LABELS;
    for (let label = 0; label < LABELS; label++) {
      const before = BEFORE[label]!;
      let most = IMPOSSIBLE * 2;
      let mostFrom = OUTSIDE;
      for (let at = 0; at < before.length; at++) {
        const other = before[at]!;
        const value = best[last + other]! + transitions[other * LABELS + label]!;
        if (value > most) {
          most = value;
          mostFrom = other;
        }
      }
      from[base + label] = mostFrom;
      best[base + label] = most + scores[base + label]!;
    }
  }
}

function lastLabel(best: Float64Array, length: number, transitions: Float64Array): number {
  const base = (length - 1) * LABELS;
  let most = Number.NEGATIVE_INFINITY;
  let last = OUTSIDE;
  for (const label of LAST) {
    const value = best[base + label]! + transitions[label * LABELS + OUTSIDE]!;
    if (value > most) {
      most = value;
      last = label;
    }
  }
  return last;
}

/** The best end of a path behind a token, by its label, and of the one before it. */
const ENDS: readonly [Float64Array, Float64Array] = [new Float64Array(LABELS), new Float64Array(LABELS)];

/** By token: the score of the best path, less that of the best path with another label there. */
function fillLeads(
  scores: Float64Array,
  length: number,
  transitions: Float64Array,
  best: Float64Array,
  leads: Float32Array,
  offset: number,
): void {
  let [behind, next] = ENDS;
  behind.fill(IMPOSSIBLE);
  for (const label of LAST) behind[label] = transitions[label * LABELS + OUTSIDE]!;
  for (let at = length - 1; at >= 0; at--) {
    const base = at * LABELS;
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) {
      const value = best[base + label]! + behind[label]!;
      if (value > first) {
        second = first;
        first = value;
      } else if (value > second) second = value;
    }
    leads[offset + at] = first - second;
    for (let label = 0; label < LABELS; label++) {
      const others = BEHIND[label]!;
      let most = IMPOSSIBLE * 2;
      for (let step = 0; step < others.length; step++) {
        const other = others[step]!;
        const value = transitions[label * LABELS + other]! + scores[base + other]! + behind[other]!;
        if (value > most) most = value;
      }
      next[label] = most;
    }
    const spare = behind;
    behind = next;
    next = spare;
  }
}
