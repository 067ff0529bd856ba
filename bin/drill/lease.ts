// One drill at a time: a row of the table says who drills and until when, renewed while it runs. What a drill that was
// cut down left behind is taken away by the next one, so the next one must know that it is gone.

import { setTimeout as sleep } from 'node:timers/promises';
import { ConditionalCheckFailedException, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DRILL_WIRE } from '../../functions/names.ts';
import { fromItem, keyItem, toItem } from '../../functions/store/aws.ts';
import type { Key } from '../../functions/store/keys.ts';
import type { Resources } from '../connection.ts';
import { UserError } from '../output.ts';

export const LEASE_ROW: Key = { pk: `P#${DRILL_WIRE}`, sk: 'LEASE' };

const LEASE_MS = 15_000;
const RENEW_MS = 4_000;
const ASK_MS = 500;

interface Lease {
  readonly holder: string;
  /** ISO 8601 UTC. */
  readonly until: string;
}

/**
 * Takes the lease and keeps it until the function that is returned is called.
 * @param onWait is told once, where an earlier drill still holds it
 * @throws UserError where another drill is running
 */
export async function holdLease(
  { dynamo, names }: Resources,
  holder: string,
  onWait: () => void,
): Promise<() => Promise<void>> {
  const take = async (): Promise<Lease | undefined> => {
    const now = Date.now();
    const lease: Lease = { holder, until: new Date(now + LEASE_MS).toISOString() };
    try {
      await dynamo.send(
        new PutItemCommand({
          TableName: names.table,
          Item: toItem(LEASE_ROW, lease),
          ConditionExpression: 'attribute_not_exists(pk) OR holder = :me OR #until < :now',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: { ':me': { S: holder }, ':now': { S: new Date(now).toISOString() } },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return undefined;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
      return fromItem<Lease>(error.Item);
    }
  };

  const first = await take();
  if (first) onWait();
  for (let other = first; other; other = await take()) {
    // Whoever renews it is alive.
    if (first && (other.holder !== first.holder || other.until > first.until)) {
      throw new UserError('another drill is running on this pipeline; wait for its end', 1);
    }
    await sleep(ASK_MS);
  }

  const renewing = setInterval(() => void take().catch(() => undefined), RENEW_MS);
  renewing.unref();
  return async () => {
    clearInterval(renewing);
    try {
      await dynamo.send(
        new DeleteItemCommand({
          TableName: names.table,
          Key: keyItem(LEASE_ROW),
          ConditionExpression: 'attribute_not_exists(pk) OR holder = :me',
          ExpressionAttributeValues: { ':me': { S: holder } },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };
}
