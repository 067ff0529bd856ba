// What drills have put into a pipeline: found by listing, taken away, and listed again. All of it lies under the
// drill's own wire, so nothing else is ever touched.

import { setTimeout as sleep } from 'node:timers/promises';
import {
  ARTICLES_PREFIX,
  DRILL_WIRE,
  INGEST_TIMEOUT_SECONDS,
  RESTRICTED_PREFIX,
  UNKNOWN_WIRE,
} from '../../functions/names.ts';
import { fromItem, type Item, keyOf } from '../../functions/store/aws.ts';
import { type Key, ledgerKey, monthKey, quarantinePk, wirePk } from '../../functions/store/keys.ts';
import { type ObjectVersion, objectVersions, removeVersions } from '../../functions/store/object-versions.ts';
import type { LedgerRow, QuarantineRow } from '../../functions/store/ports.ts';
import { rowName } from '../audit/gap.ts';
import { auditReader, nameOf } from '../audit/reader.ts';
import type { Resources } from '../connection.ts';
import { partition, removeRows, rowsOf } from '../erase/rows.ts';
import { LEASE_ROW } from './lease.ts';
import { articleOfKey } from './story.ts';

/** Everything of drills that a pipeline holds. */
export interface Leftovers {
  readonly articles: readonly string[];
  /** Rows that point to an article, as an index does. */
  readonly pointers: readonly Key[];
  /** The articles' own rows. */
  readonly rows: readonly Key[];
  /** Ledger, quarantine, and the months of the drill's wire. */
  readonly traces: readonly Key[];
  readonly documents: readonly ObjectVersion[];
  readonly drops: readonly ObjectVersion[];
}

export interface Removed {
  readonly articles: number;
  readonly rows: number;
  readonly documents: number;
  readonly drops: number;
}

const PREFIX = `${DRILL_WIRE}/`;
// A message waits for at most 14 days on the drop queue.
const LEDGER_DAYS = 15;
const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_ROUNDS = 3;
// Some 50 MB: less than a cent.
const MAX_ROWS_SCANNED = 100_000;
const ASK_MS = 100;

export async function findLeftovers(resources: Resources): Promise<Leftovers> {
  const { s3, names } = resources;
  const rowsIn = (pk: string, from?: string): Promise<Item[]> => partition(pk, resources, from);
  const drops = await Array.fromAsync(objectVersions(s3, names.dropBucket, PREFIX));
  const documents = [
    ...(await Array.fromAsync(objectVersions(s3, names.archiveBucket, ARTICLES_PREFIX + PREFIX))),
    ...(await Array.fromAsync(objectVersions(s3, names.archiveBucket, RESTRICTED_PREFIX + PREFIX))),
  ];

  const today = Date.now();
  const days = new Set([
    ...Array.from({ length: LEDGER_DAYS }, (_, back) => new Date(today - back * DAY_MS).toISOString().slice(0, 10)),
    ...drops.map(({ storedAt }) => storedAt.slice(0, 10)),
  ]);
  const ledger: Item[] = [];
  for (const day of days) ledger.push(...(await rowsIn(ledgerKey(DRILL_WIRE, NO_DROP, day).pk)));
  const months = await rowsIn(monthKey(DRILL_WIRE, '').pk);
  const listed: Item[] = [];
  for (const month of months) listed.push(...(await rowsIn(wirePk(DRILL_WIRE, keyOf(month).sk))));
  const quarantined = await rowsIn(quarantinePk(DRILL_WIRE));
  // A stack that does not know the wire yet puts its drops with those of no wire.
  const oldest = drops.map(({ storedAt }) => storedAt).sort()[0];
  if (oldest !== undefined) {
    const others = await rowsIn(quarantinePk(UNKNOWN_WIRE), oldest);
    quarantined.push(...others.filter((item) => fromItem<QuarantineRow>(item).drop.key.startsWith(PREFIX)));
  }

  const articles = new Set([
    ...drops.flatMap(({ key }) => articleOfKey(key) ?? []),
    ...documents.map(({ key }) => key.split('/')[2] ?? ''),
    ...ledger.flatMap((item) => fromItem<LedgerRow>(item).items.flatMap(({ articleId }) => articleId ?? [])),
    ...listed.map((item) => keyOf(item).sk.split('#').at(-1) ?? ''),
  ]);
  const places = await Promise.all([...articles].map(async (id) => rowsOf(id, resources)));
  const pointers = [...places.flatMap((one) => one.pointers), ...listed.map(keyOf)];
  return {
    articles: [...articles],
    pointers: [...new Map(pointers.map((row) => [nameOf(row), row])).values()],
    rows: places.flatMap(({ own }) => own),
    traces: [...quarantined, ...ledger, ...months].map(keyOf),
    documents,
    drops,
  };
}

