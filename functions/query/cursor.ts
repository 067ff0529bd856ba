// Opaque cursors: where a list goes on, as the caller gets it and may bring it back.
import * as v from 'valibot';
import { BadQuery } from '../errors.ts';

const place = v.strictObject({
  /** Partition being read. */
  p: v.pipe(v.string(), v.minLength(1), v.maxLength(1000)),
  /** Last sort key that was read of it; absent at its beginning. */
  k: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1024))),
  /** Partitions that come next, as far as they are known: what saves asking for them at each page. */
  n: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.minLength(1), v.maxLength(20))),
});

export type Place = v.InferOutput<typeof place>;

export const toCursor = (at: Place): string => Buffer.from(JSON.stringify(at)).toString('base64url');

/** @throws BadQuery where the cursor is not one of this list */
export function fromCursor(cursor: string, isOfThisList: (partition: string) => boolean): Place {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    json = undefined;
  }
  const result = v.safeParse(place, json);
  if (!result.success || ![result.output.p, ...(result.output.n ?? [])].every(isOfThisList)) {
    throw new BadQuery('cursor', 'cursor: is not one that this list gave out; ask again without it');
  }
  return result.output;
}
