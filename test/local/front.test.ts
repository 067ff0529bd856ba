// The front: which service a request reaches, and which requests reach none.

import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BodyHandler } from '../../local/front.ts';
import { type AwsFront, clientConfig, makeTempDir, openAwsFront, removeDir } from './aws-front.ts';

let aws: AwsFront;

const dynamo: BodyHandler = async (request, response, body) => {
  if (body.includes('break')) throw new Error('on purpose');
  response.setHeader('content-type', 'application/x-amz-json-1.0');
  response.end(JSON.stringify({ TableNames: [String(request.headers['x-amz-target'])] }));
};
const lambda: BodyHandler = async (request, response, body) => {
  response.end(JSON.stringify({ path: request.url, event: JSON.parse(body.toString()) }));
};

beforeAll(async () => {
  aws = await openAwsFront(await makeTempDir(), { dynamo, lambda });
});

afterAll(async () => {
  await aws.close();
  await removeDir(aws.dir);
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** With node:http, as `fetch` would not let the Host be another. */
function send(
  headers: Record<string, string>,
  options: { method?: string; path?: string; body?: string } = {},
): Promise<Answer> {
  const { method = 'POST', path = '/', body = '' } = options;
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: aws.front.port, method, path, headers },
      async (response) => {
        resolve({ status: response.statusCode!, headers: response.headers, body: await text(response) });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

describe('dispatch', () => {
  it('reaches DynamoDB and Lambda through the handlers it was given', async () => {
    const dynamoClient = new DynamoDBClient(clientConfig(aws.front.endpoint));
    const lambdaClient = new LambdaClient(clientConfig(aws.front.endpoint));

    const { TableNames } = await dynamoClient.send(new ListTablesCommand({}));
    const { Payload } = await lambdaClient.send(new InvokeCommand({ FunctionName: 'f', Payload: '{"a":1}' }));

    expect(TableNames).toEqual(['DynamoDB_20120810.ListTables']);
    expect(JSON.parse(Buffer.from(Payload!).toString())).toEqual({
      path: '/2015-03-31/functions/f/invocations',
      event: { a: 1 },
    });
    dynamoClient.destroy();
    lambdaClient.destroy();
  });

  it('reaches S3 also as localhost with path-style addresses', async () => {
    const s3 = new S3Client({ ...clientConfig(`http://localhost:${aws.front.port}`), forcePathStyle: true });

    await s3.send(new CreateBucketCommand({ Bucket: 'by-localhost' }));
    await s3.send(new PutObjectCommand({ Bucket: 'by-localhost', Key: 'a', Body: 'a' }));

    const { Buckets } = await aws.s3Client.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toContain('by-localhost');
    s3.destroy();
  });

  it('answers 501 in the dialect of the service that it does not have', async () => {
    const scope = (service: string) => ({
      authorization: `AWS4-HMAC-SHA256 Credential=id/20261105/us-east-1/${service}/aws4_request, Signature=x`,
    });

    const json = await send({ 'x-amz-target': 'ssm.GetParameter' }, { body: '{}' });
    const rest = await send(scope('scheduler'), { path: '/schedules/x' });
    const query = await send({ 'content-type': 'application/x-www-form-urlencoded' }, { body: 'Action=ListQueues' });
    const s3 = await send(scope('s3'), { method: 'PATCH', path: '/bucket/key' });

    expect([json.status, JSON.parse(json.body).__type]).toEqual([501, 'NotImplemented']);
    expect([rest.status, JSON.parse(rest.body).__type]).toEqual([501, 'NotImplemented']);
    expect([query.status, query.body]).toEqual([501, expect.stringContaining('<Code>NotImplemented</Code>')]);
    expect([s3.status, s3.body]).toEqual([501, expect.stringContaining('<Code>NotImplemented</Code>')]);
  });

  it('survives a handler that fails, and refuses a body beyond 16 MB', async () => {
    const target = { 'x-amz-target': 'DynamoDB_20120810.PutItem' };

    expect((await send(target, { body: 'break' })).status).toBe(500);
    expect((await send(target, { body: 'x'.repeat(16 * 1024 * 1024 + 1) })).status).toBe(413);
    expect((await send(target, { body: '{}' })).status).toBe(200);
  });
});

describe('guard', () => {
  it.each(['evil.example', '127.0.0.1.evil.example', 'bucket.localhost', '192.168.0.1', 'localhost@evil'])(
    'refuses the host %s',
    async (host) => {
      expect((await send({ host }, { method: 'GET' })).status).toBe(403);
      expect((await send({ host: `${host}:${aws.front.port}` }, { method: 'GET' })).status).toBe(403);
    },
  );

  it('refuses pages of other sites, and of other ports of this machine', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', `http://localhost:${aws.front.port}`]) {
      expect((await send({ origin }, { method: 'GET' })).status).toBe(403);
    }
    expect((await send({ 'sec-fetch-site': 'cross-site' }, { method: 'GET' })).status).toBe(403);
    expect((await send({ origin: aws.front.endpoint }, { method: 'GET' })).status).toBe(200);
  });

  it('listens on the loopback interface alone', () => {
    expect(aws.front.endpoint).toBe(`http://127.0.0.1:${aws.front.port}`);
  });

  it('refuses a port that is taken', async () => {
    const { serveFront } = await import('../../local/front.ts');
    const { sqs, events, s3 } = aws;
    const handlers = { dynamo, lambda, secrets: lambda, sqs, events: events.handle, s3: s3.handle };
    const second = serveFront({ port: aws.front.port, ...handlers });

    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('closes at once, though a client is in a long poll', async () => {
    const dir = await makeTempDir();
    const own = await openAwsFront(dir);
    const { QueueUrl } = await own.sqsClient.send(new CreateQueueCommand({ QueueName: 'drops' }));
    const polled = own.sqsClient.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 })).catch(() => 'cut');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = Date.now();

    await own.close();

    expect(Date.now() - began).toBeLessThan(2000);
    expect(await polled).toBe('cut');
    await removeDir(dir);
  });
});
