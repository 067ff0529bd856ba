// One key of KMS for all that a stack stores: what lies under it, who may use it, and that nothing changes without it.
import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { afterAll, describe, expect, it } from 'vitest';
import { Slugline } from '../../lib/slugline.ts';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from './every-way.ts';
import { findingsOf, rulesOf } from './nag.ts';
import { EXPLAINED } from './security-doc.ts';
import { arnText, type Grant, grantsOf, oneOf, type Resource, resourcesOf } from './stack-reader.ts';
import { appOf, removeSynthesised, stubFunctions, templateOf, WIRES } from './synth.ts';

afterAll(removeSynthesised);

const ARN = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const every = (kms?: string) => ({
  wires: EVERY_WAY,
  context: { ...EVERY_WAY_CONTEXT, ...(kms === undefined ? {} : { kms }) },
});
const template = templateOf(every('true'));
const resources = resourcesOf(template);
const KEY = oneOf(template, 'AWS::KMS::Key', 'WiresEncryption');

/** Properties of each resource of a type, by logical id. */
const ofType = (type: string, of = resources): [string, NonNullable<Resource['Properties']>][] =>
  Object.entries(of).flatMap(([id, { Type, Properties }]) => (Type === type ? [[id, Properties ?? {}]] : []));

interface Statement {
  readonly Action: string | readonly string[];
  readonly Principal: Readonly<Record<string, unknown>>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The key's policy as `who: actions where`. */
const policyOf = ({ KeyPolicy }: NonNullable<Resource['Properties']>): string[] =>
  (KeyPolicy as { Statement: readonly Statement[] }).Statement.map(({ Action, Principal, Condition = {} }) => {
    const who = Object.values(Principal).flatMap((one) => [one].flat().map(arnText));
    const where = Object.values(Condition).flatMap((keys) =>
      Object.entries(keys).map(([key, value]) => `${key} ${[value].flat().map(arnText).join(' ')}`),
    );
    return `${who.join(', ')}: ${[Action].flat().join(' ')} ${where.join(', ')}`.trim();
  });

describe('a key of the stack', () => {
  it('is the only one, turns over each year, and is kept with what lies under it', () => {
    expect(ofType('AWS::KMS::Key')).toHaveLength(1);
    expect(resources[KEY]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(resources[KEY]!.Properties).toMatchObject({ EnableKeyRotation: true });
    expect(resources[KEY]!.Properties).not.toHaveProperty('PendingWindowInDays');
  });

  it('ends with a trial, as soon as KMS lets it', () => {
    const trial = resourcesOf(templateOf({ context: { kms: 'true', keep: 'false' } }));

    const [[id, key]] = ofType('AWS::KMS::Key', trial) as [[string, Record<string, unknown>]];

    expect(trial[id]).toMatchObject({ DeletionPolicy: 'Delete' });
    expect(key).toMatchObject({ PendingWindowInDays: 7 });
  });

  it('is told as an output, for who runs commands on the stack', () => {
    expect(template.toJSON().Outputs.Key.Value).toEqual({ 'Fn::GetAtt': [KEY, 'Arn'] });
  });
});

describe.each([
  ['a key of the stack', resources, { 'Fn::GetAtt': [KEY, 'Arn'] }],
  ['a key that was brought along', resourcesOf(templateOf(every(ARN))), ARN],
])('under %s', (_name, all, arn) => {
  it.each(ofType('AWS::S3::Bucket', all))('lies each object of %s, which asks for a bucket key', (_id, bucket) => {
    expect(bucket.BucketEncryption).toEqual({
      ServerSideEncryptionConfiguration: [
        { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: arn } },
      ],
    });
  });

  it('lie both buckets, the table, all queues, all logs, the topic and the index of OpenSearch', () => {
    const [[, table]] = ofType('AWS::DynamoDB::GlobalTable', all) as [[string, Record<string, unknown>]];
    const keysOf = (type: string, property: string) => ofType(type, all).map(([, values]) => values[property]);
    const [encryption] = ofType('AWS::OpenSearchServerless::SecurityPolicy', all)
      .map(([, { Type, Policy }]) => ({ Type, text: JSON.stringify(Policy) }))
      .filter(({ Type }) => Type === 'encryption');

    expect(ofType('AWS::S3::Bucket', all)).toHaveLength(2);
    expect(table).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [{ SSESpecification: { KMSMasterKeyId: arn } }],
    });
    expect(keysOf('AWS::SQS::Queue', 'KmsMasterKeyId')).toEqual([arn, arn, arn, arn]);
    expect(keysOf('AWS::SQS::Queue', 'SqsManagedSseEnabled')).toEqual([undefined, undefined, undefined, undefined]);
    const logs = keysOf('AWS::Logs::LogGroup', 'KmsKeyId');
    expect(logs.length).toBeGreaterThan(10);
    expect(logs.filter((one) => JSON.stringify(one) !== JSON.stringify(arn))).toEqual([]);
    expect(keysOf('AWS::SNS::Topic', 'KmsMasterKeyId')).toEqual([arn]);
    expect(encryption!.text).toContain('AWSOwnedKey\\":false');
    expect(encryption!.text).toContain(typeof arn === 'string' ? arn : KEY);
  });
});

