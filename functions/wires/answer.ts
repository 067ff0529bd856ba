// Answers of a wire as text or JSON; one that is not what it should be is an error, never an empty page.
import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import type { WireResponse } from './fetch.ts';
import { WireUnavailable } from './wire-error.ts';

/**
 * Reads a JSON answer and checks its shape: loosely, so use `v.looseObject`.
 * @param what names the answer in the error: `the items of the feed`
 * @throws WireUnavailable MALFORMED, naming the path but no value: one may be a token
 */
export function jsonAnswer<Schema extends GenericSchema>(
  { bytes }: Pick<WireResponse, 'bytes'>,
  schema: Schema,
  what: string,
): InferOutput<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new WireUnavailable('MALFORMED', `${what}: ${bytes.length} bytes that are no JSON`);
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const paths = result.issues.slice(0, 3).map((issue) => `${v.getDotPath(issue) ?? '(root)'} is no ${issue.expected}`);
  throw new WireUnavailable('MALFORMED', `${what}: ${paths.join('; ')}`);
}

export const textOf = ({ bytes }: Pick<WireResponse, 'bytes'>): string => new TextDecoder().decode(bytes);
