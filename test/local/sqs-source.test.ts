// The stand-in for the SQS event source mapping: against a real queue (fauxqs), with plain functions as the target.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { type FauxqsServer, startFauxqs } from 'fauxqs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFunctionHost } from '../../local/lambda/function-host.ts';
import type { Invokable, InvokeResult } from '../../local/lambda/invocation.ts';
import { judge, type Received, toEvents } from '../../local/lambda/sqs-batch.ts';
import { createSqsSource, type SqsSource, type SqsSourceOptions } from '../../local/lambda/sqs-source.ts';

const DONE: InvokeResult = { ok: true, payload: { batchItemFailures: [] } };
const BROKEN: InvokeResult = { ok: false, errorType: 'Unavailable', errorMessage: 'the store is away' };

let server: FauxqsServer;
let client: SQSClient;
let queue: { queueUrl: string; queueArn: string; queueName: string };
let count = 0;
let sources: SqsSource[] = [];

beforeAll(async () => {
  server = await startFauxqs({ port: 0, logger: false });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new SQSClient({ endpoint: server.address, region: 'us-east-1', credentials, maxAttempts: 1 });
});

beforeEach(() => {
  count += 1;
  const { queueArn } = server.createQueue(`dead-${count}`);
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: queueArn, maxReceiveCount: 2 });
  queue = server.createQueue(`drops-${count}`, { attributes: { VisibilityTimeout: '30', RedrivePolicy } });
});

afterEach(async () => {
  const stopped = sources.map((source) => source.stop(0));
  // Ends the poll that is under way at once.
  server.deleteQueue(queue.queueName);
  await Promise.all(stopped);
  sources = [];
});

afterAll(async () => {
  client.destroy();
  await server.stop();
});

function open(target: Invokable['invoke'], options: Partial<SqsSourceOptions> = {}): SqsSource {
  const source = createSqsSource({
    client,
    queueUrl: queue.queueUrl,
    queueArn: queue.queueArn,
    target: { invoke: target },
    batchSize: 10,
    maximumConcurrency: 2,
    waitSeconds: 1,
    ...options,
  });
  sources.push(source);
  return source;
}

function put(...bodies: string[]): string[] {
  return bodies.map((body) => server.sendMessage(queue.queueName, body).messageId);
}

/** A target that notes what it got. */
function recorder(answer: (event: SQSEvent) => InvokeResult | Promise<InvokeResult>) {
  const events: SQSEvent[] = [];
  const invoke = async (event: unknown): Promise<InvokeResult> => {
    events.push(event as SQSEvent);
    return answer(event as SQSEvent);
  };
  return { events, invoke, bodies: () => events.map(({ Records }) => Records.map(({ body }) => body)) };
}

function failing(...bodies: string[]) {
  return ({ Records }: SQSEvent): InvokeResult => {
    const failed = Records.filter(({ body }) => bodies.includes(body));
    return { ok: true, payload: { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) } };
  };
}

/** What lies in the queue, by body. */
function left(name = queue.queueName): { ready: string[]; inflight: string[] } {
  const { ready = [], inflight = [] } = server.inspectQueue(name)?.messages ?? {};
  return { ready: ready.map(({ body }) => body), inflight: inflight.map(({ message }) => message.body) };
}

