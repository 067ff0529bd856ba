// The weights of the mention model as they travel (base64 in data/mention-model.ts), which is also how they are read:
// next to nothing is built at a cold start.
import { Buffer } from 'node:buffer';
import { type Model, withLimits } from './decode.ts';
import { LABELS } from './labels.ts';

/** Features, what a step of a weight is worth (float32), and the transitions (int16), filled up to a multiple of four. */
export const HEADER_BYTES = Math.ceil((8 + LABELS * LABELS * 2) / 4) * 4;

const BUCKET_BITS = 12;
const BUCKET_SHIFT = 32 - BUCKET_BITS;

/** Behind the header the features' hashes (uint32, rising), then for each the weights of all labels (int8). */
export class PackedModel implements Model {
  readonly transitions: Float64Array;
  readonly #starts: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #weights: Int8Array;

  constructor(base64: string) {
    // Copied: a view of four bytes must start at a multiple of four.
    const { buffer } = Uint8Array.from(Buffer.from(base64, 'base64'));
    const header = new DataView(buffer);
    const count = header.getUint32(0, true);
    const transitions = Array.from({ length: LABELS * LABELS }, (_, at) => header.getInt16(8 + at * 2, true));
    this.transitions = withLimits(transitions);
    this.#hashes = new Uint32Array(buffer, HEADER_BYTES, count);
    this.#starts = startsOf(this.#hashes);
    this.#weights = new Int8Array(buffer, HEADER_BYTES + count * 4, count * LABELS);
  }

  add(feature: number, scores: Float64Array, to: number): void {
    const row = this.#find(feature >>> 0);
    if (row < 0) return;
    const weights = this.#weights;
    for (let label = 0, from = row * LABELS; label < LABELS; label++) scores[to + label]! += weights[from + label]!;
  }

  #find(hash: number): number {
    const hashes = this.#hashes;
    const bucket = hash >>> BUCKET_SHIFT;
    const end = this.#starts[bucket + 1]!;
    for (let at = this.#starts[bucket]!; at < end; at++) if (hashes[at] === hash) return at;
    return -1;
  }
}

/** Where the hashes of each bucket start; a bucket holds about five. */
function startsOf(hashes: Uint32Array): Uint32Array {
  const starts = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (let at = 0; at < hashes.length; at++) starts[(hashes[at]! >>> BUCKET_SHIFT) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  return starts;
}
