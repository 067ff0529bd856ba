// A lease in a row of its own: one run at a time, and the next where a run has died.
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { asked, keyItem, toItem } from './aws.ts';
import type { Key } from './keys.ts';

export const dynamoLease = (client: DynamoDBClient, table: string, keyOf: (name: string) => Key) => ({
  /** False where another owner holds it at `now`. */
  lease: (name: string, owner: string, now: string, until: string): Promise<boolean> =>
    unlessFailed('taking the lease', () =>
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: toItem(keyOf(name), { owner, until }),
          // Its own, where the SDK asks again since the answer was lost.
          ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now OR #owner = :owner',
          ExpressionAttributeNames: { '#until': 'until', '#owner': 'owner' },
          ExpressionAttributeValues: { ':now': { S: now }, ':owner': { S: owner } },
        }),
      ),
    ),

  async release(name: string, owner: string): Promise<void> {
    await unlessFailed('giving the lease back', () =>
      client.send(
        new DeleteItemCommand({
          TableName: table,
          Key: keyItem(keyOf(name)),
          ConditionExpression: '#owner = :owner',
          ExpressionAttributeNames: { '#owner': 'owner' },
          ExpressionAttributeValues: { ':owner': { S: owner } },
        }),
      ),
    );
  },
});

/** False where the condition of a write does not hold. */
export const unlessFailed = (what: string, write: () => Promise<unknown>): Promise<boolean> =>
  asked(what, async () => {
    try {
      await write();
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  });