describe('an SQS source', () => {
  it('invokes with the records that Lambda gets, and deletes what was done', async () => {
    const { MessageId } = await client.send(
      new SendMessageCommand({
        QueueUrl: queue.queueUrl,
        MessageBody: 'Grüße',
        MessageAttributes: {
          wire: { DataType: 'String', StringValue: 'reuters' },
          raw: { DataType: 'Binary', BinaryValue: new Uint8Array([0, 255]) },
        },
      }),
    );
    const { events, invoke } = recorder(() => DONE);

    const source = open(invoke);
    source.start();
    await source.drain();

    expect(events).toEqual([
      {
        Records: [
          {
            messageId: MessageId,
            receiptHandle: expect.any(String),
            body: 'Grüße',
            attributes: {
              ApproximateReceiveCount: '1',
              SentTimestamp: expect.stringMatching(/^\d{13}$/),
              SenderId: expect.any(String),
              ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
            },
            messageAttributes: {
              wire: { stringValue: 'reuters', stringListValues: [], binaryListValues: [], dataType: 'String' },
              raw: { binaryValue: 'AP8=', stringListValues: [], binaryListValues: [], dataType: 'Binary' },
            },
            md5OfMessageAttributes: expect.stringMatching(/^[0-9a-f]{32}$/),
            md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
            eventSource: 'aws:sqs',
            eventSourceARN: queue.queueArn,
            awsRegion: 'us-east-1',
          },
        ],
      },
    ]);
    expect(left()).toEqual({ ready: [], inflight: [] });
    expect(source.counters).toEqual({ received: 1, deleted: 1, failed: 0, inFlight: 0 });
  });

  it('leaves the messages that the function names, and deletes the others', async () => {
    put('good', 'bad', 'fine');
    const { invoke } = recorder(failing('bad'));

    const source = open(invoke);
    source.start();
    await vi.waitFor(() => expect(source.counters).toEqual({ received: 3, deleted: 2, failed: 1, inFlight: 0 }), 3000);

    // Without a back-off of our own, the visibility time-out of the queue says when it comes back.
    expect(left()).toEqual({ ready: [], inflight: ['bad'] });
  });

  it.each([
    ['an error', BROKEN],
    ['a text', { ok: true, payload: 'done' }],
    ['a list that is none', { ok: true, payload: { batchItemFailures: 'none' } }],
    ['an id of null', { ok: true, payload: { batchItemFailures: [{ itemIdentifier: null }] } }],
  ] as const)('leaves the whole batch after %s, and says why', async (_, result) => {
    put('one', 'two');
    const onError = vi.fn();
    const { invoke } = recorder(() => result);

    const source = open(invoke, { onError });
    source.start();
    await vi.waitFor(() => expect(source.counters.failed).toBe(2), 3000);

    expect(left()).toEqual({ ready: [], inflight: ['one', 'two'] });
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ message: expect.stringMatching(/^A batch of 2 messages failed: /) }),
    );
  });

  it('deletes all that succeeded, whatever was answered, when item failures are not reported', async () => {
    put('one', 'two');
    const { invoke } = recorder(() => ({ ok: true, payload: 'done' }));

    const source = open(invoke, { reportBatchItemFailures: false });
    source.start();
    await source.drain();

    expect(source.counters.deleted).toBe(2);
  });

  it('lets a failed message come back soon if told to, and drains when it is done at last', async () => {
    put('flaky', 'good');
    const { bodies, invoke } = recorder((event) => (bodies().length === 1 ? failing('flaky')(event) : DONE));

    const source = open(invoke, { retryBackoff: { baseSeconds: 1, maxSeconds: 2 } });
    source.start();
    await source.drain();

    expect(bodies()).toEqual([['flaky', 'good'], ['flaky']]);
    expect(source.counters).toEqual({ received: 3, deleted: 2, failed: 1, inFlight: 0 });
  });

  it('gives a message that never succeeds to the dead-letter queue after its last receive', async () => {
    put('poison', 'good');
    const { events, invoke } = recorder(failing('poison'));

    const source = open(invoke, { retryBackoff: { baseSeconds: 0, maxSeconds: 0 } });
    source.start();
    await source.drain();

    const receives = events.flatMap(({ Records }) => Records.filter(({ body }) => body === 'poison'));
    expect(receives.map(({ attributes }) => attributes.ApproximateReceiveCount)).toEqual(['1', '2']);
    expect(left(`dead-${count}`).ready).toEqual(['poison']);
    expect(source.counters).toEqual({ received: 3, deleted: 1, failed: 2, inFlight: 0 });
  });

  it('takes nothing while another queue goes first', async () => {
    const { events, invoke } = recorder(() => DONE);
    let isHeld = true;
    put('a replay');
    const source = open(invoke, { isHeld: () => isHeld });

    source.start();
    await sleep(300);
    expect(events).toEqual([]);

    isHeld = false;
    await source.drain();
    expect(events).toHaveLength(1);
  });

  it('keeps to its batch size and runs no more batches at a time than it may', async () => {
    put(...Array.from({ length: 9 }, (_, index) => `drop ${index}`));
    const running = { now: 0, most: 0 };
    const { bodies, invoke } = recorder(async () => {
      running.now += 1;
      running.most = Math.max(running.most, running.now);
      await sleep(300);
      running.now -= 1;
      return DONE;
    });

    const source = open(invoke, { batchSize: 2, maximumConcurrency: 3 });
    source.start();
    await source.drain();

    expect(bodies().map(({ length }) => length)).toEqual([2, 2, 2, 2, 1]);
    expect(running).toEqual({ now: 0, most: 3 });
  });

  it('waits for its window to fill a batch', async () => {
    put(...Array.from({ length: 11 }, (_, index) => `drop ${index}`));
    const { bodies, invoke } = recorder(() => DONE);

    const source = open(invoke, { batchSize: 12, batchWindowSeconds: 1 });
    source.start();
    await sleep(300);
    put('drop 11', 'drop 12');
    await source.drain();

    expect(bodies().map(({ length }) => length)).toEqual([12, 1]);
  });

  it('refuses a batch of more than ten without a window, as AWS does', () => {
    expect(() => open(async () => DONE, { batchSize: 11 })).toThrow(RangeError);
  });
});

