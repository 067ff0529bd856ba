// Access tokens: fetched once, kept in the process's memory alone, and fetched again when they end or are refused.
import type { PollServices } from './poller.ts';
import { WireUnavailable } from './wire-error.ts';

/** Keys of several parts are a token, too. */
type Value = string | Readonly<Record<string, string>>;

export interface AccessToken<Token extends Value = string> {
  readonly value: Token;
  /** How long it holds, from now. */
  readonly seconds: number;
}

export interface TokenOptions<Token extends Value = string> {
  /** Which of the tokens of a wire, where it needs several. @default 'access token' */
  readonly name?: string;
  /**
   * Asks the agency for one.
   * @param isFresh the last one was refused: read the secret again, `services.secret(true)`
   */
  readonly logIn: (isFresh: boolean) => Promise<AccessToken<Token>>;
  /** Statuses that mean: not with this token. @default 401 */
  readonly refusals?: readonly number[];
}

interface Kept<Token> {
  readonly value: Token;
  readonly endsAt: number;
}

type Memory = Map<string, unknown>;

const GIVEN = 'access tokens until now';
const MAX_GIVEN = 30;
/** A token is not used to its last second. */
const MARGIN_MS = 60_000;

/**
 * Runs `call` with a token; where the agency refuses it, once more with a new one.
 * @throws what `call` and `logIn` throw
 */
export async function withToken<T, Token extends Value = string>(
  services: Pick<PollServices, 'memory' | 'now'>,
  { name = 'access token', logIn, refusals = [401] }: TokenOptions<Token>,
  call: (token: Token) => Promise<T>,
): Promise<T> {
  const token = await tokenOf(services, name, logIn);
  try {
    return await call(token);
  } catch (error) {
    const isRefused = error instanceof WireUnavailable && error.status !== undefined && refusals.includes(error.status);
    if (!isRefused) throw error;
    return call(await tokenOf(services, name, logIn, token));
  }
}

/** Those that this process was given of late, so that none of them is written anywhere. */
export const knownTokens = (memory: ReadonlyMap<string, unknown>): readonly string[] =>
  (memory.get(GIVEN) as readonly string[] | undefined) ?? [];

// Several items are fetched at once: they wait for one login together.
async function tokenOf<Token extends Value>(
  { memory, now }: { readonly memory: Memory; readonly now: () => string },
  name: string,
  logIn: TokenOptions<Token>['logIn'],
  refused?: Token,
): Promise<Token> {
  for (;;) {
    const found = memory.get(name) as Promise<Kept<Token>> | undefined;
    const kept = await found?.catch(() => undefined);
    if (kept && kept.value !== refused && kept.endsAt > Date.parse(now())) return kept.value;
    if (memory.get(name) !== found) continue;
    const begun = login(memory, now, () => logIn(refused !== undefined));
    memory.set(name, begun);
    return (await begun).value;
  }
}

async function login<Token extends Value>(
  memory: Memory,
  now: () => string,
  logIn: () => Promise<AccessToken<Token>>,
): Promise<Kept<Token>> {
  const { value, seconds } = await logIn();
  const texts = typeof value === 'string' ? [value] : Object.values(value);
  memory.set(GIVEN, [...knownTokens(memory), ...texts].slice(-MAX_GIVEN));
  return { value, endsAt: Date.parse(now()) + seconds * 1000 - Math.min(MARGIN_MS, seconds * 500) };
}
