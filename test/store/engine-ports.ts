// The store's AWS adapters over the embedded services, in a folder of their own.

import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import type { ArticleEvent } from '../../functions/article/events.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import { eventBridgeBus } from '../../functions/store/bus.ts';
import { dynamoCounts } from '../../functions/store/counts.ts';
import { dynamoCursors } from '../../functions/store/cursors.ts';
import { dynamoDeliveries } from '../../functions/store/deliveries.ts';
import type { Deliveries } from '../../functions/store/delivery.ts';
import { s3Documents } from '../../functions/store/documents.ts';
import { s3DropWriter } from '../../functions/store/drop-writer.ts';
import { s3Drops } from '../../functions/store/drops.ts';
import { dynamoLedger } from '../../functions/store/ledger.ts';
import { dynamoSignatures } from '../../functions/store/signatures.ts';
import { storedWords } from '../../functions/store/words.ts';
import { openDynamo } from '../../local/dynamo/open-dynamo.ts';
import { createResources } from '../../local/resources.ts';
import { clientConfig, makeTempDir, openAwsFront, removeDir } from '../local/aws-front.ts';
import type { PollPorts } from './poll-contract.ts';
import type { Ports } from './port-contract.ts';
import type { PushPorts } from './push-contract.ts';

export interface EnginePorts extends Ports, PollPorts, PushPorts {
  readonly dynamo: DynamoDBClient;
  readonly deliveries: Deliveries;
  readonly events: () => Promise<ArticleEvent[]>;
  close(): Promise<void>;
}

export async function openEnginePorts(): Promise<EnginePorts> {
  const closers: (() => Promise<void> | undefined)[] = [];

  const dir = await makeTempDir();
  closers.push(() => removeDir(dir));
  const dynamo = await openDynamo({ dir: join(dir, 'dynamo') });
  closers.push(() => dynamo.close());
  const front = await openAwsFront(dir, { dynamo: dynamo.handle });
  closers.push(() => front.close());
  const client = new DynamoDBClient(clientConfig(front.front.endpoint));
  closers.push(async () => client.destroy());

  const names = { dropBucket: 'drops', archiveBucket: 'archive', table: 'articles' };
  await createResources(clientConfig(front.front.endpoint), names);

  const events = async (): Promise<ArticleEvent[]> => {
    const sent: ArticleEvent[] = [];
    for await (const { detail } of front.events.read()) sent.push(detail as ArticleEvent);
    return sent;
  };

  return {
    drops: s3Drops(front.s3Client),
    documents: s3Documents(front.s3Client, 'archive'),
    articles: dynamoArticles(client, 'articles'),
    ledger: dynamoLedger(client, 'articles'),
    bus: eventBridgeBus(front.eventBridgeClient, 'slugline'),
    cursors: dynamoCursors(client, 'articles'),
    signatures: dynamoSignatures(client, 'articles'),
    counts: dynamoCounts(client, 'articles'),
    deliveries: dynamoDeliveries(client, 'articles'),
    words: storedWords(client, 'articles', front.s3Client, 'archive'),
    dropWriter: s3DropWriter(front.s3Client, 'drops'),
    versionsOf: async (Prefix) => {
      const { Versions = [] } = await front.s3Client.send(new ListObjectVersionsCommand({ Bucket: 'drops', Prefix }));
      return Versions.length;
    },
    s3: front.s3Client,
    dropBucket: 'drops',
    dynamo: client,
    events,
    sentEvents: async () => (await events()).map(({ eventId }) => eventId),
    async close() {
      for (const close of closers.reverse()) await close();
    },
  };
}
