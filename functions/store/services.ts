// The AWS adapters of all ports, from the environment of a function.
import type { Consumer } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { later } from '../later.ts';
import { ENV } from '../names.ts';
import { dynamoArticles } from './articles.ts';
import { type ClientSettings, clientsOf } from './clients.ts';
import { dynamoCursors } from './cursors.ts';
import { dynamoDeliveries } from './deliveries.ts';
import { s3Documents } from './documents.ts';
import { s3DropUploads } from './drop-uploads.ts';
import { s3DropWriter } from './drop-writer.ts';
import { s3Drops } from './drops.ts';
import { dynamoLedger } from './ledger.ts';
import { s3Models } from './models.ts';
import { s3Pictures } from './pictures.ts';
import type { Bus, Secrets } from './ports.ts';
import { dynamoSignatures } from './signatures.ts';
import { telling, toConsumers } from './telling.ts';
import { storedWords } from './words.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError where a variable of the function is missing */
export function fromEnvironment(environment: Environment, name: keyof typeof ENV): string {
  const value = environment[ENV[name]];
  if (!value) throw new ConfigError(`the environment variable ${ENV[name]} is not set`);
  return value;
}

/** What every function reads and writes articles with. */
export function articleStore(environment: Environment, settings?: ClientSettings) {
  const { dynamo, s3 } = clientsOf(settings);
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
  return {
    ...store,
    articles: telling(articles, consumers),
    ...(consumers.length === 0 ? {} : { deliveries: toConsumers(deliveries, consumers) }),
  };
}

export const dropStore = (settings?: ClientSettings) => ({ drops: s3Drops(clientsOf(settings).s3) });

export const pictureStore = (environment: Environment, settings?: ClientSettings) => ({
  pictures: s3Pictures(clientsOf(settings).s3, fromEnvironment(environment, 'dropBucket')),
});

export const modelStore = (environment: Environment, settings?: ClientSettings) =>
  s3Models(clientsOf(settings).s3, fromEnvironment(environment, 'archiveBucket'));

export function eventStore(environment: Environment, settings?: ClientSettings): { readonly bus: Bus } {
  const name = fromEnvironment(environment, 'eventBus');
  const bus = later(async () => (await import('./event-bridge.ts')).openBus(name, settings));
  return {
    bus: {
      async publish(events) {
        if (events.length > 0) await (await bus()).publish(events);
      },
    },
  };
}

function secretStore(): Secrets {
  const secrets = later(async () => (await import('./secrets-manager.ts')).openSecrets());
  return { read: async (name) => (await secrets()).read(name) };
}

/** What a poller's run reads and writes. */
export function pollStore(environment: Environment) {
  const { dynamo, s3 } = clientsOf();
  const table = fromEnvironment(environment, 'table');
  const dropBucket = fromEnvironment(environment, 'dropBucket');
  return {
    cursors: dynamoCursors(dynamo, table),
    ledger: dynamoLedger(dynamo, table),
    drops: s3DropWriter(s3, dropBucket),
    secrets: secretStore(),
    dropBucket,
  };
}

/** What a push reads and writes. */
export function pushStore(environment: Environment) {
  const { dynamo, s3 } = clientsOf();
  const dropBucket = fromEnvironment(environment, 'dropBucket');
  return {
    drops: s3DropWriter(s3, dropBucket),
    uploads: s3DropUploads(s3, dropBucket),
    signatures: dynamoSignatures(dynamo, fromEnvironment(environment, 'table')),
    secrets: secretStore(),
  };
}

/** What a consumer's run reads and writes. */
export function deliveryStore(environment: Environment) {
  const { dynamo, s3 } = clientsOf();
  const table = fromEnvironment(environment, 'table');
  return {
    articles: dynamoArticles(dynamo, table),
    deliveries: dynamoDeliveries(dynamo, table),
    documents: s3Documents(s3, fromEnvironment(environment, 'archiveBucket')),
    secrets: secretStore(),
  };
}
