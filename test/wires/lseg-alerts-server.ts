// LSEG's platform as far as news alerts go: OAuth 2, subscriptions, keys that are lent for an hour, and the queue of each
// subscription behind the interface of SQS, whose messages are sealed.
import { createCipheriv } from 'node:crypto';
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { type ServerKeys, signatureFault } from './aws-server.ts';
import { type Random, shuffled, upTo } from './random.ts';

export const API_HOST = 'api.refinitiv.com';
export const REGION = 'us-east-1';
export const QUEUE_HOST = `sqs.${REGION}.amazonaws.com`;
export const CONTENT_HOST = 'stories.lseg.example';
export const SECRET = { clientId: 'lseg-client', clientSecret: 'lseg/secret=1' };
/** Fewer than may be asked for, so that there are pages. */
export const PAGE_SIZE = 3;

interface Message {
  readonly id: string;
  readonly body: string;
  visibleAt: string;
  receives: number;
  receipt: string;
  isDeleted: boolean;
}

interface Subscription {
  readonly id: string;
  readonly endpoint: string;
  readonly key: Buffer;
  readonly messages: Message[];
}

export class LsegAlertsServer implements Agency {
  readonly #random: Random;
  readonly subscriptions: Subscription[] = [];
  readonly #published: string[] = [];
  readonly #large = new Map<string, string>();
  readonly #tokens: string[] = [];
  #isTokenGood = false;
  #keys: (ServerKeys & { readonly until: string }) | undefined;
  readonly #secrets: string[] = [];
  #count = 0;
  /** Addresses of large stories answer so. */
  largeStatus: number | undefined;
  isLargeSealed = false;

  constructor(random: Random, subscriptions = upTo(random, 2)) {
    this.#random = random;
    for (let index = 0; index < subscriptions; index++) this.subscribe();
  }

  subscribe(): Subscription {
    const number = ++this.#count;
    const key = this.#bytes(32);
    this.#secrets.push(key.toString('base64'));
    const endpoint = `https://${QUEUE_HOST}/123456789012/alerts-${number}`;
    const made = { id: `subscription-${number}`, endpoint, key, messages: [] };
    this.subscriptions.push(made);
    return made;
  }

  unsubscribe(): void {
    this.subscriptions.splice(0);
  }

