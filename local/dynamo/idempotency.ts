// Client request tokens of transactions. AWS remembers one for ten minutes after its transaction is done; so do we,
// in memory: whoever could repeat a token across a restart was a child of this process.

import { createHash } from 'node:crypto';
import { tokenReused } from './errors.ts';

const KEPT_MS = 10 * 60 * 1000;

export class RequestTokens {
  readonly #done: Map<string, { digest: string; until: number }> = new Map();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** True when this very request succeeded before; throws when the token stood for another one. */
  succeeded(token: string, digest: string): boolean {
    this.#forget();
    const known = this.#done.get(token);
    if (known && known.digest !== digest) throw tokenReused();
    return known !== undefined;
  }

  /** Only success is remembered: a canceled transaction may be tried again with its token. */
  remember(token: string, digest: string): void {
    this.#done.set(token, { digest, until: this.#now() + KEPT_MS });
  }

  // A Map keeps the order of entry, so the oldest stand first.
  #forget(): void {
    for (const [token, { until }] of this.#done) {
      if (until > this.#now()) return;
      this.#done.delete(token);
    }
  }
}

/** Equal for equal content, however its members are ordered. */
export function digestOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, sortMembers)).digest('base64');
}

function sortMembers(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
