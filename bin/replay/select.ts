// Which kept drops a replay is about, page by page, and from where it was cut short. The order is the same each time.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import type { DropRef } from '../../functions/article/article.ts';
import { DRILL_WIRE, UNKNOWN_WIRE } from '../../functions/names.ts';
import { fromItem, keyItem, keyOf } from '../../functions/store/aws.ts';
import { ledgerKey, quarantinePk } from '../../functions/store/keys.ts';
import type { LedgerRow, QuarantineRow } from '../../functions/store/ports.ts';
import type { Resources } from '../connection.ts';

/** Drops that fulfil all of it. */
export interface Selection {
  /** Absent: all that the drop bucket holds. */
  readonly wires?: readonly string[];
  /** Received at or after this instant. */
  readonly since?: string;
  /** Received before this instant. */
  readonly until: string;
  /** Those that wait in quarantine with this code. */
  readonly code?: string;
  /** These alone, in all their versions. */
  readonly keys?: readonly string[];
}

export interface KeptDrop {
  readonly ref: DropRef;
  readonly receivedAt: string;
}

export interface DropPage {
  readonly drops: readonly KeptDrop[];
  /** Where to go on behind it; absent at the end. */
  readonly next?: string;
}

const PAGE = 200;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A part of what is selected, read from its beginning or from where its last page ended. */
type Part = (from?: string) => Promise<{ readonly drops: readonly KeptDrop[]; readonly next?: string }>;

/** @param from the `next` of an earlier page of the same selection */
export async function* pagesOf(selection: Selection, resources: Resources, from?: string): AsyncGenerator<DropPage> {
  const parts = partsOf(selection, resources);
  const { since = '', until } = selection;
  let { part, at } = from === undefined ? { part: 0, at: undefined } : (JSON.parse(from) as Place);
  if (parts.length === 0) yield { drops: [] };
  while (part < parts.length) {
    const page = await parts[part]!(at);
    at = page.next;
    if (at === undefined) part++;
    const drops = page.drops.filter(({ receivedAt }) => receivedAt >= since && receivedAt < until);
    const next = part < parts.length ? JSON.stringify({ part, at } satisfies Place) : undefined;
    if (drops.length > 0 || next === undefined) yield { drops, ...(next === undefined ? {} : { next }) };
  }
}

interface Place {
  readonly part: number;
  readonly at?: string | undefined;
}

function partsOf({ wires, since, until, code, keys }: Selection, resources: Resources): Part[] {
  if (keys) return keys.map((key) => listed(key, resources, (listedKey) => listedKey === key));
  if (code !== undefined) return [...(wires ?? []), UNKNOWN_WIRE].map((wire) => waiting(wire, code, resources));
  // A listing is in the order of keys: for the last hours of years the ledger is asked, day by day.
  if (since !== undefined && wires) return wires.flatMap((wire) => daysOf(since, until).map(recorded(wire, resources)));
  const isDrop = (key: string): boolean => !key.endsWith('/') && !key.startsWith(`${DRILL_WIRE}/`);
  return wires ? wires.map((wire) => listed(`${wire}/`, resources, isDrop)) : [listed('', resources, isDrop)];
}

const listed =
  (Prefix: string, { s3, names }: Resources, isWanted: (key: string) => boolean): Part =>
  async (from) => {
    const Bucket = names.dropBucket;
    const markers = from === undefined ? {} : (JSON.parse(from) as { KeyMarker?: string; VersionIdMarker?: string });
    const page = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix, MaxKeys: PAGE, ...markers }));
    const drops = (page.Versions ?? []).flatMap(({ Key: key = '', VersionId = '', LastModified }) => {
      const versionId = VersionId === 'null' ? '' : VersionId;
      const receivedAt = (LastModified ?? new Date(0)).toISOString();
      return isWanted(key) ? [{ ref: { bucket: Bucket, key, versionId }, receivedAt }] : [];
    });
    if (!page.IsTruncated) return { drops };
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
    return { drops, next: JSON.stringify({ KeyMarker, VersionIdMarker }) };
  };

const recorded =
  (wire: string, resources: Resources) =>
  (day: string): Part =>
  async (from) => {
    const { pk } = ledgerKey(wire, { bucket: '', key: '', versionId: '' }, day);
    const { rows, next } = await rowsOf<Pick<LedgerRow, 'drop' | 'receivedAt'>>(pk, resources, from);
    return {
      drops: rows.map(({ drop, receivedAt }) => ({ ref: drop, receivedAt })),
      ...(next === undefined ? {} : { next }),
    };
  };

/** Of a drop that waits with several items, the first names it. */
const waiting =
  (wire: string, code: string, resources: Resources): Part =>
  async (from) => {
    const { rows, next } = await rowsOf<QuarantineRow>(quarantinePk(wire), resources, from);
    const drops = new Map(
      rows
        .filter((row) => row.code === code && row.wireItem === undefined)
        .map(({ drop, receivedAt }) => [`${drop.key}\n${drop.versionId}`, { ref: drop, receivedAt }]),
    );
    return { drops: [...drops.values()], ...(next === undefined ? {} : { next }) };
  };

async function rowsOf<T>(
  pk: string,
  { dynamo, names }: Resources,
  from: string | undefined,
): Promise<{ rows: T[]; next?: string }> {
  const page = await dynamo.send(
    new QueryCommand({
      TableName: names.table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
      Limit: PAGE,
      ...(from === undefined ? {} : { ExclusiveStartKey: keyItem({ pk, sk: from }) }),
    }),
  );
  const rows = (page.Items ?? []).map((item) => fromItem<T>(item));
  return page.LastEvaluatedKey ? { rows, next: keyOf(page.LastEvaluatedKey).sk } : { rows };
}

function daysOf(since: string, until: string): string[] {
  const days: string[] = [];
  const last = until.slice(0, 10);
  for (let at = Date.parse(since.slice(0, 10)); ; at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day > last) return days;
    days.push(day);
  }
}
