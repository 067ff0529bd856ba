// Gradient boosting of small complete trees for a yes-or-no question, on features that are sorted into bins first.

export interface Tree {
  /** Of each inner node, in the order of a heap: the feature; -1 where nothing is to be parted. */
  readonly features: Int16Array;
  /** Goes right where the value is greater. */
  readonly cuts: Float32Array;
  readonly leaves: Float32Array;
}

export interface Ensemble {
  readonly depth: number;
  readonly start: number;
  readonly trees: readonly Tree[];
}

export interface Options {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Shrinks leaves that few rows speak for. */
  readonly lambda: number;
  readonly minWeight: number;
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}

const BINS = 48;

/** The value that is at or below so many of all values, BINS times. */
function cutsOf(rows: readonly Float32Array[], feature: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values: number[] = [];
  for (let at = 0; at < rows.length; at += step) values.push(rows[at]![feature]!);
  values.sort((a, b) => a - b);
  const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
  if (distinct.length <= BINS)
    return Float32Array.from(distinct.slice(0, -1).map((value, at) => (value + distinct[at + 1]!) / 2));
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) cuts.add(Math.fround(values[Math.floor((bin * values.length) / BINS)]!));
  return Float32Array.from([...cuts].sort((a, b) => a - b));
}

export class Binned {
  readonly cuts: readonly Float32Array[];
  /** By feature. */
  readonly bins: readonly Uint8Array[];
  readonly size: number;

  constructor(rows: readonly Float32Array[]) {
    const width = rows[0]!.length;
    this.size = rows.length;
    this.cuts = Array.from({ length: width }, (_, feature) => cutsOf(rows, feature));
    this.bins = this.cuts.map((cuts, feature) => {
      const bins = new Uint8Array(rows.length);
      for (let at = 0; at < rows.length; at++) bins[at] = binOf(cuts, rows[at]![feature]!);
      return bins;
    });
  }
}

function binOf(cuts: Float32Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function boost(
  data: Binned,
  labels: Float32Array,
  weights: Float32Array,
  members: Uint32Array,
  options: Options,
): Ensemble {
  const { trees: count, depth, rate, lambda, minWeight, columns, seed } = options;
  const random = randomOf(seed);
  const width = data.cuts.length;
  const scores = new Float64Array(data.size);
  let [yes, all] = [0, 0];
  for (const row of members) {
    yes += labels[row]! * weights[row]!;
    all += weights[row]!;
  }
  const start = Math.log(yes / (all - yes));
  for (const row of members) scores[row] = start;
  const trees: Tree[] = [];
  const gradient = new Float64Array(data.size);
  const hessian = new Float64Array(data.size);
  const node = new Uint16Array(data.size);
  const [inner, leafCount] = [2 ** depth - 1, 2 ** depth];
  for (let n = 0; n < count; n++) {
    const used = options.rows >= 1 ? members : members.filter(() => random() < options.rows);
    for (const row of members) {
      const p = 1 / (1 + Math.exp(-scores[row]!));
      gradient[row] = weights[row]! * (labels[row]! - p);
      hessian[row] = weights[row]! * Math.max(1e-6, p * (1 - p));
      node[row] = 0;
    }
    const chosen = Array.from({ length: width }, (_, at) => at).filter(() => random() < columns);
    const features = new Int16Array(inner).fill(-1);
    const cuts = new Float32Array(inner);
    for (let level = 0; level < depth; level++) {
      const first = 2 ** level - 1;
      const nodes = 2 ** level;
      const best = Array.from({ length: nodes }, () => ({ gain: 1e-6, feature: -1, bin: 0 }));
      const [totalG, totalH] = [new Float64Array(nodes), new Float64Array(nodes)];
      for (const row of used) {
        totalG[node[row]! - first]! += gradient[row]!;
        totalH[node[row]! - first]! += hessian[row]!;
      }
      const g = new Float64Array(nodes * (BINS + 1));
      const h = new Float64Array(nodes * (BINS + 1));
      for (const feature of chosen) {
        const bins = data.bins[feature]!;
        const size = data.cuts[feature]!.length;
        if (size === 0) continue;
        g.fill(0);
        h.fill(0);
        for (let at = 0; at < used.length; at++) {
          const row = used[at]!;
          const slot = (node[row]! - first) * (BINS + 1) + bins[row]!;
          g[slot]! += gradient[row]!;
          h[slot]! += hessian[row]!;
        }
        for (let of = 0; of < nodes; of++) {
          const [allG, allH] = [totalG[of]!, totalH[of]!];
          if (allH < 2 * minWeight) continue;
          let [leftG, leftH] = [0, 0];
          const whole = (allG * allG) / (allH + lambda);
          for (let bin = 0; bin < size; bin++) {
            leftG += g[of * (BINS + 1) + bin]!;
            leftH += h[of * (BINS + 1) + bin]!;
            if (leftH < minWeight) continue;
            const rightH = allH - leftH;
            if (rightH < minWeight) break;
            const rightG = allG - leftG;
            const gain = (leftG * leftG) / (leftH + lambda) + (rightG * rightG) / (rightH + lambda) - whole;
            if (gain > best[of]!.gain) best[of] = { gain, feature, bin };
          }
        }
      }
      best.forEach(({ feature, bin }, of) => {
        features[first + of] = feature;
        if (feature !== -1) cuts[first + of] = data.cuts[feature]![bin]!;
      });
      for (const row of members) {
        const of = best[node[row]! - first]!;
        const goesRight = of.feature !== -1 && data.bins[of.feature]![row]! > of.bin;
        node[row] = 2 * node[row]! + (goesRight ? 2 : 1);
      }
    }
    const [leafG, leafH] = [new Float64Array(leafCount), new Float64Array(leafCount)];
    for (const row of used) {
      leafG[node[row]! - inner]! += gradient[row]!;
      leafH[node[row]! - inner]! += hessian[row]!;
    }
    const leaves = Float32Array.from(leafG, (value, at) => (rate * value) / (leafH[at]! + lambda));
    for (const row of members) scores[row]! += leaves[node[row]! - inner]!;
    trees.push({ features, cuts, leaves });
  }
  return { depth, start, trees };
}

/** The log odds of a yes. */
export function oddsOf({ depth, start, trees }: Ensemble, row: Float32Array): number {
  let odds = start;
  for (const { features, cuts, leaves } of trees) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const feature = features[node]!;
      node = 2 * node + (feature !== -1 && row[feature]! > cuts[node]! ? 2 : 1);
    }
    odds += leaves[node - features.length]!;
  }
  return odds;
}

/** mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
