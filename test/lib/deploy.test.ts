// The stack deployed by the real `cdk`: synthesised, bootstrapped, its assets published and its resources made by moto.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INGEST_MAX_RECEIVES } from '../../functions/names.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { startMoto } from '../store/moto.ts';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from './every-way.ts';
import {
  bootstrap,
  type CdkTemplate,
  cdk,
  type Deployed,
  deploy,
  destroy,
  diff,
  fitForMoto,
  stacksOf,
} from './moto-stack.ts';
import { appOf, removeSynthesised } from './synth.ts';

const WITHIN_MS = 300_000;

/**
 * The types for which CloudFormation in moto (5.2) has no model; a newer one may have some. For most the service itself has
 * a call there, named here, which CloudFormation would have to make. All of them are linted, and have tests of their own.
 */
const LACKED: Readonly<Record<string, string>> = {
  'AWS::S3::BucketPolicy': 'PutBucketPolicy',
  'AWS::SQS::QueuePolicy': 'SetQueueAttributes',
  'AWS::Lambda::EventInvokeConfig': 'PutFunctionEventInvokeConfig',
  'AWS::CloudWatch::Alarm': 'PutMetricAlarm',
  'AWS::SNS::TopicPolicy': 'SetTopicAttributes',
  'AWS::SNS::Subscription': 'Subscribe',
  'AWS::ApiGatewayV2::Api': 'CreateApi',
  'AWS::ApiGatewayV2::Integration': 'CreateIntegration',
  'AWS::ApiGatewayV2::Route': 'CreateRoute',
  'AWS::ApiGatewayV2::Stage': 'CreateStage',
  'AWS::SES::ReceiptRuleSet': 'CreateReceiptRuleSet',
  'AWS::SES::ReceiptRule': 'CreateReceiptRule',
  'AWS::Transfer::Server': 'CreateServer',
  'AWS::Transfer::User': 'CreateUser',
  'AWS::OpenSearchServerless::SecurityPolicy': 'CreateSecurityPolicy',
  'AWS::OpenSearchServerless::AccessPolicy': 'none: it has no access policies',
  'AWS::OpenSearchServerless::Collection': 'CreateCollection',
  'AWS::Events::EventBusPolicy': 'PutPermission',
  'AWS::Lambda::Alias': 'CreateAlias',
};
const lacked = new Set(Object.keys(LACKED));

const moto = await startMoto();
if (!moto) console.warn('moto is not installed, so nothing is deployed: pip install "moto[server]" brings it');

