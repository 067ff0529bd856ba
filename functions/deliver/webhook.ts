// Webhooks: signed POSTs over the one way out. What a status means is decided here alone.
import type { Consumer } from '../config.ts';
import { isLoopback } from '../consumer-config.ts';
import type { SharedSecret } from '../shared-secret.ts';
import { signatureHeader } from '../signature.ts';
import type { WireFetch } from '../wires/fetch.ts';
import { WireUnavailable } from '../wires/wire-error.ts';
import type { Message } from './message.ts';
import type { Sender, Sent } from './sender.ts';

export interface WebhookServices {
  readonly fetch: WireFetch;
  readonly secret: SharedSecret;
  /** True where http://127.0.0.1 may be asked: on one machine. */
  readonly isEngine: boolean;
  readonly nowMs: () => number;
}

const TIMEOUT_MS = 10_000;
/** Of an answer, which nobody reads. */
const MAX_ANSWER_BYTES = 1024 * 1024;
/** It does not like this one message. All else, 401 and 404 too, it would say of any. */
const REFUSALS: ReadonlySet<number> = new Set([400, 406, 409, 413, 415, 422]);

export function webhookSender({ url }: NonNullable<Consumer['webhook']>, services: WebhookServices): Sender {
  const { fetch, secret, isEngine, nowMs } = services;
  const post = isEngine && isLoopback(url) ? postHere : postBy(fetch);
  return async ({ message, attempt }) => {
    const body = Buffer.from(JSON.stringify(message));
    try {
      const secrets = await secret.read(nowMs());
      const signature = signatureHeader(secrets, Math.floor(nowMs() / 1000), body);
      const sent = sentOf(await post(url, headersOf(message, attempt, signature), body));
      // It may have been given another one, which then holds here from the next attempt on.
      if (sent.kind === 'down' && sent.error.endsWith(' 401')) await secret.reread(nowMs());
      return sent;
    } catch (error) {
      return { kind: 'down', error: error instanceof Error ? error.message : String(error) };
    }
  };
}

const headersOf = ({ eventId, type }: Message, attempt: number, signature: string) => ({
  'content-type': 'application/json',
  'slugline-signature': signature,
  'slugline-event-id': eventId,
  'slugline-event-type': type,
  'slugline-attempt': String(attempt),
});

interface Answered {
  readonly status: number;
  readonly retryAfterSeconds?: number | undefined;
}

type Post = (url: string, headers: Readonly<Record<string, string>>, body: Buffer) => Promise<Answered>;

const postBy =
  (fetch: WireFetch): Post =>
  async (url, headers, body) => {
    try {
      const request = { method: 'POST', headers, body, isOnce: true, timeoutMs: TIMEOUT_MS } as const;
      const { status } = await fetch(url, { ...request, maxBytes: MAX_ANSWER_BYTES });
      return { status };
    } catch (error) {
      if (!(error instanceof WireUnavailable) || error.status === undefined) throw error;
      return { status: error.status, retryAfterSeconds: error.retryAfterSeconds };
    }
  };

const postHere: Post = async (url, headers, body) => {
  const answer = await globalThis.fetch(url, {
    ...{ method: 'POST', headers, body, redirect: 'manual' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await answer.body?.cancel();
  return { status: answer.status };
};

function sentOf({ status, retryAfterSeconds }: Answered): Sent {
  if (status >= 200 && status <= 299) return { kind: 'taken', answer: String(status) };
  const error = `it answers ${status}`;
  if (REFUSALS.has(status)) return { kind: 'refused', error };
  return { kind: 'down', error, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}
