// The `consumers` of wires.json: who is told of articles, how, and of which.
import * as v from 'valibot';
import { secretName } from './poll-config.ts';

/** A name in `told` of a head, which holds at most 4 KB. */
export const CONSUMER_NAME = /^[a-z][a-z0-9-]{0,39}$/;
export const MAX_CONSUMERS = 20;

/** Where a webhook on this machine is, for trials on the engine. */
export const isLoopback = (url: string): boolean => {
  const { protocol, hostname } = URL.parse(url) ?? {};
  return protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost');
};

function isWebhookUrl(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed?.username !== '' || parsed.password !== '') return false;
  return parsed.protocol === 'https:' || isLoopback(url);
}

const webhook = v.strictObject({
  url: v.pipe(
    v.string(),
    v.check(isWebhookUrl, 'an https:// address without a user in it; on one machine also http://127.0.0.1:<port>/'),
  ),
  /** Its field `key` signs each request; `previous`, where there is one, signs it besides. */
  secret: secretName,
});

const QUEUE_ARN = /^arn:aws(?:-[a-z]{2,10})*:sqs:[a-z0-9-]{5,30}:\d{12}:[A-Za-z0-9_-]{1,75}(?:\.fifo)?$/;
const BUS_ARN = /^arn:aws(?:-[a-z]{2,10})*:events:[a-z0-9-]{5,30}:\d{12}:event-bus\/[A-Za-z0-9._/-]{1,256}$/;

const openSearch = v.strictObject({
  /** Of a collection of OpenSearch Serverless, type SEARCH; where absent, the stack makes one. */
  endpoint: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^https:\/\/[a-z0-9]{1,60}\.[a-z0-9-]{5,30}\.aoss\.amazonaws\.com$/,
        'an endpoint is https://<id>.<region>.aoss.amazonaws.com',
      ),
    ),
  ),
  index: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,99}$/, 'an index is named in a-z, 0-9 and -')),
    'articles',
  ),
});

export const consumerSchema = v.pipe(
  v.strictObject({
    /** What people call it; its name where absent. */
    title: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
    webhook: v.optional(webhook),
    queue: v.optional(v.pipe(v.string(), v.regex(QUEUE_ARN, 'the ARN of a queue: arn:aws:sqs:…'))),
    eventBus: v.optional(v.pipe(v.string(), v.regex(BUS_ARN, 'the ARN of a bus: arn:aws:events:…:event-bus/…'))),
    openSearch: v.optional(openSearch),
    /** Of these wires alone; of all where absent. */
    wires: v.optional(v.pipe(v.array(v.string()), v.minLength(1, 'wires names a wire'))),
    /** Of articles with one of these tags or wire subjects; `watch:<name>` is a saved search. Of all where absent. */
    tags: v.optional(
      v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.minLength(1), v.maxLength(100)),
    ),
    /** `event`: what has changed. `article`: the whole story besides, while it may be shown. */
    send: v.optional(v.picklist(['event', 'article'], 'send is event or article'), 'event'),
  }),
  v.check(
    ({ webhook, queue, eventBus, openSearch: index }) =>
      [webhook, queue, eventBus, index].filter((one) => one !== undefined).length === 1,
    'a consumer has one of webhook, queue, eventBus and openSearch',
  ),
);

/** One consumer, validated, with its defaults. */
export interface Consumer {
  readonly name: string;
  readonly title?: string;
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** ARN. */
  readonly queue?: string;
  /** ARN. */
  readonly eventBus?: string;
  readonly openSearch?: { readonly endpoint?: string | undefined; readonly index: string };
  readonly wires?: readonly string[];
  readonly tags?: readonly string[];
  readonly send: 'event' | 'article';
}

/** Where it is told, as a person reads it; nothing secret, since an address may hold a token in its path. */
export function targetOf({ webhook, queue, eventBus, openSearch: index }: Consumer): string {
  if (webhook) return new URL(webhook.url).host;
  if (index) return `${index.endpoint ? new URL(index.endpoint).host : 'the collection of its own'}/${index.index}`;
  return queue ?? eventBus ?? '';
}

/** An index holds whole stories; the others are sent what their entry says. */
export const isSentArticles = ({ send, openSearch: index }: Pick<Consumer, 'send' | 'openSearch'>): boolean =>
  send === 'article' || index !== undefined;
