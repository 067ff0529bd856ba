// Mending a gap: a drop is queued again, its rows marked as those of older code, so that it is read anew without a
// new version or an event; an index row is set as the head has it, in one transaction with the head's revision; links
// and words are left to SWEEP.
import {
  ConditionalCheckFailedException,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { HeadObjectCommand } from '@aws-sdk/client-s3';
import type { DropRef } from '../../functions/article/article.ts';
import type { Head } from '../../functions/article/head.ts';
import { fromItem, isMissing, keyItem, toItem } from '../../functions/store/aws.ts';
import { isIndexed, wordsDueRow } from '../../functions/store/index-rows.ts';
import { effectKey, headKey, type Key, ledgerKey, linksKey } from '../../functions/store/keys.ts';
import { leadItem, linksIn } from '../../functions/store/links.ts';
import type { PendingEffects, WordsDue } from '../../functions/store/ports.ts';
import type { Connection, Resources } from '../connection.ts';
import type { Mend } from './gap.ts';
import { isLead } from './links.ts';
import { auditReader, nameOf } from './reader.ts';

const IS_ARTICLE_ROW = /^(T#|TIME#|W#[^#]+#)/;

/** False where it cannot be mended: the drop's bytes are gone, or the article changed meanwhile. */
export async function mendGap(mend: Mend, connection: Connection): Promise<boolean> {
  const { resources } = connection;
  if (mend.how === 'index') return setIndexRow(mend.articleId, mend.row, resources);
  if (mend.how === 'lead') return setLead(mend.articleId, mend.row, resources);
  if (mend.how === 'link') return leaveLinks(mend.articleId, resources);
  if (mend.how === 'words') return leaveWords(mend.articleId, resources);
  const receivedAt = await receivedAtOf(mend.drop, resources);
  if (receivedAt === undefined) return false;
  const { key } = mend.drop;
  const wire = key.includes('/') ? key.slice(0, key.indexOf('/')) : '';
  if (mend.version) await markAsOlder(mend.version, resources);
  await markAsOlder(ledgerKey(wire, mend.drop, receivedAt), resources);
  await connection.requeue(mend.drop);
  return true;
}

async function receivedAtOf({ bucket, key, versionId }: DropRef, { s3 }: Resources): Promise<string | undefined> {
  try {
    const object = await s3.send(
      new HeadObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId || undefined }),
    );
    return object.LastModified?.toISOString();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Revision 0 is older than any code. */
async function markAsOlder(row: Key, { dynamo, names }: Resources): Promise<void> {
  try {
    await dynamo.send(
      new UpdateItemCommand({
        TableName: names.table,
        Key: keyItem(row),
        UpdateExpression: 'SET pipelineRev = :none',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':none': { N: '0' } },
      }),
    );
  } catch (error) {
    // There is no such row: nothing keeps the drop from being ingested.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Has the head's links set by SWEEP, as if the change had left it to do. */
async function leaveLinks(articleId: string, resources: Resources): Promise<boolean> {
  const { dynamo, names } = resources;
  const key = headKey(articleId);
  const item = (await auditReader(resources).rows([key])).get(nameOf(key));
  if (!item) return false;
  const { id, rev } = fromItem<Head>(item);
  const row: PendingEffects = { id, rev, at: new Date().toISOString(), effects: [{ kind: 'link' }] };
  try {
    await dynamo.send(
      new PutItemCommand({
        TableName: names.table,
        Item: toItem(effectKey(id, rev), row),
        // Else other effects are left to do, and SWEEP comes to them first.
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return false;
  }
}

/** Has the head's words indexed by SWEEP, as if the change had left them. */
async function leaveWords(articleId: string, resources: Resources): Promise<boolean> {
  const { dynamo, names } = resources;
  const key = headKey(articleId);
  const item = (await auditReader(resources).rows([key])).get(nameOf(key));
  const head = item && fromItem<Head>(item);
  if (head?.listedAt === undefined) return false;
  const due: WordsDue = { id: head.id, rev: head.rev, listedAt: head.listedAt };
  await dynamo.send(new PutItemCommand({ TableName: names.table, Item: toItem(wordsDueRow(due), due) }));
  return true;
}

async function setLead(articleId: string, row: Key, resources: Resources): Promise<boolean> {
  const { dynamo, names } = resources;
  const key = linksKey(articleId);
  const item = (await auditReader(resources).rows([key])).get(nameOf(key));
  const links = item && linksIn(item);
  const isWanted = item !== undefined && isLead(item, row);
  return transacted(dynamo, [
    {
      ConditionCheck: {
        TableName: names.table,
        Key: keyItem(key),
        ...(links
          ? { ConditionExpression: 'seq = :seq', ExpressionAttributeValues: { ':seq': { N: String(links.seq) } } }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
    isWanted
      ? { Put: { TableName: names.table, Item: leadItem(row, links?.bandsUntil) } }
      : { Delete: { TableName: names.table, Key: keyItem(row) } },
  ]);
}

async function setIndexRow(articleId: string, row: Key, resources: Resources): Promise<boolean> {
  const { dynamo, names } = resources;
  const key = headKey(articleId);
  const item = (await auditReader(resources).rows([key])).get(nameOf(key));
  const head = item && fromItem<Head>(item);
  // A mark of a day or month stays once it is set.
  const isWanted = !IS_ARTICLE_ROW.test(row.pk) || (head !== undefined && isIndexed(head, row));
  const TableName = names.table;
  return transacted(dynamo, [
    {
      ConditionCheck: {
        TableName,
        Key: keyItem(key),
        ...(head
          ? { ConditionExpression: 'rev = :rev', ExpressionAttributeValues: { ':rev': { N: String(head.rev) } } }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
    isWanted ? { Put: { TableName, Item: toItem(row, {}) } } : { Delete: { TableName, Key: keyItem(row) } },
  ]);
}

/** False where the article changed meanwhile. */
async function transacted(dynamo: Resources['dynamo'], items: TransactWriteItem[]): Promise<boolean> {
  try {
    await dynamo.send(new TransactWriteItemsCommand({ TransactItems: items }));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'TransactionCanceledException') return false;
    throw error;
  }
}
