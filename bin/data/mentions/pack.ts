// Writes the tables that functions/tagging/mentions reads: buckets of hashes, and the weights of a model.
import { LABELS, mayFollow } from '../../../functions/tagging/mentions/labels.ts';
import { BUCKET_BITS, spread } from '../../../functions/tagging/mentions/lexicon.ts';
import { BIAS, HEADER_BYTES, ROW_BYTES } from '../../../functions/tagging/mentions/model.ts';
import type { Weights } from './perceptron.ts';

const BUCKETS = 1 << BUCKET_BITS;

/** The first entry of a hash stands; the hashes are those before spreading. */
export function packBuckets(entries: Iterable<readonly [hash: number, value: number]>, valueBits: number): Buffer {
  const buckets = Array.from({ length: BUCKETS }, () => new Map<number, number>());
  for (const [hash, value] of entries) {
    const mixed = spread(hash);
    const bucket = buckets[mixed >>> (32 - BUCKET_BITS)]!;
    const key = (mixed << BUCKET_BITS) >>> (8 + valueBits);
    if (!bucket.has(key)) bucket.set(key, (key << valueBits) | value);
  }
  const counts = buckets.map(({ size }) => size);
  const most = Math.max(...counts);
  if (most > 255) throw new Error(`a bucket has ${most} entries; its count is one byte`);
  const sorted = buckets.flatMap((bucket) => [...bucket.values()].sort((a, b) => a - b));
  return Buffer.from([
    ...counts,
    ...sorted.flatMap((entry) => [(entry >>> 16) & 255, (entry >>> 8) & 255, entry & 255]),
  ]);
}

/** The strongest features of a model in the layout of functions/tagging/mentions/model.ts. */
export function packModel({ features, weights, transitions }: Weights, maxFeatures: number): Buffer {
  const strength = (id: number): number => {
    let sum = 0;
    for (let label = 0; label < LABELS; label++) sum += Math.abs(weights[id * LABELS + label]!);
    return sum;
  };
  const strongest = Array.from(features, (hash, id) => ({ hash: hash >>> 0, id, strength: strength(id) }))
    .sort((a, b) => b.strength - a.strength || a.hash - b.hash)
    .slice(0, maxFeatures)
    .sort((a, b) => a.hash - b.hash);
  // The largest weight fits, none is clipped: clipping costs ten points, small steps nothing.
  let largest = 0;
  for (const { id } of strongest)
    for (let label = 0; label < LABELS; label++) largest = Math.max(largest, Math.abs(weights[id * LABELS + label]!));
  const unit = largest / 127;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32LE(strongest.length, 0);
  header.writeFloatLE(unit, 4);
  for (const [at, value] of transitions.entries())
    header.writeInt16LE(mayFollow(Math.floor(at / LABELS), at % LABELS) ? Math.round(value / unit) : 0, 8 + at * 2);
  const hashes = Buffer.alloc(strongest.length * 4);
  const rows = Buffer.alloc(strongest.length * ROW_BYTES, BIAS);
  for (const [row, { hash, id }] of strongest.entries()) {
    hashes.writeUInt32LE(hash, row * 4);
    for (let label = 0; label < LABELS; label++)
      rows.writeUInt8(Math.round(weights[id * LABELS + label]! / unit) + BIAS, row * ROW_BYTES + label);
  }
  return Buffer.concat([header, hashes, rows]);
}
