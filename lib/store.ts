// Where articles lie: documents in the archive bucket, all else in the articles table.
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, CfnGlobalTable, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import {
  ARTICLES_PREFIX,
  RESTRICTED_PREFIX,
  TOPIC_MODELS_PREFIX,
  TTL_ATTRIBUTE,
  WORDS_PREFIX,
} from '../functions/names.ts';
import { privateBucket } from './bucket.ts';
import { type Encryption, TO_READ, TO_READ_AND_WRITE, TO_READ_ROWS, TO_WRITE_ROWS } from './encryption.ts';
import type { SluglineFunction } from './function.ts';

export interface StoreProps {
  readonly keep: boolean;
  readonly encryption: Encryption;
}

export class Store extends Construct {
  /** Not versioned: a path holds its content's hash, and a killed document must not stay behind under `articles/`. */
  readonly archive: Bucket;
  /** No secondary index: it lags, and could show a killed story. */
  readonly table: TableV2;
  readonly #encryption: Encryption;

  constructor(scope: Construct, id: string, { keep, encryption }: StoreProps) {
    super(scope, id);
    this.#encryption = encryption;
    this.archive = privateBucket(this, 'Archive', { keep, encryption });
    this.table = new TableV2(this, 'Articles', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      timeToLiveAttribute: TTL_ATTRIBUTE,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const resource = this.table.node.defaultChild;
    if (!CfnGlobalTable.isCfnGlobalTable(resource)) throw new TypeError('the articles table is no CfnGlobalTable');
    encryption.encryptTable(resource);
  }

  allowReading(reader: SluglineFunction): void {
    reader.allow(['s3:GetObject'], this.#documents());
    this.#allowTelling404(reader);
    this.#encryption.allow(reader.lambda, 's3', TO_READ);
  }

  /** Who may not list the bucket besides is told of a missing model that access is denied. */
  allowModels(tagger: SluglineFunction): void {
    tagger.allow(['s3:GetObject'], [this.archive.arnForObjects(`${TOPIC_MODELS_PREFIX}*`)]);
    this.#encryption.allow(tagger.lambda, 's3', TO_READ);
  }

  /** Puts new documents and moves others, which is to copy and to delete. */
  allowMoving(mover: SluglineFunction): void {
    mover.allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], this.#documents());
    this.#allowTelling404(mover);
    this.#encryption.allow(mover.lambda, 's3', TO_READ_AND_WRITE);
  }

  /** Deletes every version of a document; ours has one, and a bucket that somebody makes versioned has more. */
  allowPurging(purger: SluglineFunction): void {
    purger.allow(['s3:DeleteObjectVersion'], this.#documents());
    purger.allow(['s3:ListBucketVersions'], [this.archive.bucketArn]);
  }

  /** Reads the segments of words by which articles are searched. */
  allowSearching(reader: SluglineFunction): void {
    reader.allow(['s3:GetObject'], [this.archive.arnForObjects(`${WORDS_PREFIX}*`)]);
    this.#encryption.allow(reader.lambda, 's3', TO_READ);
  }

  /** Writes segments of words, and deletes every version of those that others have taken the place of. */
  allowIndexing(indexer: SluglineFunction): void {
    const segments = [this.archive.arnForObjects(`${WORDS_PREFIX}*`)];
    indexer.allow(['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion'], segments);
    this.#encryption.allow(indexer.lambda, 's3', TO_READ_AND_WRITE);
  }

  /** A transaction is authorised by the actions of its parts. */
  allowTable(user: SluglineFunction, actions: readonly TableAction[]): void {
    user.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
    );
    this.#allowRows(user, actions.some((action) => WRITES.has(action)) ? TO_WRITE_ROWS : TO_READ_ROWS);
  }

  /** The cursor and the lease of one wire, and what it quarantines. */
  allowPolling(poller: SluglineFunction, wire: string): void {
    const rows = [this.table.tableArn];
    poller.allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'], rows, only(`P#${wire}`));
    poller.allow(['dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:BatchWriteItem'], rows, only(`Q#${wire}`));
    this.#allowRows(poller, TO_WRITE_ROWS);
  }

  /** What one consumer is owed, heads, and receipts. */
  allowDelivering(deliverer: SluglineFunction, consumer: string): void {
    const rows = [this.table.tableArn];
    const own = ['GetItem', 'Query', 'PutItem', 'DeleteItem'].map((action) => `dynamodb:${action}`);
    deliverer.allow(own, rows, only(`C#${consumer}`));
    deliverer.allow(['dynamodb:GetItem'], rows, like('A#*'));
    deliverer.allow(['dynamodb:PutItem'], rows, like('CR#*'));
    this.#allowRows(deliverer, TO_WRITE_ROWS);
  }

  /** What wires brought, by day. */
  allowCounting(counter: SluglineFunction): void {
    counter.allow(['dynamodb:PutItem'], [this.table.tableArn], like('K#*'));
    this.#allowRows(counter, TO_WRITE_ROWS);
  }

  /** The signatures of one wire that pushes. */
  allowSignatures(taker: SluglineFunction, wire: string): void {
    taker.allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [this.table.tableArn], only(`R#${wire}`));
    this.#allowRows(taker, TO_WRITE_ROWS);
  }

  #allowRows(user: SluglineFunction, actions: typeof TO_READ_ROWS): void {
    this.#encryption.allow(user.lambda, 'dynamodb', actions);
  }

  #documents(): string[] {
    return [ARTICLES_PREFIX, RESTRICTED_PREFIX].map((prefix) => this.archive.arnForObjects(`${prefix}*`));
  }

  // To whom may not list a bucket, S3 says 403 of a missing key, as it does of a policy that is wrong.
  #allowTelling404(reader: SluglineFunction): void {
    reader.allow(['s3:ListBucket'], [this.archive.bucketArn]);
  }
}

export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'DeleteItem' | 'BatchWriteItem';

const WRITES: ReadonlySet<TableAction> = new Set(['PutItem', 'DeleteItem', 'BatchWriteItem']);

/** Rows of one partition; without the second condition, a call that names no key at all would pass. */
const only = (key: string) => ({
  'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [key] },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});

/** Rows of all partitions of one kind. */
const like = (pattern: string) => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [pattern] },
  Null: { 'dynamodb:LeadingKeys': 'false' },
});
