// Trains the averaged structured perceptron: the weights that the decoder of functions/tagging/mentions reads.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { decode } from '../../../functions/tagging/mentions/decode.ts';
import { featuresOf, isNear, MAX_FEATURES, type Row } from '../../../functions/tagging/mentions/features.ts';
import { LABELS, OUTSIDE } from '../../../functions/tagging/mentions/labels.ts';

export interface Example {
  readonly row: Row;
  readonly labels: Uint8Array;
}

export interface Weights {
  /** Feature hashes, and `LABELS` weights for each, in the same order. */
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Features seen fewer times than this are left out. */
  readonly minCount: number;
  readonly onRound?: (round: number, wrong: number, weights: () => Weights) => void;
}

interface Prepared {
  readonly row: Row;
  readonly labels: Uint8Array;
  /** By token, rows of the weight table. */
  readonly ids: readonly Int32Array[];
}

/** Deterministic: the same examples, options and seed give the same weights. */
export function train(examples: readonly Example[], options: TrainOptions): Weights {
  const { prepared, features } = prepare(examples, options.minCount);
  const weights = new Float32Array(features.length * LABELS);
  const totals = new Float64Array(weights.length);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionTotals = new Float64Array(transitions.length);
  let step = 1;

  const add = (id: number, label: number, by: number): void => {
    weights[id * LABELS + label]! += by;
    totals[id * LABELS + label]! += by * step;
  };
  const move = (before: number, after: number, by: number): void => {
    transitions[before * LABELS + after]! += by;
    transitionTotals[before * LABELS + after]! += by * step;
  };
  const model = {
    transitions,
    sum(own: Int32Array, count: number, scores: Float64Array, to: number): void {
      scores.fill(0, to, to + LABELS);
      for (let at = 0; at < count; at++)
        for (let label = 0, from = own[at]! * LABELS; label < LABELS; label++)
          scores[to + label]! += weights[from + label]!;
    },
  };
  const averaged = (): Weights => ({
    features,
    weights: weights.map((value, at) => value - totals[at]! / step),
    transitions: Float32Array.from(transitions, (value, at) => value - transitionTotals[at]! / step),
  });

  const random = xoroshiro128plus(options.seed);
  const order = Uint32Array.from(prepared, (_, at) => at);
  for (let round = 1; round <= options.rounds; round++) {
    shuffle(order, (max) => uniformInt(random, 0, max));
    let wrong = 0;
    for (const at of order) {
      const { row, labels, ids } = prepared[at]!;
      const guess = decode(row, model, (_, token, out) => {
        out.set(ids[token]!);
        return ids[token]!.length;
      }).labels;
      let isWrong = false;
      let [goldBefore, guessBefore] = [OUTSIDE, OUTSIDE];
      for (let token = 0; token <= row.length; token++) {
        const gold = token < row.length ? labels[token]! : OUTSIDE;
        const guessed = token < row.length ? guess[token]! : OUTSIDE;
        if (gold !== guessed) {
          isWrong = true;
          for (const id of ids[token]!) {
            add(id, gold, 1);
            add(id, guessed, -1);
          }
        }
        if (gold !== guessed || goldBefore !== guessBefore) {
          move(goldBefore, gold, 1);
          move(guessBefore, guessed, -1);
        }
        [goldBefore, guessBefore] = [gold, guessed];
      }
      if (isWrong) wrong++;
      step++;
    }
    options.onRound?.(round, wrong, averaged);
  }
  return averaged();
}

function prepare(examples: readonly Example[], minCount: number): { prepared: Prepared[]; features: Int32Array } {
  const counts = new Map<number, number>();
  const buffer = new Int32Array(MAX_FEATURES);
  const each = (row: Row, visit: (hashes: Int32Array, token: number) => void): void => {
    for (let at = 0; at < row.length; at++)
      if (isNear(row, at)) visit(buffer.subarray(0, featuresOf(row, at, buffer)), at);
  };
  for (const { row } of examples)
    each(row, (hashes) => {
      for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    });
  const features = Int32Array.from([...counts].filter(([, count]) => count >= minCount).map(([hash]) => hash));
  const idOf = new Map<number, number>();
  for (const [id, hash] of features.entries()) idOf.set(hash, id);
  const none = new Int32Array(0);
  const prepared = examples.map(({ row, labels }) => {
    const ids = new Array<Int32Array>(row.length).fill(none);
    each(row, (hashes, at) => {
      ids[at] = Int32Array.from([...hashes].flatMap((hash) => idOf.get(hash) ?? []));
    });
    return { row, labels: reachable(row, labels), ids };
  });
  return { prepared, features };
}

/** The labels without mentions that the decoder cannot find, since a token of theirs is near no capital. */
function reachable(row: Row, labels: Uint8Array): Uint8Array {
  const reached = labels.slice();
  for (let first = 0; first < labels.length; first++) {
    if (labels[first] === OUTSIDE) continue;
    let last = first;
    while ((labels[last]! - 1) % 4 < 2 && last + 1 < labels.length) last++;
    for (let at = first; at <= last; at++) if (!isNear(row, at)) reached.fill(OUTSIDE, first, last + 1);
    first = last;
  }
  return reached;
}

function shuffle(order: Uint32Array, uniform: (max: number) => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = uniform(at);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