describe('the policy of the key', () => {
  const drops = 'arn:<Partition>:s3:::slugline-drops-3d888adf-<StackId>';

  it('lets in those services that use it in nobody’s name, and an agency that puts, for the drop bucket alone', () => {
    expect(policyOf(resources[KEY]!.Properties!)).toEqual([
      'arn:<Partition>:iam::<AccountId>:root: kms:*',
      'logs.<Region>.<URLSuffix>: kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey* kms:ReEncrypt* kms:EncryptionContext:aws:logs:arn arn:<Partition>:logs:<Region>:<AccountId>:*',
      'cloudwatch.amazonaws.com, s3.amazonaws.com: kms:Decrypt kms:GenerateDataKey',
      'ses.amazonaws.com: kms:Decrypt kms:GenerateDataKey aws:SourceAccount <AccountId>',
      `arn:aws:iam::123456789012:role/agency: kms:Decrypt kms:GenerateDataKey kms:ViaService s3.<Region>.<URLSuffix>, kms:EncryptionContext:aws:s3:arn ${drops} ${drops}/*`,
    ]);
  });

  it('lets in none of those that a stack does not have', () => {
    const plain = templateOf({ context: { kms: 'true' } });
    const key = resourcesOf(plain)[oneOf(plain, 'AWS::KMS::Key', 'WiresEncryption')]!;

    expect(policyOf(key.Properties!).map((line) => line.split(':')[0])).toEqual([
      'arn',
      'logs.<Region>.<URLSuffix>',
      's3.amazonaws.com',
    ]);
  });

  it('lets in EventBridge of this account, where it tells the queue of drops in a bucket that was brought along', () => {
    const brought = templateOf({ context: { kms: 'true', dropBucket: 'agency-drops' } });
    const key = resourcesOf(brought)[oneOf(brought, 'AWS::KMS::Key', 'WiresEncryption')]!;

    expect(policyOf(key.Properties!)).toContainEqual(
      expect.stringMatching(
        /^events\.amazonaws\.com: kms:Decrypt .*kms:GenerateDataKey.* aws:SourceAccount <AccountId>$/,
      ),
    );
    expect(policyOf(key.Properties!).join('\n')).not.toContain('s3.amazonaws.com');
  });

  it('is no way for another rule of the account to send to that queue', () => {
    const brought = templateOf({ context: { kms: 'true', dropBucket: 'agency-drops' } });

    brought.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Principal: { Service: 'events.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Condition: {
              ArnNotEquals: {
                'aws:SourceArn': { 'Fn::GetAtt': [oneOf(brought, 'AWS::Events::Rule', 'WiresIntake'), 'Arn'] },
              },
            },
          }),
        ]),
      },
    });
  });
});

