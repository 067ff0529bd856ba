// The SDK's own client to an embedded DynamoDB, and the table that the tests use.

import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { serveDynamo } from './dynamo-server.ts';

export const TABLE = 'articles';

export function clientAt(port: number): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

export const createTable = (client: DynamoDBClient, name = TABLE) =>
  client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
    }),
  );

/** A server in this process with a client to it; `close` ends both. */
export async function startDynamo(dir: string, now?: () => number) {
  const { port, close } = await serveDynamo(dir, now);
  const client = clientAt(port);
  return {
    client,
    port,
    async close() {
      client.destroy();
      await close();
    },
  };
}
