// What an erasure removes, written down before it is removed: so the receipt is complete whenever the erasure was cut
// short and done again.
import { createHash } from 'node:crypto';
import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { RECEIPTS_PREFIX } from '../../functions/names.ts';
import { isMissing } from '../../functions/store/aws.ts';
import type { Key } from '../../functions/store/keys.ts';
import { rowName } from '../audit/gap.ts';
import type { Resources } from '../connection.ts';

/** One version of an object. */
export interface ErasedObject {
  readonly bucket: string;
  readonly key: string;
  /** `null` in a bucket without versions. */
  readonly versionId: string;
}

/** A drop that holds something else, too. */
export interface SharedDrop extends ErasedObject {
  /** Ids of the other articles in it. */
  readonly articles: readonly string[];
  /** Items that could not be read, and files that are no articles. */
  readonly others: number;
}

export interface Erasure {
  readonly schemaVersion: 1;
  readonly articleId: string;
  readonly uri: string;
  readonly authority: string;
  readonly reason: string;
  /** Who erased it: an ARN, or a user of a machine. */
  readonly operator: string;
  readonly startedAt: string;
  /** Documents and drops, every object version of them. */
  readonly objects: readonly ErasedObject[];
  readonly rowsRemoved: readonly Key[];
  /** Rows that stay without what the story said. */
  readonly rowsEmptied: readonly Key[];
  /** Drops whose bytes were kept, since they hold something else. */
  readonly dropsKept: readonly SharedDrop[];
}

export interface Receipt extends Erasure {
  readonly completedAt: string;
  /** Of the receipt as JSON in this order and without blanks, this field left out. */
  readonly sha256: string;
}

export interface Erased {
  readonly receipt: Receipt;
  /** Where it lies in the archive bucket. */
  readonly key: string;
}

const openKey = (id: string): string => `${RECEIPTS_PREFIX}${id}/open.json`;

/** An erasure that was begun and not ended. */
export const openErasure = (id: string, resources: Resources): Promise<Erasure | undefined> =>
  get<Erasure>(openKey(id), resources);

/** Of the last erasure that was ended. */
export async function lastReceipt(id: string, resources: Resources): Promise<Erased | undefined> {
  const { s3, names } = resources;
  const Prefix = `${RECEIPTS_PREFIX}${id}/`;
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: names.archiveBucket, Prefix }));
  const key = Contents.flatMap(({ Key }) => (Key === undefined || Key === openKey(id) ? [] : Key))
    .sort()
    .at(-1);
  const receipt = key === undefined ? undefined : await get<Receipt>(key, resources);
  return receipt && key !== undefined ? { receipt, key } : undefined;
}

async function get<T>(key: string, { s3, names }: Resources): Promise<T | undefined> {
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: names.archiveBucket, Key: key }));
    return JSON.parse((await object.Body?.transformToString()) ?? '') as T;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export const writeDown = (erasure: Erasure, resources: Resources): Promise<void> =>
  put(openKey(erasure.articleId), erasure, resources);

export async function close(erasure: Erasure, completedAt: string, resources: Resources): Promise<Erased> {
  const { s3, names } = resources;
  const signed = { ...erasure, completedAt };
  const receipt: Receipt = { ...signed, sha256: createHash('sha256').update(JSON.stringify(signed)).digest('hex') };
  const key = `${RECEIPTS_PREFIX}${erasure.articleId}/${completedAt}.json`;
  await put(key, receipt, resources);
  await s3.send(new DeleteObjectCommand({ Bucket: names.archiveBucket, Key: openKey(erasure.articleId) }));
  return { receipt, key };
}

async function put(Key: string, content: object, { s3, names }: Resources): Promise<void> {
  const ContentType = 'application/json';
  await s3.send(new PutObjectCommand({ Bucket: names.archiveBucket, Key, Body: JSON.stringify(content), ContentType }));
}

/** Both, each thing once. What has to be removed is not kept. */
export function joined(before: Erasure, found: Erasure): Erasure {
  const objects = uniqueBy([...before.objects, ...found.objects], nameOf);
  const removed = new Set(objects.map(nameOf));
  return {
    ...before,
    objects,
    rowsRemoved: uniqueBy([...before.rowsRemoved, ...found.rowsRemoved], rowName),
    rowsEmptied: uniqueBy([...before.rowsEmptied, ...found.rowsEmptied], rowName),
    dropsKept: uniqueBy([...before.dropsKept, ...found.dropsKept], nameOf).filter((drop) => !removed.has(nameOf(drop))),
  };
}

const nameOf = ({ bucket, key, versionId }: ErasedObject): string => `${bucket}\n${key}\n${versionId}`;

const uniqueBy = <T>(all: readonly T[], name: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [name(one), one])).values(),
];
