// The embedded SQS: fauxqs in this process, with its queues in SQLite under the data folder.
// This is the one file that reaches into fauxqs (pinned), because its own startFauxqs listens on all interfaces.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { buildApp } from 'fauxqs';

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;
type SqsStore = Stores['sqsStore'];
type Queue = NonNullable<ReturnType<SqsStore['getQueueByName']>>;
type Persistence = NonNullable<SqsStore['persistence']>;

/** The parts of fauxqs that its package does not export. */
interface Internals {
  readonly SqsStore: (new () => SqsStore) & { createMessage(body: string): Parameters<Queue['enqueue']>[0] };
  readonly SnsStore: new () => Stores['snsStore'];
  readonly S3Store: new () => Stores['s3Store'];
  readonly PersistenceManager: new (dataDir: string) => Persistence;
  readonly INVALID_MESSAGE_BODY_CHAR: RegExp;
}

export interface SqsOptions {
  /** Makes what was received before visible at once: for a start at which all who had received it are gone. */
  readonly releaseInFlight?: boolean;
  readonly dataDir: string;
  readonly region?: string;
}

export interface QueueSettings {
  readonly visibilitySeconds?: number;
  /** A queue that exists already; after `maxReceives` receives a message goes there. */
  readonly deadLetterQueue?: string;
  readonly maxReceives?: number;
}

export interface QueueDepth {
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

export interface Sqs {
  /** Answers one SQS request in the JSON protocol; long polls included. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Makes a standard queue, or keeps it with its messages and updates these settings. Returns its ARN. */
  createQueue(queueName: string, settings?: QueueSettings): string;
  /** The URL at which clients of this front know the queue. Throws `NoSuchQueue`. */
  queueUrl(queueName: string, endpoint: string): string;
  hasQueue(queueName: string): boolean;
  /** The message is on the disk when this returns. Throws `NoSuchQueue`. */
  sendMessage(queueName: string, body: string): void;
  depth(queueName: string): QueueDepth;
  close(): Promise<void>;
}

export class NoSuchQueue extends Error {
  override readonly name = 'NoSuchQueue';
  readonly code = 'NO_SUCH_QUEUE';

  constructor(queueName: string) {
    super(`There is no queue ${queueName}.`);
  }
}

const ACCOUNT_ID = '000000000000';
const DEFAULT_MAX_RECEIVES = 3;

export async function startSqs({ dataDir, region = 'us-east-1', releaseInFlight = false }: SqsOptions): Promise<Sqs> {
  const internals = await importInternals();
  allowAstralCharacters(internals.INVALID_MESSAGE_BODY_CHAR);
  const sqsStore = new internals.SqsStore();
  const snsStore = new internals.SnsStore();
  const persistence = new internals.PersistenceManager(dataDir);
  waitForMessagesOnly(persistence);
  // Loaded before the store is told to persist: loading would else write every row again.
  persistence.loadSqsAndSns(sqsStore, snsStore);
  sqsStore.persistence = persistence;
  for (const queue of sqsStore.allQueues()) queue.persistence = persistence;
  mendPersistence(sqsStore, persistence);
  // Without a host of its own the store names queues by the Host of the request, which can be resolved everywhere.
  sqsStore.host = '';
  sqsStore.region = region;

  const app = buildApp({ logger: false, stores: { sqsStore, snsStore, s3Store: new internals.S3Store() } });
  app.addHook('preSerialization', async (request, _reply, payload: unknown) => {
    if (request.raw.socket.destroyed) giveBack(sqsStore, request.body, payload);
    return withUrlsOf(request.headers.host ?? '127.0.0.1', payload);
  });
  await app.ready();
  for (const queue of releaseInFlight ? sqsStore.allQueues() : []) {
    for (const receiptHandle of [...queue.inflightMessages.keys()]) queue.changeVisibility(receiptHandle, 0);
  }

  const queueNamed = (queueName: string): Queue => {
    const queue = sqsStore.getQueueByName(queueName);
    if (queue === undefined) throw new NoSuchQueue(queueName);
    return queue;
  };
  return {
    handle(request, response) {
      // Some clients post to the path of the queue's URL; fauxqs knows only the root.
      request.url = '/';
      return new Promise((resolve) => {
        response.once('close', resolve);
        app.routing(request, response);
      });
    },
    createQueue(queueName, settings = {}) {
      const { visibilitySeconds, deadLetterQueue, maxReceives = DEFAULT_MAX_RECEIVES } = settings;
      const redrive =
        deadLetterQueue === undefined ? undefined : { deadLetterTargetArn: queueNamed(deadLetterQueue).arn };
      const attributes = {
        ...(visibilitySeconds !== undefined && { VisibilityTimeout: String(visibilitySeconds) }),
        ...(redrive && { RedrivePolicy: JSON.stringify({ ...redrive, maxReceiveCount: maxReceives }) }),
      };
      const queue = sqsStore.getQueueByName(queueName);
      if (queue !== undefined) {
        queue.setAttributes(attributes);
        return queue.arn;
      }
      const arn = `arn:aws:sqs:${region}:${ACCOUNT_ID}:${queueName}`;
      // The port is not known yet and may be another one tomorrow: withUrlsOf puts the right one in.
      sqsStore.createQueue(queueName, `http://127.0.0.1/${ACCOUNT_ID}/${queueName}`, arn, attributes);
      return arn;
    },
    queueUrl: (queueName, endpoint) => `${endpoint}/${ACCOUNT_ID}/${queueNamed(queueName).name}`,
    hasQueue: (queueName) => sqsStore.getQueueByName(queueName) !== undefined,
    sendMessage(queueName, body) {
      queueNamed(queueName).enqueue(internals.SqsStore.createMessage(body));
    },
    depth(queueName) {
      const { ready, inflight, delayed } = queueNamed(queueName).inspectMessages();
      return { visible: ready.length, inFlight: inflight.length, delayed: delayed.length };
    },
    async close() {
      await app.close();
      persistence.close();
    },
  };
}

async function importInternals(): Promise<Internals> {
  const packageJson = findPackageJSON('fauxqs', import.meta.url);
  if (packageJson === undefined) throw new Error('The package fauxqs is not installed; run npm install.');
  const files = ['sqs/sqsStore.js', 'sqs/sqsTypes.js', 'sns/snsStore.js', 's3/s3Store.js', 'persistence.js'];
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(dirname(packageJson), 'dist', file)).href) as Promise<object>),
  );
  return Object.assign({}, ...modules) as Internals;
}

