// The one key of KMS under which a stack keeps what it stores, where `kms` asks for one. Without it all is under keys of AWS's own,
// which cost nothing and need no policy. What lies under it, and what does not: decision 0037.
import { Aws, Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import type { CfnGlobalTable } from 'aws-cdk-lib/aws-dynamodb';
import {
  ArnPrincipal,
  type Conditions,
  type IGrantable,
  type IPrincipal,
  PolicyStatement,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { LogGroupProps } from 'aws-cdk-lib/aws-logs';
import { BucketEncryption, type BucketProps } from 'aws-cdk-lib/aws-s3';
import { QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ConfigError } from '../functions/errors.ts';

/** True: a key of the stack's own. Else one that is there, by its ARN or as a construct. */
export type KmsOption = boolean | string | IKey;

export interface EncryptionProps {
  readonly kms: KmsOption;
  readonly keep: boolean;
}

/** Of one region, or of several: `mrk-…`. */
const KEY_ARN =
  /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** An alias will not do: no policy can name it. */
export const isKeyArn = (value: string): boolean => KEY_ARN.test(value);

type KeyAction =
  | 'Decrypt'
  | 'Encrypt'
  | 'GenerateDataKey'
  | 'GenerateDataKeyWithoutPlaintext'
  | 'ReEncryptFrom'
  | 'ReEncryptTo'
  | 'DescribeKey';

/** What objects take: a data key where one is put, and its end where one is read; parts and copies are both. */
export const TO_READ: readonly KeyAction[] = ['Decrypt'];
export const TO_WRITE: readonly KeyAction[] = ['GenerateDataKey'];
export const TO_READ_AND_WRITE: readonly KeyAction[] = ['Decrypt', 'GenerateDataKey'];

/** As CDK grants them of a table, each by its full name. */
export const TO_READ_ROWS: readonly KeyAction[] = ['Decrypt', 'DescribeKey'];
export const TO_WRITE_ROWS: readonly KeyAction[] = [
  ...TO_READ_ROWS,
  'Encrypt',
  'GenerateDataKey',
  'GenerateDataKeyWithoutPlaintext',
  'ReEncryptFrom',
  'ReEncryptTo',
];

export class Encryption extends Construct {
  /** Undefined where nobody asked for one. */
  readonly key: IKey | undefined;

  /** @throws ConfigError where `kms` is text and no ARN of a key */
  constructor(scope: Construct, id: string, { kms, keep }: EncryptionProps) {
    super(scope, id);
    this.key = this.#keyOf(kms, keep);
    if (this.key) this.#allowLogs(this.key);
  }

  #keyOf(kms: KmsOption, keep: boolean): IKey | undefined {
    if (kms === false) return undefined;
    if (typeof kms === 'object') return kms;
    if (typeof kms === 'string') {
      if (!Token.isUnresolved(kms) && !isKeyArn(kms)) {
        throw new ConfigError(`kms: ${kms} is no ARN of a key: arn:aws:kms:<region>:<account>:key/<id>`);
      }
      return Key.fromKeyArn(this, 'Key', kms);
    }
    return new Key(this, 'Key', {
      description: 'Slugline: drops, documents, rows, queues and logs. Without it none of them can be read again',
      enableKeyRotation: true,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      // The shortest that there is: a trial's data is gone before its key.
      ...(keep ? {} : { pendingWindow: Duration.days(7) }),
    });
  }

  #allowLogs(key: IKey): void {
    const region = Stack.of(this).region;
    const logGroups = Stack.of(this).formatArn({ service: 'logs', resource: '*' });
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${region}.${Aws.URL_SUFFIX}`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroups } },
      }),
    );
  }

  /** Bucket keys: S3 asks KMS for one now and then, and not for each object. */
  bucket(): Pick<BucketProps, 'encryption' | 'encryptionKey' | 'bucketKeyEnabled'> {
    if (!this.key) return { encryption: BucketEncryption.S3_MANAGED };
    return { encryption: BucketEncryption.KMS, encryptionKey: this.key, bucketKeyEnabled: true };
  }

  queue(): Pick<QueueProps, 'encryption' | 'encryptionMasterKey'> {
    if (!this.key) return { encryption: QueueEncryption.SQS_MANAGED };
    return { encryption: QueueEncryption.KMS, encryptionMasterKey: this.key };
  }

  logs(): Pick<LogGroupProps, 'encryptionKey'> {
    return this.key ? { encryptionKey: this.key } : {};
  }

  // `TableEncryptionV2.customerManagedKey` must know the region of its stack at synth, and ours need not.
  encryptTable(table: CfnGlobalTable): void {
    if (!this.key) return;
    table.sseSpecification = { sseEnabled: true, sseType: 'KMS' };
    table.addPropertyOverride('Replicas.0.SSESpecification', { KMSMasterKeyId: this.key.keyArn });
  }

  /** Uses the key for what `service` keeps, through that service alone. */
  allow(
    user: IGrantable,
    service: 's3' | 'dynamodb' | 'sqs' | 'secretsmanager',
    actions: readonly KeyAction[],
    conditions: Conditions = {},
  ): void {
    if (!this.key) return;
    const { region } = Stack.of(this);
    user.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: actions.map((action) => `kms:${action}`),
        resources: [this.key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `${service}.${region}.${Aws.URL_SUFFIX}` }, ...conditions },
      }),
    );
  }

  /** A service of AWS that no role stands for. Of a key that was brought along the policy is its owner's. */
  allowService(service: string, actions: readonly KeyAction[], conditions: Conditions = {}): void {
    this.#allow(new ServicePrincipal(service), actions, conditions);
  }

  /** Somebody of another account puts objects into this bucket, and into no other, under the key. */
  allowAgency(arn: string, bucketArn: string): void {
    this.#allow(new ArnPrincipal(arn), TO_READ_AND_WRITE, {
      StringEquals: { 'kms:ViaService': `s3.${Stack.of(this).region}.${Aws.URL_SUFFIX}` },
      StringLike: { 'kms:EncryptionContext:aws:s3:arn': [bucketArn, `${bucketArn}/*`] },
    });
  }

  #allow(principal: IPrincipal, actions: readonly KeyAction[], conditions: Conditions): void {
    this.key?.addToResourcePolicy(
      new PolicyStatement({
        principals: [principal],
        actions: actions.map((action) => `kms:${action}`),
        resources: ['*'],
        conditions,
      }),
    );
  }
}
