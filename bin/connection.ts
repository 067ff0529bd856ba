// The pipeline that a command talks to: a running engine, one that it starts itself, or a deployed stack.
// All three are reached through the same AWS clients.
import { hostname, userInfo } from 'node:os';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DropRef } from '../functions/article/article.ts';
import { isBackfilled } from '../functions/article/backfill.ts';
import type { DeliverAnswer, DeliverEvent } from '../functions/deliver/handler.ts';
import type { PollAnswer, PollEvent } from '../functions/poll/handler.ts';
import type { PollAsk } from '../functions/poll/poll.ts';
import type { QueryBody, QueryResponse } from '../functions/query/response.ts';
import { notification, sqsReplays } from '../functions/store/drop-queues.ts';
import { engineClientConfig, findEngine, type PipelineNames } from '../local/running-engine.ts';
import { UserError } from './output.ts';

export interface PutDrop extends DropRef {
  /** LastModified as the store has it. */
  readonly receivedAt: string;
}

/** Buckets and table themselves, under the caller's own credentials. */
export interface Resources {
  readonly names: PipelineNames;
  readonly s3: S3Client;
  readonly dynamo: DynamoDBClient;
}

export interface Connection {
  /** Whatever QUERY answers, errors too. @throws UserError where it fails */
  answer(request: object): Promise<QueryResponse>;
  /** Answers of status 200 and 410. @throws UserError for all else */
  query<Kind extends QueryBody['kind']>(
    request: object,
    ...kinds: readonly Kind[]
  ): Promise<Extract<QueryBody, { kind: Kind }>>;
  putDrop(key: string, bytes: Uint8Array): Promise<PutDrop>;
  /** Sends a drop through ingest once more. */
  requeue(drop: DropRef): Promise<void>;
  /**
   * Has drops read behind what just came; where a replay asks, once more.
   * @throws UserError where the stack is too old for it
   */
  replay(drops: readonly DropRef[], id?: string): Promise<void>;
  /** How many messages of drops wait, how many are being worked on, and how many replays there are behind them. */
  queueDepth(): Promise<{ readonly waiting: number; readonly inFlight: number; readonly replays: number }>;
  /** Polls a wire now. @throws UserError where it is not polled */
  poll(wire: string, ask?: PollAsk): Promise<PollAnswer>;
  /** Has what a consumer is owed delivered now. @throws UserError where there is no such consumer */
  deliver(consumer: string, event: DeliverEvent): Promise<DeliverAnswer>;
  /** Who is asking: the ARN of the caller's credentials, or the user of this machine. */
  operator(): Promise<string>;
  /** For what QUERY's role does not allow; docs/decisions/0009-audit-with-own-credentials.md. */
  readonly resources: Resources;
  close(): Promise<void>;
}

export interface Target {
  readonly data: string;
  readonly stack?: string;
}

/** @throws UserError where there is no such stack, or the engine cannot start */
export async function connect(target: Target): Promise<Connection> {
  if (target.stack !== undefined) return connectionOf({}, await namesOfStack(target.stack), async () => {}, callerArn);
  const running = await findEngine(target.data);
  if (running) return engineConnection(running.endpoint, running.names);
  const { startEmbedded } = await import('./embedded.ts');
  const engine = await startEmbedded(target.data);
  return connectionOf(engineClientConfig(engine.endpoint), engine.names, () => engine.close());
}

/** A connection to an engine that goes on running when it is closed. */
export const engineConnection = (endpoint: string, names: PipelineNames): Connection =>
  connectionOf(engineClientConfig(endpoint), names, async () => {});

const localUser = async (): Promise<string> => `${userInfo().username}@${hostname()}`;

async function callerArn(): Promise<string> {
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const sts = new STSClient({});
  try {
    return (await sts.send(new GetCallerIdentityCommand({}))).Arn ?? 'unknown';
  } finally {
    sts.destroy();
  }
}

