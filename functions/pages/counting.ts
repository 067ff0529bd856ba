// Counting for features: sums up to a place, how often something stands there, on a scale that tells 1 from 2 and 100
// from 200 alike.

/** `sums[n]` is the sum of the first n values. */
export function sums(values: Float64Array): Float64Array {
  const all = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) all[at + 1] = all[at]! + values[at]!;
  return all;
}

/** How often each key stands there. */
export function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));
/** Letters and digits alone, in lower case. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** For each place the distance to the next long prose before it, or with -1 behind it; at most 200. */
export function nearest(prose: Float64Array, step: 1 | -1): Float64Array {
  const found = new Float64Array(prose.length);
  let last = 200;
  for (let n = 0; n < prose.length; n++) {
    const at = step === 1 ? n : prose.length - 1 - n;
    found[at] = last;
    last = prose[at]! > 80 ? 1 : Math.min(200, last + 1);
  }
  return found;
}
