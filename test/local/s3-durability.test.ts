// What the embedded S3 promises beyond its protocol: nothing acknowledged is lost, and its queues hear of every object.

import { spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetBucketNotificationConfigurationCommand,
  GetObjectCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  type QueueConfiguration,
} from '@aws-sdk/client-s3';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { S3Event } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openS3 } from '../../local/s3/s3-http.ts';
import { type AwsFront, eventually, makeTempDir, openAwsFront, removeDir } from './aws-front.ts';
import { numberOf } from './s3-crash-body.ts';

const QUEUE_ARN = 'arn:aws:sqs:us-east-1:000000000000:drops';

let dir: string;

beforeEach(async () => {
  dir = await makeTempDir();
});

afterEach(() => removeDir(dir));

async function withFront<T>(work: (aws: AwsFront) => Promise<T>): Promise<T> {
  const aws = await openAwsFront(dir);
  try {
    return await work(aws);
  } finally {
    await aws.close();
  }
}

async function makeNotifyingBucket(
  aws: AwsFront,
  Bucket: string,
  more: Partial<QueueConfiguration> = {},
): Promise<void> {
  aws.sqs.createQueue('drops');
  await aws.s3Client.send(new CreateBucketCommand({ Bucket }));
  await aws.s3Client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  await aws.s3Client.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: {
        QueueConfigurations: [{ Id: 'drops', QueueArn: QUEUE_ARN, Events: ['s3:ObjectCreated:*'], ...more }],
      },
    }),
  );
}

/** Everything that waits in the queue, taken out of it. */
async function drain(aws: AwsFront, atLeast: number): Promise<string[]> {
  const QueueUrl = aws.sqs.queueUrl('drops', aws.front.endpoint);
  const bodies: string[] = [];
  await eventually(async () => {
    const { Messages = [] } = await aws.sqsClient.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    bodies.push(...Messages.map(({ Body }) => Body!));
    const isOwed = aws.s3.store.owedNotifications > 0;
    return Messages.length === 0 && bodies.length >= atLeast && !isOwed ? true : undefined;
  });
  return bodies;
}

function recordsOf(bodies: readonly string[]): S3Event['Records'] {
  return bodies.flatMap((body) => (JSON.parse(body) as Partial<S3Event>).Records ?? []);
}

describe('a process that is killed', () => {
  it('loses no acknowledged put, tears none, and owes no notification for ever', async () => {
    const Bucket = 'crash';
    await withFront((aws) => makeNotifyingBucket(aws, Bucket));
    const acknowledged = new Map<string, number>();

    for (const round of ['1', '2']) {
      await writeUntilKilled(Bucket, round, 60, acknowledged);
    }

    await withFront(async (aws) => {
      const found = new Map<string, number | undefined>();
      for await (const page of paginateListObjectsV2({ client: aws.s3Client }, { Bucket })) {
        for (const { Key = '' } of page.Contents ?? []) {
          const { Body } = await aws.s3Client.send(new GetObjectCommand({ Bucket, Key }));
          found.set(Key, numberOf(Key, Buffer.from(await Body!.transformToByteArray())));
        }
      }
      expect([...found].filter(([, n]) => n === undefined)).toEqual([]);
      for (const [key, n] of acknowledged) {
        // A writer's last overwrite may have been stored and not yet acknowledged.
        if (key.startsWith('again/')) expect(found.get(key)).toBeGreaterThanOrEqual(n);
        else expect(found.get(key)).toBe(n);
      }
      const told = new Set(recordsOf(await drain(aws, acknowledged.size)).map(({ s3 }) => s3.object.key));
      expect([...acknowledged.keys()].filter((key) => !told.has(key))).toEqual([]);
    });
  });

  it('leaves no body behind that no object names', async () => {
    await withFront((aws) => makeNotifyingBucket(aws, 'sweep'));
    const bodies = join(dir, 's3', 'bodies');
    await writeFile(join(bodies, 'f'.repeat(32)), 'half a bo');

    await withFront(async (aws) => {
      await aws.s3Client.send(new PutObjectCommand({ Bucket: 'sweep', Key: 'a', Body: Buffer.alloc(100_000) }));
    });

    expect(await readdir(bodies)).toHaveLength(1);
    expect(await readdir(bodies)).not.toContain('f'.repeat(32));
  });

  it('is the only one that has its store open', async () => {
    await withFront(async () => {
      const second = openS3({ dir: join(dir, 's3'), queues: { hasQueue: () => true, sendMessage: () => undefined } });

      await expect(second).rejects.toThrow(/locked/);
    });
  });
});