describe('the roles', () => {
  const ofKey = (role: string): string[] =>
    grantsOf(template, role)
      .allowed.filter(({ action }) => action.startsWith('kms:'))
      .map(({ action, resources: on, conditions }: Grant) => {
        expect(on).toEqual([KEY]);
        const via = conditions.find((one) => one.startsWith('StringEquals kms:ViaService '))!;
        return `${action.slice('kms:'.length)} by ${via.split(' ')[2]!.split('.')[0]}`;
      });
  const roleOf = (start: string) => oneOf(template, 'AWS::IAM::Role', start);
  const READS_ROWS = ['Decrypt by dynamodb', 'DescribeKey by dynamodb'];
  const WRITES_ROWS = [
    ...READS_ROWS,
    ...['Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo'].map(
      (action) => `${action} by dynamodb`,
    ),
  ];
  const READS = ['Decrypt by s3'];
  const WRITES = ['GenerateDataKey by s3'];

  it.each([
    ['WiresIngest', [...READS, ...WRITES, 'Decrypt by sqs', 'GenerateDataKey by sqs', ...WRITES_ROWS]],
    ['WiresSweep', [...READS, ...WRITES, ...WRITES_ROWS]],
    ['WiresQuery', [...READS, ...READS_ROWS]],
    ['WiresWatch', WRITES_ROWS],
    ['WiresPollfeeds', [...WRITES, ...WRITES_ROWS]],
    ['WiresPollpolled', [...WRITES, ...WRITES_ROWS, 'Decrypt by secretsmanager']],
    ['WiresPushPushsigned', [...WRITES, ...WRITES_ROWS, 'Decrypt by secretsmanager']],
    ['WiresDelivercms', [...READS, ...WRITES_ROWS, 'Decrypt by secretsmanager']],
    ['WiresDeliverdesk', WRITES_ROWS],
    ['WiresSftpRole', [...READS, ...WRITES]],
    ['WiresBackfillRole', [...READS, ...WRITES, 'Decrypt by sqs', 'GenerateDataKey by sqs']],
    ['WiresBackfillStateMachine', [...READS, ...WRITES]],
  ])('let %s use the key through the services that it uses, and no further', (start, expected) => {
    expect(ofKey(roleOf(start)).sort()).toEqual([...expected].sort());
  });

  it('decrypt one secret where they read one', () => {
    const { allowed } = grantsOf(template, roleOf('WiresPollpolled'));

    expect(allowed.flatMap(({ conditions }) => conditions).filter((one) => one.includes('SecretARN'))).toEqual([
      'StringLike kms:EncryptionContext:SecretARN arn:<Partition>:secretsmanager:<Region>:<AccountId>:secret:slugline/polled-??????',
    ]);
  });
});

describe('without a key', () => {
  it('there is none, and nothing is granted of one', () => {
    for (const kms of [undefined, 'false']) {
      const text = JSON.stringify(templateOf({ context: kms === undefined ? {} : { kms } }).toJSON());

      expect(text).not.toMatch(/kms/i);
    }
  });
});

describe('what is asked for', () => {
  it.each([
    'yes',
    '',
    'alias/slugline',
    'arn:aws:kms:eu-central-1:111122223333:alias/slugline',
    ARN.slice(0, -1),
    `${ARN} `,
  ])('is refused where it is %j, in words that say what would do', (kms) => {
    const wrong = () => appOf({ context: { kms } });

    expect(wrong).toThrow(`-c kms=${kms} is neither true nor the ARN of a key`);
    expect(wrong).toThrow(expect.objectContaining({ name: 'ConfigError', code: 'CONFIG' }));
  });

  it('may be a key of the app that embeds Slugline, whose policy then says what it must', () => {
    const stack = new Stack(new App(), 'News');
    const key = new Key(stack, 'Key', { enableKeyRotation: true });

    const { encryption } = new Slugline(stack, 'Wires', { wires: WIRES, kms: key, functionsDir: stubFunctions() });

    const made = Template.fromStack(stack);
    expect(encryption.key).toBe(key);
    made.resourceCountIs('AWS::KMS::Key', 1);
    made.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({ Condition: { ArnLike: Match.objectLike({}) } }),
          Match.objectLike({ Principal: { Service: 's3.amazonaws.com' } }),
        ]),
      },
    });
  });

  it('is refused of a prop, too, that is no ARN of a key', () => {
    const stack = new Stack(new App(), 'News');

    expect(
      () => new Slugline(stack, 'Wires', { wires: WIRES, kms: 'alias/news', functionsDir: stubFunctions() }),
    ).toThrow('kms: alias/news is no ARN of a key');
  });
});

describe('cdk-nag', { timeout: 120_000 }, () => {
  it.each(['true', ARN])('finds with kms=%s what it finds without, and nothing else', (kms) => {
    const findings = findingsOf(every(kms));

    expect(rulesOf(findings).sort()).toEqual(EXPLAINED.map(([rule]) => rule).sort());
    expect(findings.filter((one) => /kms/i.test(one))).toEqual([]);
  });
});