/** What is there, by name. */
export const namesOf = ({ pointers, rows, traces, documents, drops }: Leftovers): string[] => [
  ...[...pointers, ...rows, ...traces].map(rowName),
  ...[...documents, ...drops].map(({ key }) => key),
];

export interface RemovalOptions {
  /** How long to wait for drops that INGEST has not done yet. */
  readonly settleSeconds: number;
}

/**
 * Removes all that drills have left, and makes sure by listing it again.
 * @throws Error that names what is still there; in a small table also what this does not know how to find
 */
export async function removeLeftovers(resources: Resources, { settleSeconds }: RemovalOptions): Promise<Removed> {
  const { s3, names } = resources;
  const removed = { articles: new Set<string>(), rows: 0, documents: 0, drops: 0 };
  const gone = new Map<string, Key>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const isSettled = await settled(resources, settleSeconds);
    const found = await findLeftovers(resources);
    // Rows that point to an article cannot be found again once the article is gone: look at their places.
    const still = await auditReader(resources).rows([...gone.values()]);
    const pointers = [...found.pointers, ...[...still.values()].map(keyOf)];
    const { rows, traces, documents, drops } = found;
    if (namesOf({ ...found, pointers }).length === 0) {
      const [row] = await unknownRows(removed.articles, resources);
      if (row) throw new Error(`a row of a kind that this command does not know is left: ${rowName(row)}`);
      return { ...removed, articles: removed.articles.size };
    }
    // Each of these steps is found again by what the later ones remove.
    for (const step of [pointers, rows]) await removeRows(resources, step);
    await removeVersions(s3, names.archiveBucket, documents);
    await removeRows(resources, traces);
    await removeVersions(s3, names.dropBucket, drops);
    for (const id of found.articles) removed.articles.add(id);
    for (const row of pointers) gone.set(nameOf(row), row);
    removed.rows += pointers.length + rows.length + traces.length;
    removed.documents += documents.length;
    removed.drops += drops.length;
    // INGEST may have opened a drop before it was taken away.
    if (!isSettled) await sleep(INGEST_TIMEOUT_SECONDS * 1000);
  }
  const [first] = namesOf(await findLeftovers(resources));
  if (first !== undefined) throw new Error(`${first} is there again after ${MAX_ROUNDS} removals`);
  return { ...removed, articles: removed.articles.size };
}

/**
 * Rows that name an article that is gone, or the drill's wire. What is not known cannot be asked for, so this goes
 * through the whole table, where that costs next to nothing.
 */
async function unknownRows(articles: ReadonlySet<string>, resources: Resources): Promise<readonly Key[]> {
  const reader = auditReader(resources);
  if (articles.size === 0 || (await reader.rowCount()) > MAX_ROWS_SCANNED) return [];
  const ids = [...articles, DRILL_WIRE];
  const unknown: Key[] = [];
  for await (const page of reader.tablePages()) {
    for (const { pk, sk } of page) {
      if (pk === LEASE_ROW.pk) continue;
      if (ids.some((id) => pk.includes(id) || sk.includes(id))) unknown.push({ pk, sk });
    }
  }
  return unknown;
}

/** False where INGEST has not done a drop in time. */
async function settled(resources: Resources, settleSeconds: number): Promise<boolean> {
  const { s3, names } = resources;
  const reader = auditReader(resources);
  const deadline = Date.now() + settleSeconds * 1000;
  for (;;) {
    const drops = (await Array.fromAsync(objectVersions(s3, names.dropBucket, PREFIX))).filter(
      ({ isDeleteMarker }) => !isDeleteMarker,
    );
    const keys = drops.map(({ key, versionId, storedAt }) =>
      ledgerKey(
        DRILL_WIRE,
        { bucket: names.dropBucket, key, versionId: versionId === 'null' ? '' : versionId },
        storedAt,
      ),
    );
    const done = await reader.rows(keys);
    if (keys.every((key) => done.has(nameOf(key)))) return true;
    if (Date.now() >= deadline) return false;
    await sleep(ASK_MS);
  }
}

const NO_DROP = { bucket: '', key: '', versionId: '' } as const;
