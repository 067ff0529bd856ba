import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, describe, expect, it } from 'vitest';
import {
  INGEST_BATCH_SIZE,
  INGEST_BATCH_WINDOW_SECONDS,
  INGEST_MAX_RECEIVES,
  INGEST_TIMEOUT_SECONDS,
  QUERY_TIMEOUT_SECONDS,
  SWEEP_TIMEOUT_SECONDS,
  WATCH_TIMEOUT_SECONDS,
} from '../../functions/names.ts';
import { appOf, removeSynthesised, templateOf } from './synth.ts';

afterAll(removeSynthesised);

// Stateful resources: another logical id would make CloudFormation put an empty one in its place.
const DROPS = 'WiresIntakeDropsD9712401';
const ARCHIVE = 'WiresStoreArchiveDDB75D41';
const TABLE = 'WiresStoreArticles70581B1E';
const QUEUE = 'WiresIntakeQueue9AB0CDB7';
const DEAD_LETTERS = 'WiresIntakeDeadLettersD97B4808';
const REPLAYS = 'WiresIntakeReplayQueue914F2632';
const REPLAY_DEAD_LETTERS = 'WiresIntakeReplayDeadLettersD21F1ABA';
const BUS = 'WiresBusEvents7123B649';

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const template = templateOf();
const resources: Record<string, Resource> = template.toJSON().Resources;
const ofType = (type: string) => Object.entries(resources).filter(([, resource]) => resource.Type === type);
const listOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

// An ARN as a person would write it: `<logical id>` and what follows it.
function arnText(arn: unknown): string {
  if (typeof arn === 'string') return arn;
  const intrinsic = arn as { 'Fn::GetAtt'?: [string, string]; 'Fn::Join'?: ['', unknown[]]; Ref?: string };
  if (intrinsic['Fn::GetAtt']?.[1] === 'Arn') return intrinsic['Fn::GetAtt'][0];
  if (intrinsic['Fn::Join']) return intrinsic['Fn::Join'][1].map(arnText).join('');
  return JSON.stringify(arn);
}

