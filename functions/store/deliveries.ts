// Deliveries in DynamoDB: what each consumer is owed, in a partition of its own, and receipts by article.
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { asked, fromItem, type Item, keyItem, keyOf, toItem } from './aws.ts';
import { type Deliveries, type Delivery, type Receipt, rankOf, type Trouble } from './delivery.ts';
import * as keys from './keys.ts';
import { dynamoLease } from './lease.ts';
import { readRows, writeRows } from './rows.ts';

export function dynamoDeliveries(client: DynamoDBClient, table: string): Deliveries {
  const put = (what: string, Item: Item) =>
    asked(what, () => client.send(new PutItemCommand({ TableName: table, Item })));
  const remove = (what: string, key: keys.Key) =>
    asked(what, () => client.send(new DeleteItemCommand({ TableName: table, Key: keyItem(key) })));

  return {
    owe: (deliveries) => writeRows(client, table, 'owing deliveries', { put: deliveries.map(itemOf) }),

    async owed(consumer, rank, { limit, after }) {
      const pk = keys.consumerPk(consumer);
      const page = await asked('reading deliveries', () =>
        client.send(
          new QueryCommand({
            TableName: table,
            ConsistentRead: true,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :rank)',
            ExpressionAttributeValues: { ':pk': { S: pk }, ':rank': { S: keys.deliveryPrefix(rank) } },
            Limit: limit,
            ...(after === undefined ? {} : { ExclusiveStartKey: keyItem({ pk, sk: after }) }),
          }),
        ),
      );
      return {
        rows: (page.Items ?? []).map((item) => fromItem<Delivery>(item)),
        ...(page.LastEvaluatedKey ? { next: keyOf(page.LastEvaluatedKey).sk } : {}),
      };
    },

    async find(wanted) {
      const rows = wanted.flatMap(({ consumer, ...event }) =>
        keys.DELIVERY_RANKS.map((rank) => keys.deliveryKey(consumer, rank, event)),
      );
      return (await readRows(client, table, 'reading deliveries', rows)).map((item) => fromItem<Delivery>(item));
    },

    async failed(delivery) {
      await put('writing a delivery', itemOf(delivery));
    },

    async moved(delivery, isDead) {
      const { isDead: _before, ...rest } = delivery;
      await put('writing a delivery', itemOf(isDead ? { ...rest, isDead } : rest));
      await remove('ending a delivery', deliveryKeyOf(delivery));
    },

    async taken(delivery, receipt) {
      await put('writing a receipt', toItem(keys.receiptKey(receipt.consumer, receipt), receipt));
      await remove('ending a delivery', deliveryKeyOf(delivery));
    },

    async receipts(articleId) {
      const receipts: Receipt[] = [];
      let start: Item | undefined;
      do {
        const page = await asked('reading receipts', () =>
          client.send(
            new QueryCommand({
              TableName: table,
              ConsistentRead: true,
              KeyConditionExpression: 'pk = :pk',
              ExpressionAttributeValues: { ':pk': { S: keys.receiptPk(articleId) } },
              ExclusiveStartKey: start,
            }),
          ),
        );
        receipts.push(...(page.Items ?? []).map((item) => fromItem<Receipt>(item)));
        start = page.LastEvaluatedKey;
      } while (start);
      return receipts;
    },

    async trouble(consumer) {
      const Key = keyItem(keys.troubleKey(consumer));
      const { Item } = await asked('reading trouble', () =>
        client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true })),
      );
      return Item && fromItem<Trouble>(Item);
    },

    async setTrouble(consumer, trouble) {
      const key = keys.troubleKey(consumer);
      if (trouble) await put('writing trouble', toItem(key, trouble));
      else await remove('ending trouble', key);
    },

    ...dynamoLease(client, table, keys.consumerLeaseKey),
  };
}

const deliveryKeyOf = (delivery: Delivery): keys.Key =>
  keys.deliveryKey(delivery.consumer, rankOf(delivery), delivery.event);

const itemOf = (delivery: Delivery): Item => toItem(deliveryKeyOf(delivery), delivery);
