// Access tokens: fetched once, kept in the process's memory alone, and fetched again when they end or are refused.
import type { PollServices } from './poller.ts';
import { WireUnavailable } from './wire-error.ts';

export interface AccessToken {
  readonly value: string;
  /** How long it holds, from now. */
  readonly seconds: number;
}

export interface TokenOptions {
  /**
   * Asks the agency for one.
   * @param isFresh the last one was refused: read the secret again, `services.secret(true)`
   */
  readonly logIn: (isFresh: boolean) => Promise<AccessToken>;
  /** Statuses that mean: not with this token. @default 401 */
  readonly refusals?: readonly number[];
}

interface Kept {
  readonly value: string;
  readonly endsAt: number;
}

type Memory = Map<string, unknown>;

const KEY = 'access token';
const GIVEN = 'access tokens until now';
const MAX_GIVEN = 10;
/** A token is not used to its last second. */
const MARGIN_MS = 60_000;

/**
 * Runs `call` with a token; where the agency refuses it, once more with a new one.
 * @throws what `call` and `logIn` throw
 */
export async function withToken<T>(
  services: Pick<PollServices, 'memory' | 'now'>,
  { logIn, refusals = [401] }: TokenOptions,
  call: (token: string) => Promise<T>,
): Promise<T> {
  const token = await tokenOf(services, logIn);
  try {
    return await call(token);
  } catch (error) {
    const isRefused = error instanceof WireUnavailable && error.status !== undefined && refusals.includes(error.status);
    if (!isRefused) throw error;
    return call(await tokenOf(services, logIn, token));
  }
}

/** Those that this process was given of late, so that none of them is written anywhere. */
export const knownTokens = (memory: ReadonlyMap<string, unknown>): readonly string[] =>
  (memory.get(GIVEN) as readonly string[] | undefined) ?? [];

// Several items are fetched at once: they wait for one login together.
async function tokenOf(
  { memory, now }: { readonly memory: Memory; readonly now: () => string },
  logIn: TokenOptions['logIn'],
  refused?: string,
): Promise<string> {
  for (;;) {
    const found = memory.get(KEY) as Promise<Kept> | undefined;
    const kept = await found?.catch(() => undefined);
    if (kept && kept.value !== refused && kept.endsAt > Date.parse(now())) return kept.value;
    if (memory.get(KEY) !== found) continue;
    const begun = login(memory, now, () => logIn(refused !== undefined));
    memory.set(KEY, begun);
    return (await begun).value;
  }
}

async function login(memory: Memory, now: () => string, logIn: () => Promise<AccessToken>): Promise<Kept> {
  const { value, seconds } = await logIn();
  memory.set(GIVEN, [...knownTokens(memory), value].slice(-MAX_GIVEN));
  return { value, endsAt: Date.parse(now()) + seconds * 1000 - Math.min(MARGIN_MS, seconds * 500) };
}