interface PolicyProperties {
  readonly Roles: unknown;
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

const rolePolicies = ofType('AWS::IAM::Policy').map(([, { Properties }]) => Properties as unknown as PolicyProperties);

describe('what there is', () => {
  it('is these kinds of resources: no custom resource, no address, no further function', () => {
    const counts: Record<string, number> = {};
    for (const { Type } of Object.values(resources)) counts[Type] = (counts[Type] ?? 0) + 1;

    expect(counts).toEqual({
      'AWS::CloudWatch::Alarm': 17,
      'AWS::CloudWatch::Dashboard': 1,
      'AWS::DynamoDB::GlobalTable': 1,
      'AWS::Events::EventBus': 1,
      'AWS::Events::Rule': 2,
      'AWS::IAM::Policy': 4,
      'AWS::IAM::Role': 4,
      'AWS::Lambda::EventInvokeConfig': 2,
      'AWS::Lambda::EventSourceMapping': 2,
      'AWS::Lambda::Function': 4,
      'AWS::Lambda::Permission': 2,
      'AWS::Logs::LogGroup': 4,
      'AWS::S3::Bucket': 2,
      'AWS::S3::BucketPolicy': 2,
      'AWS::SQS::Queue': 4,
      'AWS::SQS::QueuePolicy': 4,
    });
  });

  it('looks as it did', () => {
    const text = JSON.stringify(template.toJSON(), null, 2).replace(/[0-9a-f]{64}\.zip/g, '<asset>.zip');

    expect(JSON.parse(text)).toMatchSnapshot();
  });

  it('tells the command line its names', () => {
    const outputs: Record<string, { Value: unknown; Export?: unknown }> = template.toJSON().Outputs;

    const [query] = ofType('AWS::Lambda::Function').find(([id]) => id.includes('Query'))!;

    expect(Object.fromEntries(Object.entries(outputs).map(([id, { Value }]) => [id, Value]))).toEqual({
      DropBucket: { Ref: DROPS },
      ArchiveBucket: { Ref: ARCHIVE },
      Table: { Ref: TABLE },
      QueryFunction: { Ref: query },
      EventBus: { Ref: BUS },
      IngestQueue: { Ref: QUEUE },
      DeadLetterQueue: { Ref: DEAD_LETTERS },
      ReplayQueue: { Ref: REPLAYS },
      ReplayDeadLetterQueue: { Ref: REPLAY_DEAD_LETTERS },
    });
    expect(Object.values(outputs).filter((output) => output.Export)).toEqual([]);
  });
});

describe('what is kept', () => {
  it.each([
    [DROPS, 'AWS::S3::Bucket'],
    [ARCHIVE, 'AWS::S3::Bucket'],
    [TABLE, 'AWS::DynamoDB::GlobalTable'],
  ])('retains %s under its name', (id, type) => {
    expect(resources[id]).toMatchObject({ Type: type, DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('has one table with the keys pk and sk, on demand, recoverable, protected, without index', () => {
    expect(resources[TABLE]!.Properties).toEqual({
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'bandUntil', Enabled: true },
      Replicas: [
        {
          Region: { Ref: 'AWS::Region' },
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          Tags: [{ Key: 'application', Value: 'slugline' }],
        },
      ],
    });
  });

  it.each([DROPS, ARCHIVE])('encrypts %s, closes it to the public and takes it by TLS 1.2 only', (id) => {
    expect(resources[id]!.Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      // No rule ends an object or a version.
      LifecycleConfiguration: {
        Rules: [{ Id: 'AbortUploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }],
      },
    });
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: id },
      PolicyDocument: {
        Statement: [
          { Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
          { Effect: 'Deny', Action: 's3:*', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
        ].map((statement) => Match.objectLike(statement)),
      },
    });
  });

  it('keeps every version of a drop, and none of a document', () => {
    expect(resources[DROPS]!.Properties).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' } });
    expect(resources[ARCHIVE]!.Properties).not.toHaveProperty('VersioningConfiguration');
  });

  it.each(ofType('AWS::Logs::LogGroup').map(([id]) => id))('keeps the logs of %s for 30 days', (id) => {
    expect(resources[id]).toMatchObject({ Properties: { RetentionInDays: 30 }, DeletionPolicy: 'Retain' });
  });

  it('protects the stack from being deleted by mistake', () => {
    expect(appOf().stack.terminationProtection).toBe(true);
  });
});

describe('a trial, with keep=false', () => {
  const trial = templateOf({ context: { keep: 'false' } });
  const trialResources: Record<string, Resource> = trial.toJSON().Resources;

  it('destroys everything, buckets with what is in them', () => {
    const retained = Object.entries(trialResources).filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain');

    expect(retained).toEqual([]);
    trial.resourceCountIs('Custom::S3AutoDeleteObjects', 2);
    trial.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [Match.objectLike({ DeletionProtectionEnabled: false })],
    });
    expect(appOf({ context: { keep: 'false' } }).stack.terminationProtection).toBe(false);
  });

  it('has the same stateful resources under the same logical ids', () => {
    expect([DROPS, ARCHIVE, TABLE].map((id) => trialResources[id]?.Type)).toEqual([
      'AWS::S3::Bucket',
      'AWS::S3::Bucket',
      'AWS::DynamoDB::GlobalTable',
    ]);
  });
});

describe('the way of a drop', () => {
  it('tells the queue of each new object, once the queue lets S3 in', () => {
    const [policy] = ofType('AWS::SQS::QueuePolicy').find(([id]) => id.startsWith('WiresIntakeQueue'))!;

    expect(resources[DROPS]!.Properties).toMatchObject({
      NotificationConfiguration: {
        QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: { 'Fn::GetAtt': [QUEUE, 'Arn'] } }],
      },
    });
    expect(resources[DROPS]!.DependsOn).toEqual([policy]);
  });

  it('lets only this bucket of this account send, by an ARN that is that of the bucket', () => {
    const { BucketName } = resources[DROPS]!.Properties as { BucketName: unknown };

    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: QUEUE }],
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: 'sqs:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            Resource: { 'Fn::GetAtt': [QUEUE, 'Arn'] },
          },
          {
            Effect: 'Allow',
            Principal: { Service: 's3.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: { 'Fn::GetAtt': [QUEUE, 'Arn'] },
            Condition: {
              StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
              ArnEquals: {
                'aws:SourceArn': { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::', BucketName]] },
              },
            },
          },
        ],
      },
    });
  });

  it('names the drop bucket by the id of its stack, so that no two collide and S3 takes the name', () => {
    const { BucketName } = resources[DROPS]!.Properties as { BucketName: { 'Fn::Join': unknown } };

    expect(BucketName['Fn::Join']).toEqual([
      '-',
      [
        expect.stringMatching(/^slugline-drops-[0-9a-f]{8}$/),
        { 'Fn::Select': [2, { 'Fn::Split': ['/', { Ref: 'AWS::StackId' }] }] },
      ],
    ]);
    const staged: Record<string, Resource> = templateOf({ context: { stage: 'dev' } }).toJSON().Resources;
    expect(staged[DROPS]!.Properties).not.toMatchObject({ BucketName });
  });

  it('hides a message for six time-outs and the batch window, then gives it up to the dead letters', () => {
    expect(resources[QUEUE]!.Properties).toMatchObject({
      VisibilityTimeout: 6 * INGEST_TIMEOUT_SECONDS + INGEST_BATCH_WINDOW_SECONDS,
      MessageRetentionPeriod: 14 * 24 * 3600,
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': [DEAD_LETTERS, 'Arn'] },
        maxReceiveCount: INGEST_MAX_RECEIVES,
      },
    });
    expect(resources[DEAD_LETTERS]!.Properties).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 3600 });
  });

  it.each([QUEUE, DEAD_LETTERS, REPLAYS, REPLAY_DEAD_LETTERS])('encrypts %s and refuses it without TLS', (id) => {
    expect(resources[id]!.Properties).toMatchObject({ SqsManagedSseEnabled: true });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: id }],
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 'sqs:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]),
      },
    });
  });

  it('hands INGEST batches of which it may fail a part, in few executions at a time', () => {
    const [ingest] = ofType('AWS::Lambda::Function').find(([id]) => id.includes('Ingest'))!;

    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: ingest },
      EventSourceArn: { 'Fn::GetAtt': [QUEUE, 'Arn'] },
      BatchSize: INGEST_BATCH_SIZE,
      MaximumBatchingWindowInSeconds: INGEST_BATCH_WINDOW_SECONDS,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });

  it('is another one for what is replayed, with executions of its own, so that no backlog stands before a kill', () => {
    const [ingest] = ofType('AWS::Lambda::Function').find(([id]) => id.includes('Ingest'))!;

    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: ingest },
      EventSourceArn: { 'Fn::GetAtt': [REPLAYS, 'Arn'] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 2 },
    });
    expect(resources[REPLAYS]!.Properties).toMatchObject({
      VisibilityTimeout: 6 * INGEST_TIMEOUT_SECONDS + INGEST_BATCH_WINDOW_SECONDS,
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [REPLAY_DEAD_LETTERS, 'Arn'] } },
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('Replayed drops were given up$'),
      Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': [REPLAY_DEAD_LETTERS, 'QueueName'] } }],
      Threshold: 1,
    });
  });
});

