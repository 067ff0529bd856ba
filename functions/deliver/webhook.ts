// Webhooks: signed POSTs over the one way out.
import type { Consumer } from '../config.ts';
import { isLoopback } from '../consumer-config.ts';
import type { SharedSecret } from '../shared-secret.ts';
import { signatureHeader } from '../signature.ts';
import type { WireFetch } from '../wires/fetch.ts';
import type { Message } from './message.ts';
import { type Answered, postBy, sentOf, TIMEOUT_MS } from './posting.ts';
import type { Sender } from './sender.ts';

export interface WebhookServices {
  readonly fetch: WireFetch;
  readonly secret: SharedSecret;
  /** True where http://127.0.0.1 may be asked: on one machine. */
  readonly isEngine: boolean;
  readonly nowMs: () => number;
}

/** One that was replaced, since it has become known, signs nothing for longer. */
const SECRET_AGE_MS = 5 * 60_000;

export function webhookSender({ url }: NonNullable<Consumer['webhook']>, services: WebhookServices): Sender {
  const { fetch, secret, isEngine, nowMs } = services;
  const post: Post =
    isEngine && isLoopback(url)
      ? postHere
      : (address, headers, body) => postBy(fetch, address, { method: 'POST', headers, body });
  return async ({ message, attempt }) => {
    const body = Buffer.from(JSON.stringify(message));
    try {
      const secrets = await secret.read(nowMs(), SECRET_AGE_MS);
      const signature = signatureHeader(secrets, Math.floor(nowMs() / 1000), body);
      const answer = await post(url, headersOf(message, attempt, signature), body);
      // It may have been given another one, which then holds here from the next attempt on.
      if (answer.status === 401 || answer.status === 403) await secret.reread(nowMs());
      return sentOf(answer);
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

type Post = (url: string, headers: Readonly<Record<string, string>>, body: Buffer) => Promise<Answered>;

const postHere: Post = async (url, headers, body) => {
  const answer = await globalThis.fetch(url, {
    ...{ method: 'POST', headers, body, redirect: 'manual' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await answer.body?.cancel();
  return { status: answer.status };
};
