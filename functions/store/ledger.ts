// Ledger and quarantine in DynamoDB: what became of each drop.
import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../errors.ts';
import { asked, fromItem, type Item, keyItem, keyOf, toItem } from './aws.ts';
import * as keys from './keys.ts';
import type { DropDue, Ledger, LedgerRow, QuarantineRow } from './ports.ts';

const BATCH_WRITE = 25;
const DAY_MS = 24 * 60 * 60 * 1000;
// An upload is tried a few times, not hundreds.
const MAX_OF_KEY = 200;

export function dynamoLedger(client: DynamoDBClient, table: string): Ledger {
  const put = (what: string, key: keys.Key, row: object) =>
    asked(what, () => client.send(new PutItemCommand({ TableName: table, Item: toItem(key, row) })));
  const keyOfQuarantine = (row: QuarantineRow): keys.Key => keys.quarantineKey(row.wire, row);

  const deleteAll = async (rows: readonly Item[]): Promise<void> => {
    let deletes = rows.map((Key) => ({ DeleteRequest: { Key } }));
    while (deletes.length > 0) {
      const batch = deletes.slice(0, BATCH_WRITE);
      const answer = await asked('clearing quarantine', () =>
        client.send(new BatchWriteItemCommand({ RequestItems: { [table]: batch } })),
      );
      const left = answer.UnprocessedItems?.[table] ?? [];
      if (left.length === batch.length) throw new Unavailable('STORE', 'clearing quarantine failed for now');
      deletes = [...(left as typeof deletes), ...deletes.slice(BATCH_WRITE)];
    }
  };

  return {
    async find(wire, drop, receivedAt) {
      const { Item } = await asked('reading the ledger', () =>
        client.send(
          new GetItemCommand({
            TableName: table,
            Key: keyItem(keys.ledgerKey(wire, drop, receivedAt)),
            ConsistentRead: true,
          }),
        ),
      );
      return Item && fromItem<LedgerRow>(Item);
    },

    async ofKey(wire, key, receivedAt) {
      const days = [-1, 0, 1].map((offset) => new Date(Date.parse(receivedAt) + offset * DAY_MS).toISOString());
      const pages = await Promise.all(
        days.map((day) => {
          const { pk, sk } = keys.ledgerPrefix(wire, key, day);
          return asked('reading the ledger', () =>
            client.send(
              new QueryCommand({
                TableName: table,
                ConsistentRead: true,
                KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
                ExpressionAttributeValues: { ':pk': { S: pk }, ':sk': { S: sk } },
                Limit: MAX_OF_KEY,
              }),
            ),
          );
        }),
      );
      return pages.flatMap(({ Items = [] }) => Items.map((item) => fromItem<LedgerRow>(item)));
    },

    async record(row, ended) {
      const { wire, drop, receivedAt, goneAt } = row;
      const expiresAt = goneAt === undefined ? row.expiresAt : undefined;
      const key = keys.ledgerKey(wire, drop, receivedAt);
      if (expiresAt === undefined && !ended) return void (await put('writing the ledger', key, row));
      const TableName = table;
      const due: DropDue | undefined = expiresAt === undefined ? ended : { wire, drop, receivedAt, at: expiresAt };
      await asked('writing the ledger', () =>
        client.send(
          new TransactWriteItemsCommand({
            TransactItems: [
              { Put: { TableName, Item: toItem(key, row) } },
              ended
                ? { Delete: { TableName, Key: keyItem(keys.dropDueKey(ended)) } }
                : { Put: { TableName, Item: toItem(keys.dropDueKey(due!), due!) } },
            ],
          }),
        ),
      );
    },

    async due(now, limit) {
      const shards = await Promise.all(
        keys.dropDueShards().map((pk) =>
          asked('reading which drops are due', () =>
            client.send(
              new QueryCommand({
                TableName: table,
                ConsistentRead: true,
                KeyConditionExpression: 'pk = :pk AND sk <= :now',
                ExpressionAttributeValues: { ':pk': { S: pk }, ':now': { S: `${now}~` } },
                Limit: limit,
              }),
            ),
          ),
        ),
      );
      return shards.flatMap(({ Items = [] }) => Items.map((item) => fromItem<DropDue>(item)));
    },

    async dueDone(due) {
      await asked('ending a drop', () =>
        client.send(new DeleteItemCommand({ TableName: table, Key: keyItem(keys.dropDueKey(due)) })),
      );
    },

    async quarantine(row) {
      await put('writing to quarantine', keyOfQuarantine(row), row);
    },

    async release(drop, keep) {
      const kept = new Set(keep.map((row) => keyOfQuarantine(row).sk));
      const { sk: prefix, pk } = keys.quarantineKey(drop.wire, drop);
      let start: Item | undefined;
      do {
        const page = await asked('reading quarantine', () =>
          client.send(
            new QueryCommand({
              TableName: table,
              ConsistentRead: true,
              KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
              ExpressionAttributeValues: { ':pk': { S: pk }, ':prefix': { S: prefix } },
              ProjectionExpression: 'pk, sk',
              ExclusiveStartKey: start,
            }),
          ),
        );
        await deleteAll((page.Items ?? []).filter((item) => !kept.has(keyOf(item).sk)));
        start = page.LastEvaluatedKey;
      } while (start);
    },

    async quarantined(wire, { limit, before }) {
      const pk = keys.quarantinePk(wire);
      const page = await asked('reading quarantine', () =>
        client.send(
          new QueryCommand({
            TableName: table,
            ConsistentRead: true,
            ScanIndexForward: false,
            Limit: limit,
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': { S: pk } },
            ...(before === undefined ? {} : { ExclusiveStartKey: keyItem({ pk, sk: before }) }),
          }),
        ),
      );
      return {
        rows: (page.Items ?? []).map((item) => fromItem<QuarantineRow>(item)),
        ...(page.LastEvaluatedKey ? { next: keyOf(page.LastEvaluatedKey).sk } : {}),
      };
    },
  };
}
