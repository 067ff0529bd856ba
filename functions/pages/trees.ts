// The judgement whether a text belongs to the story: an ensemble of small complete trees over the features, fitted by
// bin/data/pages/train.ts, kept as bytes and decoded on first use.

/** Heaps of inner nodes and leaves, one after the other. */
export interface Trees {
  readonly depth: number;
  /** The log odds before any tree is asked. */
  readonly start: number;
  /** Of each inner node. */
  readonly features: Uint8Array;
  /** Goes right where the value is greater; a node that parts nothing has infinity. */
  readonly cuts: Float32Array;
  readonly leaves: Float32Array;
}

/** In place of a feature: the node parts nothing. */
const NONE = 255;
/** Leaves are kept as whole numbers of this size. */
const LEAF_UNIT = 1 / 4096;

export interface FittedTree {
  readonly features: ArrayLike<number>;
  readonly cuts: ArrayLike<number>;
  readonly leaves: ArrayLike<number>;
}

/** Layout: depth, trees (u16), start (f32), cuts of each node (f32), leaves (i16), features (u8); little endian. */
export function encodeTrees(depth: number, start: number, trees: readonly FittedTree[]): Uint8Array {
  const [inner, leaves] = [2 ** depth - 1, 2 ** depth];
  const bytes = new Uint8Array(8 + trees.length * (inner * 5 + leaves * 2));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, depth, true);
  view.setUint16(2, trees.length, true);
  view.setFloat32(4, start, true);
  let at = 8;
  for (const { cuts } of trees)
    for (let node = 0; node < inner; node++, at += 4) view.setFloat32(at, cuts[node]!, true);
  for (const tree of trees) {
    for (let leaf = 0; leaf < leaves; leaf++, at += 2)
      view.setInt16(at, Math.round(tree.leaves[leaf]! / LEAF_UNIT), true);
  }
  for (const { features } of trees) {
    for (let node = 0; node < inner; node++) bytes[at++] = features[node]! < 0 ? NONE : features[node]!;
  }
  return bytes;
}

export function decodeTrees(bytes: Uint8Array): Trees {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const depth = view.getUint16(0, true);
  const count = view.getUint16(2, true);
  const [inner, leafCount] = [2 ** depth - 1, 2 ** depth];
  const cuts = new Float32Array(count * inner);
  const leaves = new Float32Array(count * leafCount);
  let at = 8;
  for (let node = 0; node < cuts.length; node++, at += 4) cuts[node] = view.getFloat32(at, true);
  for (let leaf = 0; leaf < leaves.length; leaf++, at += 2) leaves[leaf] = view.getInt16(at, true) * LEAF_UNIT;
  const features = bytes.slice(at);
  features.forEach((feature, node) => {
    if (feature !== NONE) return;
    features[node] = 0;
    cuts[node] = Number.POSITIVE_INFINITY;
  });
  return { depth, start: view.getFloat32(4, true), features, cuts, leaves };
}

/** 0 to 1. */
export function probabilityOf({ depth, start, features, cuts, leaves }: Trees, row: Float32Array): number {
  // Shifts keep what is counted whole numbers: a power of two makes all of it floating point, a quarter more time.
  const inner = (1 << depth) - 1;
  let odds = start;
  for (let root = 0, leaf = 0; root < features.length; root += inner, leaf += inner + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const at = root + node;
      node = (node << 1) + (row[features[at]!]! > cuts[at]! ? 2 : 1);
    }
    odds += leaves[leaf + node - inner]!;
  }
  return 1 / (1 + Math.exp(-odds));
}
