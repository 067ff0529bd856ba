// All rows of an article, wherever they stand, and their removal. No row of the table points back to where an
// article is indexed, so the places follow from its head and all its versions.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Head, HistoryRow, VersionRow } from '../../functions/article/head.ts';
import type { Links } from '../../functions/article/links.ts';
import { dynamoArticles } from '../../functions/store/articles.ts';
import { fromItem, type Item, keyOf } from '../../functions/store/aws.ts';
import { tagsToIndex } from '../../functions/store/effects.ts';
import { indexRows, taggedChange } from '../../functions/store/index-rows.ts';
import {
  ADVISED,
  articlePk,
  dueKey,
  effectKey,
  type Key,
  linksKey,
  tagPk,
  timePk,
  wirePk,
  without,
} from '../../functions/store/keys.ts';
import { linkRows } from '../../functions/store/link-rows.ts';
import { pointersOf } from '../../functions/store/pointers.ts';
import { writeRows } from '../../functions/store/rows.ts';
import { auditReader } from '../audit/reader.ts';
import type { Resources } from '../connection.ts';

/** The rows of an article that are there. */
export interface ArticlePlaces {
  /** Outside its own partition; to be removed first, since they are found through the others. */
  readonly pointers: readonly Key[];
  /** Its own partition. */
  readonly own: readonly Key[];
}

export async function rowsOf(id: string, resources: Resources): Promise<ArticlePlaces> {
  const items = await partition(articlePk(id), resources);
  const owed = await dynamoArticles(resources.dynamo, resources.names.table).pendingEffectsOf(id);
  const tags = owed.flatMap(({ effects }) => tagsToIndex(effects));
  const found = await auditReader(resources).rows(placesOf(id, items, tags));
  return { pointers: [...found.values()].map(keyOf), own: items.map(keyOf) };
}

/**
 * Where an article may stand outside its own partition: what its head says, what any of its versions ever said, and what an
 * effect is still to bring about.
 */
function placesOf(id: string, items: readonly Item[], tags: readonly string[]): Key[] {
  const rows = <T>(prefix: string): T[] =>
    items.filter((item) => keyOf(item).sk.startsWith(prefix)).map((item) => fromItem<T>(item));
  const [head] = rows<Head>('HEAD');
  const { stories, bands } = linkRows(rows<Links>(linksKey(id).sk)[0]);
  const versions = rows<VersionRow>('V#');
  // That advisories stand under a fingerprint is said for all of them.
  const pointers = versions.flatMap(pointersOf);
  const { put, remove } = taggedChange(head, tags);
  return [
    ...indexRows(head),
    ...put,
    ...remove,
    ...stories,
    ...bands,
    ...pointers.filter(({ sk }) => sk !== ADVISED),
    ...versions.flatMap(({ wire, versionCreated, indexedTags, hold, expiry, key }) => [
      { pk: timePk(versionCreated), sk: `${versionCreated}#${id}` },
      { pk: wirePk(wire, versionCreated), sk: `${versionCreated}#${id}` },
      ...(head?.listedAt ? indexedTags.map((tag) => ({ pk: tagPk(tag), sk: `${head.listedAt}#${id}` })) : []),
      ...(hold && 'until' in hold ? [dueKey({ id, at: hold.until, key })] : []),
      ...(expiry ? [dueKey({ id, at: expiry.at, key, kind: 'expiry' })] : []),
    ]),
    ...rows<HistoryRow>('H#').map(({ rev }) => effectKey(id, rev)),
  ];
}

/** All rows of one partition, read consistently. */
export async function partition(pk: string, { dynamo, names }: Resources, from = ' '): Promise<Item[]> {
  const items: Item[] = [];
  let ExclusiveStartKey: Item | undefined;
  do {
    const page = await dynamo.send(
      new QueryCommand({
        TableName: names.table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk >= :from',
        ExpressionAttributeValues: { ':pk': { S: pk }, ':from': { S: from } },
        ExclusiveStartKey,
      }),
    );
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}

/** @throws Unavailable where the table is throttled for long */
export function removeRows({ dynamo, names }: Resources, rows: readonly Key[]): Promise<void> {
  return writeRows(dynamo, names.table, 'removing rows', { remove: without(rows, []) });
}