function connectionOf(
  config: object,
  names: PipelineNames,
  close: () => Promise<void>,
  operator: () => Promise<string> = localUser,
): Connection {
  const s3 = new S3Client(config);
  const lambda = new LambdaClient(config);
  const sqs = new SQSClient(config);
  const dynamo = new DynamoDBClient(config);
  const answer = async (request: object): Promise<QueryResponse> => {
    const answered = await lambda.send(
      new InvokeCommand({ FunctionName: names.queryFunction, Payload: JSON.stringify(request) }),
    );
    const payload = Buffer.from(answered.Payload ?? []).toString('utf8');
    if (answered.FunctionError) throw new UserError(`the query function failed: ${payload}`, 1);
    return JSON.parse(payload) as QueryResponse;
  };
  const call = async (FunctionName: string, event: object, what: string): Promise<unknown> => {
    const answered = await lambda.send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) }));
    const payload = Buffer.from(answered.Payload ?? []).toString('utf8');
    if (!answered.FunctionError) return JSON.parse(payload);
    const { errorMessage } = JSON.parse(payload) as { errorMessage?: string };
    throw new UserError(`${what} failed: ${errorMessage ?? payload}`, 1);
  };
  const depthOf = async (QueueUrl: string): Promise<{ waiting: number; inFlight: number }> => {
    const { Attributes = {} } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    return {
      waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
      inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
    };
  };
  return {
    resources: { names, s3, dynamo },
    operator,
    answer,
    async query(request, ...kinds) {
      const { body } = await answer(request);
      if (body.kind === 'error') throw new UserError(body.message, body.code === 'BAD_QUERY' ? 2 : 1);
      if (!(kinds as readonly string[]).includes(body.kind)) {
        throw new UserError(`the query function answered "${body.kind}"; is the stack older than this command?`, 1);
      }
      return body as never;
    },
    async poll(wire, ask = {}) {
      const name = names.pollFunctions[wire];
      if (name === undefined) {
        const known = Object.keys(names.pollFunctions).join(', ') || 'none';
        throw new UserError(`no wire "${wire}" is polled here; these are: ${known} (the "poll" of wires.json)`);
      }
      return (await call(name, { ask } satisfies PollEvent, `the poll of ${wire}`)) as PollAnswer;
    },
    async deliver(consumer, event) {
      const name = names.deliverFunctions[consumer];
      if (name === undefined) {
        const known = Object.keys(names.deliverFunctions).join(', ') || 'none';
        throw new UserError(`there is no consumer "${consumer}"; these are: ${known} (the "consumers" of wires.json)`);
      }
      return (await call(name, event, `the delivery to ${consumer}`)) as DeliverAnswer;
    },
    async putDrop(key, bytes) {
      const put = await s3.send(new PutObjectCommand({ Bucket: names.dropBucket, Key: key, Body: bytes }));
      const versionId = put.VersionId ?? '';
      const head = await s3.send(
        new HeadObjectCommand({ Bucket: names.dropBucket, Key: key, VersionId: versionId || undefined }),
      );
      const receivedAt = (head.LastModified ?? new Date()).toISOString();
      return { bucket: names.dropBucket, key, versionId, receivedAt };
    },
    async requeue(drop) {
      // An audit names all of an archive that has not been read yet, and that must not stand before a kill either.
      if (isBackfilled(drop) && names.replayQueueUrl !== '') {
        return sqsReplays(sqs, names.replayQueueUrl).send([drop]);
      }
      const MessageBody = notification(drop, 'Retry');
      await sqs.send(new SendMessageCommand({ QueueUrl: names.ingestQueueUrl, MessageBody }));
    },
    async replay(drops, id) {
      const QueueUrl = names.replayQueueUrl;
      if (QueueUrl === '') throw new UserError('the stack is older than this command: deploy it first', 1);
      await sqsReplays(sqs, QueueUrl).send(drops, id);
    },
    async queueDepth() {
      const { waiting, inFlight } = await depthOf(names.ingestQueueUrl);
      // Whoever may ask of the one need not be allowed to ask of the other.
      const behind =
        names.replayQueueUrl === '' ? undefined : await depthOf(names.replayQueueUrl).catch(() => undefined);
      return { waiting, inFlight, replays: behind ? behind.waiting + behind.inFlight : 0 };
    },
    async close() {
      for (const client of [s3, lambda, sqs, dynamo]) client.destroy();
      await close();
    },
  };
}

const OUTPUTS: Readonly<
  Record<Exclude<keyof PipelineNames, 'pollFunctions' | 'deliverFunctions' | 'replayQueueUrl' | 'backfill'>, string>
> = {
  dropBucket: 'DropBucket',
  archiveBucket: 'ArchiveBucket',
  table: 'Table',
  eventBus: 'EventBus',
  ingestQueueUrl: 'IngestQueue',
  queryFunction: 'QueryFunction',
};

async function namesOfStack(stack: string): Promise<PipelineNames> {
  const { CloudFormationClient, DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const client = new CloudFormationClient({});
  try {
    const answer = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const outputs = new Map(answer.Stacks?.[0]?.Outputs?.map((output) => [output.OutputKey, output.OutputValue]));
    const names = Object.entries(OUTPUTS).map(([name, output]) => {
      const value = outputs.get(output);
      if (!value) throw new UserError(`the stack ${stack} has no output ${output}; is it a Slugline stack?`);
      return [name, value];
    });
    // Only a stack that polls has the first, and one with consumers the second.
    const [pollFunctions, deliverFunctions] = ['PollFunctions', 'DeliverFunctions'].map((output): unknown =>
      JSON.parse(outputs.get(output) ?? '{}'),
    );
    // A stack of an earlier release has none, and does all else.
    const replayQueueUrl = outputs.get('ReplayQueue') ?? '';
    // Only a stack that was deployed with `-c backfillFrom` has it.
    const backfill: unknown = JSON.parse(outputs.get('Backfill') ?? 'null');
    const more = backfill === null ? {} : { backfill };
    return { ...Object.fromEntries(names), pollFunctions, deliverFunctions, replayQueueUrl, ...more } as PipelineNames;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`the stack ${stack} cannot be read with your AWS credentials: ${why}`);
  } finally {
    client.destroy();
  }
}