const BASE = {
  archiveBucket: ['SLUGLINE_ARCHIVE_BUCKET', { Ref: ARCHIVE }],
  table: ['SLUGLINE_TABLE', { Ref: TABLE }],
};
const SUFFIXES = ['gif', 'jpeg', 'jpg', 'png', 'webp'].flatMap((suffix) => [suffix, suffix.toUpperCase()]);
const PICTURES = SUFFIXES.map((suffix) => `${DROPS}/*.${suffix}`);
const SENDS = ['SLUGLINE_EVENT_BUS', { Ref: BUS }];

describe.each([
  {
    name: 'Ingest',
    timeout: INGEST_TIMEOUT_SECONDS,
    environment: [
      BASE.archiveBucket,
      ['SLUGLINE_DROP_QUEUE', { Ref: QUEUE }],
      ['SLUGLINE_REPLAY_QUEUE', { Ref: REPLAYS }],
      BASE.table,
      SENDS,
    ],
    may: [
      `dynamodb:BatchGetItem ${TABLE}`,
      `dynamodb:BatchWriteItem ${TABLE}`,
      `dynamodb:DeleteItem ${TABLE}`,
      `dynamodb:GetItem ${TABLE}`,
      `dynamodb:PutItem ${TABLE}`,
      `dynamodb:Query ${TABLE}`,
      `events:PutEvents ${BUS}`,
      `s3:DeleteObject ${ARCHIVE}/articles/*`,
      `s3:DeleteObject ${ARCHIVE}/restricted/*`,
      `s3:GetObject ${ARCHIVE}/articles/*`,
      `s3:GetObject ${ARCHIVE}/models/topics/*`,
      `s3:GetObject ${ARCHIVE}/restricted/*`,
      `s3:GetObject ${DROPS}/*`,
      `s3:GetObjectVersion ${DROPS}/*`,
      `s3:ListBucket ${ARCHIVE}`,
      `s3:ListBucket ${DROPS}`,
      `s3:PutObject ${ARCHIVE}/articles/*`,
      `s3:PutObject ${ARCHIVE}/restricted/*`,
      `sqs:DeleteMessage ${QUEUE}`,
      `sqs:DeleteMessage ${REPLAYS}`,
      `sqs:GetQueueAttributes ${QUEUE}`,
      `sqs:GetQueueAttributes ${REPLAYS}`,
      `sqs:ReceiveMessage ${QUEUE}`,
      `sqs:ReceiveMessage ${REPLAYS}`,
      // The rest of a drop that is too large for one call, decision 0036.
      `sqs:SendMessage ${QUEUE}`,
      `sqs:SendMessage ${REPLAYS}`,
    ],
  },
  {
    name: 'Sweep',
    timeout: SWEEP_TIMEOUT_SECONDS,
    environment: [BASE.archiveBucket, BASE.table, SENDS],
    may: [
      `dynamodb:BatchGetItem ${TABLE}`,
      `dynamodb:BatchWriteItem ${TABLE}`,
      `dynamodb:DeleteItem ${TABLE}`,
      `dynamodb:GetItem ${TABLE}`,
      `dynamodb:PutItem ${TABLE}`,
      `dynamodb:Query ${TABLE}`,
      `events:PutEvents ${BUS}`,
      `s3:DeleteObject ${ARCHIVE}/articles/*`,
      `s3:DeleteObject ${ARCHIVE}/restricted/*`,
      `s3:DeleteObject ${ARCHIVE}/words/*`,
      // Stories and drops that expire, every version of theirs; no lifecycle rule does it, see decision 0012.
      `s3:DeleteObjectVersion ${ARCHIVE}/articles/*`,
      `s3:DeleteObjectVersion ${ARCHIVE}/restricted/*`,
      `s3:DeleteObjectVersion ${ARCHIVE}/words/*`,
      `s3:DeleteObjectVersion ${DROPS}/*`,
      `s3:GetObject ${ARCHIVE}/articles/*`,
      `s3:GetObject ${ARCHIVE}/restricted/*`,
      `s3:GetObject ${ARCHIVE}/words/*`,
      `s3:ListBucket ${ARCHIVE}`,
      `s3:ListBucketVersions ${ARCHIVE}`,
      `s3:PutObject ${ARCHIVE}/articles/*`,
      `s3:PutObject ${ARCHIVE}/restricted/*`,
      `s3:PutObject ${ARCHIVE}/words/*`,
    ],
  },
  {
    name: 'Query',
    timeout: QUERY_TIMEOUT_SECONDS,
    environment: [BASE.archiveBucket, BASE.table, ['SLUGLINE_DROP_BUCKET', { Ref: DROPS }]],
    may: [
      `dynamodb:BatchGetItem ${TABLE}`,
      `dynamodb:GetItem ${TABLE}`,
      `dynamodb:Query ${TABLE}`,
      `s3:GetObject ${ARCHIVE}/articles/*`,
      `s3:GetObject ${ARCHIVE}/restricted/*`,
      `s3:GetObject ${ARCHIVE}/words/*`,
      `s3:ListBucket ${ARCHIVE}`,
      // Of drops the pictures alone, decision 0029.
      ...PICTURES.flatMap((picture) => [`s3:GetObject ${picture}`, `s3:GetObjectVersion ${picture}`]),
      `s3:ListBucket ${DROPS}`,
    ],
  },
  {
    name: 'Watch',
    timeout: WATCH_TIMEOUT_SECONDS,
    environment: [BASE.table],
    may: [`dynamodb:BatchGetItem ${TABLE}`, `dynamodb:PutItem ${TABLE}`, `dynamodb:Query ${TABLE}`],
    // Rows of counts alone.
    conditions: [
      {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['K#*'] },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    ],
  },
])('the function $name', ({ name, timeout, environment, may, conditions = [] }) => {
  const idOf = (type: string) => ofType(type).find(([id]) => id.startsWith(`Wires${name}`))?.[0] ?? `no ${type}`;
  const lambda = idOf('AWS::Lambda::Function');
  const logs = idOf('AWS::Logs::LogGroup');
  const role = idOf('AWS::IAM::Role');

  it('runs on Node 24 on arm64, logs JSON to its own group, and reads only what it needs to know', () => {
    expect(resources[lambda]!.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: timeout,
      Role: { 'Fn::GetAtt': [role, 'Arn'] },
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: logs } },
    });
    expect(resources[lambda]!.Properties!.Environment).toEqual({ Variables: Object.fromEntries(environment) });
  });

  it('has a role of its own, which may do this and nothing else', () => {
    const policies = rolePolicies.filter(({ Roles }) => JSON.stringify(Roles) === JSON.stringify([{ Ref: role }]));

    const statements = policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    const granted = statements.flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) => listOf(Resource).map((arn) => `${action} ${arnText(arn)}`)),
    );

    expect(granted.sort()).toEqual([...may, `logs:CreateLogStream ${logs}`, `logs:PutLogEvents ${logs}`].sort());
    expect(statements.every(({ Effect }) => Effect === 'Allow')).toBe(true);
    expect(statements.flatMap(({ Condition }) => Condition ?? [])).toEqual(conditions);
    expect(resources[role]!.Properties).not.toHaveProperty('ManagedPolicyArns');
    expect(resources[role]!.Properties).not.toHaveProperty('Policies');
  });
});