/** Starts a writer on the store, and kills it without warning once it has acknowledged so many puts. */
async function writeUntilKilled(
  bucket: string,
  round: string,
  puts: number,
  acknowledged: Map<string, number>,
): Promise<void> {
  const script = fileURLToPath(new URL('s3-crash-writer.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dir, bucket, round], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [key = '', n = ''] = line.split(' ');
    acknowledged.set(key, Math.max(Number(n), acknowledged.get(key) ?? 0));
    if (++seen === puts) child.kill('SIGKILL');
  }
  await ended;
  expect(seen).toBeGreaterThanOrEqual(puts);
}

describe('notifications', () => {
  it('begin with a test event, and then tell of each object in the shape of S3', async () => {
    await withFront(async (aws) => {
      await makeNotifyingBucket(aws, 'drops');

      const Key = "reuters/a b+ü/'x'.xml";
      const { ETag, VersionId } = await aws.s3Client.send(
        new PutObjectCommand({ Bucket: 'drops', Key, Body: 'a story' }),
      );

      const bodies = (await drain(aws, 2)).map((body) => JSON.parse(body));
      expect(bodies[0]).toEqual({
        Service: 'Amazon S3',
        Event: 's3:TestEvent',
        Time: expect.any(String),
        Bucket: 'drops',
        RequestId: expect.any(String),
        HostId: expect.any(String),
      });
      expect(bodies.slice(1)).toEqual([
        {
          Records: [
            {
              eventVersion: '2.1',
              eventSource: 'aws:s3',
              awsRegion: 'us-east-1',
              eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
              eventName: 'ObjectCreated:Put',
              userIdentity: { principalId: expect.any(String) },
              requestParameters: { sourceIPAddress: '127.0.0.1' },
              responseElements: { 'x-amz-request-id': expect.any(String), 'x-amz-id-2': expect.any(String) },
              s3: {
                s3SchemaVersion: '1.0',
                configurationId: 'drops',
                bucket: {
                  name: 'drops',
                  ownerIdentity: { principalId: expect.any(String) },
                  arn: 'arn:aws:s3:::drops',
                },
                object: {
                  key: 'reuters/a+b%2B%C3%BC/%27x%27.xml',
                  size: 7,
                  eTag: ETag!.replaceAll('"', ''),
                  versionId: VersionId,
                  sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
                },
              },
            },
          ],
        },
      ]);
    });
  });

  it('tell of copies, in order, and only of keys that the filter lets through', async () => {
    await withFront(async (aws) => {
      const Filter = { Key: { FilterRules: [{ Name: 'prefix' as const, Value: 'in/' }] } };
      await makeNotifyingBucket(aws, 'drops', { Filter });

      for (const Key of ['in/1', 'out/1']) {
        await aws.s3Client.send(new PutObjectCommand({ Bucket: 'drops', Key, Body: Key }));
      }
      await aws.s3Client.send(new CopyObjectCommand({ Bucket: 'drops', Key: 'in/2', CopySource: 'drops/out/1' }));

      const records = recordsOf(await drain(aws, 3));
      expect(records.map(({ eventName, s3 }) => [eventName, s3.object.key])).toEqual([
        ['ObjectCreated:Put', 'in/1'],
        ['ObjectCreated:Copy', 'in/2'],
      ]);
      expect(records[1]!.s3.object.sequencer > records[0]!.s3.object.sequencer).toBe(true);
      const { QueueConfigurations } = await aws.s3Client.send(
        new GetBucketNotificationConfigurationCommand({ Bucket: 'drops' }),
      );
      expect(QueueConfigurations).toEqual([
        { Id: 'drops', QueueArn: QUEUE_ARN, Events: ['s3:ObjectCreated:*'], Filter },
      ]);
    });
  });

  it('are refused for a queue that is not there and for events that are not sent', async () => {
    await withFront(async (aws) => {
      const QueueArn = 'arn:aws:sqs:us-east-1:000000000000:none';
      await expect(makeNotifyingBucket(aws, 'drops', { QueueArn })).rejects.toMatchObject({ name: 'InvalidArgument' });
      await expect(makeNotifyingBucket(aws, 'drops', { Events: ['s3:ObjectRemoved:*'] })).rejects.toMatchObject({
        name: 'NotImplemented',
      });
    });
  });

  it('that no queue took before a crash are sent at the next start', async () => {
    const told: string[] = [];
    const warnings: string[] = [];
    const refusing = {
      hasQueue: () => true,
      sendMessage: () => {
        throw new Error('the queue is away');
      },
    };
    const first = await openS3({ dir, queues: refusing, warn: (message) => void warnings.push(message) });
    await first.store.buckets.create('drops');
    await first.store.buckets.setNotifications('drops', [
      { id: 'all', queueArn: QUEUE_ARN, events: ['s3:ObjectCreated:*'], prefix: '', suffix: '' },
    ]);
    const attributes = { headers: {}, metadata: {} };
    const body = { kind: 'inline', data: Buffer.from('a') } as const;
    await first.store.put({ bucket: 'drops', key: 'a' }, { body, size: 1, etag: 'e', attributes });
    await eventually(() => (warnings.length > 0 ? true : undefined));
    expect(first.store.owedNotifications).toBe(2);
    await first.close();

    const taking = { hasQueue: () => true, sendMessage: (queue: string, text: string) => void told.push(queue, text) };
    const second = await openS3({ dir, queues: taking });

    await eventually(() => (second.store.owedNotifications === 0 ? true : undefined));
    expect(told[0]).toBe('drops');
    expect(told[1]).toContain('s3:TestEvent');
    expect(told[3]).toContain('"key":"a"');
    await second.close();
  });
});
