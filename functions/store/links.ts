// What articles have in common, in DynamoDB: a row an article, and rows under stories and bands that lead to it.
import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Links } from '../article/links.ts';
import { TTL_ATTRIBUTE } from '../names.ts';
import { fromItem, type Item, keyItem, toItem } from './aws.ts';
import { bandPk, type Key, linksKey } from './keys.ts';
import { storyChange } from './link-rows.ts';
import type { Articles, LinksChange } from './ports.ts';
import { readRows, transact, writeRows } from './rows.ts';

export function dynamoLinks(client: DynamoDBClient, table: string): Pick<Articles, 'links' | 'relink' | 'setBands'> {
  return {
    async links(ids) {
      const rows = await readRows(client, table, 'reading links', [...new Set(ids)].map(linksKey));
      return new Map(rows.map(linksIn).map((links) => [links.id, links]));
    },

    relink: (changes) =>
      transact(
        client,
        'linking articles',
        changes.flatMap((change) => writesOf(table, change)),
      ),

    setBands: ({ put, remove }, until) =>
      writeRows(client, table, 'writing bands', { put: put.map((key) => leadItem(key, until)), remove }),
  };
}

function writesOf(TableName: string, { before, after }: LinksChange): TransactWriteItem[] {
  const { put, remove } = storyChange(before, after);
  return [
    {
      Put: {
        TableName,
        Item: toItem(linksKey(after.id), packed(after)),
        ...(before
          ? { ConditionExpression: 'seq = :seq', ExpressionAttributeValues: { ':seq': { N: String(before.seq) } } }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
    ...put.map((key) => ({ Put: { TableName, Item: leadItem(key) } })),
    ...remove.map((key) => ({ Delete: { TableName, Key: keyItem(key) } })),
  ];
}

/** A row that leads to an article: from a story, or for a while from a band. */
export function leadItem(key: Key, until?: string): Item {
  const isBand = key.pk.startsWith(bandPk(''));
  return toItem(key, isBand && until !== undefined ? { [TTL_ATTRIBUTE]: Math.ceil(Date.parse(until) / 1000) } : {});
}

// 64 numbers as binary keep the row within the kilobyte that one write unit pays for.
function packed({ trace, ...links }: Links): object {
  return trace ? { ...links, trace: { ...trace, sketch: bytesOf(trace.sketch) } } : links;
}

function bytesOf(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [place, number] of numbers.entries()) bytes.writeUInt32BE(number, 4 * place);
  return bytes;
}

/** The links in a row of the table. */
export function linksIn(item: Item): Links {
  const { trace, ...links } = fromItem<Links>(item);
  if (!trace) return links;
  const bytes = Buffer.from(trace.sketch);
  const sketch = Array.from({ length: bytes.length / 4 }, (_, place) => bytes.readUInt32BE(4 * place));
  return { ...links, trace: { ...trace, sketch } };
}
