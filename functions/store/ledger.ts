// Ledger and quarantine in DynamoDB: what became of each drop.
import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../errors.ts';
import { asked, errorName, fromItem, type Item, keyItem, keyOf, sorted, toItem } from './aws.ts';
import { endedRow } from './end-drop.ts';
import * as keys from './keys.ts';
import type { DropDue, Ledger, LedgerRow, QuarantinePlace, QuarantineRow } from './ports.ts';
import { transact } from './rows.ts';

type Condition = Pick<
  PutItemCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

const BATCH_WRITE = 25;
const DAY_MS = 24 * 60 * 60 * 1000;
// An upload is tried a few times, not hundreds.
const MAX_OF_KEY = 200;

export function dynamoLedger(client: DynamoDBClient, table: string): Ledger {
  const put = (what: string, key: keys.Key, row: object) =>
    asked(what, () => client.send(new PutItemCommand({ TableName: table, Item: toItem(key, row) })));
  /** False where the condition does not hold. */
  const putRow = async (row: LedgerRow, condition: Condition, expiresAt?: string): Promise<boolean> => {
    const { wire, drop, receivedAt } = row;
    const TableName = table;
    const Put = { TableName, Item: toItem(keys.ledgerKey(wire, drop, receivedAt), row), ...condition };
    if (expiresAt !== undefined) {
      const due: DropDue = { wire, drop, receivedAt, at: expiresAt };
      const Item = toItem(keys.dropDueKey(due), due);
      return (await transact(client, 'writing the ledger', [{ Put }, { Put: { TableName, Item } }])) === 'applied';
    }
    try {
      await client.send(new PutItemCommand(Put));
      return true;
    } catch (error) {
      if (errorName(error) === 'ConditionalCheckFailedException') return false;
      throw sorted('writing the ledger', error);
    }
  };
  const keyOfQuarantine = (row: QuarantinePlace): keys.Key => keys.quarantineKey(row.wire, row);

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

    async record(row) {
      const { wire, drop, receivedAt, expiresAt, at } = row;
      const isWritten = await putRow(row, { ConditionExpression: 'attribute_not_exists(goneAt)' }, expiresAt);
      const due: DropDue = { wire, drop, receivedAt, at };
      if (!isWritten) await put('writing what is due', keys.dropDueKey(due), due);
    },

    end: (row, goneAt) =>
      putRow(endedRow(row, goneAt), {
        ConditionExpression: '#at = :at AND pipelineRev = :rev',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':at': { S: row.at }, ':rev': { N: String(row.pipelineRev) } },
      }),

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
