// A wire's way out that is patient: it tries again where the wire is out or asks to wait, and asks no faster than the
// agency allows.
import pRetry from 'p-retry';
import type { WireFetch } from './fetch.ts';
import { isPassing, WireUnavailable } from './wire-error.ts';

export interface Patience {
  /** Time that is left for all of it, in milliseconds. */
  readonly remainingMs: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly nowMs: () => number;
  readonly requestsPerMinute?: number;
  /** Of the wire: where it is kept when it was asked. */
  readonly memory: Map<string, unknown>;
}

const RETRIES = 3;
const FIRST_WAIT_MS = 500;
const TAKEN = 'times of requests';
const MINUTE_MS = 60_000;
/** What must be left after a wait, for the request itself. */
const RESERVE_MS = 5_000;
const MAX_TIMEOUT_MS = 30_000;

/** Waits only where it can end in time: else the error, with its Retry-After, goes to the caller. */
export function patientFetch(wayOut: WireFetch, patience: Patience): WireFetch {
  const { remainingMs, sleep } = patience;
  const turn =
    patience.requestsPerMinute === undefined ? async () => {} : turnTaker(patience.requestsPerMinute, patience);
  return (url, request = {}) => {
    const ask = async () => {
      await turn();
      const left = Math.max(1, remainingMs());
      return wayOut(url, { ...request, timeoutMs: Math.min(request.timeoutMs ?? MAX_TIMEOUT_MS, left) });
    };
    let waitMs = 0;
    return pRetry(ask, {
      retries: RETRIES,
      minTimeout: 0,
      shouldRetry: async ({ error, attemptNumber }) => {
        if (!isPassing(error) || request.isOnce) return false;
        const asked = error instanceof WireUnavailable ? error.retryAfterSeconds : undefined;
        waitMs = asked === undefined ? FIRST_WAIT_MS * 2 ** (attemptNumber - 1) : asked * 1000;
        if (remainingMs() < waitMs + RESERVE_MS) return false;
        await sleep(waitMs);
        return true;
      },
    });
  };
}

/** No more than so many in any minute, without bunching: the oldest of the last n must be a minute old. */
function turnTaker(perMinute: number, { remainingMs, sleep, nowMs, memory }: Patience): () => Promise<void> {
  const taken = (memory.get(TAKEN) as number[] | undefined) ?? [];
  memory.set(TAKEN, taken);
  return async () => {
    for (;;) {
      const now = nowMs();
      while (taken.length > 0 && taken[0]! <= now - MINUTE_MS) taken.shift();
      if (taken.length < perMinute) {
        taken.push(now);
        return;
      }
      const waitMs = taken[0]! + MINUTE_MS - now;
      if (remainingMs() < waitMs + RESERVE_MS) {
        const retryAfterSeconds = Math.ceil(waitMs / 1000);
        throw new WireUnavailable('STATUS', 'the rate that the agency allows is used up', {
          status: 429,
          retryAfterSeconds,
        });
      }
      await sleep(waitMs);
    }
  };
}
