// A linear support vector machine with squared hinge loss, fitted by dual coordinate descent with shrinking
// (Hsieh, Chang, Lin, Keerthi and Sundararajan, ICML 2008, algorithm 3).
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Vector } from '../../functions/tagging/trained/model.ts';

/** Cost of a story on the wrong side; 0.5 to 2 differ by less than a point on Reuters-21578. */
const COST = 1;
const MAX_ROUNDS = 60;
/** The largest violation of optimality that is left. */
const TOLERANCE = 0.1;

export interface Linear {
  readonly weights: Float32Array;
  readonly bias: number;
}

/**
 * @param isPositive of each vector, by its place
 * @param rows places of the vectors to learn from
 * @param dimensions of the vectors
 */
export function fitSvm(
  vectors: readonly Vector[],
  isPositive: (row: number) => boolean,
  rows: readonly number[],
  dimensions: number,
): Linear {
  const random = xoroshiro128plus(1);
  const weights = new Float32Array(dimensions);
  let bias = 0;
  const diagonal = 0.5 / COST;
  const signs = Int8Array.from(rows, (row) => (isPositive(row) ? 1 : -1));
  const alphas = new Float64Array(rows.length);
  const order = Uint32Array.from(rows.keys());
  let active = rows.length;
  let shrinkAbove = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let most = Number.NEGATIVE_INFINITY;
    let least = Number.POSITIVE_INFINITY;
    for (let at = active - 1; at > 0; at--) swap(order, at, uniformInt(random, 0, at));
    for (let at = 0; at < active; at++) {
      const example = order[at]!;
      const { places, values } = vectors[rows[example]!]!;
      const sign = signs[example]!;
      const alpha = alphas[example]!;
      let score = bias;
      for (let i = 0; i < places.length; i++) score += weights[places[i]!]! * values[i]!;
      const gradient = sign * score - 1 + diagonal * alpha;
      if (alpha === 0 && gradient > shrinkAbove) {
        swap(order, at--, --active);
        continue;
      }
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      most = Math.max(most, projected);
      least = Math.min(least, projected);
      if (projected === 0) continue;
      // Vectors have length 1, and the bias is one more feature of value 1.
      const next = Math.max(0, alpha - gradient / (2 + diagonal));
      alphas[example] = next;
      const change = (next - alpha) * sign;
      for (let i = 0; i < places.length; i++) weights[places[i]!]! += change * values[i]!;
      bias += change;
    }
    if (most - least <= TOLERANCE) {
      if (active === rows.length) break;
      // What was left aside is looked at once more.
      active = rows.length;
      shrinkAbove = Number.POSITIVE_INFINITY;
    } else {
      shrinkAbove = most <= 0 ? Number.POSITIVE_INFINITY : most;
    }
  }
  return { weights, bias };
}

function swap(order: Uint32Array, a: number, b: number): void {
  const kept = order[a]!;
  order[a] = order[b]!;
  order[b] = kept;
}
