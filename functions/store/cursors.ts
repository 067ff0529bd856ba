// Where pollers resume, and the leases of their runs, in DynamoDB.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { asked, fromItem, keyItem, toItem } from './aws.ts';
import * as keys from './keys.ts';
import type { Cursors, PollState } from './ports.ts';

export function dynamoCursors(client: DynamoDBClient, table: string): Cursors {
  return {
    lease: (wire, owner, now, until) =>
      unlessFailed('taking the lease', () =>
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: toItem(keys.leaseKey(wire), { owner, until }),
            ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
            ExpressionAttributeNames: { '#until': 'until' },
            ExpressionAttributeValues: { ':now': { S: now } },
          }),
        ),
      ),

    async release(wire, owner) {
      await unlessFailed('giving the lease back', () =>
        client.send(
          new DeleteItemCommand({
            TableName: table,
            Key: keyItem(keys.leaseKey(wire)),
            ConditionExpression: '#owner = :owner',
            ExpressionAttributeNames: { '#owner': 'owner' },
            ExpressionAttributeValues: { ':owner': { S: owner } },
          }),
        ),
      );
    },

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

const unlessFailed = (what: string, write: () => Promise<unknown>): Promise<boolean> =>
  asked(what, async () => {
    try {
      await write();
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  });
