// The secret of one wire that pushes: read once for a process, and again where what it has proves nobody.
import { Unavailable } from '../errors.ts';
import type { Secrets } from '../store/ports.ts';
import type { PushConfig } from '../ways-config.ts';

const FIELDS: Readonly<Record<PushConfig['auth'], string>> = { hmac: 'key', bearer: 'token' };
// Shorter than 128 bits in hex: it could be guessed.
const MIN_LENGTH = 32;
// Whoever sends nonsense must not have Secrets Manager asked each time.
const REREAD_MS = 60_000;

export class PushSecret {
  readonly #config: PushConfig;
  readonly #secrets: Secrets;
  #known: readonly string[] = [];
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(config: PushConfig, secrets: Secrets) {
    this.#config = config;
    this.#secrets = secrets;
  }

  /** The present one, and the previous one where there is one. @throws Unavailable SECRETS */
  async read(nowMs: number): Promise<readonly string[]> {
    if (this.#known.length === 0) await this.#ask(nowMs);
    return this.#known;
  }

  /** Asks again, since what is known may have been replaced; undefined where that was done a moment ago. */
  async reread(nowMs: number): Promise<readonly string[] | undefined> {
    if (nowMs - this.#readAt < REREAD_MS) return undefined;
    await this.#ask(nowMs);
    return this.#known;
  }

  async #ask(nowMs: number): Promise<void> {
    const { auth, secret } = this.#config;
    const { previous, [FIELDS[auth]]: present } = await this.#secrets.read(secret);
    if ((present?.length ?? 0) < MIN_LENGTH || (previous !== undefined && previous.length < MIN_LENGTH)) {
      throw new Unavailable(
        'SECRETS',
        `the secret "${secret}" needs a field "${FIELDS[auth]}" of ${MIN_LENGTH} characters or more (and no shorter "previous")`,
      );
    }
    this.#known = [present!, ...(previous === undefined ? [] : [previous])];
    this.#readAt = nowMs;
  }
}