describe('an SQS source with a function in a process', () => {
  it('survives a drop that kills the process each time, and puts it aside', async () => {
    const root = await mkdtemp(join(tmpdir(), 'slugline-source-'));
    await writeFile(
      join(root, 'index.js'),
      `exports.handler = async ({ Records }) => {
         if (Records.some(({ body }) => body === 'deadly')) process.exit(1);
         return { batchItemFailures: [] };
       };`,
    );
    const host = await createFunctionHost({
      name: 'ingest',
      bundleDir: root,
      workDir: join(root, 'data'),
      wiresJson: {},
      environment: {},
      timeoutSeconds: 5,
      memoryMb: 256,
      maxConcurrency: 2,
    });
    put('good', 'deadly', 'fine');

    const source = open(host.invoke, { batchSize: 1, retryBackoff: { baseSeconds: 0, maxSeconds: 0 } });
    source.start();
    await source.drain();

    expect(source.counters).toEqual({ received: 4, deleted: 2, failed: 2, inFlight: 0 });
    expect(left(`dead-${count}`).ready).toEqual(['deadly']);
    await host.close();
    await rm(root, { recursive: true, force: true });
  });
});

describe('an SQS source that is stopped', () => {
  it('lets what runs end, and takes nothing more', async () => {
    put('first');
    const started = Promise.withResolvers<void>();
    const source = open(async () => {
      started.resolve();
      await sleep(200);
      return DONE;
    });
    source.start();
    await started.promise;

    await source.stop();
    put('later');

    expect(source.counters).toEqual({ received: 1, deleted: 1, failed: 0, inFlight: 0 });
    expect(left()).toEqual({ ready: ['later'], inflight: [] });
    await expect(source.drain()).rejects.toThrow('not running');
  });

  it('kills what does not end in time, whose messages then come back', async () => {
    put('endless');
    const started = Promise.withResolvers<void>();
    const source = open(
      (_, options) =>
        new Promise((resolve) => {
          started.resolve();
          options?.signal?.addEventListener('abort', () => resolve(BROKEN));
        }),
      { retryBackoff: { baseSeconds: 0, maxSeconds: 0 } },
    );
    source.start();
    await started.promise;

    await source.stop(50);

    expect(source.counters.failed).toBe(1);
    expect(left().ready).toEqual(['endless']);
  });

  it('gives back a message that its last poll brought', async () => {
    const { events, invoke } = recorder(() => DONE);
    const source = open(invoke);
    source.start();
    await sleep(200);

    const stopped = source.stop();
    put('late');
    await stopped;

    expect(events).toEqual([]);
    expect(left()).toEqual({ ready: ['late'], inflight: [] });
  });
});

