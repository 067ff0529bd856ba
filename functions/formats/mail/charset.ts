// The charset of a mail's text: what it declares is often missing, unknown or wrong, so the bytes have the last word.
import { DropRejected } from '../../errors.ts';
import { foreignDecoder } from '../syntax/foreign-charset.ts';
import { declaredInHtml } from '../syntax/html-charset.ts';
import { isMostlyUtf8, SEVEN_BIT, utf8Within } from '../syntax/text.ts';
import { ofWindows, withWindowsSigns } from '../syntax/windows-signs.ts';

/** Declared where nobody looked: what they cover may be UTF-8 or windows-1252 all the same. */
const ANY_LATIN = /^(?:utf-?8|us-ascii|ascii|ansi_x3\.4-1968|iso[-_]?8859-?1|latin-?1|windows-1252|cp-?1252)$/i;

/**
 * The text, its byte order mark left out and its lines ended by `\n`.
 * @throws DropRejected BAD_ENCODING
 */
export function decodeCharset(bytes: Uint8Array, declared: string | undefined): string {
  const label = ofWindows(declared?.trim() ?? '', bytes);
  return withWindowsSigns(decoded(bytes, label)).replace(/\r\n?/g, '\n');
}

/**
 * The same of HTML, where the header declares nothing: what a template says of itself is often stale, so that UTF-8 goes
 * before it (RFC 2854 has the header first).
 * @throws DropRejected BAD_ENCODING
 */
export function decodeHtmlCharset(bytes: Uint8Array): string {
  const label = declaredInHtml(bytes);
  if (label === undefined || label === 'x-user-defined') return decodeCharset(bytes, undefined);
  const isLikely = SEVEN_BIT.test(label) ? bytes.includes(ESCAPE) : strict(bytes, 'utf-8') === undefined;
  return decodeCharset(bytes, isLikely && strict(bytes, label) !== undefined ? label : undefined);
}
const ESCAPE = 0x1b;

function decoded(bytes: Uint8Array, label: string): string {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return strict(bytes, marked) ?? undecodable(bytes, marked);
  const isAny = label === '' || ANY_LATIN.test(label) || !isKnown(label);
  if (!isAny) {
    const text = utf8Within(bytes, label) ?? strict(bytes, label);
    if (text !== undefined) return text;
  }
  if (SEVEN_BIT.test(label)) return undecodable(bytes, label);
  // Text in another charset is UTF-8 by chance about never.
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  if (!isAny || isMostlyUtf8(bytes)) return undecodable(bytes, label || 'UTF-8');
  return undeclared(bytes);
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return SEVEN_BIT.test(label);
  }
}

function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function undecodable(bytes: Uint8Array, label: string): never {
  throw new DropRejected('BAD_ENCODING', `${bytes.length} bytes of text are not ${label.slice(0, 40)}, as declared`);
}

const windows1252 = new TextDecoder('windows-1252');
const LOOKED_AT = 64 * 1024;

/** No mailer of this century writes the sets of DOS or of old Macintoshes. */
const undeclared = (bytes: Uint8Array): string =>
  foreignDecoder(bytes.subarray(0, LOOKED_AT))?.(bytes) ?? windows1252.decode(bytes);

/** One field of a header: UTF-8 (RFC 6532) or, as old senders have it, the set of their desk. */
export function decodeField(latin1: string): string {
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  const bytes = Buffer.from(latin1, 'latin1');
  return strict(bytes, 'utf-8') ?? undeclared(bytes);
}
