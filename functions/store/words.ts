// Words of articles: which are to be indexed, which segments hold a day's, and the segments themselves in S3.
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { WORDS_PREFIX } from '../names.ts';
import { asked, fromItem, keyItem, toItem } from './aws.ts';
import { inOrder, wordsDueRow } from './index-rows.ts';
import { wordsDayKey, wordsDueShards } from './keys.ts';
import { unlessFailed } from './lease.ts';
import { objectBytes } from './object-bytes.ts';
import { type ObjectVersion, objectVersions, removeVersions } from './object-versions.ts';
import type { Words, WordsDay, WordsDue } from './ports.ts';

export function storedWords(dynamo: DynamoDBClient, table: string, s3: S3Client, bucket: string): Words {
  const removeBelow = async (prefix: string, isGoing: (path: string) => boolean): Promise<void> => {
    const going: ObjectVersion[] = [];
    for await (const version of objectVersions(s3, bucket, WORDS_PREFIX + prefix)) {
      if (isGoing(version.key.slice(WORDS_PREFIX.length))) going.push(version);
    }
    await removeVersions(s3, bucket, going);
  };

  return {
    async due(limit, from, upTo = '~') {
      const shards = wordsDueShards().map((pk) =>
        asked('reading which words are due', async () => {
          const { Items = [] } = await dynamo.send(
            new QueryCommand({
              TableName: table,
              ConsistentRead: true,
              KeyConditionExpression: 'pk = :pk AND sk < :end',
              // Behind all articles of that instant.
              ExpressionAttributeValues: { ':pk': { S: pk }, ':end': { S: `${upTo}~` } },
              ScanIndexForward: from === 'first',
              Limit: limit,
            }),
          );
          return Items.map((item) => fromItem<WordsDue>(item));
        }),
      );
      return inOrder((await Promise.all(shards)).flat(), from).slice(0, limit);
    },

    async done(due) {
      for (const one of due) {
        const condition = {
          ConditionExpression: 'rev = :rev',
          ExpressionAttributeValues: { ':rev': { N: String(one.rev) } },
        };
        await unlessFailed('forgetting words that were due', () =>
          dynamo.send(new DeleteItemCommand({ TableName: table, Key: keyItem(wordsDueRow(one)), ...condition })),
        );
      }
    },

    day: (day) =>
      asked("reading where a day's words are", async () => {
        const { Item } = await dynamo.send(
          new GetItemCommand({ TableName: table, Key: keyItem(wordsDayKey(day)), ConsistentRead: true }),
        );
        return Item && fromItem<WordsDay>(Item);
      }),

    days: ({ before = '~', from = '0', limit }) =>
      asked('reading where the words of days are', async () => {
        const { Items = [] } = await dynamo.send(
          new QueryCommand({
            TableName: table,
            ConsistentRead: true,
            ScanIndexForward: false,
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :before',
            ExpressionAttributeValues: {
              ':pk': { S: wordsDayKey('').pk },
              ':from': { S: from },
              ':before': { S: before },
            },
            Limit: limit,
          }),
        );
        return Items.map((item) => fromItem<WordsDay>(item));
      }),

    async publish(day, before) {
      const condition = before
        ? { ConditionExpression: 'seq = :seq', ExpressionAttributeValues: { ':seq': { N: String(before.seq) } } }
        : { ConditionExpression: 'attribute_not_exists(pk)' };
      const Item = toItem(wordsDayKey(day.day), day);
      const isWritten = await unlessFailed('writing where the words of a day are', () =>
        dynamo.send(new PutItemCommand({ TableName: table, Item, ...condition })),
      );
      return isWritten ? 'applied' : 'moved';
    },

    read: (path) => objectBytes(s3, bucket, WORDS_PREFIX + path),

    write: (path, bytes) =>
      asked(`storing ${path}`, async () => {
        const ContentType = 'application/vnd.sqlite3';
        await s3.send(new PutObjectCommand({ Bucket: bucket, Key: WORDS_PREFIX + path, Body: bytes, ContentType }));
      }),

    remove: (paths) =>
      asked('removing segments of words', async () => {
        for (const path of paths) await removeBelow(path, () => true);
      }),

    tidy: ({ day, seq, segments }) =>
      asked(`removing old segments of ${day}`, async () => {
        const kept = new Set(segments.map(({ path }) => path));
        const folder = `${day}/`;
        await removeBelow(folder, (path) => Number.parseInt(path.slice(folder.length), 10) <= seq && !kept.has(path));
      }),
  };
}
