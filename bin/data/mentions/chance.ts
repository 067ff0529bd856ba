// Chance with a seed.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export class Chance {
  readonly #random: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#random = xoroshiro128plus(seed);
  }

  /** An integer, both ends included. */
  readonly upTo = (min: number, max: number): number => uniformInt(this.#random, min, max);
  readonly is = (share: number): boolean => this.upTo(0, 999_999) < share * 1_000_000;
  readonly pick = <T>(from: readonly T[]): T => from[this.upTo(0, from.length - 1)]!;
  /** Early ones more often. */
  readonly pickEarly = <T>(from: readonly T[]): T =>
    from[Math.floor((this.upTo(0, 999_999) / 1_000_000) ** 2 * from.length)]!;
}
