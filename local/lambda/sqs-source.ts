// Stands in for Lambda's event source mapping of an SQS queue: polls, invokes in batches, deletes what was done and
// leaves the rest. Whatever goes wrong here, a message is at worst delivered again.

import { setTimeout as sleep } from 'node:timers/promises';
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type QueueAttributeName,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Invokable } from './invocation.ts';
import { judge, type Received, toEvents } from './sqs-batch.ts';

/** SQS hands out, deletes and changes at most ten messages in a call. */
const SQS_BATCH = 10;
const DELETE_ATTEMPTS = 5;
/** Between two polls while SQS cannot be reached. */
const MAX_PAUSE_MS = 5000;
const DRAIN_CHECK_MS = 50;
const HELD_CHECK_MS = 20;
const COUNTS: QueueAttributeName[] = [
  'ApproximateNumberOfMessages',
  'ApproximateNumberOfMessagesNotVisible',
  'ApproximateNumberOfMessagesDelayed',
];

export interface SqsSourceOptions {
  readonly client: SQSClient;
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly target: Invokable;
  /** At most 10, or 10,000 with a window of a second or more. */
  readonly batchSize: number;
  /** How long a batch may wait to be filled; a window that ends between two seconds ends at the later one. */
  readonly batchWindowSeconds?: number;
  /** Batches that run at the same time. */
  readonly maximumConcurrency: number;
  readonly reportBatchItemFailures?: boolean;
  /**
   * Lets a failed message come back after `base × 2^(receives - 1)` seconds, at most `max`, with jitter. AWS leaves
   * it to the visibility time-out of the queue, which is minutes; without this option so does this source.
   */
  readonly retryBackoff?: { readonly baseSeconds: number; readonly maxSeconds: number };
  /**
   * How long one poll waits: 1 unless told. AWS waits 20 s; here `stop` has to wait for it, since a poll that is cut
   * off may take a message with it until its visibility time-out.
   */
  readonly waitSeconds?: number;
  /** While it says so, no further message is taken: another queue goes first. */
  readonly isHeld?: () => boolean;
  /** Hears of failed batches and of SQS being away; nothing of it stops the source. */
  readonly onError?: (error: Error) => void;
}

/** Counted in messages since the source was made. */
export interface SqsSourceCounters {
  readonly received: number;
  readonly deleted: number;
  /** Deliveries after which a message stayed in the queue. */
  readonly failed: number;
  readonly inFlight: number;
}

export interface SqsSource {
  readonly counters: SqsSourceCounters;
  start(): void;
  /**
   * Resolves when the queue is empty: no message waits, is delayed, or is out with any consumer.
   * @throws Error when the source is stopped before that
   */
  drain(): Promise<void>;
  /**
   * Takes no further message and resolves when what runs has ended. What still runs after `graceMs` is killed, and
   * its messages come back as failed ones do.
   */
  stop(graceMs?: number): Promise<void>;
}

