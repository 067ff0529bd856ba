// Answers of a wire as text, JSON or XML; one that is not what it should be is an error, never an empty page.
import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import { DropRejected } from '../errors.ts';
import { decodeText } from '../formats/syntax/text.ts';
import { rootOf, type XmlElement } from '../formats/syntax/xml-element.ts';
import { later } from '../later.ts';
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

const xml = later(() => import('../formats/syntax/xml.ts'));

/**
 * Reads a small XML answer.
 * @throws WireUnavailable MALFORMED
 */
export async function xmlAnswer(response: Pick<WireResponse, 'bytes'>, what: string): Promise<XmlElement> {
  const { parseXml } = await xml();
  return told(what, () => parseXml(decodeText(response.bytes)));
}

/**
 * An XML answer as text, by its mark or declaration.
 * @throws WireUnavailable MALFORMED
 */
export const xmlText = (response: Pick<WireResponse, 'bytes'>, what: string): string =>
  told(what, () => decodeText(response.bytes));

function told<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    // What the reader stumbled over may be a token.
    if (error instanceof DropRejected) throw new WireUnavailable('MALFORMED', `${what}: ${error.code}, no whole XML`);
    throw error;
  }
}

/** Before the root stand declarations, comments and instructions. */
const MAX_PROLOGUE = 16_384;

/**
 * The local name of the root of an XML answer that is to be kept as it is; undefined where it is no XML. How well-formed
 * it is, ingest will see.
 * @throws WireUnavailable MALFORMED where it has no end
 */
export function wholeXml({ bytes }: Pick<WireResponse, 'bytes'>, what: string): string | undefined {
  // UTF-16 too: its names are ASCII with a zero byte each.
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  const start = text.indexOf('<');
  const root = start < 0 ? undefined : rootOf(text.slice(start, start + MAX_PROLOGUE));
  if (!root) return undefined;
  const qualified = /^<([\w.:-]{1,201})/.exec(root.tag)?.[1];
  if (!root.tag.endsWith('/>') && !text.includes(`</${qualified}`)) {
    throw new WireUnavailable('MALFORMED', `${what}: ${bytes.length} bytes of XML without an end`);
  }
  return root.name;
}