  /** Nobody has a claim to what was told before he subscribed. */
  publish(now: string): void {
    if (this.subscriptions.length === 0) return;
    const isUpdate = this.#published.length > 0 && this.#random() < 0.2;
    const guid = isUpdate ? this.#published[0]!.split(' ')[0]! : `urn:newsml:lseg.example:n${this.#count++}`;
    const version = 1 + this.#published.filter((one) => one.startsWith(`${guid} `)).length;
    this.#published.push(`${guid} ${version}`);
    const payload = story(guid, version, now);
    const kind = this.#random();
    const told = kind < 0.7 ? payload : { href: this.#keepLarge(JSON.stringify(payload), kind < 0.85) };
    this.tell({ envelopeVersion: '1.0', ecpMessageID: `ECP:${this.#count++}`, sourceTimestamp: now, payload: told });
  }

  /** To all subscriptions. */
  tell(message: unknown): void {
    for (const { messages, key } of this.subscriptions) {
      const body = this.seal(JSON.stringify(message), key);
      messages.push({
        id: `message-${this.#count++}`,
        body,
        visibleAt: '',
        receives: 0,
        receipt: '',
        isDeleted: false,
      });
    }
  }

  seal(text: string, key: Buffer): string {
    const head = this.#bytes(16);
    const cipher = createCipheriv('aes-256-gcm', key, head.subarray(4));
    cipher.setAAD(head);
    return Buffer.concat([head, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64');
  }

  published(): readonly string[] {
    return this.#published;
  }

  idsIn(drop: Uint8Array): readonly string[] {
    const found = Buffer.from(drop)
      .toString()
      .matchAll(/"_guid":"([^"]+)","_version":(\d+)/g);
    return [...found].map(([, guid, version]) => `${guid} ${version}`);
  }

  expireTokens(): void {
    this.#isTokenGood = false;
    this.#keys = undefined;
  }

  tokens(): readonly string[] {
    return [...this.#tokens, ...this.#secrets];
  }

  answer(request: AgencyRequest, order: PageOrder): AgencyAnswer {
    const { method, url, headers, body, now } = request;
    if (url.hostname === QUEUE_HOST) return this.#sqs(request, order);
    if (url.hostname === CONTENT_HOST) {
      // A signed address bears no other leave.
      if (headers.authorization !== undefined || url.searchParams.get('X-Amz-Signature') !== 'good')
        return { status: 400 };
      return this.#largeStory(url.pathname);
    }
    const place = `${method} ${url.pathname}`;
    if (place === 'POST /auth/oauth2/v2/token') return this.#login(new URLSearchParams(body));
    if (!this.#isTokenGood || headers.authorization !== `Bearer ${this.#tokens.at(-1)}`) return { status: 401 };
    if (place === 'GET /message-services/v1/news-stories/subscriptions') {
      return json({ subscriptions: this.subscriptions.map(shownSubscription) });
    }
    if (place === 'POST /message-services/v1/news-stories/subscriptions') {
      if (JSON.parse(body).transport?.transportType !== 'AWS-SQS') return { status: 400 };
      return json(shownSubscription(this.subscribe()));
    }
    if (place === 'GET /auth/cloud-credentials/v1/') return this.#lend(url.searchParams.get('endpoint') ?? '', now);
    return url.pathname.startsWith('/large/') ? this.#largeStory(url.pathname) : { status: 404 };
  }

  #login(form: URLSearchParams): AgencyAnswer {
    const isIn = form.get('client_id') === SECRET.clientId && form.get('client_secret') === SECRET.clientSecret;
    if (!isIn || form.get('grant_type') !== 'client_credentials' || form.get('scope') !== 'trapi')
      return { status: 401 };
    this.#tokens.push(`token-${this.#tokens.length}-of-lseg`);
    this.#isTokenGood = true;
    return json({ access_token: this.#tokens.at(-1), expires_in: 7199, token_type: 'Bearer' });
  }

  #lend(endpoint: string, now: string): AgencyAnswer {
    if (!this.subscriptions.some((one) => one.endpoint === endpoint)) return { status: 404 };
    const secretAccessKey = `lent/secret+${this.#secrets.length}`;
    const sessionToken = `lent/session=${this.#secrets.length}`;
    this.#secrets.push(secretAccessKey, sessionToken);
    const until = new Date(Date.parse(now) + 3_600_000).toISOString();
    this.#keys = { accessKeyId: `ASIA${this.#secrets.length}`, secretAccessKey, sessionToken, until };
    const { accessKeyId } = this.#keys;
    return json({
      credentials: { accessKeyId, secretKey: secretAccessKey, sessionToken, expiration: until },
      endpoint,
    });
  }

  #largeStory(path: string): AgencyAnswer {
    const text = this.#large.get(path.split('/').at(-1)!);
    if (text === undefined || this.largeStatus !== undefined) return { status: this.largeStatus ?? 404 };
    return this.isLargeSealed
      ? { status: 200, body: this.seal(text, this.subscriptions[0]!.key) }
      : { status: 200, body: text };
  }

  #keepLarge(text: string, isOnPlatform: boolean): string {
    const id = `large-${this.#count++}`;
    this.#large.set(id, text);
    return isOnPlatform ? `https://${API_HOST}/large/${id}` : `https://${CONTENT_HOST}/${id}?X-Amz-Signature=good`;
  }

  #sqs(request: AgencyRequest, order: PageOrder): AgencyAnswer {
    const { headers, body, now } = request;
    if (!this.#keys || this.#keys.until < now) return fault(403, 'com.amazon.coral.service#ExpiredTokenException');
    const wrong = signatureFault(request, this.#keys, 'sqs', REGION);
    if (wrong !== undefined) return fault(403, `com.amazon.coral.service#${wrong}`);
    const sent = JSON.parse(body);
    const queue = this.subscriptions.find(({ endpoint }) => endpoint === sent.QueueUrl);
    if (!queue) return fault(400, 'com.amazonaws.sqs#QueueDoesNotExist');
    if (headers['x-amz-target'] === 'AmazonSQS.ReceiveMessage') return this.#receive(queue, sent, order, now);
    if (headers['x-amz-target'] !== 'AmazonSQS.DeleteMessageBatch')
      return fault(400, 'com.amazonaws.sqs#InvalidAction');
    const Successful = sent.Entries.map(({ Id, ReceiptHandle }: { Id: string; ReceiptHandle: string }) => {
      for (const message of queue.messages) message.isDeleted ||= message.receipt === ReceiptHandle;
      return { Id };
    });
    return json({ Successful, Failed: [] });
  }

  #receive(queue: Subscription, sent: Readonly<Record<string, number>>, order: PageOrder, now: string): AgencyAnswer {
    const waiting = queue.messages.filter(({ isDeleted, visibleAt }) => !isDeleted && visibleAt <= now);
    const page = waiting.slice(0, Math.min(PAGE_SIZE, sent.MaxNumberOfMessages ?? 1));
    // A queue that is no FIFO gives some once more, and in any order.
    const again =
      order === 'repeated' && page.length > 0 ? queue.messages.filter(({ isDeleted }) => isDeleted).slice(-1) : [];
    const given = order === 'shuffled' ? shuffled(this.#random, page) : [...again, ...page];
    const Messages = given.map((message) => {
      message.visibleAt = new Date(Date.parse(now) + (sent.VisibilityTimeout ?? 30) * 1000).toISOString();
      message.receipt = `receipt-${this.#count++}`;
      const Attributes = { ApproximateReceiveCount: String(++message.receives) };
      return { MessageId: message.id, ReceiptHandle: message.receipt, Body: message.body, Attributes };
    });
    return json(Messages.length > 0 ? { Messages } : {});
  }

  #bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => upTo(this.#random, 256)));
  }
}

const story = (guid: string, version: number, at: string) => ({
  newsItem: {
    ...{ _guid: guid, _version: version, _standard: 'NewsML-G2' },
    itemMeta: { itemClass: { _qcode: 'icls:text' }, versionCreated: { $: at }, pubStatus: { _qcode: 'stat:usable' } },
    contentMeta: { headline: [{ $: 'Nothing of this has happened' }] },
    contentSet: { inlineData: [{ _contenttype: 'text/plain', $: 'A town invented itself.' }] },
  },
});

const shownSubscription = ({ id, endpoint, key }: Subscription) => ({
  subscriptionID: id,
  transportInfo: { transportType: 'AWS-SQS', endpoint, cryptographyKey: key.toString('base64') },
});

const json = (body: unknown): AgencyAnswer => ({ status: 200, body: JSON.stringify(body) });
const fault = (status: number, __type: string): AgencyAnswer => ({ status, body: JSON.stringify({ __type }) });
