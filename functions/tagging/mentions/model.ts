// The weights of the mention model as they travel (base64 in data/mention-model.ts), which is also how they are read:
// next to nothing is built at a cold start.
import { Buffer } from 'node:buffer';
import type { Model } from './decode.ts';
import { LABELS } from './labels.ts';

/** Features, what a step of a weight is worth (float32), and the transitions (int16), filled up to a multiple of four. */
export const HEADER_BYTES = Math.ceil((8 + LABELS * LABELS * 2) / 4) * 4;

const BUCKET_BITS = 14;
const BUCKET_SHIFT = 32 - BUCKET_BITS;

/** Bytes of a row of weights: one for each label, and the rest for nothing. */
export const ROW_BYTES = 16;
/** Weights lie as themselves plus this, so that sums of two in one integer do not disturb each other. */
export const BIAS = 128;

const LANES = 0x00ff00ff;

/** Behind the header the features' hashes (uint32, rising, at most 65,535), then a row of weights for each. */
export class PackedModel implements Model {
  readonly transitions: Float64Array;
  readonly #starts: Uint16Array;
  readonly #hashes: Int32Array;
  readonly #rows: Int32Array;

  constructor(base64: string) {
    // Copied: a view of four bytes must start at a multiple of four.
    const { buffer } = new Uint8Array(Buffer.from(base64, 'base64'));
    const header = new DataView(buffer);
    const count = header.getUint32(0, true);
    this.transitions = Float64Array.from({ length: LABELS * LABELS }, (_, at) => header.getInt16(8 + at * 2, true));
    this.#hashes = new Int32Array(buffer, HEADER_BYTES, count);
    this.#starts = startsOf(this.#hashes);
    this.#rows = new Int32Array(buffer, HEADER_BYTES + count * 4, count * (ROW_BYTES / 4));
  }

  // The innermost loop of all tagging: 11,000 features in a story of 3 KB, most of which have weights. Two weights are added
  // in one integer: no sum of 49 bytes needs more than 16 bits.
  sum(features: Int32Array, count: number, scores: Float64Array, to: number): void {
    const hashes = this.#hashes;
    const starts = this.#starts;
    const rows = this.#rows;
    let hits = 0;
    let even0 = 0;
    let even1 = 0;
    let even2 = 0;
    let even3 = 0;
    let odd0 = 0;
    let odd1 = 0;
    let odd2 = 0;
    for (let at = 0; at < count; at++) {
      const hash = features[at]!;
      const bucket = hash >>> BUCKET_SHIFT;
      const end = starts[bucket + 1]!;
      let row = starts[bucket]!;
      while (row < end && hashes[row] !== hash) row++;
      if (row === end) continue;
      hits++;
      const from = row * 4;
      const four0 = rows[from]!;
      const four1 = rows[from + 1]!;
      const four2 = rows[from + 2]!;
      even0 += four0 & LANES;
      odd0 += (four0 >>> 8) & LANES;
      even1 += four1 & LANES;
      odd1 += (four1 >>> 8) & LANES;
      even2 += four2 & LANES;
      odd2 += (four2 >>> 8) & LANES;
      even3 += rows[from + 3]! & LANES;
    }
    const bias = hits * BIAS;
    scores[to] = (even0 & 0xffff) - bias;
    scores[to + 1] = (odd0 & 0xffff) - bias;
    scores[to + 2] = (even0 >>> 16) - bias;
    scores[to + 3] = (odd0 >>> 16) - bias;
    scores[to + 4] = (even1 & 0xffff) - bias;
    scores[to + 5] = (odd1 & 0xffff) - bias;
    scores[to + 6] = (even1 >>> 16) - bias;
    scores[to + 7] = (odd1 >>> 16) - bias;
    scores[to + 8] = (even2 & 0xffff) - bias;
    scores[to + 9] = (odd2 & 0xffff) - bias;
    scores[to + 10] = (even2 >>> 16) - bias;
    scores[to + 11] = (odd2 >>> 16) - bias;
    scores[to + 12] = (even3 & 0xffff) - bias;
  }
}

/** Where the hashes of each bucket start; a bucket holds one or two. */
function startsOf(hashes: Int32Array): Uint16Array {
  const starts = new Uint16Array((1 << BUCKET_BITS) + 1);
  for (let at = 0; at < hashes.length; at++) starts[(hashes[at]! >>> BUCKET_SHIFT) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  return starts;
}
