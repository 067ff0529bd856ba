// The best labels of a sentence under a model (Viterbi), and how far each is ahead of the next best.
import { featuresOf, isNear, MAX_FEATURES, type Row } from './features.ts';
import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

export interface Model {
  /** Adds the weights of a feature to the scores of the labels, from `to` on. */
  add(feature: number, scores: Float64Array, to: number): void;
  /** `transitions[before * LABELS + after]`. */
  readonly transitions: Float64Array;
}

const IMPOSSIBLE = -1e9;

/** Adds what no model may do: a name that starts inside, or never ends. */
export function withLimits(transitions: ArrayLike<number>): Float64Array {
  return Float64Array.from(transitions, (value, pair) =>
    mayFollow(Math.floor(pair / LABELS), pair % LABELS) ? value : IMPOSSIBLE,
  );
}

export interface Decoded {
  readonly labels: Uint8Array;
  /** By token: what the best reading is ahead of the best one with another label there. */
  readonly leads: Float32Array;
}

/** Scores of all tokens; those near no capital are outside. `features` writes those of a token into a buffer. */
export function scoresOf(row: Row, model: Model, features: (at: number, out: Int32Array) => number): Float64Array {
  const scores = new Float64Array(row.length * LABELS);
  for (let at = 0; at < row.length; at++) {
    const to = at * LABELS;
    if (!isNear(row, at)) {
      scores.fill(IMPOSSIBLE, to + 1, to + LABELS);
      continue;
    }
    const count = features(at, BUFFER);
    for (let feature = 0; feature < count; feature++) model.add(BUFFER[feature]!, scores, to);
  }
  return scores;
}

const BUFFER = new Int32Array(MAX_FEATURES);

export function decode(row: Row, model: Model): Decoded {
  const { length } = row;
  const scores = scoresOf(row, model, (at, out) => featuresOf(row, at, out));
  const best = new Float64Array(length * LABELS);
  const labels = bestPath(scores, length, model.transitions, best, new Uint8Array(length * LABELS));
  const hasNames = labels.some((label) => label !== OUTSIDE);
  return { labels, leads: hasNames ? leadsOf(scores, length, model.transitions, best) : new Float32Array(length) };
}

/** The best path through the scores. */
export const viterbi = (scores: Float64Array, length: number, transitions: Float64Array): Uint8Array =>
  bestPath(scores, length, transitions, new Float64Array(length * LABELS), new Uint8Array(length * LABELS));

/** The best path; `best` gets, by token and label, the score of the best start of a path that ends there. */
function bestPath(
  scores: Float64Array,
  length: number,
  transitions: Float64Array,
  best: Float64Array,
  from: Uint8Array,
): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  for (let label = 0; label < LABELS; label++) best[label] = transitions[label]! + scores[label]!;
  for (let base = LABELS; base < length * LABELS; base += LABELS) {
    for (let label = 0; label < LABELS; label++) {
      const own = scores[base + label]!;
      let most = IMPOSSIBLE * 2;
      if (own > IMPOSSIBLE / 2) {
        for (let before = 0, at = base - LABELS; before < LABELS; before++, at++) {
          const value = best[at]! + transitions[before * LABELS + label]!;
          if (value > most) {
            most = value;
            from[base + label] = before;
          }
        }
      }
      best[base + label] = Math.max(most + own, IMPOSSIBLE * 2);
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
  let most = Number.NEGATIVE_INFINITY;
  let last = OUTSIDE;
  for (let label = 0; label < LABELS; label++) {
    const value = best[base + label]! + transitions[label * LABELS + OUTSIDE]!;
    if (value > most) {
      most = value;
      last = label;
    }
  }
  return last;
}

/** By token: the score of the best path, less that of the best path with another label there. */
function leadsOf(scores: Float64Array, length: number, transitions: Float64Array, best: Float64Array): Float32Array {
  const leads = new Float32Array(length);
  /** The best end of a path behind a token, by its label. */
  let behind = Float64Array.from({ length: LABELS }, (_, label) => transitions[label * LABELS + OUTSIDE]!);
  let next = new Float64Array(LABELS);
  for (let at = length - 1; at >= 0; at--) {
    const base = at * LABELS;
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) {
      const value = best[base + label]! + behind[label]!;
      if (value > first) [first, second] = [value, first];
      else if (value > second) second = value;
    }
    leads[at] = first - second;
    if (at === 0) break;
    for (let before = 0; before < LABELS; before++) {
      let most = IMPOSSIBLE * 2;
      for (let label = 0; label < LABELS; label++) {
        const value = transitions[before * LABELS + label]! + scores[base + label]! + behind[label]!;
        if (value > most) most = value;
      }
      next[before] = most;
    }
    [behind, next] = [next, behind];
  }
  return leads;
}