describe('who may call', () => {
  it.each([
    ['SWEEP', 'WiresSweep', 'rate(1 minute)', 60],
    ['WATCH', 'WiresWatch', 'rate(5 minutes)', 300],
  ])('is the schedule alone for %s, without retries', (_name, start, rate, age) => {
    const [lambda] = ofType('AWS::Lambda::Function').find(([id]) => id.startsWith(start))!;
    const [rule] = ofType('AWS::Events::Rule').find(([id]) => id.startsWith(start))!;
    const target = { 'Fn::GetAtt': [lambda, 'Arn'] };

    const permissions = Object.values(template.findResources('AWS::Lambda::Permission')).filter(
      ({ Properties }) => JSON.stringify(Properties.FunctionName) === JSON.stringify(target),
    );
    expect(permissions.map(({ Properties: { Principal, SourceArn } }) => ({ Principal, SourceArn }))).toEqual([
      { Principal: 'events.amazonaws.com', SourceArn: { 'Fn::GetAtt': [rule, 'Arn'] } },
    ]);
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: rate,
      State: 'ENABLED',
      Targets: [{ Arn: target, RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: age } }],
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: lambda },
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: age,
    });
  });
});

it('lets INGEST alone go on by messages to its own queues', () => {
  const functions = Object.entries(template.findResources('AWS::Lambda::Function'));

  const looping = functions.filter(([, { Properties }]) => Properties.RecursiveLoop !== undefined);

  expect(looping.map(([id, { Properties }]) => [id.replace(/[0-9A-F]{8}$/, ''), Properties.RecursiveLoop])).toEqual([
    [expect.stringContaining('Ingest'), 'Allow'],
  ]);
});