/** What became of a stack: states of what was made, its types where moto has others, and the types that were not made. */
function outcomeOf({ Resources }: CdkTemplate, { resources }: Deployed) {
  const made = new Map(resources.map((one) => [one.LogicalResourceId, one]));
  const all = Object.entries(Resources);
  const here = all.filter(([id]) => made.has(id));
  return {
    states: sorted(resources.map(({ ResourceStatus }) => ResourceStatus!)),
    made: sorted(here.map(([, { Type }]) => Type)),
    otherwise: here.map(([id, { Type }]) => [Type, made.get(id)!.ResourceType]).filter(([asked, got]) => asked !== got),
    unmade: sorted(all.filter(([id]) => !made.has(id)).map(([, { Type }]) => Type)),
  };
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

const typesOf = ({ Resources }: CdkTemplate): string[] => sorted(Object.values(Resources).map(({ Type }) => Type));

describe.skipIf(!moto)('cdk deploy', { timeout: WITHIN_MS }, () => {
  const home = mkdtempSync(join(tmpdir(), 'slugline-deploy-'));
  const { endpoint } = moto ?? { endpoint: '' };

  beforeAll(() => bootstrap(endpoint, home), WITHIN_MS);

  afterAll(async () => {
    await moto?.stop();
    rmSync(home, { recursive: true, force: true });
    removeSynthesised();
  });

  it('makes the stack of this wires.json, all but what moto lacks, and its outputs name what is there', async () => {
    const assembly = join(home, 'plain');
    await cdk(endpoint, home, resolve(import.meta.dirname, '../..'), 'synth', '--quiet', '--output', assembly);
    const template = fitForMoto(assembly, lacked);

    const deployed = await deploy(endpoint, home, assembly, 'Slugline');

    expect(outcomeOf(template, deployed)).toEqual({
      states: ['CREATE_COMPLETE'],
      made: typesOf(template).filter((type) => !lacked.has(type)),
      otherwise: [['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table']],
      unmade: [
        'AWS::CloudWatch::Alarm',
        'AWS::Lambda::EventInvokeConfig',
        'AWS::S3::BucketPolicy',
        'AWS::SQS::QueuePolicy',
      ],
    });
    expect(Object.keys(deployed.outputs).sort()).toEqual(Object.keys(template.Outputs).sort());
    expect(await namedBy(endpoint, deployed.outputs)).toEqual({
      keys: ['pk', 'sk'],
      buckets: [200, 200],
      runtime: 'nodejs24.x',
      maxReceives: INGEST_MAX_RECEIVES,
    });
  });

  it('makes the stack of every way in, every kind of consumer, readers and a key, all but what moto lacks', async () => {
    const context = { ...EVERY_WAY_CONTEXT, kms: 'true', stage: 'every-way' };
    const { app, outdir, stack } = appOf({ wires: EVERY_WAY, context });
    app.synth();
    const template = fitForMoto(outdir, lacked);

    const deployed = await deploy(endpoint, home, outdir, stack.stackName);

    expect(outcomeOf(template, deployed)).toEqual({
      states: ['CREATE_COMPLETE'],
      made: typesOf(template).filter((type) => !lacked.has(type)),
      otherwise: [['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table']],
      unmade: Object.keys(LACKED).sort(),
    });
    expect(deployed.outputs).toMatchObject({ Backfill: expect.stringContaining('stateMachineArn') });
  });

  it('is followed by cdk diff, which tells what another option would change, and cdk destroy, which leaves nothing of a trial', async () => {
    const trial = { keep: 'false', stage: 'trial' };
    const [now, then] = [trial, { ...trial, kms: 'true' }].map((context) => {
      const { app, outdir } = appOf({ context });
      app.synth();
      fitForMoto(outdir, lacked);
      return outdir;
    }) as [string, string];
    const { outputs } = await deploy(endpoint, home, now, 'Slugline-trial');
    const buckets = [outputs.DropBucket!, outputs.ArchiveBucket!];
    const [there, others] = [await statesOf(endpoint, buckets), await stacksOf(endpoint)];

    const same = await diff(endpoint, home, now, 'Slugline-trial');
    const other = await diff(endpoint, home, then, 'Slugline-trial').catch(({ message }) => message);
    await destroy(endpoint, home, now, 'Slugline-trial');

    expect(same).toMatch(/Number of stacks with differences: 0/);
    expect(other).toMatch(/\[\+\] AWS::KMS::Key /);
    expect(other).toMatch(/\[~\] AWS::S3::Bucket /);
    expect(there).toEqual([200, 200]);
    expect(await statesOf(endpoint, buckets)).toEqual([404, 404]);
    expect(await stacksOf(endpoint)).toEqual(others.filter((name) => name !== 'Slugline-trial'));
    expect(others).toContain('Slugline-trial');
  });
});

/** What S3 answers of each bucket. */
async function statesOf(endpoint: string, buckets: readonly string[]): Promise<(number | undefined)[]> {
  const s3 = new S3Client(engineClientConfig(endpoint));
  const state = (Bucket: string) =>
    s3.send(new HeadBucketCommand({ Bucket })).then(
      ({ $metadata }) => $metadata.httpStatusCode,
      ({ $metadata }) => $metadata?.httpStatusCode,
    );
  try {
    return await Promise.all(buckets.map(state));
  } finally {
    s3.destroy();
  }
}

async function namedBy(endpoint: string, outputs: Deployed['outputs']) {
  const config = engineClientConfig(endpoint);
  const [dynamo, s3, lambda, sqs] = [
    new DynamoDBClient(config),
    new S3Client(config),
    new LambdaClient(config),
    new SQSClient(config),
  ];
  try {
    const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: outputs.Table }));
    const buckets = await Promise.all(
      [outputs.DropBucket, outputs.ArchiveBucket].map((Bucket) => s3.send(new HeadBucketCommand({ Bucket }))),
    );
    const query = await lambda.send(new GetFunctionCommand({ FunctionName: outputs.QueryFunction }));
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: outputs.IngestQueue, AttributeNames: ['RedrivePolicy'] }),
    );
    return {
      keys: Table?.KeySchema?.map(({ AttributeName }) => AttributeName),
      buckets: buckets.map(({ $metadata }) => $metadata.httpStatusCode),
      runtime: query.Configuration?.Runtime,
      maxReceives: JSON.parse(Attributes?.RedrivePolicy ?? '{}').maxReceiveCount,
    };
  } finally {
    for (const client of [dynamo, s3, lambda, sqs]) client.destroy();
  }
}
