// The ledger of one wire and one day, for who looks at all of it: a list of drops, without their items.
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { asked, fromItem, keyItem, keyOf } from './aws.ts';
import { ledgerKey } from './keys.ts';
import type { LedgerRow, Page } from './ports.ts';

export type DayDrop = Pick<LedgerRow, 'drop' | 'receivedAt' | 'outcome' | 'counts'>;

export interface LedgerDays {
  /** In the order of the keys; `before` is the `next` of the page before. */
  page(wire: string, day: string, before?: string): Promise<Page<DayDrop>>;
}

const FIELDS = ['drop', 'receivedAt', 'outcome', 'counts'] as const satisfies readonly (keyof DayDrop)[];

export function dynamoLedgerDays(client: DynamoDBClient, table: string): LedgerDays {
  return {
    async page(wire, day, before) {
      const { pk } = ledgerKey(wire, { bucket: '', key: '', versionId: '' }, day);
      const page = await asked('reading the ledger', () =>
        client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': { S: pk } },
            // `drop` is a word of DynamoDB's own.
            ProjectionExpression: [...FIELDS, 'schemaVersion'].map((name) => `#${name}`).join(', '),
            ExpressionAttributeNames: Object.fromEntries(
              [...FIELDS, 'schemaVersion'].map((name) => [`#${name}`, name]),
            ),
            ...(before === undefined ? {} : { ExclusiveStartKey: keyItem({ pk, sk: before }) }),
          }),
        ),
      );
      return {
        rows: (page.Items ?? []).map((item) => fromItem<DayDrop>(item)),
        ...(page.LastEvaluatedKey ? { next: keyOf(page.LastEvaluatedKey).sk } : {}),
      };
    },
  };
}
