// What an audit reads, page by page and under the caller's own credentials. Nothing is kept between pages.
import {
  BatchGetItemCommand,
  DescribeTableCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import {
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
} from '@aws-sdk/client-s3';
import type { DropRef, ItemRef } from '../../functions/article/article.ts';
import type { Head, HistoryRow, VersionRow } from '../../functions/article/head.ts';
import type { Links } from '../../functions/article/links.ts';
import { fromItem, type Item, isMissing, keyItem, keyOf } from '../../functions/store/aws.ts';
import { tagsToIndex } from '../../functions/store/effects.ts';
import { articlePk, effectKey, effectPrefix, type Key, linksKey } from '../../functions/store/keys.ts';
import { linksIn } from '../../functions/store/links.ts';
import type { ItemOutcome, PendingEffects } from '../../functions/store/ports.ts';
import type { Resources } from '../connection.ts';

const BATCH_GET = 100;
const MAX_BATCH_ROUNDS = 20;

/** What an audit needs of a row while it goes through the table. */
export interface ScannedRow extends Key {
  readonly id?: string;
  readonly at?: string;
  readonly wire?: string;
  readonly receivedAt?: string;
  readonly drop?: ItemRef;
  readonly sha256?: string;
  readonly counts?: Readonly<Record<string, number>>;
  readonly items?: readonly ItemOutcome[];
}

/** All rows of one article. */
export interface ArticleRows {
  readonly id: string;
  readonly head?: Head;
  readonly versions: readonly VersionRow[];
  readonly history: readonly HistoryRow[];
  readonly links?: Links;
}

export interface ListedDrop {
  readonly ref: DropRef;
  readonly receivedAt: string;
  readonly size: number;
}

export interface ListedDocument {
  readonly key: string;
  readonly storedAt: string;
}

const SCANNED = [
  'pk',
  'sk',
  'id',
  'at',
  'wire',
  'receivedAt',
  'sha256',
  'counts',
  'drop',
  'items',
  'schemaVersion',
] as const;

export function auditReader({ s3, dynamo, names }: Resources) {
  const { table, dropBucket, archiveBucket } = names;

  async function* query(input: Omit<QueryCommandInput, 'TableName'>): AsyncGenerator<Item> {
    let ExclusiveStartKey: Item | undefined;
    do {
      const page = await dynamo.send(
        new QueryCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey, ...input }),
      );
      yield* page.Items ?? [];
      ExclusiveStartKey = page.LastEvaluatedKey;
    } while (ExclusiveStartKey);
  }

  const hasRows = async ({ pk, sk }: Key): Promise<boolean> => {
    for await (const _row of query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': { S: pk }, ':prefix': { S: sk } },
      Limit: 1,
    })) {
      return true;
    }
    return false;
  };

  return {
    /** How many rows the table has; on AWS some hours old. */
    async rowCount(): Promise<number> {
      const { Table } = await dynamo.send(new DescribeTableCommand({ TableName: table }));
      return Table?.ItemCount ?? 0;
    },

    async *tablePages(): AsyncGenerator<readonly ScannedRow[]> {
      let ExclusiveStartKey: Item | undefined;
      do {
        const page = await dynamo.send(
          new ScanCommand({
            TableName: table,
            ExclusiveStartKey,
            ProjectionExpression: SCANNED.map((name) => `#${name}`).join(', '),
            ExpressionAttributeNames: Object.fromEntries(SCANNED.map((name) => [`#${name}`, name])),
          }),
        );
        yield (page.Items ?? []).map((item) => ({ ...fromItem<object>(item), ...keyOf(item) }));
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
    },

    async article(id: string): Promise<ArticleRows> {
      let head: Head | undefined;
      let links: Links | undefined;
      const versions: VersionRow[] = [];
      const history: HistoryRow[] = [];
      const pk = articlePk(id);
      for await (const item of query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      })) {
        const { sk } = keyOf(item);
        if (sk === 'HEAD') head = fromItem<Head>(item);
        else if (sk.startsWith('V#')) versions.push(fromItem<VersionRow>(item));
        else if (sk.startsWith('H#')) history.push(fromItem<HistoryRow>(item));
        else if (sk === linksKey(id).sk) links = linksIn(item);
      }
      return { id, ...(head ? { head } : {}), versions, history, ...(links ? { links } : {}) };
    },

    hasPendingEffects: (id: string): Promise<boolean> => hasRows({ pk: effectKey(id, 0).pk, sk: `${id}#` }),

    /** Tags whose rows an effect is still to set. */
    async owedTags(id: string): Promise<ReadonlySet<string>> {
      const { pk, sk } = effectPrefix(id);
      const tags = new Set<string>();
      for await (const item of query({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :id)',
        ExpressionAttributeValues: { ':pk': { S: pk }, ':id': { S: sk } },
      })) {
        for (const tag of tagsToIndex(fromItem<PendingEffects>(item).effects)) tags.add(tag);
      }
      return tags;
    },

    /** True where a row's sort key begins with this. */
    hasRows,

    /** The rows that exist, whole. */
    async rows(wanted: readonly Key[]): Promise<ReadonlyMap<string, Item>> {
      const found = new Map<string, Item>();
      let left = [...new Map(wanted.map((key) => [nameOf(key), keyItem(key)])).values()];
      for (let round = 0; left.length > 0; ) {
        const batch = left.slice(0, BATCH_GET);
        const answer = await dynamo.send(
          new BatchGetItemCommand({ RequestItems: { [table]: { Keys: batch, ConsistentRead: true } } }),
        );
        for (const item of answer.Responses?.[table] ?? []) found.set(nameOf(keyOf(item)), item);
        const unanswered = answer.UnprocessedKeys?.[table]?.Keys ?? [];
        if (unanswered.length < batch.length) round = 0;
        else if (++round === MAX_BATCH_ROUNDS) throw new Error('the table is throttled; audit again later');
        left = [...unanswered, ...left.slice(BATCH_GET)];
      }
      return found;
    },

    async *dropPages(): AsyncGenerator<readonly ListedDrop[]> {
      let next: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
      while (next) {
        const page: ListObjectVersionsCommandOutput = await s3.send(
          new ListObjectVersionsCommand({ Bucket: dropBucket, ...next }),
        );
        yield (page.Versions ?? []).map(({ Key: key = '', VersionId = '', LastModified, Size = 0 }) => ({
          // An event of a bucket without versions names none.
          ref: { bucket: dropBucket, key, versionId: VersionId === 'null' ? '' : VersionId },
          receivedAt: (LastModified ?? new Date(0)).toISOString(),
          size: Size,
        }));
        next = page.IsTruncated
          ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
          : undefined;
      }
    },

    async *documentPages(prefix: string): AsyncGenerator<readonly ListedDocument[]> {
      let ContinuationToken: string | undefined;
      do {
        const page = await s3.send(
          new ListObjectsV2Command({ Bucket: archiveBucket, Prefix: prefix, ContinuationToken }),
        );
        yield (page.Contents ?? []).map(({ Key: key = '', LastModified }) => ({
          key,
          storedAt: (LastModified ?? new Date(0)).toISOString(),
        }));
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken);
    },

    async hasDocument(key: string): Promise<boolean> {
      try {
        await s3.send(new HeadObjectCommand({ Bucket: archiveBucket, Key: key }));
        return true;
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    },
  };
}

export type AuditReader = ReturnType<typeof auditReader>;

export const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;