export function createSqsSource(options: SqsSourceOptions): SqsSource {
  const { client, queueUrl, queueArn, target, batchSize, maximumConcurrency, waitSeconds = 1 } = options;
  const { batchWindowSeconds = 0, reportBatchItemFailures = true } = options;
  if (batchSize > SQS_BATCH && batchWindowSeconds < 1) {
    throw new RangeError(`A batch of ${batchSize} messages needs a batch window of at least one second, as on AWS`);
  }
  const counters = { received: 0, deleted: 0, failed: 0, inFlight: 0 };
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  const killed = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  let polling: Promise<void> | undefined;

  async function poll(): Promise<void> {
    let failures = 0;
    while (!isStopping()) {
      while (running.size >= maximumConcurrency) await Promise.race(running);
      while (!isStopping() && options.isHeld?.()) await sleep(HELD_CHECK_MS);
      try {
        const batch = isStopping() ? [] : await receiveBatch();
        failures = 0;
        if (batch.length === 0) continue;
        if (isStopping()) return void (await giveBack(batch, () => 0));
        const run = handle(batch).finally(() => running.delete(run));
        running.add(run);
      } catch (error) {
        report(error);
        failures += 1;
        const pauseMs = jitter(Math.min(MAX_PAUSE_MS, 50 * 2 ** failures));
        await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  async function receiveBatch(): Promise<Received[]> {
    const batch = await receive(batchSize, waitSeconds);
    const end = Date.now() + batchWindowSeconds * 1000;
    while (batch.length > 0 && batch.length < batchSize && !isStopping() && Date.now() < end) {
      const wait = Math.min(waitSeconds, Math.ceil((end - Date.now()) / 1000));
      try {
        batch.push(...(await receive(batchSize - batch.length, wait)));
      } catch (error) {
        // What is in hand goes on its way.
        report(error);
        break;
      }
    }
    return batch;
  }

  async function receive(most: number, wait: number): Promise<Received[]> {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(most, SQS_BATCH),
        WaitTimeSeconds: wait,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
    );
    return Messages as Received[];
  }

  async function handle(batch: readonly Received[]): Promise<void> {
    counters.received += batch.length;
    counters.inFlight += batch.length;
    const byId = new Map(batch.map((message) => [message.MessageId, message]));
    for (const event of toEvents(batch, queueArn)) {
      const messages = event.Records.map(({ messageId }) => byId.get(messageId)!);
      try {
        await handleEvent(event, messages);
      } catch (error) {
        // They come back when their visibility time-out has passed.
        report(error);
      }
      counters.inFlight -= messages.length;
    }
  }

  async function handleEvent(event: object, messages: readonly Received[]): Promise<void> {
    const result = await target.invoke(event, { signal: killed.signal });
    const ids = messages.map((message) => message.MessageId);
    const { failed, why } = judge(result, ids, reportBatchItemFailures);
    if (why !== undefined) report(new Error(`A batch of ${ids.length} messages failed: ${why}`));
    counters.failed += failed.size;
    await remove(messages.filter(({ MessageId }) => !failed.has(MessageId)));
    const { retryBackoff } = options;
    if (retryBackoff === undefined) return;
    await giveBack(
      messages.filter(({ MessageId }) => failed.has(MessageId)),
      ({ Attributes }) => {
        const receives = Number(Attributes?.ApproximateReceiveCount ?? 1);
        const seconds = Math.min(retryBackoff.maxSeconds, retryBackoff.baseSeconds * 2 ** (receives - 1));
        return Math.round(jitter(seconds));
      },
    );
  }

  async function remove(messages: readonly Received[]): Promise<void> {
    let left = messages;
    for (let attempt = 0; left.length > 0 && attempt < DELETE_ATTEMPTS; attempt++) {
      if (attempt > 0) await sleep(jitter(100 * 2 ** attempt));
      const undeleted: Received[] = [];
      for (const { chunk, entries } of inTens(left)) {
        try {
          const { Failed = [] } = await client.send(
            new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }),
          );
          undeleted.push(...Failed.map(({ Id }) => chunk[Number(Id)]!));
        } catch (error) {
          report(error);
          undeleted.push(...chunk);
        }
      }
      counters.deleted += left.length - undeleted.length;
      left = undeleted;
    }
    if (left.length > 0) report(new Error(`${left.length} messages were done but not deleted: they will come again`));
  }

  /** Best effort: a message that cannot be given back now comes back when its visibility time-out has passed. */
  async function giveBack(messages: readonly Received[], seconds: (message: Received) => number): Promise<void> {
    for (const { chunk, entries } of inTens(messages)) {
      const Entries = entries.map((entry, index) => ({ ...entry, VisibilityTimeout: seconds(chunk[index]!) }));
      await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries })).catch(report);
    }
  }

  function report(error: unknown): void {
    options.onError?.(error instanceof Error ? error : new Error(String(error)));
  }

  async function isEmpty(): Promise<boolean> {
    const { Attributes = {} } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: COUNTS }),
    );
    return COUNTS.every((name) => Attributes[name] === '0');
  }

  return {
    counters,
    start() {
      if (isStopping()) throw new Error('This source was stopped; make another one');
      polling ??= poll();
    },
    async drain() {
      for (;;) {
        if (polling === undefined || isStopping())
          throw new Error('The source is not running, so its queue stays as it is');
        if (running.size === 0 && (await isEmpty().catch(() => false))) return;
        await sleep(DRAIN_CHECK_MS);
      }
    },
    async stop(graceMs) {
      stopping.abort();
      const timer = graceMs === undefined ? undefined : setTimeout(() => killed.abort(), graceMs);
      await polling;
      await Promise.all(running);
      clearTimeout(timer);
    },
  };
}

interface Tens {
  readonly chunk: readonly Received[];
  readonly entries: { readonly Id: string; readonly ReceiptHandle: string }[];
}

function inTens(messages: readonly Received[]): Tens[] {
  const starts = Array.from({ length: Math.ceil(messages.length / SQS_BATCH) }, (_, index) => index * SQS_BATCH);
  return starts.map((start) => {
    const chunk = messages.slice(start, start + SQS_BATCH);
    return { chunk, entries: chunk.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })) };
  });
}

/** Half to all of it, so that those who failed together do not come back together. */
function jitter(amount: number): number {
  return amount * (0.5 + Math.random() / 2);
}
