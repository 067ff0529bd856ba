// A secret that both ends know, in Secrets Manager: read once for a process, and again where what it has fits no more.
import { Unavailable } from './errors.ts';
import type { Secrets } from './store/ports.ts';

// Shorter than 128 bits in hex: it could be guessed.
const MIN_LENGTH = 32;
// Whoever sends nonsense must not have Secrets Manager asked each time.
const REREAD_MS = 60_000;

export class SharedSecret {
  readonly #name: string;
  readonly #field: string;
  readonly #secrets: Secrets;
  #known: readonly string[] = [];
  #readAt = Number.NEGATIVE_INFINITY;

  /** @param field that holds it; `previous` beside it holds the one before, while both ends are being changed */
  constructor(name: string, field: string, secrets: Secrets) {
    this.#name = name;
    this.#field = field;
    this.#secrets = secrets;
  }

  /**
   * The present one, and the previous one where there is one.
   * @param maxAgeMs after which it is asked for again
   * @throws Unavailable SECRETS
   */
  async read(nowMs: number, maxAgeMs = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
    if (this.#known.length === 0 || nowMs - this.#readAt >= maxAgeMs) await this.#ask(nowMs);
    return this.#known;
  }

  /** Asks again, since what is known may have been replaced; undefined where that was done a moment ago. */
  async reread(nowMs: number): Promise<readonly string[] | undefined> {
    if (nowMs - this.#readAt < REREAD_MS) return undefined;
    await this.#ask(nowMs);
    return this.#known;
  }

  async #ask(nowMs: number): Promise<void> {
    const { previous, [this.#field]: present } = await this.#secrets.read(this.#name);
    if ((present?.length ?? 0) < MIN_LENGTH || (previous !== undefined && previous.length < MIN_LENGTH)) {
      throw new Unavailable(
        'SECRETS',
        `the secret "${this.#name}" needs a field "${this.#field}" of ${MIN_LENGTH} characters or more (and no shorter "previous")`,
      );
    }
    this.#known = [present!, ...(previous === undefined ? [] : [previous])];
    this.#readAt = nowMs;
  }
}
