// The AWS adapters of all ports, from the environment of a function.
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, type EventBridgeClientConfig } from '@aws-sdk/client-eventbridge';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Consumer } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { ENV } from '../names.ts';
import { dynamoArticles } from './articles.ts';
import { eventBridgeBus } from './bus.ts';
import { dynamoCursors } from './cursors.ts';
import { dynamoDeliveries } from './deliveries.ts';
import { s3Documents } from './documents.ts';
import { s3DropUploads } from './drop-uploads.ts';
import { s3DropWriter } from './drop-writer.ts';
import { s3Drops } from './drops.ts';
import { dynamoLedger } from './ledger.ts';
import { s3Models } from './models.ts';
import { s3Pictures } from './pictures.ts';
import { awsSecrets } from './secrets.ts';
import { dynamoSignatures } from './signatures.ts';
import { telling } from './telling.ts';
import { storedWords } from './words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError where a variable of the function is missing */
export function fromEnvironment(environment: Environment, name: keyof typeof ENV): string {
  const value = environment[ENV[name]];
  if (!value) throw new ConfigError(`the environment variable ${ENV[name]} is not set`);
  return value;
}

/** How often the SDK asks, with pauses, before what is unavailable for the moment counts as unavailable. */
export const MAX_ATTEMPTS = 5;

/** How clients are made beyond that: in a function of AWS, nothing; elsewhere an endpoint and credentials. */
export type ClientSettings = S3ClientConfig & DynamoDBClientConfig & EventBridgeClientConfig;

/** What every function reads and writes articles with. */
export function articleStore(environment: Environment, settings: ClientSettings = {}) {
  const dynamo = new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS, ...settings });
  const s3 = new S3Client({ maxAttempts: MAX_ATTEMPTS, ...settings });
  const table = fromEnvironment(environment, 'table');
  return {
    articles: dynamoArticles(dynamo, table),
    deliveries: dynamoDeliveries(dynamo, table),
    ledger: dynamoLedger(dynamo, table),
    documents: s3Documents(s3, fromEnvironment(environment, 'archiveBucket')),
    words: storedWords(dynamo, table, s3, fromEnvironment(environment, 'archiveBucket')),
  };
}

/** For whoever writes articles: the consumers of wires.json are told of them; where there are none, nothing is owed. */
export function tellingStore<Store extends Pick<ReturnType<typeof articleStore>, 'articles' | 'deliveries'>>(
  { articles, deliveries, ...store }: Store,
  consumers: readonly Consumer[],
) {
  return { ...store, articles: telling(articles, consumers), ...(consumers.length === 0 ? {} : { deliveries }) };
}

export const dropStore = (settings: ClientSettings = {}) => ({
  drops: s3Drops(new S3Client({ maxAttempts: MAX_ATTEMPTS, ...settings })),
});

export const pictureStore = (environment: Environment, settings: ClientSettings = {}) => ({
  pictures: s3Pictures(
    new S3Client({ maxAttempts: MAX_ATTEMPTS, ...settings }),
    fromEnvironment(environment, 'dropBucket'),
  ),
});

export const modelStore = (environment: Environment, settings: ClientSettings = {}) =>
  s3Models(new S3Client({ maxAttempts: MAX_ATTEMPTS, ...settings }), fromEnvironment(environment, 'archiveBucket'));

export const eventStore = (environment: Environment, settings: ClientSettings = {}) => ({
  bus: eventBridgeBus(
    new EventBridgeClient({ maxAttempts: MAX_ATTEMPTS, ...settings }),
    fromEnvironment(environment, 'eventBus'),
  ),
});

/** What a poller's run reads and writes. */
export function pollStore(environment: Environment) {
  const dynamo = new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS });
  const table = fromEnvironment(environment, 'table');
  const dropBucket = fromEnvironment(environment, 'dropBucket');
  return {
    cursors: dynamoCursors(dynamo, table),
    ledger: dynamoLedger(dynamo, table),
    drops: s3DropWriter(new S3Client({ maxAttempts: MAX_ATTEMPTS }), dropBucket),
    secrets: awsSecrets(new SecretsManagerClient({ maxAttempts: MAX_ATTEMPTS })),
    dropBucket,
  };
}

/** What a push reads and writes. */
export function pushStore(environment: Environment) {
  const s3 = new S3Client({ maxAttempts: MAX_ATTEMPTS });
  const dropBucket = fromEnvironment(environment, 'dropBucket');
  return {
    drops: s3DropWriter(s3, dropBucket),
    uploads: s3DropUploads(s3, dropBucket),
    signatures: dynamoSignatures(
      new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS }),
      fromEnvironment(environment, 'table'),
    ),
    secrets: awsSecrets(new SecretsManagerClient({ maxAttempts: MAX_ATTEMPTS })),
  };
}

/** What a consumer's run reads and writes. */
export function deliveryStore(environment: Environment) {
  const dynamo = new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS });
  const table = fromEnvironment(environment, 'table');
  return {
    articles: dynamoArticles(dynamo, table),
    deliveries: dynamoDeliveries(dynamo, table),
    documents: s3Documents(new S3Client({ maxAttempts: MAX_ATTEMPTS }), fromEnvironment(environment, 'archiveBucket')),
    secrets: awsSecrets(new SecretsManagerClient({ maxAttempts: MAX_ATTEMPTS })),
  };
}
