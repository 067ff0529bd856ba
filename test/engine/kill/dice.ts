// Chance by a seed: the same seed, the same soak.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export class Dice {
  readonly #random: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#random = xoroshiro128plus(seed);
  }

  /** Both ends are included. */
  between(from: number, to: number): number {
    return uniformInt(this.#random, from, to);
  }

  isIn(percent: number): boolean {
    return this.between(1, 100) <= percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }
}
