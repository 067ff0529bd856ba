// The embedded SQS, through the SDK's own client.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NoSuchQueue } from '../../local/sqs.ts';
import { type AwsFront, eventually, makeTempDir, openAwsFront, removeDir } from './aws-front.ts';

let dir: string;
let aws: AwsFront;

beforeEach(async () => {
  dir = await makeTempDir();
  aws = await openAwsFront(dir);
});

afterEach(async () => {
  await aws.close();
  await removeDir(dir);
});

async function restart(): Promise<void> {
  await aws.close();
  aws = await openAwsFront(dir);
}

const urlOf = (queueName: string) => aws.sqs.queueUrl(queueName, aws.front.endpoint);

async function receive(queueName: string, more: { WaitTimeSeconds?: number; VisibilityTimeout?: number } = {}) {
  const { Messages = [] } = await aws.sqsClient.send(
    new ReceiveMessageCommand({
      QueueUrl: urlOf(queueName),
      MaxNumberOfMessages: 10,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      ...more,
    }),
  );
  return Messages;
}

describe('queues', () => {
  it('names a queue by a URL that leads to the port of this run', async () => {
    const { QueueUrl } = await aws.sqsClient.send(new CreateQueueCommand({ QueueName: 'made-by-client' }));
    expect(QueueUrl).toBe(`${aws.front.endpoint}/000000000000/made-by-client`);
    aws.sqs.createQueue('made-here');

    await restart();

    const { QueueUrls } = await aws.sqsClient.send(new ListQueuesCommand({}));
    expect(QueueUrls?.sort()).toEqual([urlOf('made-by-client'), urlOf('made-here')]);
    const found = await aws.sqsClient.send(new GetQueueUrlCommand({ QueueName: 'made-by-client' }));
    expect(found.QueueUrl).toBe(urlOf('made-by-client'));
  });

  it('keeps its messages when its settings are given anew', async () => {
    aws.sqs.createQueue('drops', { visibilitySeconds: 30 });
    aws.sqs.sendMessage('drops', 'kept');

    expect(aws.sqs.createQueue('drops', { visibilitySeconds: 60 })).toBe('arn:aws:sqs:us-east-1:000000000000:drops');

    const { Attributes } = await aws.sqsClient.send(
      new GetQueueAttributesCommand({ QueueUrl: urlOf('drops'), AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({ VisibilityTimeout: '60', ApproximateNumberOfMessages: '1' });
  });

  it('says so when a queue is not there', async () => {
    expect(aws.sqs.hasQueue('none')).toBe(false);
    expect(() => aws.sqs.sendMessage('none', 'lost?')).toThrow(NoSuchQueue);
    await expect(aws.sqsClient.send(new GetQueueUrlCommand({ QueueName: 'none' }))).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
  });
});

describe('messages', () => {
  it('are sent, received, hidden and deleted', async () => {
    aws.sqs.createQueue('drops', { visibilitySeconds: 1 });
    const Entries = ['a', 'b'].map((Id) => ({ Id, MessageBody: Id }));
    await aws.sqsClient.send(new SendMessageBatchCommand({ QueueUrl: urlOf('drops'), Entries }));

    const first = await receive('drops');
    expect(first.map(({ Body }) => Body)).toEqual(['a', 'b']);
    expect(await receive('drops')).toEqual([]);
    expect(aws.sqs.depth('drops')).toEqual({ visible: 0, inFlight: 2, delayed: 0 });
    await aws.sqsClient.send(
      new DeleteMessageCommand({ QueueUrl: urlOf('drops'), ReceiptHandle: first[0]!.ReceiptHandle }),
    );

    const again = await receive('drops', { WaitTimeSeconds: 3 });
    expect(again.map(({ Body, Attributes }) => [Body, Attributes?.ApproximateReceiveCount])).toEqual([['b', '2']]);
  });

  it('may hold any character that SQS takes', async () => {
    aws.sqs.createQueue('drops');
    const MessageBody = 'Zürich 🗞️ 日本語 \t\n';

    const sent = await aws.sqsClient.send(new SendMessageCommand({ QueueUrl: urlOf('drops'), MessageBody }));

    expect(sent.MD5OfMessageBody).toBe(createHash('md5').update(MessageBody).digest('hex'));
    expect((await receive('drops'))[0]?.Body).toBe(MessageBody);
    const control = new SendMessageCommand({ QueueUrl: urlOf('drops'), MessageBody: 'a\u0001' });
    await expect(aws.sqsClient.send(control)).rejects.toMatchObject({
      name: expect.stringMatching(/InvalidMessageContents$/),
    });
  });

  it('end a long poll at once when they come', async () => {
    aws.sqs.createQueue('drops');
    const polled = receive('drops', { WaitTimeSeconds: 10 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const sentAt = Date.now();

    aws.sqs.sendMessage('drops', 'now');

    expect((await polled).map(({ Body }) => Body)).toEqual(['now']);
    expect(Date.now() - sentAt).toBeLessThan(1000);
  });

  it('do not go to a long poll whose client hung up', async () => {
    aws.sqs.createQueue('drops', { visibilitySeconds: 600 });
    const hangUp = new AbortController();
    const command = new ReceiveMessageCommand({ QueueUrl: urlOf('drops'), WaitTimeSeconds: 10 });
    const polled = aws.sqsClient.send(command, { abortSignal: hangUp.signal }).catch(() => 'hung up');
    await new Promise((resolve) => setTimeout(resolve, 100));
    hangUp.abort();
    expect(await polled).toBe('hung up');
    await new Promise((resolve) => setTimeout(resolve, 50));

    aws.sqs.sendMessage('drops', 'for the next');

    const got = await receive('drops', { WaitTimeSeconds: 1 });
    expect(got.map(({ Body, Attributes }) => [Body, Attributes?.ApproximateReceiveCount])).toEqual([
      ['for the next', '1'],
    ]);
  });

  it('go to the dead-letter queue after too many receives, and are there after a restart', async () => {
    aws.sqs.createQueue('dead');
    aws.sqs.createQueue('drops', { deadLetterQueue: 'dead', maxReceives: 2 });
    aws.sqs.sendMessage('drops', 'poison');

    for (const count of ['1', '2']) {
      const [message] = await receive('drops');
      expect(message?.Attributes?.ApproximateReceiveCount).toBe(count);
      await aws.sqsClient.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: urlOf('drops'),
          ReceiptHandle: message!.ReceiptHandle,
          VisibilityTimeout: 0,
        }),
      );
    }
    expect(await receive('drops')).toEqual([]);
    expect(aws.sqs.depth('dead').visible).toBe(1);

    await restart();

    expect(aws.sqs.depth('drops')).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
    expect((await receive('dead')).map(({ Body }) => Body)).toEqual(['poison']);
  });

  it('stay in flight, or gone, over a restart', async () => {
    aws.sqs.createQueue('drops', { visibilitySeconds: 600 });
    for (const body of ['deleted', 'in flight', 'waiting']) aws.sqs.sendMessage('drops', body);
    const { Messages = [] } = await aws.sqsClient.send(
      new ReceiveMessageCommand({ QueueUrl: urlOf('drops'), MaxNumberOfMessages: 2 }),
    );
    const [first, second] = Messages.map(({ ReceiptHandle }) => ReceiptHandle!);
    await aws.sqsClient.send(new DeleteMessageCommand({ QueueUrl: urlOf('drops'), ReceiptHandle: first }));

    await restart();

    expect((await receive('drops')).map(({ Body }) => Body)).toEqual(['waiting']);
    await aws.sqsClient.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: urlOf('drops'), ReceiptHandle: second, VisibilityTimeout: 0 }),
    );
    expect((await receive('drops')).map(({ Body }) => Body)).toEqual(['in flight']);
  });

  it('are all there after kill -9', async () => {
    await aws.close();
    const url = new URL('../../local/sqs.ts', import.meta.url).href;
    const script = `
      const { startSqs } = await import(${JSON.stringify(url)});
      const sqs = await startSqs({ dataDir: ${JSON.stringify(`${dir}/sqs`)} });
      sqs.createQueue('drops');
      for (let n = 1; n <= 20; n++) sqs.sendMessage('drops', String(n));
      process.kill(process.pid, 'SIGKILL');`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);

    aws = await openAwsFront(dir);

    expect(aws.sqs.depth('drops').visible).toBe(20);
    const found = await eventually(async () => await receive('drops'));
    expect(found.map(({ Body }) => Body)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });
});
