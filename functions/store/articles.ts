// Articles in DynamoDB: heads, versions, history, effects, holds that end, and the index; one transaction a change.
import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import type { Changed } from '../article/decision.ts';
import { withoutText } from '../article/expiry.ts';
import type { Due, Head, HistoryRow, VersionRow } from '../article/head.ts';
import { asked, errorName, fromItem, type Item, keyItem, keyOf, sorted, toItem } from './aws.ts';
import { datedChange, wordsDue, wordsDueRow } from './index-rows.ts';
import * as keys from './keys.ts';
import { dynamoLinks, linksIn } from './links.ts';
import { pointersOf } from './pointers.ts';
import type { Articles, PendingEffects, UnsureRow } from './ports.ts';
import { readRows, transact, writeRows } from './rows.ts';

export function dynamoArticles(client: DynamoDBClient, table: string): Articles {
  // Which day and month rows this process has written already.
  const marked = new Set<string>();

  const getRow = async <T>(what: string, key: keys.Key): Promise<T | undefined> => {
    const { Item } = await asked(what, () =>
      client.send(new GetItemCommand({ TableName: table, Key: keyItem(key), ConsistentRead: true })),
    );
    return Item && fromItem<T>(Item);
  };

  const queryAll = async (what: string, input: Omit<QueryCommandInput, 'TableName'>): Promise<Item[]> => {
    const items: Item[] = [];
    let start: Item | undefined;
    do {
      const page = await asked(what, () =>
        client.send(new QueryCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: start, ...input })),
      );
      items.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
      if (input.Limit !== undefined && items.length >= input.Limit) break;
    } while (start);
    return items;
  };

  const remove = (what: string, key: keys.Key) =>
    asked(what, () => client.send(new DeleteItemCommand({ TableName: table, Key: keyItem(key) })));

  // Which days and months hold anything is written before the change that needs it: outside the transaction,
  // since all articles of a day would meet in it; a row too many harms nobody.
  const markPartitions = async ({ visible }: Head): Promise<void> => {
    if (!visible) return;
    const rows = [keys.dayKey(visible.versionCreated), keys.monthKey(visible.wire, visible.versionCreated)];
    await Promise.all(
      rows
        .filter(({ pk, sk }) => !marked.has(`${pk}\n${sk}`))
        .map(async (row) => {
          await client.send(new PutItemCommand({ TableName: table, Item: toItem(row, {}) }));
          if (marked.size > 10_000) marked.clear();
          marked.add(`${row.pk}\n${row.sk}`);
        }),
    );
  };

  return {
    async known(id, prefix, fingerprints = []) {
      // The head first: the change is conditioned on it, so the versions must be no older than it.
      const rows = [keys.headKey(id), ...fingerprints.map(keys.advisedKey)];
      const found = await readRows(client, table, 'reading the head', rows);
      const headItem = found.find((item) => keyOf(item).sk === 'HEAD');
      const head = headItem && fromItem<Head>(headItem);
      const advised = advisedIn(found);
      if (!head) return { head, twins: [], advised };
      const twins = await queryAll('reading versions', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': { S: keys.articlePk(id) }, ':prefix': { S: `V#${prefix}` } },
      });
      return { head, twins: twins.map((item) => fromItem<VersionRow>(item)), advised };
    },

    advised: async (fingerprints) =>
      advisedIn(await readRows(client, table, 'reading fingerprints', fingerprints.map(keys.advisedKey))),

    async pointedAt(kind, fingerprints) {
      const pointers = await Promise.all(
        fingerprints.map((fingerprint) =>
          queryAll('reading fingerprints', {
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kind)',
            ExpressionAttributeValues: {
              ':pk': { S: keys.fingerprintPk(fingerprint) },
              ':kind': { S: keys.pointerPrefix(kind) },
            },
            ScanIndexForward: false,
            Limit: keys.MAX_POINTERS,
          }),
        ),
      );
      const sks = new Set(pointers.flat().map((item) => keyOf(item).sk));
      const rows = [...sks].map((sk) => keys.pointedAt(sk)).map(({ id, key }) => keys.versionRowKey(id, key));
      return (await readRows(client, table, 'reading versions', rows)).map((item) => fromItem<VersionRow>(item));
    },

    async noteUnsure(row) {
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: toItem(keys.unsureKey(row), row),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return true;
      } catch (error) {
        if (errorName(error) === 'ConditionalCheckFailedException') return false;
        throw sorted('noting an advisory', error);
      }
    },

    async unsure({ limit, from }) {
      const items = await queryAll('reading advisories', {
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: { ':pk': { S: keys.unsurePk }, ':from': { S: from } },
        ScanIndexForward: false,
        Limit: limit,
      });
      return items.map((item) => fromItem<UnsureRow>(item));
    },

    head: (id) => getRow<Head>('reading the head', keys.headKey(id)),

    async heads(ids) {
      const rows = [...new Set(ids)].map(keys.headKey);
      const heads = (await readRows(client, table, 'reading heads', rows)).map((item) => fromItem<Head>(item));
      return new Map(heads.map((head) => [head.id, head]));
    },

    async headsAndLinks(ids) {
      const rows = [...new Set(ids)].flatMap((id) => [keys.headKey(id), keys.linksKey(id)]);
      const items = await readRows(client, table, 'reading heads and links', rows);
      const isHead = (item: Item): boolean => keyOf(item).sk === 'HEAD';
      const heads = items.filter(isHead).map((item) => fromItem<Head>(item));
      const links = items.filter((item) => !isHead(item)).map(linksIn);
      return { heads: new Map(heads.map((one) => [one.id, one])), links: new Map(links.map((one) => [one.id, one])) };
    },

    version: (id, key) => getRow<VersionRow>('reading a version', keys.versionRowKey(id, key)),

    async versions(id, after) {
      const items = await queryAll('reading versions', {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': { S: keys.articlePk(id) },
          // `~` stands behind all characters of a key, and behind `key` itself comes what is newer.
          ':from': { S: after === undefined ? 'V#' : `V#${after}~` },
          ':to': { S: 'V#~' },
        },
        ScanIndexForward: false,
      });
      return items.map((item) => fromItem<VersionRow>(item));
    },

    async history(id) {
      const items = await queryAll('reading the history', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': { S: keys.articlePk(id) }, ':prefix': { S: 'H#' } },
      });
      return items.map((item) => fromItem<HistoryRow>(item));
    },

    async apply(decision, ended) {
      // Before the version: whoever looks for it must find it.
      const pointers = pointersOf(decision.version).map((key) => toItem(key, {}));
      await Promise.all([
        asked('writing the article', () => markPartitions(decision.head)),
        writeRows(client, table, 'writing fingerprints', { put: pointers }),
      ]);
      return transact(client, 'writing the article', transactionOf(table, decision, ended));
    },

    async addStray(id, path) {
      const Item = toItem(keys.strayKey(id, path), { path });
      await asked('noting a document', () => client.send(new PutItemCommand({ TableName: table, Item })));
    },

    async strays(id) {
      const items = await queryAll('reading documents', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': { S: keys.articlePk(id) }, ':prefix': { S: 'X#' } },
      });
      return items.map((item) => fromItem<{ path: string }>(item).path);
    },

    async strayDone(id, path) {
      await remove('forgetting a document', keys.strayKey(id, path));
    },

    async purged(version) {
      const { id, key, pipelineRev } = version;
      const Item = toItem(keys.versionRowKey(id, key), { ...withoutText(version), purged: true });
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item,
            ConditionExpression: 'pipelineRev = :read',
            ExpressionAttributeValues: { ':read': { N: String(pipelineRev) } },
          }),
        );
      } catch (error) {
        if (errorName(error) !== 'ConditionalCheckFailedException') throw sorted('writing a version', error);
      }
    },

    async effectsDone(id, rev) {
      await remove('ending effects', keys.effectKey(id, rev));
    },

    async pendingEffects(limit) {
      const shards = await Promise.all(
        keys.effectShards().map((pk) =>
          queryAll('reading effects', {
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': { S: pk } },
            Limit: limit,
          }),
        ),
      );
      return shards.flat().map((item) => fromItem<PendingEffects>(item));
    },

    async pendingEffectsOf(id) {
      const { pk, sk } = keys.effectPrefix(id);
      const items = await queryAll('reading effects', {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :id)',
        ExpressionAttributeValues: { ':pk': { S: pk }, ':id': { S: sk } },
      });
      return items.map((item) => fromItem<PendingEffects>(item));
    },

    async due(now, limit) {
      const shards = await Promise.all(
        keys.dueShards().map((pk) =>
          queryAll('reading what is due', {
            KeyConditionExpression: 'pk = :pk AND sk <= :now',
            ExpressionAttributeValues: { ':pk': { S: pk }, ':now': { S: `${now}~` } },
            Limit: limit,
          }),
        ),
      );
      return shards.flat().map((item) => fromItem<Due>(item));
    },

    async dueDone(due) {
      await remove('ending a hold', keys.dueKey(due));
    },

    setIndex: ({ put, remove }) =>
      writeRows(client, table, 'writing the index', { put: put.map((key) => toItem(key, {})), remove }),

    async index(pk, { limit, before, from }) {
      // DynamoDB refuses a start key that is not above the range: nothing is left there.
      if (before !== undefined && from !== undefined && before <= from) return { rows: [] };
      const page = await asked('reading the index', () =>
        client.send(
          new QueryCommand({
            TableName: table,
            ConsistentRead: true,
            ScanIndexForward: false,
            Limit: limit,
            KeyConditionExpression: from === undefined ? 'pk = :pk' : 'pk = :pk AND sk >= :from',
            ExpressionAttributeValues: { ':pk': { S: pk }, ...(from === undefined ? {} : { ':from': { S: from } }) },
            ...(before === undefined ? {} : { ExclusiveStartKey: keyItem({ pk, sk: before }) }),
            ProjectionExpression: 'pk, sk',
          }),
        ),
      );
      const rows = (page.Items ?? []).map(keyOf);
      return { rows, ...(page.LastEvaluatedKey ? { next: keyOf(page.LastEvaluatedKey).sk } : {}) };
    },

    ...dynamoLinks(client, table),
  };
}