/** fauxqs refuses characters beyond U+FFFF (its pattern sees surrogates), which SQS takes and stories hold. */
function allowAstralCharacters(invalid: RegExp): void {
  invalid.test = (text) => /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text);
}

/**
 * The disk is waited for where a message comes in, and not where one is received or deleted: where a power cut undoes that, it
 * is delivered again, as SQS may. To wait each time was a twentieth of what the engine does for a drop.
 */
function waitForMessagesOnly(persistence: Persistence): void {
  // Private in its types alone.
  const { db } = persistence as unknown as { readonly db: DatabaseSync };
  const insertMessage = persistence.insertMessage.bind(persistence);
  db.exec('PRAGMA synchronous = NORMAL');
  persistence.insertMessage = (...parameters) => {
    db.exec('PRAGMA synchronous = FULL');
    try {
      insertMessage(...parameters);
    } finally {
      db.exec('PRAGMA synchronous = NORMAL');
    }
  };
}

/** Two faults of fauxqs 2.4.1 with its store on the disk, mended on every queue that there is or will be. */
function mendPersistence(store: SqsStore, persistence: Persistence): void {
  const mend = (queue: Queue): Queue => {
    makeRedriveAtomic(queue, persistence);
    makeReleaseKeepCounts(queue, persistence);
    return queue;
  };
  for (const queue of store.allQueues()) mend(queue);
  const createQueue = store.createQueue.bind(store);
  store.createQueue = (...parameters) => mend(createQueue(...parameters));
}

/**
 * Moving a message to its dead-letter queue deletes its row and inserts it again: a crash in between would lose it.
 * The insert replaces the row anyway, so the delete is left out.
 */
function makeRedriveAtomic(queue: Queue, persistence: Persistence): void {
  const dequeue = queue.dequeue.bind(queue);
  queue.dequeue = (...parameters) => {
    const { deleteMessage } = persistence;
    persistence.deleteMessage = () => undefined;
    try {
      return dequeue(...parameters);
    } finally {
      persistence.deleteMessage = deleteMessage;
    }
  };
}

/**
 * Making a message visible at once writes NULL into its receive count, which the table forbids; the error then drops
 * the message from memory. Written instead: its counts, and a visibility time-out that is over.
 */
function makeReleaseKeepCounts(queue: Queue, persistence: Persistence): void {
  const changeVisibility = queue.changeVisibility.bind(queue);
  queue.changeVisibility = (receiptHandle, seconds) => {
    const message = queue.inflightMessages.get(receiptHandle)?.message;
    if (message === undefined) return;
    const { approximateReceiveCount: count, approximateFirstReceiveTimestamp: first } = message;
    const { updateMessageReady } = persistence;
    persistence.updateMessageReady = (id) => persistence.updateMessageInflight(id, '', 0, count, first);
    try {
      changeVisibility(receiptHandle, seconds);
    } finally {
      persistence.updateMessageReady = updateMessageReady;
    }
  };
}

/** A long poll whose client hung up must not hide messages until their visibility time-out, nor count as a receive. */
function giveBack(store: SqsStore, body: unknown, payload: unknown): void {
  const { QueueUrl } = body as { QueueUrl?: string };
  const { Messages = [] } = payload as { Messages?: { ReceiptHandle: string }[] };
  const queue = QueueUrl === undefined ? undefined : store.getQueue(QueueUrl);
  for (const { ReceiptHandle } of Messages) {
    const entry = queue?.inflightMessages.get(ReceiptHandle);
    if (entry === undefined) continue;
    entry.message.approximateReceiveCount -= 1;
    queue?.changeVisibility(ReceiptHandle, 0);
  }
}

/** Queue URLs were stored with the port of an earlier run; the SDK would send to it. */
function withUrlsOf(host: string, payload: unknown): unknown {
  const { QueueUrl, QueueUrls } = payload as { QueueUrl?: unknown; QueueUrls?: unknown };
  const here = (url: unknown): unknown =>
    typeof url === 'string' ? url.replace(/^https?:\/\/[^/]+/, `http://${host}`) : url;
  if (typeof QueueUrl === 'string') return { ...(payload as object), QueueUrl: here(QueueUrl) };
  if (Array.isArray(QueueUrls)) return { ...(payload as object), QueueUrls: QueueUrls.map(here) };
  return payload;
}
