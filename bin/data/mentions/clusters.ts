// Groups words by their vectors: spherical k-means, fine groups and coarse groups of those.

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Vectors {
  readonly dimensions: number;
  /** One after the other, each of length 1. */
  readonly values: Float32Array;
}

export const countOf = ({ values, dimensions }: Vectors): number => values.length / dimensions;

/** The group of each vector, 0 to k-1, and the groups' middles. The same seed gives the same groups. */
export function cluster(
  vectors: Vectors,
  k: number,
  rounds: number,
  seed: number,
): { of: Uint16Array; means: Vectors } {
  const { dimensions, values } = vectors;
  const n = countOf(vectors);
  const random = xoroshiro128plus(seed);
  const means = new Float32Array(k * dimensions);
  for (let group = 0; group < k; group++) {
    const from = uniformInt(random, 0, n - 1) * dimensions;
    means.set(values.subarray(from, from + dimensions), group * dimensions);
  }
  const of = new Uint16Array(n);
  for (let round = 0; round < rounds; round++) {
    const moved = assign(values, means, dimensions, of);
    const sums = new Float64Array(k * dimensions);
    for (let at = 0; at < n; at++) {
      const to = of[at]! * dimensions;
      for (let d = 0; d < dimensions; d++) sums[to + d]! += values[at * dimensions + d]!;
    }
    for (let group = 0; group < k; group++) {
      const sum = sums.subarray(group * dimensions, (group + 1) * dimensions);
      if (!sum.every((value) => value === 0)) means.set(unit(sum), group * dimensions);
    }
    if (moved < n / 500) break;
  }
  return { of, means: { dimensions, values: means } };
}

export function unit(vector: ArrayLike<number>): Float32Array {
  let sum = 0;
  for (let d = 0; d < vector.length; d++) sum += vector[d]! ** 2;
  const length = Math.sqrt(sum) || 1;
  return Float32Array.from(vector, (value) => value / length);
}

function assign(values: Float32Array, means: Float32Array, dimensions: number, of: Uint16Array): number {
  let moved = 0;
  for (let at = 0; at < of.length; at++) {
    const from = at * dimensions;
    let best = 0;
    let bestDot = Number.NEGATIVE_INFINITY;
    for (let group = 0, base = 0; base < means.length; group++, base += dimensions) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += values[from + d]! * means[base + d]!;
      if (dot > bestDot) {
        bestDot = dot;
        best = group;
      }
    }
    if (of[at] !== best) moved++;
    of[at] = best;
  }
  return moved;
}
