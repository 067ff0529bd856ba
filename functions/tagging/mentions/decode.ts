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

/** Scores of all tokens; those near no capital are outside. `features` writes those of a token into a buffer. */
export function scoresOf(
  row: Row,
  model: Model,
  features: (row: Row, at: number, out: Int32Array) => number,
  scores = new Float64Array(row.length * LABELS),
): Float64Array {
  for (let at = 0; at < row.length; at++)
    if (isNear(row, at)) model.sum(FEATURES, features(row, at, FEATURES), scores, at * LABELS);
    else scores[at * LABELS] = 0;
  return scores;
}

const FEATURES = new Int32Array(MAX_FEATURES);

/** Tables that one sentence leaves to the next: made anew for each they cost more than the search in them. */
let scratch = tablesFor(128);

function tablesFor(tokens: number) {
  const size = tokens * LABELS;
  return { tokens, scores: new Float64Array(size), best: new Float64Array(size), from: new Uint8Array(size) };
}

/** Longer sentences, of which there are next to none, get tables of their own. */
const MAX_KEPT = 4_096;

export function decode(row: Row, model: Model): Decoded {
  const { length } = row;
  let tables = scratch;
  if (length > tables.tokens) {
    tables = tablesFor(length * 2);
    if (tables.tokens <= MAX_KEPT) scratch = tables;
  }
  const { scores, best, from } = tables;
  scoresOf(row, model, featuresOf, scores);
  const labels = bestPath(row, scores, model.transitions, best, from);
  const hasNames = labels.some((label) => label !== OUTSIDE);
  return { labels, leads: hasNames ? leadsOf(row, scores, model.transitions, best) : new Float32Array(length) };
}

/** The best path through the scores. */
export const viterbi = (row: Row, scores: Float64Array, transitions: Float64Array): Uint8Array =>
  bestPath(row, scores, transitions, new Float64Array(row.length * LABELS), new Uint8Array(row.length * LABELS));

/** The best path; `best` gets, by token and label, the score of the best start of a path that ends there. */
function bestPath(
  row: Row,
  scores: Float64Array,
  transitions: Float64Array,
  best: Float64Array,
  from: Uint8Array,
): Uint8Array {
  const { length } = row;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  best.fill(IMPOSSIBLE, 0, length * LABELS);
  for (const label of BEHIND[OUTSIDE]!)
    if (label === OUTSIDE || isNear(row, 0)) best[label] = transitions[label]! + scores[label]!;
  for (let at = 1; at < length; at++) {
    const base = at * LABELS;
    const last = base - LABELS;
    // Outside a name is the only label of a token that is near no capital.
    const count = isNear(row, at) ? LABELS : OUTSIDE + 1;
    for (let label = 0; label < count; label++) {
      const before = BEFORE[label]!;
      let most = IMPOSSIBLE;
      let mostFrom = OUTSIDE;
      for (let at2 = 0; at2 < before.length; at2++) {
        const other = before[at2]!;
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
  let label = lastLabel(best, length, transitions);
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * LABELS + label]!;
  }
  return labels;
}

function lastLabel(best: Float64Array, length: number, transitions: Float64Array): number {
  const base = (length - 1) * LABELS;
  let most = IMPOSSIBLE;
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

/** By token: the score of the best path, less that of the best path with another label there. */
function leadsOf(row: Row, scores: Float64Array, transitions: Float64Array, best: Float64Array): Float32Array {
  const { length } = row;
  const leads = new Float32Array(length);
  /** The best end of a path behind a token, by its label. */
  let behind = new Float64Array(LABELS).fill(IMPOSSIBLE);
  for (const label of LAST) behind[label] = transitions[label * LABELS + OUTSIDE]!;
  let next = new Float64Array(LABELS);
  for (let at = length - 1; at >= 0; at--) {
    const base = at * LABELS;
    let first = IMPOSSIBLE * 2;
    let second = IMPOSSIBLE * 2;
    for (let label = 0; label < LABELS; label++) {
      const value = best[base + label]! + behind[label]!;
      if (value > first) {
        second = first;
        first = value;
      } else if (value > second) second = value;
    }
    leads[at] = first - second;
    const isOpen = isNear(row, at);
    for (let label = 0; label < LABELS; label++) {
      const others = BEHIND[label]!;
      let most = IMPOSSIBLE;
      for (let at2 = 0; at2 < others.length; at2++) {
        const other = others[at2]!;
        if (other !== OUTSIDE && !isOpen) continue;
        const value = transitions[label * LABELS + other]! + scores[base + other]! + behind[other]!;
        if (value > most) most = value;
      }
      next[label] = most;
    }
    const spare = behind;
    behind = next;
    next = spare;
  }
  return leads;
}
