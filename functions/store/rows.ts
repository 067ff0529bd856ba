// Many rows of a DynamoDB table in one call: read by key, or written in one transaction.
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import pRetry from 'p-retry';
import { DropRejected, Unavailable } from '../errors.ts';
import { asked, errorName, type Item, keyItem, sorted } from './aws.ts';
import type { Key } from './keys.ts';

const BATCH_GET = 100;
const BATCH_WRITE = 25;
/** With a table that is throttled, or with another writer of a row. */
const PATIENCE = { retries: 6, minTimeout: 20, factor: 2, randomize: true } as const;

/**
 * Reads rows consistently, all in one round trip; those that are missing left out.
 * @param keys each once
 * @throws Unavailable
 */
export async function readRows(
  client: DynamoDBClient,
  table: string,
  what: string,
  keys: readonly Key[],
): Promise<Item[]> {
  const batches: Promise<Item[]>[] = [];
  for (let at = 0; at < keys.length; at += BATCH_GET) {
    batches.push(readBatch(client, table, what, keys.slice(at, at + BATCH_GET)));
  }
  return (await Promise.all(batches)).flat();
}

async function readBatch(client: DynamoDBClient, table: string, what: string, keys: readonly Key[]): Promise<Item[]> {
  const found: Item[] = [];
  let wanted = keys.map(keyItem);
  while (wanted.length > 0) {
    const request = { [table]: { Keys: wanted, ConsistentRead: true } };
    const answer = await asked(what, () => client.send(new BatchGetItemCommand({ RequestItems: request })));
    const answered = answer.Responses?.[table] ?? [];
    const left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    if (answered.length === 0 && left.length === wanted.length) {
      throw new Unavailable('STORE', `${what} failed: the table answers no key for now`);
    }
    found.push(...answered);
    wanted = left;
  }
  return found;
}

/**
 * Writes rows and takes others away, each by itself and whatever stood there; nothing for none.
 * @throws Unavailable
 */
export async function writeRows(
  client: DynamoDBClient,
  table: string,
  what: string,
  { put = [], remove = [] }: { readonly put?: readonly Item[]; readonly remove?: readonly Key[] },
): Promise<void> {
  let wanted: WriteRequest[] = [
    ...put.map((Item) => ({ PutRequest: { Item } })),
    ...remove.map((key) => ({ DeleteRequest: { Key: keyItem(key) } })),
  ];
  while (wanted.length > 0) {
    const batch = wanted.slice(0, BATCH_WRITE);
    const left = await pRetry(() => writeBatch(client, table, what, batch), {
      ...PATIENCE,
      shouldRetry: ({ error }) => error instanceof NoneTaken,
    });
    wanted = [...left, ...wanted.slice(BATCH_WRITE)];
  }
}

class NoneTaken extends Unavailable {}

/** @returns those that were not taken */
async function writeBatch(
  client: DynamoDBClient,
  table: string,
  what: string,
  batch: WriteRequest[],
): Promise<WriteRequest[]> {
  const answer = await asked(what, () => client.send(new BatchWriteItemCommand({ RequestItems: { [table]: batch } })));
  const left = answer.UnprocessedItems?.[table] ?? [];
  if (left.length === batch.length) throw new NoneTaken('STORE', `${what} failed: the table takes none for now`);
  return left;
}

/**
 * Writes all or nothing: `moved` where a condition does not hold.
 * @throws Unavailable, DropRejected STORE_REFUSED
 */
export async function transact(
  client: DynamoDBClient,
  what: string,
  items: TransactWriteItem[],
): Promise<'applied' | 'moved'> {
  const once = async (): Promise<'applied' | 'moved'> => {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: items }));
      return 'applied';
    } catch (error) {
      const reasons = reasonsOf(error);
      if (reasons.includes('ConditionalCheckFailed')) return 'moved';
      if (reasons.includes('ValidationError')) {
        throw new DropRejected('STORE_REFUSED', `${what} was refused: a row is not valid`, { cause: error });
      }
      throw error;
    }
  };
  try {
    return await pRetry(once, {
      ...PATIENCE,
      // Another writer holds one of the rows, or the table is throttled: the same transaction is right later.
      shouldRetry: ({ error }) =>
        reasonsOf(error).some((reason) => /Conflict|Throttl|Throughput/.test(reason)) ||
        errorName(error) === 'TransactionInProgressException',
    });
  } catch (error) {
    throw sorted(what, error);
  }
}

function reasonsOf(error: unknown): string[] {
  const reasons = (error as { CancellationReasons?: { Code?: string }[] } | undefined)?.CancellationReasons;
  return (reasons ?? []).map((reason) => reason.Code ?? 'None');
}
