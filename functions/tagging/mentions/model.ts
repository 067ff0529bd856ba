// The weights of the mention model as they travel (base64 in data/mention-model.ts), which is also how they are read:
// next to nothing is built at a cold start.
import { Buffer } from 'node:buffer';
import type { Model } from './decode.ts';
import { LABELS } from './labels.ts';

/** Features, what a step of a weight is worth (float32), and the transitions (int16), filled up to a multiple of four. */
export const HEADER_BYTES = Math.ceil((8 + LABELS * LABELS * 2) / 4) * 4;

const BUCKET_BITS = 14;
const BUCKET_SHIFT = 32 - BUCKET_BITS;

/** Behind the header the features' hashes (uint32, rising, at most 65,535), then for each the weights of all labels (int8). */
export class PackedModel implements Model {
  readonly transitions: Float64Array;
  readonly #starts: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #weights: Int8Array;

  constructor(base64: string) {
    // Copied: a view of four bytes must start at a multiple of four.
    const { buffer } = Uint8Array.from(Buffer.from(base64, 'base64'));
    const header = new DataView(buffer);
    const count = header.getUint32(0, true);
    const transitions = Array.from({ length: LABELS * LABELS }, (_, at) => header.getInt16(8 + at * 2, true));
    this.transitions = Float64Array.from(transitions);
    this.#hashes = new Int32Array(buffer, HEADER_BYTES, count);
    this.#starts = startsOf(this.#hashes);
    this.#weights = new Int8Array(buffer, HEADER_BYTES + count * 4, count * LABELS);
  }

  // The innermost loop of all tagging: 16,000 features in a story of 3 KB. Written out, and in integers, it takes a third.
  sum(features: Int32Array, count: number, scores: Float64Array, to: number): void {
    const hashes = this.#hashes;
    const starts = this.#starts;
    const w = this.#weights;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let i = 0;
    let j = 0;
    let k = 0;
    let l = 0;
    let m = 0;
    for (let at = 0; at < count; at++) {
      const hash = features[at]! | 0;
      const bucket = hash >>> BUCKET_SHIFT;
      const end = starts[bucket + 1]!;
      let row = starts[bucket]!;
      while (row < end && hashes[row] !== hash) row++;
      if (row === end) continue;
      const from = row * LABELS;
      a += w[from]!;
      b += w[from + 1]!;
      c += w[from + 2]!;
      d += w[from + 3]!;
      e += w[from + 4]!;
      f += w[from + 5]!;
      g += w[from + 6]!;
      h += w[from + 7]!;
      i += w[from + 8]!;
      j += w[from + 9]!;
      k += w[from + 10]!;
      l += w[from + 11]!;
      m += w[from + 12]!;
    }
    scores[to] = a;
    scores[to + 1] = b;
    scores[to + 2] = c;
    scores[to + 3] = d;
    scores[to + 4] = e;
    scores[to + 5] = f;
    scores[to + 6] = g;
    scores[to + 7] = h;
    scores[to + 8] = i;
    scores[to + 9] = j;
    scores[to + 10] = k;
    scores[to + 11] = l;
    scores[to + 12] = m;
  }
}

/** Where the hashes of each bucket start; a bucket holds one or two. */
function startsOf(hashes: Int32Array): Uint16Array {
  const starts = new Uint16Array((1 << BUCKET_BITS) + 1);
  for (let at = 0; at < hashes.length; at++) starts[(hashes[at]! >>> BUCKET_SHIFT) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  return starts;
}
