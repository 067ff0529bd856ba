// News alerts of the LSEG Data Platform: a subscription puts stories into a queue in SQS, sealed, for which the platform
// lends keys for a while. A story above 180 KB is told by its address alone.
import * as v from 'valibot';
import { jsonAnswer } from './answer.ts';
import { openMessage } from './lseg-message.ts';
import type { PolledPage, Poller, PollFrom, PollServices, WireDrop } from './poller.ts';
import { deleteMessages, receiveMessages, type SqsMessage, type SqsQueue } from './sqs.ts';
import { withToken } from './token.ts';
import { WireUnavailable } from './wire-error.ts';

const API_HOST = 'api.refinitiv.com';
const API = `https://${API_HOST}`;
const SUBSCRIPTIONS = `${API}/message-services/v1/news-stories/subscriptions`;
const QUEUE_HOST = 'sqs.us-east-1.amazonaws.com';
/** A wait of the queue, and time to answer. */
const HELD_MS = 5_000;
/** Received so often, a message is kept as it is, for ingest to say what is wrong with it. */
const MAX_RECEIVES = 8;
const KEYS_SECONDS = 3_600;
const STORY_TIMEOUT_MS = 20_000;

const settingsSchema = v.strictObject({
  /** Id of the subscription; the account's only one, or a new one of all stories, if none is named. */
  subscription: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/, 'the id of a subscription'))),
});
const cursorSchema = v.object({ subscription: v.optional(v.string()) });

const tokenSchema = v.looseObject({
  access_token: v.pipe(v.string(), v.nonEmpty()),
  expires_in: v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.minValue(1)),
});
const subscriptionSchema = v.looseObject({
  subscriptionID: v.pipe(v.string(), v.nonEmpty()),
  transportInfo: v.looseObject({ endpoint: v.pipe(v.string(), v.url()), cryptographyKey: v.string() }),
});
const subscriptionsSchema = v.looseObject({ subscriptions: v.array(subscriptionSchema) });
const keysSchema = v.looseObject({
  credentials: v.looseObject({
    accessKeyId: v.string(),
    secretKey: v.string(),
    sessionToken: v.string(),
    expiration: v.nullish(v.string()),
  }),
});
const messageSchema = v.looseObject({
  ecpMessageID: v.nullish(v.string()),
  href: v.nullish(v.string()),
  payload: v.nullish(
    v.looseObject({
      href: v.nullish(v.string()),
      newsItem: v.nullish(v.looseObject({ _guid: v.nullish(v.string()), _version: v.nullish(v.unknown()) })),
    }),
  ),
});

type Subscription = v.InferOutput<typeof subscriptionSchema>;

export const lsegAlerts = {
  name: 'lseg-alerts',
  hosts: [API_HOST, QUEUE_HOST],
  secretFields: ['clientId', 'clientSecret'],
  urls: 'none',
  settings: settingsSchema,
  isQueue: true,
  heldMs: HELD_MS,
  poll,
} satisfies Poller;

async function* poll({ cursor }: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  const known = cursor && v.parse(cursorSchema, cursor).subscription;
  const subscription = await subscriptionOf(known, services);
  const nextCursor = { subscription: subscription.subscriptionID };
  let failure: unknown;
  for (;;) {
    const messages = await withQueue(subscription, services, (queue) => receiveMessages(queue, services));
    const opened: { readonly message: SqsMessage; readonly drop: WireDrop }[] = [];
    for (const message of messages) {
      try {
        opened.push({ message, drop: await dropOf(message, subscription, services) });
      } catch (error) {
        // It stays in the queue and comes again; the others are not to wait for it.
        if (!(error instanceof WireUnavailable)) throw error;
        failure ??= error;
      }
    }
    yield { drops: opened.map(({ drop }) => drop), nextCursor };
    const done = opened.map(({ message }) => message);
    await withQueue(subscription, services, (queue) => deleteMessages(done, queue, services));
    if (messages.length === 0 || (failure instanceof WireUnavailable && failure.retryAfterSeconds !== undefined)) break;
  }
  if (failure) throw failure;
}

