// Signatures of pushes that were taken, so that none is taken twice. DynamoDB forgets them once they hold no more.
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { TTL_ATTRIBUTE } from '../names.ts';
import { asked, keyItem, toItem } from './aws.ts';
import { signatureKey } from './keys.ts';
import type { Signatures } from './ports.ts';

export function dynamoSignatures(client: DynamoDBClient, table: string): Signatures {
  return {
    isKnown: (wire, mac) =>
      asked('looking for a signature', async () => {
        const { Item } = await client.send(
          new GetItemCommand({ TableName: table, Key: keyItem(signatureKey(wire, mac)), ConsistentRead: true }),
        );
        return Item !== undefined;
      }),

    remember: (wire, mac, untilSeconds) =>
      asked('remembering a signature', async () => {
        try {
          await client.send(
            new PutItemCommand({
              TableName: table,
              Item: toItem(signatureKey(wire, mac), { [TTL_ATTRIBUTE]: untilSeconds }),
              ConditionExpression: 'attribute_not_exists(pk)',
            }),
          );
          return true;
        } catch (error) {
          if (error instanceof ConditionalCheckFailedException) return false;
          throw error;
        }
      }),
  };
}
