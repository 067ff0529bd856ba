// What the AWS adapters share: how errors of the SDK become ours, and rows become plain objects.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { DropRejected, Unavailable } from '../errors.ts';
import { SCHEMA_VERSION } from '../names.ts';
import type { Key } from './keys.ts';
import { upgraded } from './schema.ts';

export type Item = Record<string, AttributeValue>;

/** A row as it is written: its key, the shape's version and the fields. */
export const toItem = (key: Key, fields: object): Item =>
  marshall({ ...key, schemaVersion: SCHEMA_VERSION, ...fields }, { removeUndefinedValues: true });

/** A row as the pipelines know it: without key and version of the shape. @throws Unavailable NEWER_ROW */
export const fromItem = <T>(item: Item): T => upgraded(unmarshall(item)) as T;

export const keyItem = ({ pk, sk }: Key): Item => ({ pk: { S: pk }, sk: { S: sk } });

export const keyOf = (item: Item): Key => ({ pk: item.pk?.S ?? '', sk: item.sk?.S ?? '' });

export const errorName = (error: unknown): string => (error instanceof Error ? error.name : '');

/** True where S3 says that there is no such object, version or bucket entry. */
export const isMissing = (error: unknown): boolean =>
  ['NoSuchKey', 'NoSuchVersion', 'NotFound', 'MethodNotAllowed'].includes(errorName(error));

/** Runs a call of the SDK, which has retried already, and sorts what it throws. */
export async function asked<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw sorted(what, error);
  }
}

export function sorted(what: string, error: unknown): Error {
  if (error instanceof DropRejected || error instanceof Unavailable) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // A row that DynamoDB finds invalid stays invalid: the drop that asks for it must not come back for ever.
  if (errorName(error) === 'ValidationException') {
    return new DropRejected('STORE_REFUSED', `${what} was refused: ${message}`, { cause: error });
  }
  return new Unavailable('STORE', `${what} failed: ${message}`, error);
}
