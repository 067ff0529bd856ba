// Chance that repeats itself (mulberry32).
/** 0 ≤ x < 1 */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to `below` - 1. */
export const upTo = (random: Random, below: number): number => Math.floor(random() * below);

export const oneOf = <T>(random: Random, values: readonly T[]): T => values[upTo(random, values.length)]!;

export function shuffled<T>(random: Random, values: readonly T[]): T[] {
  const all = [...values];
  for (let last = all.length - 1; last > 0; last--) {
    const other = upTo(random, last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}