/** The one that is named, ours, or the account's only one; a new one where it has none. */
async function subscriptionOf(known: string | undefined, services: PollServices): Promise<Subscription> {
  const { subscription: named } = v.parse(settingsSchema, services.poll.settings);
  const what = 'the subscriptions of LSEG';
  const { subscriptions } = jsonAnswer(await ask(SUBSCRIPTIONS, services), subscriptionsSchema, what);
  const wanted = named ?? known;
  const found = subscriptions.find(({ subscriptionID }) => subscriptionID === wanted);
  if (found) return found;
  if (named !== undefined) throw new WireUnavailable('MALFORMED', `${what}: "${named}" is none of them`);
  if (known !== undefined) {
    services.alarm('CursorLost', `${services.wire}: LSEG has ended our subscription; what came since may be lost`);
  }
  const [only, another] = subscriptions;
  if (another) {
    throw new WireUnavailable('MALFORMED', `${what}: there are ${subscriptions.length}; name one in settings`);
  }
  if (only) return only;
  const body = JSON.stringify({ transport: { transportType: 'AWS-SQS' }, payloadVersion: '2.0' });
  // Where its answer is lost, the next poll finds it.
  const made = await ask(SUBSCRIPTIONS, services, { method: 'POST', body, isOnce: true });
  return jsonAnswer(made, subscriptionSchema, 'a new subscription of LSEG');
}

async function dropOf(message: SqsMessage, subscription: Subscription, services: PollServices): Promise<WireDrop> {
  const isLast = message.receives >= MAX_RECEIVES;
  let bytes: Uint8Array = Buffer.from(message.body);
  let id = message.id;
  try {
    bytes = openMessage(message.body, subscription.transportInfo.cryptographyKey);
    const { ecpMessageID, href, payload } = jsonAnswer({ bytes }, messageSchema, 'a message of LSEG');
    const { _guid: guid, _version: version } = payload?.newsItem ?? {};
    id = guid ? [guid, version].filter((part) => part != null).join('.') : (ecpMessageID ?? id);
    const address = payload?.newsItem ? undefined : (payload?.href ?? href);
    if (address) bytes = await storyAt(address, subscription, services);
    return { id, bytes, extension: 'json' };
  } catch (error) {
    if (!isLast || !(error instanceof WireUnavailable) || error.retryAfterSeconds !== undefined) throw error;
    return { id, bytes, extension: 'json' };
  }
}

/** A large story; on the platform itself with our token, elsewhere the address carries its own leave. */
async function storyAt(address: string, { transportInfo }: Subscription, services: PollServices): Promise<Uint8Array> {
  const isOurs = URL.parse(address)?.hostname === API_HOST;
  const request = { timeoutMs: STORY_TIMEOUT_MS };
  const { bytes } = isOurs ? await ask(address, services, request) : await services.fetch(address, request);
  const isJson = /^\s*[[{]/.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));
  const story = isJson ? bytes : openMessage(Buffer.from(bytes).toString('latin1'), transportInfo.cryptographyKey);
  jsonAnswer({ bytes: story }, v.unknown(), 'a large story of LSEG');
  return story;
}

function withQueue<T>(
  { transportInfo }: Subscription,
  services: PollServices,
  call: (queue: SqsQueue) => Promise<T>,
): Promise<T> {
  const url = transportInfo.endpoint;
  return withToken(services, { name: `keys of ${url}`, logIn: () => lendKeys(url, services) }, (keys) =>
    call({ url, keys }),
  );
}

async function lendKeys(endpoint: string, services: PollServices) {
  const response = await ask(`${API}/auth/cloud-credentials/v1/?${new URLSearchParams({ endpoint })}`, services);
  const { credentials } = jsonAnswer(response, keysSchema, 'the keys that LSEG lends');
  const { accessKeyId, secretKey: secretAccessKey, sessionToken, expiration } = credentials;
  const seconds = (Date.parse(expiration ?? '') - Date.parse(services.now())) / 1000;
  return {
    value: { accessKeyId, secretAccessKey, sessionToken },
    seconds: seconds > 0 ? seconds : KEYS_SECONDS,
  };
}

interface Request {
  readonly method?: 'POST';
  readonly body?: string;
  readonly isOnce?: boolean;
  readonly timeoutMs?: number;
}

const ask = (address: string, services: PollServices, { body, ...request }: Request = {}) =>
  withToken(services, { logIn: logIn(services) }, (token) =>
    services.fetch(address, {
      ...request,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      secretHeaders: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body }),
    }),
  );

const logIn = (services: PollServices) => async (isFresh: boolean) => {
  const { clientId = '', clientSecret = '' } = await services.secret(isFresh);
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope: 'trapi' };
  const response = await services.fetch(`${API}/auth/oauth2/v2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    isSecret: true,
    body: new URLSearchParams(form).toString(),
  });
  const { access_token: value, expires_in: seconds } = jsonAnswer(response, tokenSchema, 'the token of LSEG');
  return { value, seconds };
};