describe('the grants', () => {
  // Transactions are authorised by the actions of their parts, copies by a get and a put.
  const ACTIONS_OF: Readonly<Record<string, readonly string[]>> = {
    TransactWriteItems: [],
    CopyObject: ['s3:GetObject', 's3:PutObject'],
    GetObject: ['s3:GetObject', 's3:GetObjectVersion'],
    HeadObject: ['s3:GetObject'],
    PutObject: ['s3:PutObject'],
    DeleteObject: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
    ListObjectVersions: ['s3:ListBucketVersions'],
    PutEvents: ['events:PutEvents'],
    GetSecretValue: ['secretsmanager:GetSecretValue'],
    // Of a drill, which cleans up with its caller's own credentials.
    DeleteObjects: [],
    // Of a backfill, whose role has a test of its own.
    SendMessageBatch: [],
    // To queues; whose are listed with each function.
    SendMessage: [],
  };
  const PARTS: Readonly<Record<string, string>> = {
    Put: 'dynamodb:PutItem',
    Delete: 'dynamodb:DeleteItem',
    Update: 'dynamodb:UpdateItem',
    ConditionCheck: 'dynamodb:ConditionCheckItem',
  };

  it('are what the store sends to AWS, no more and no less', () => {
    const code = readdirSync('functions/store').map((file) => readFileSync(join('functions/store', file), 'utf8'));
    const sent = code.flatMap((text) => [
      ...[...text.matchAll(/new (\w+)Command\(/g)].flatMap(([, name]) => ACTIONS_OF[name!] ?? [`dynamodb:${name}`]),
      ...[...text.matchAll(/\b(Put|Delete|Update|ConditionCheck): \{/g)].map(([, part]) => PARTS[part!]!),
    ]);

    const poll = { poller: 'feeds', secret: 'name' };
    const polling = templateOf({ wires: { wires: { papers: { title: 'Papers', authorities: [], poll } } } });
    const pollPolicies = Object.values(polling.findResources('AWS::IAM::Policy')).map(
      ({ Properties }) => Properties as PolicyProperties,
    );
    const granted = [...rolePolicies, ...pollPolicies]
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .flatMap(({ Action }) => listOf(Action))
      // Not sent by the store: logs, Lambda's own poller, and the right that makes a missing key a 404.
      .filter((action) => !/^(logs|sqs):/.test(action) && action !== 's3:ListBucket');

    expect([...new Set(granted)].sort()).toEqual([...new Set(sent)].sort());
  });
});

describe('cdk-nag', () => {
  const EXPLAINED: Readonly<Record<string, string>> = {
    'AwsSolutions-S1':
      'access logs need a further bucket and are delivered with best effort only; CloudTrail data events, which the account turns on, tell who read',
    [`AwsSolutions-IAM5[Resource::<${DROPS}.Arn>/*]`]:
      'INGEST reads, and SWEEP deletes, drops of every wire, each by key and version',
    ...Object.fromEntries(
      SUFFIXES.map((suffix) => [
        `AwsSolutions-IAM5[Resource::<${DROPS}.Arn>/*.${suffix}]`,
        'QUERY signs addresses of pictures, which lie beside the articles of every wire',
      ]),
    ),
    [`AwsSolutions-IAM5[Resource::<${ARCHIVE}.Arn>/articles/*]`]: 'keys of documents hold ids and hashes',
    [`AwsSolutions-IAM5[Resource::<${ARCHIVE}.Arn>/models/topics/*]`]: 'keys of topic models count up',
    [`AwsSolutions-IAM5[Resource::<${ARCHIVE}.Arn>/restricted/*]`]: 'keys of documents hold ids and hashes',
    [`AwsSolutions-IAM5[Resource::<${ARCHIVE}.Arn>/words/*]`]: 'names of segments count up',
  };

  it('finds nothing in the stack but what is explained, and all of that', () => {
    const { app, outdir } = appOf();
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

    expect(() => app.synth()).toThrow('AwsSolutions');

    const report: { pluginReports: { violations: { ruleName: string }[] }[] } = JSON.parse(
      readFileSync(join(outdir, 'validation-report.json'), 'utf8'),
    );
    const found = report.pluginReports.flatMap(({ violations }) => violations.map(({ ruleName }) => ruleName));
    expect([...new Set(found)].sort()).toEqual(Object.keys(EXPLAINED).sort());
  });
});
