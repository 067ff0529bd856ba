// What articles have in common, in DynamoDB: a row an article, and rows under stories and bands that lead to it.
import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Links } from '../article/links.ts';
import { TTL_ATTRIBUTE } from '../names.ts';
import { fromItem, keyItem, toItem } from './aws.ts';
import { type Key, linksKey } from './keys.ts';
import { linkChange } from './link-rows.ts';
import type { Articles, LinksChange } from './ports.ts';
import { readRows, transact } from './rows.ts';

export function dynamoLinks(client: DynamoDBClient, table: string): Pick<Articles, 'links' | 'relink'> {
  return {
    async links(ids) {
      const rows = await readRows(client, table, 'reading links', [...new Set(ids)].map(linksKey));
      return new Map(rows.map((item) => fromItem<Links>(item)).map((links) => [links.id, links]));
    },

    relink: (changes) =>
      transact(
        client,
        'linking articles',
        changes.flatMap((change) => writesOf(table, change)),
      ),
  };
}

function writesOf(TableName: string, { before, after }: LinksChange): TransactWriteItem[] {
  const { put, remove } = linkChange(before, after);
  const row = (key: Key, fields: object): TransactWriteItem => ({ Put: { TableName, Item: toItem(key, fields) } });
  const expires = Math.ceil(Date.parse(after.bandsUntil ?? '') / 1000);
  return [
    {
      Put: {
        TableName,
        Item: toItem(linksKey(after.id), after),
        ...(before
          ? { ConditionExpression: 'seq = :seq', ExpressionAttributeValues: { ':seq': { N: String(before.seq) } } }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
    ...put.stories.map((key) => row(key, {})),
    ...put.bands.map((key) => row(key, { [TTL_ATTRIBUTE]: expires })),
    ...remove.map((key) => ({ Delete: { TableName, Key: keyItem(key) } })),
  ];
}
