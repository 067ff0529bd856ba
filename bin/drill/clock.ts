// How far the pipeline's clock may be ahead of this machine's, from decisions whose instants are known from both sides.

export class PipelineClock {
  #aheadAtLeastMs = Number.NEGATIVE_INFINITY;
  #aheadAtMostMs = Number.POSITIVE_INFINITY;

  /**
   * @param at an instant by the pipeline's clock
   * @param after,before what this machine's clock said at some time before it, and at some time after it
   */
  learn(at: number, after: number, before: number): void {
    this.#aheadAtMostMs = Math.min(this.#aheadAtMostMs, at - after);
    this.#aheadAtLeastMs = Math.max(this.#aheadAtLeastMs, at - before);
  }

  /** The latest that the pipeline's clock can have shown when this machine's showed `at`. */
  latest(at: number): number {
    return at + this.#aheadAtMostMs;
  }

  /** The earliest that it can have shown then. */
  earliest(at: number): number {
    return at + this.#aheadAtLeastMs;
  }
}
