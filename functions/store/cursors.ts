// Where pollers resume, and the leases of their runs, in DynamoDB.
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { asked, fromItem, keyItem, toItem } from './aws.ts';
import * as keys from './keys.ts';
import { dynamoLease, unlessFailed } from './lease.ts';
import type { Cursors, PollState } from './ports.ts';

export function dynamoCursors(client: DynamoDBClient, table: string): Cursors {
  return {
    ...dynamoLease(client, table, keys.leaseKey),

    async read(wire) {
      const { Item } = await asked('reading the cursor', () =>
        client.send(new GetItemCommand({ TableName: table, Key: keyItem(keys.cursorKey(wire)), ConsistentRead: true })),
      );
      return Item && fromItem<PollState>(Item);
    },

    move: (wire, state) =>
      unlessFailed('moving the cursor', () =>
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: toItem(keys.cursorKey(wire), state),
            ...(state.rev === 1
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: 'rev = :before',
                  ExpressionAttributeValues: { ':before': { N: String(state.rev - 1) } },
                }),
          }),
        ),
      ),
  };
}
