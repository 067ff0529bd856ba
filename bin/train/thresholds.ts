// From which score on a story has a topic, how sure that is, and how right it was, told by stories held out of training.

/** One story held out of training. */
export interface Held {
  readonly score: number;
  readonly isPositive: boolean;
}

/** Scores lie about 1 and -1; from below this on nothing speaks for the topic, however few examples say otherwise. */
const LOWEST = -0.7;
/** A threshold may let this many times as many stories through as have the topic, and two: rare topics are unsure. */
const MAX_SHARE = 2;
const SPARE = 2;
/** How far below the last story that it lets through a threshold may lie. */
const MARGIN = 0.1;

/** The score that gives the highest F1. */
export function thresholdOf(held: readonly Held[]): number {
  const sorted = held.toSorted((a, b) => b.score - a.score);
  const positives = sorted.reduce((sum, { isPositive }) => sum + Number(isPositive), 0);
  const most = Math.min(sorted.length, positives * MAX_SHARE + SPARE);
  let right = 0;
  let best = 0;
  let threshold = Number.POSITIVE_INFINITY;
  for (let at = 0; at < most; at++) {
    const { score, isPositive } = sorted[at]!;
    right += Number(isPositive);
    const next = sorted[at + 1]?.score ?? Number.NEGATIVE_INFINITY;
    if (next === score) continue;
    const f1 = (2 * right) / (at + 1 + positives);
    if (f1 <= best) continue;
    best = f1;
    threshold = Math.max((score + next) / 2, score - MARGIN);
  }
  // Nothing was found at all: as sure as the surest.
  if (best === 0) threshold = sorted[0]?.score ?? 0;
  return Math.max(LOWEST, threshold);
}

const NEWTON_STEPS = 50;

/** Platt's sigmoid, by Newton's method with his targets (Lin, Lin and Weng, 2007). */
export function sigmoidOf(held: readonly Held[]): { readonly slope: number; readonly offset: number } {
  const positives = held.reduce((sum, { isPositive }) => sum + Number(isPositive), 0);
  const negatives = held.length - positives;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (negatives + 2);
  const loss = (slope: number, offset: number): number =>
    held.reduce((sum, { score, isPositive }) => {
      const z = slope * score + offset;
      const target = isPositive ? high : low;
      return sum + Math.max(z, 0) - target * z + Math.log1p(Math.exp(-Math.abs(z)));
    }, 0);
  let slope = 0;
  let offset = Math.log((positives + 1) / (negatives + 1));
  let value = loss(slope, offset);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let [g1, g2, h11, h12, h22] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isPositive } of held) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const d = p - (isPositive ? high : low);
      const q = p * (1 - p);
      g1 += d * score;
      g2 += d;
      h11 += q * score * score;
      h12 += q * score;
      h22 += q;
    }
    if (Math.abs(g1) < 1e-5 && Math.abs(g2) < 1e-5) break;
    const determinant = h11 * h22 - h12 * h12;
    const dSlope = -(h22 * g1 - h12 * g2) / determinant;
    const dOffset = -(h11 * g2 - h12 * g1) / determinant;
    let size = 1;
    let next = loss(slope + dSlope, offset + dOffset);
    while (next >= value && size > 1e-6) {
      size /= 2;
      next = loss(slope + size * dSlope, offset + size * dOffset);
    }
    if (!(next < value)) break;
    slope += size * dSlope;
    offset += size * dOffset;
    value = next;
  }
  return { slope, offset };
}

export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function countsAt(threshold: number, held: readonly Held[]): Counts {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { score, isPositive } of held) {
    if (score >= threshold) isPositive ? right++ : wrong++;
    else if (isPositive) missed++;
  }
  return { right, wrong, missed };
}

export const summed = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );

/** 0 where nothing was right. */
export const precisionOf = ({ right, wrong }: Counts): number => (right === 0 ? 0 : right / (right + wrong));
export const recallOf = ({ right, missed }: Counts): number => (right === 0 ? 0 : right / (right + missed));
export const f1Of = ({ right, wrong, missed }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
