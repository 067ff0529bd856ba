// Guarded JSON (RFC 8259): a whole drop as a value, its fields read loosely.
import { DropRejected, type Position } from '../../errors.ts';
import { htmlPieces, looksLikeHtml } from './html.ts';
import { plainText, withoutControls } from './inline.ts';
import { foldKey } from './json-head.ts';
import { excessIn, failureAt } from './json-scanner.ts';
import { MAX_DEPTH, MAX_JSON_VALUES } from './limits.ts';
import { decodeText } from './text.ts';
import { withWindowsSigns } from './windows-signs.ts';
import { foldBlanks } from './xml-element.ts';

export type JsonObject = { readonly [key: string]: unknown };

/**
 * The value of a drop. An integer that a double cannot hold is handed over as its digits, in a string: rounded, the
 * identities of two items could become one.
 * @throws DropRejected BAD_ENCODING, MALFORMED, TOO_DEEP or TOO_LARGE, with line, column and byte
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  const excess = excessIn(text);
  if (excess) {
    const message =
      excess.code === 'TOO_DEEP'
        ? `the JSON is nested deeper than ${MAX_DEPTH} levels`
        : `the JSON has more than ${MAX_JSON_VALUES} values`;
    throw new DropRejected(excess.code, message, { position: positionAt(text, excess.at, bytes) });
  }
  try {
    return LONG_NUMBER.test(text) ? JSON.parse(text, exactIntegers) : JSON.parse(text);
  } catch (cause) {
    const at = failureAt(text);
    const found = text.slice(at, at + 1);
    const message =
      found === ''
        ? 'the JSON ends before it is complete'
        : `the JSON has ${JSON.stringify(found)} where it cannot stand`;
    throw new DropRejected('MALFORMED', message, { position: positionAt(text, at, bytes), cause });
  }
}

const LONG_NUMBER = /[:,[\s]-?\d{16}/;

/** The third argument is ES2026, which the types do not know yet. */
function exactIntegers(this: unknown, _key: string, value: unknown, ...[context]: unknown[]): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  const source = text(context, 'source');
  return source !== undefined && /^-?\d+$/.test(source) ? source : value;
}

function positionAt(text: string, at: number, bytes: Uint8Array): Position {
  const before = text.slice(0, at);
  const line = (before.match(/\n/g)?.length ?? 0) + 1;
  // Two bytes for each unit under a byte order mark of UTF-16.
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const mark = isUtf16 ? 2 : bytes[0] === 0xef ? 3 : 0;
  return {
    line,
    column: at - before.lastIndexOf('\n'),
    byte: mark + (isUtf16 ? 2 * at : Buffer.byteLength(before)),
  };
}

/** Is it an object, with members by name? */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of an object, if there is one of its own: `constructor` is no member of `{}`. */
export const member = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** What can be read as text, controls and half characters left out, white space as sent but for the ends of lines. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
  return withWindowsSigns(withoutControls(text.toWellFormed()));
}

/** The first of the members that is a text and not blank, trimmed. */
export function text(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const sent = asText(member(value, key))?.trim();
    if (sent) return sent;
  }
  return undefined;
}

/** The same with its white space as sent: for bodies, where an indent may begin a paragraph. */
export function prose(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const sent = asText(member(value, key));
    if (sent !== undefined && sent.trim() !== '') return sent;
  }
  return undefined;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** A text without the markup that some put where the format wants none: `AT&amp;T <b>falls</b>`. */
export function unmarked(sent: string): string {
  if (!looksLikeHtml(sent) && !ENTITY.test(sent)) return sent;
  return htmlPieces(sent)
    .map((piece) => foldBlanks(plainText(piece.text)))
    .join('\n');
}

/** The same as {@link text}, in one line and without markup: for headlines, names and notes. */
export function line(value: unknown, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const sent = text(value, key);
    const read = sent && foldBlanks(unmarked(sent));
    if (read) return read;
  }
  return undefined;
}

/** A number, or a text that is one. */
export function number(value: unknown, ...keys: readonly string[]): number | undefined {
  const sent = text(value, ...keys);
  return sent !== undefined && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(sent) ? Number(sent) : undefined;
}

/** A member as a list, also where a single value was sent instead. */
export function list(value: unknown, key: string): readonly unknown[] {
  const sent = member(value, key);
  if (sent === undefined || sent === null) return [];
  return Array.isArray(sent) ? sent : [sent];
}

/** The objects of a list. */
export const objects = (value: unknown, key: string): readonly JsonObject[] => list(value, key).filter(isObject);

/** The texts of a list, trimmed and none blank. */
export const texts = (value: unknown, key: string): readonly string[] =>
  list(value, key).flatMap((entry) => asText(entry)?.trim() || []);

/** A member that is an object; the first, where a list of them was sent instead. */
export const object = (value: unknown, key: string): JsonObject | undefined => objects(value, key)[0];

/**
 * The same object with its keys in one style, `bodytext` for `body_text`, `bodyText` and `body-text`: wires mix them.
 * Where two keys become one, the first that says something stays.
 */
export function foldKeys(value: JsonObject): JsonObject {
  const folded: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of Object.entries(value)) {
    const name = foldKey(key);
    if (folded[name] === undefined || folded[name] === null || folded[name] === '') folded[name] = entry;
  }
  return folded;
}
