// The clients of the AWS SDK. Ports that are opened with the same settings share them: each client keeps connections of its
// own, and making one costs a start some milliseconds.
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { EventBridgeClientConfig } from '@aws-sdk/client-eventbridge';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** How often the SDK asks, with pauses, before what is unavailable for the moment counts as unavailable. */
export const MAX_ATTEMPTS = 5;

/** How clients are made beyond that: in a function of AWS, nothing; elsewhere an endpoint and credentials. */
export type ClientSettings = S3ClientConfig & DynamoDBClientConfig & EventBridgeClientConfig;

export interface Clients {
  readonly dynamo: DynamoDBClient;
  readonly s3: S3Client;
}

/** As a function of AWS has them. */
const OWN: ClientSettings = {};

const made = new WeakMap<ClientSettings, Clients>();

export function clientsOf(settings: ClientSettings = OWN): Clients {
  const known = made.get(settings);
  if (known) return known;
  const all = { maxAttempts: MAX_ATTEMPTS, ...settings };
  const clients = { dynamo: new DynamoDBClient(all), s3: new S3Client(all) };
  made.set(settings, clients);
  return clients;
}