function transactionOf(table: string, decision: Changed, ended: Due | undefined): TransactWriteItem[] {
  const { before, head, version, history, due, expiry, effects } = decision;
  const put = (key: keys.Key, fields: object): TransactWriteItem => ({
    Put: { TableName: table, Item: toItem(key, fields) },
  });
  const remove = (key: keys.Key): TransactWriteItem => ({ Delete: { TableName: table, Key: keyItem(key) } });
  const dated = datedChange(before, head);
  const words = wordsDue(before, head);
  return [
    {
      Put: {
        TableName: table,
        Item: toItem(keys.headKey(head.id), head),
        ...(before
          ? {
              ConditionExpression: 'rev = :rev',
              ExpressionAttributeValues: { ':rev': { N: String(before.rev) } },
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
    ...(version ? [put(keys.versionRowKey(head.id, version.key), version)] : []),
    put(keys.historyKey(head.id, head.rev), history),
    ...[due, expiry].flatMap((one) => (one ? [put(keys.dueKey(one), one)] : [])),
    ...(ended ? [remove(keys.dueKey(ended))] : []),
    ...(effects.length > 0
      ? [put(keys.effectKey(head.id, head.rev), { id: head.id, rev: head.rev, at: history.at, effects })]
      : []),
    ...(words ? [put(wordsDueRow(words), words)] : []),
    ...dated.remove.map(remove),
    ...dated.put.map((key) => put(key, {})),
  ];
}

const advisedIn = (items: readonly Item[]): string[] =>
  items
    .map(keyOf)
    .filter(({ sk }) => sk === keys.ADVISED)
    .map(({ pk }) => keys.fingerprintOf(pk));
