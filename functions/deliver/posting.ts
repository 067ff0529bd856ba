// A request to a consumer over the way out, and what the status of its answer means.
import type { WireFetch, WireRequest } from '../wires/fetch.ts';
import { WireUnavailable } from '../wires/wire-error.ts';
import type { Sent } from './sender.ts';

export const TIMEOUT_MS = 10_000;
/** Of an answer, which nobody reads. */
const MAX_ANSWER_BYTES = 1024 * 1024;
/** It does not like this one message. All else, 401 and 404 too, it would say of any. */
const REFUSALS: ReadonlySet<number> = new Set([400, 406, 409, 413, 415, 422]);

export interface Answered {
  readonly status: number;
  readonly retryAfterSeconds?: number | undefined;
}

/** Asked once: whether it was taken is not known where the answer is lost. @throws WireUnavailable without an answer */
export async function postBy(fetch: WireFetch, url: string, request: WireRequest): Promise<Answered> {
  try {
    const limits = { isOnce: true, timeoutMs: TIMEOUT_MS, maxBytes: MAX_ANSWER_BYTES };
    const { status } = await fetch(url, { ...request, ...limits });
    return { status };
  } catch (error) {
    if (!(error instanceof WireUnavailable) || error.status === undefined) throw error;
    return { status: error.status, retryAfterSeconds: error.retryAfterSeconds };
  }
}

export function sentOf({ status, retryAfterSeconds }: Answered): Sent {
  if (status >= 200 && status <= 299) return { kind: 'taken', answer: String(status) };
  const error = `it answers ${status}`;
  if (REFUSALS.has(status)) return { kind: 'refused', error };
  return { kind: 'down', error, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}
