// The front with its S3, SQS and EventBridge over a new temporary folder, and SDK clients that talk to it.

import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type Events, openEvents } from '../../local/events.ts';
import { type BodyHandler, type Front, serveFront } from '../../local/front.ts';
import { openS3, type S3 } from '../../local/s3/s3-http.ts';
import { type Sqs, startSqs } from '../../local/sqs.ts';

export interface AwsFront {
  readonly dir: string;
  readonly front: Front;
  readonly sqs: Sqs;
  readonly events: Events;
  readonly s3: S3;
  readonly s3Client: S3Client;
  readonly sqsClient: SQSClient;
  readonly eventBridgeClient: EventBridgeClient;
  /** Closes all, and keeps the folder. */
  close(): Promise<void>;
}

export interface AwsFrontOptions {
  readonly dynamo?: BodyHandler;
  readonly lambda?: BodyHandler;
  readonly secrets?: BodyHandler;
  readonly maxObjectBytes?: number;
  /** Told of every request to S3, DynamoDB and EventBridge before it is served. */
  readonly onRequest?: (request: IncomingMessage, response: ServerResponse) => void;
}

export function makeTempDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'slugline-local-'));
}

export function removeDir(dir: string): Promise<void> {
  return rm(dir, { recursive: true, force: true });
}

export function clientConfig(endpoint: string) {
  return { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}

const absent: BodyHandler = async (_request, response) => void response.writeHead(501).end();

export async function openAwsFront(dir: string, options: AwsFrontOptions = {}): Promise<AwsFront> {
  const sqs = await startSqs({ dataDir: join(dir, 'sqs') });
  const events = await openEvents(join(dir, 'events.jsonl'));
  const { maxObjectBytes, onRequest } = options;
  const heard =
    <Rest extends unknown[]>(
      handle: (request: IncomingMessage, response: ServerResponse, ...rest: Rest) => Promise<void>,
    ): typeof handle =>
    (request, response, ...rest) => {
      onRequest?.(request, response);
      return handle(request, response, ...rest);
    };
  const s3 = await openS3({
    dir: join(dir, 's3'),
    queues: sqs,
    ...(maxObjectBytes !== undefined && { maxObjectBytes }),
  });
  const front = await serveFront({
    port: 0,
    dynamo: heard(options.dynamo ?? absent),
    sqs,
    events: heard(events.handle),
    s3: heard(s3.handle),
    lambda: options.lambda ?? absent,
    secrets: options.secrets ?? absent,
  });
  const config = clientConfig(front.endpoint);
  const s3Client = new S3Client(config);
  const sqsClient = new SQSClient(config);
  const eventBridgeClient = new EventBridgeClient(config);
  return {
    dir,
    front,
    sqs,
    events,
    s3,
    s3Client,
    sqsClient,
    eventBridgeClient,
    async close() {
      for (const client of [s3Client, sqsClient, eventBridgeClient]) client.destroy();
      await front.close();
      await s3.close();
      await events.close();
      await sqs.close();
    },
  };
}

export async function eventually<T>(look: () => T | undefined | Promise<T | undefined>, withinMs = 5000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`Nothing within ${withinMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
