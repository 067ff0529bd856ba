// The ports' conformance suite against the embedded services.

import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll } from 'vitest';
import type { ArticleEvent } from '../../functions/article/events.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import { eventBridgeBus } from '../../functions/store/bus.ts';
import { s3Documents } from '../../functions/store/documents.ts';
import { s3Drops } from '../../functions/store/drops.ts';
import { dynamoLedger } from '../../functions/store/ledger.ts';
import { openDynamo } from '../../local/dynamo/open-dynamo.ts';
import { createResources } from '../../local/resources.ts';
import { clientConfig, makeTempDir, openAwsFront, removeDir } from '../local/aws-front.ts';
import { portContract } from './port-contract.ts';

const closers: (() => Promise<void> | void)[] = [];

afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

portContract('the embedded engine', async () => {
  const dir = await makeTempDir();
  closers.push(() => removeDir(dir));
  const dynamo = await openDynamo({ dir: join(dir, 'dynamo') });
  closers.push(() => dynamo.close());
  const front = await openAwsFront(dir, { dynamo: dynamo.handle });
  closers.push(() => front.close());
  const client = new DynamoDBClient(clientConfig(front.front.endpoint));
  closers.push(() => client.destroy());

  const names = { dropBucket: 'drops', archiveBucket: 'archive', table: 'articles' };
  await createResources(clientConfig(front.front.endpoint), names);

  return {
    drops: s3Drops(front.s3Client),
    documents: s3Documents(front.s3Client, 'archive'),
    articles: dynamoArticles(client, 'articles'),
    ledger: dynamoLedger(client, 'articles'),
    bus: eventBridgeBus(front.eventBridgeClient, 'slugline'),
    s3: front.s3Client,
    dropBucket: 'drops',
    sentEvents: async () => {
      const ids: string[] = [];
      for await (const { detail } of front.events.read()) ids.push((detail as ArticleEvent).eventId);
      return ids;
    },
  };
});
