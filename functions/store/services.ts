// The AWS adapters of all ports, from the environment of a function.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { ConfigError } from '../errors.ts';
import { ENV } from '../names.ts';
import { dynamoArticles } from './articles.ts';
import { eventBridgeBus } from './bus.ts';
import { s3Documents } from './documents.ts';
import { s3Drops } from './drops.ts';
import { dynamoLedger } from './ledger.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError where a variable of the function is missing */
export function fromEnvironment(environment: Environment, name: keyof typeof ENV): string {
  const value = environment[ENV[name]];
  if (!value) throw new ConfigError(`the environment variable ${ENV[name]} is not set`);
  return value;
}

/** What every function reads and writes articles with. */
export function articleStore(environment: Environment) {
  const dynamo = new DynamoDBClient({ maxAttempts: 5 });
  const table = fromEnvironment(environment, 'table');
  return {
    articles: dynamoArticles(dynamo, table),
    ledger: dynamoLedger(dynamo, table),
    documents: s3Documents(new S3Client({ maxAttempts: 5 }), fromEnvironment(environment, 'archiveBucket')),
  };
}

export const dropStore = () => ({ drops: s3Drops(new S3Client({ maxAttempts: 5 })) });

export const eventStore = (environment: Environment) => ({
  bus: eventBridgeBus(new EventBridgeClient({ maxAttempts: 5 }), fromEnvironment(environment, 'eventBus')),
});
