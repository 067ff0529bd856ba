// What wires brought, by day, in DynamoDB: one small row for each wire and day.
import { type DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { asked, fromItem, toItem } from './aws.ts';
import { countsKey } from './keys.ts';
import type { Counts, CountsRow } from './ports.ts';

export function dynamoCounts(client: DynamoDBClient, table: string): Counts {
  return {
    async between(wire, first, last) {
      const { pk, sk } = countsKey(wire, first);
      const page = await asked('reading counts of days', () =>
        client.send(
          new QueryCommand({
            TableName: table,
            ConsistentRead: true,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
            ExpressionAttributeValues: { ':pk': { S: pk }, ':first': { S: sk }, ':last': { S: last } },
          }),
        ),
      );
      return (page.Items ?? []).map((item) => fromItem<CountsRow>(item));
    },

    async write(wire, row) {
      await asked('writing counts of a day', () =>
        client.send(new PutItemCommand({ TableName: table, Item: toItem(countsKey(wire, row.day), row) })),
      );
    },
  };
}