describe('an SQS source whose queue fails', () => {
  /** The client, with some of its calls failing as if SQS were away. */
  function faulty(fails: (command: object) => boolean): SQSClient {
    return new Proxy(client, {
      get: (target, key) => {
        if (key !== 'send') return Reflect.get(target, key);
        return (command: ReceiveMessageCommand) =>
          fails(command) ? Promise.reject(new Error('ECONNREFUSED')) : target.send(command);
      },
    });
  }

  it('goes on when the queue can be reached again', async () => {
    put('drop');
    let away = 3;
    const onError = vi.fn();
    const { bodies, invoke } = recorder(() => DONE);

    const source = open(invoke, {
      client: faulty((command) => command instanceof ReceiveMessageCommand && away-- > 0),
      onError,
    });
    source.start();
    await source.drain();

    expect(bodies()).toEqual([['drop']]);
    expect(onError).toHaveBeenCalledTimes(3);
  });

  it('tries again to delete, and does not deliver again what it could delete at last', async () => {
    put('drop');
    let away = 2;
    const { bodies, invoke } = recorder(() => DONE);

    const source = open(invoke, { client: faulty((it) => it instanceof DeleteMessageBatchCommand && away-- > 0) });
    source.start();
    await source.drain();

    expect(bodies()).toEqual([['drop']]);
    expect(source.counters.deleted).toBe(1);
  });

  it('leaves a message to its visibility time-out when it cannot be given back', async () => {
    put('drop');
    const { invoke } = recorder(() => BROKEN);

    const source = open(invoke, {
      client: faulty((it) => it instanceof ChangeMessageVisibilityBatchCommand),
      retryBackoff: { baseSeconds: 0, maxSeconds: 0 },
    });
    source.start();
    await vi.waitFor(() => expect(source.counters).toMatchObject({ failed: 1, inFlight: 0 }), 3000);

    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: queue.queueUrl, AttributeNames: ['All'] }),
    );
    expect(Attributes?.ApproximateNumberOfMessagesNotVisible).toBe('1');
  });
});

describe('judge', () => {
  const ids = ['a', 'b'];
  const answered = (payload: unknown) => [...judge({ ok: true, payload }, ids, true).failed];

  it.each([null, {}, { batchItemFailures: null }, { batchItemFailures: [] }, { other: 1 }])(
    'takes %j for success',
    (payload) => {
      expect(answered(payload)).toEqual([]);
    },
  );

  it.each([
    '',
    'ok',
    7,
    [[]],
    { batchItemFailures: {} },
    { batchItemFailures: ['a'] },
    { batchItemFailures: [null] },
    { batchItemFailures: [{}] },
    { batchItemFailures: [{ id: 'a' }] },
    { batchItemFailures: [{ itemIdentifier: '' }] },
    { batchItemFailures: [{ itemIdentifier: 'a' }, { itemIdentifier: 'z' }] },
  ])('takes %j for the failure of the whole batch', (payload) => {
    expect(answered(payload)).toEqual(ids);
  });

  it('takes named messages for failed, once', () => {
    expect(answered({ batchItemFailures: [{ itemIdentifier: 'b' }, { itemIdentifier: 'b' }] })).toEqual(['b']);
  });
});

describe('toEvents', () => {
  it('splits a batch that does not fit into one invocation, and keeps its order', () => {
    const messages = ['x', 'y', 'z'].map(
      (letter): Received => ({ MessageId: letter, ReceiptHandle: letter, Body: letter.repeat(400), Attributes: {} }),
    );

    const events = toEvents(messages, 'arn:aws:sqs:eu-west-1:000000000000:drops', 1500);

    expect(events.map(({ Records }) => Records.map(({ messageId }) => messageId))).toEqual([['x', 'y'], ['z']]);
    expect(events.every((event) => Buffer.byteLength(JSON.stringify(event)) <= 1500)).toBe(true);
  });
});
