// From bytes to text: byte order mark, XML declaration (XML 1.0, section 4.3.3), else UTF-8, and for XML that declares
// nothing, or UTF-8 without holding any, what its bytes say. Strict, because a replacement character in a stored story
// cannot be told from what the wire sent.
import { DropRejected } from '../../errors.ts';
import type { DropHead } from '../format.ts';
import { foreignDecoder } from './foreign-charset.ts';
import { asWindows1252, legacyDecoder } from './legacy-charset.ts';
import { ofWindows, withWindowsReferences, withWindowsSigns } from './windows-signs.ts';
import { rootOf } from './xml-element.ts';

type Decoder = InstanceType<typeof TextDecoder>;

// To make a decoder takes longer than to read a short story with it.
const UTF_8 = new TextDecoder();
const STRICT_UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Every byte is a character. */
const WINDOWS_1252 = new TextDecoder('windows-1252');

const HEAD_BYTES = 64 * 1024;
const DECLARATION_BYTES = 256;
const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/;

const LATIN_1 = /^(?:iso-?8859-1|latin-?1|us-ascii|windows-1252)$/;

/**
 * `NESTLÉ® sales` makes sense in UTF-8, too: of few letters, none is of Europe (`Škoda`) or beyond two bytes, and each
 * stands behind a capital.
 */
const mayBeLatin1 = (text: string): boolean =>
  !/[\x80-\u017f\u0218-\u021b\u0800-\uffff]|(?<![A-Z])[\u0180-\u07ff]/.test(text) &&
  (text.match(/[\u0100-\u07ff]/g)?.length ?? MANY) < MANY;
const MANY = 3;

/** Text in another set is UTF-8 by chance about never: not with three signs, nor with three of Asia in a set of theirs. */
export function utf8Within(bytes: Uint8Array, label: string): string | undefined {
  if (SEVEN_BIT.test(label)) return undefined;
  try {
    const text = STRICT_UTF_8.decode(bytes);
    const sign = ONE_BYTE.test(label) ? /[^\0-\x7f]/gu : /[\u0800-\uffff]/g;
    // A list of all of them takes many times the memory of the text.
    for (let found = 0; found < MANY; found++) if (!sign.test(text)) return undefined;
    return text;
  } catch {
    return undefined;
  }
}
/** By their escapes, in 7 bits, so that they look like UTF-8 but are not. */
export const SEVEN_BIT = /^(?:iso-2022-|hz-|utf-?7)/i;
const ONE_BYTE = /^(?:iso-?8859|windows-125|cp-?125|latin|koi8|macintosh|x-mac|ibm866)/i;

/**
 * The whole text, its byte order mark and what fills it up left out: by its declaration, unless that says ISO 8859-1 or another set and every
 * byte is UTF-8, as PA and others send it.
 * @throws DropRejected BAD_ENCODING with the byte that cannot be decoded
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = withoutFill(decodeAs(encoding, bytes));
  return isUtf8(encoding.label) && !bytes.includes(FIRST_OF_CONTROL) ? text : withWindowsSigns(text);
}
/** With which all such controls begin in UTF-8; most text has none. */
const FIRST_OF_CONTROL = 0xc2;

/** Zeros up to the end of a block, and the sign that ends a file of DOS, with blanks among them. */
function withoutFill(text: string): string {
  let end = text.length;
  let isFilled = false;
  for (let code = text.charCodeAt(end - 1); isFill(code) || isBlank(code); code = text.charCodeAt(end - 1)) {
    isFilled ||= isFill(code);
    end--;
  }
  return isFilled ? text.slice(0, end) : text;
}
const isFill = (code: number): boolean => code === 0 || code === 0x1a;

function decodeAs({ label, start, isDeclared }: ReturnType<typeof encodingOf>, bytes: Uint8Array): string {
  if (isDeclared && LATIN_1.test(label)) {
    try {
      const text = STRICT_UTF_8.decode(bytes);
      if (!mayBeLatin1(text)) return text;
    } catch {
      // It is what it says.
    }
  } else if (isDeclared && !isUtf8(label)) {
    const text = utf8Within(bytes, label);
    if (text !== undefined) return text;
  }
  const content = start === 0 ? bytes : bytes.subarray(start);
  let decoder: Decoder;
  try {
    decoder = strictDecoder(ofWindows(label, content));
  } catch (cause) {
    throw new DropRejected('BAD_ENCODING', `the XML declaration names an unknown encoding, "${label}"`, {
      position: { byte: 0, line: 1 },
      cause,
    });
  }
  try {
    return decoder.decode(content);
  } catch (cause) {
    const text = start === 0 && isUtf8(label) ? ofLegacyXml(content, isDeclared) : undefined;
    if (text !== undefined) return text;
    const byte = start + firstUndecodable(content, label);
    const value = bytes[byte] === undefined ? 'the end' : `0x${bytes[byte].toString(16).padStart(2, '0')}`;
    throw new DropRejected('BAD_ENCODING', `${value} is not ${label}${isDeclared ? ', as declared' : ''}`, {
      position: { byte, line: lineAt(bytes, byte) },
      cause,
    });
  }
}

/**
 * The text of a document of XML. Blanks before its declaration, as templates leave them, are no XML, be they behind a byte
 * order mark; without the declaration they are. Lines keep their numbers.
 * @throws DropRejected BAD_ENCODING
 */
export function xmlText(bytes: Uint8Array): string {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && isBlank(bytes[3]) ? 3 : 0;
  let lines = 0;
  for (; isBlank(bytes[start]); start++) {
    if (bytes[start] === 0x0a) lines++;
  }
  const text = withWindowsReferences(decodeText(start === 0 ? bytes : bytes.subarray(start)));
  if (start === 0) return text;
  const end = text.startsWith('<?xml ') ? text.indexOf('?>') + 2 : 0;
  return '\n'.repeat(lines) + text.slice(end);
}

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;

/** Text that stands in base 64. What cannot be decoded is none: the item says everything else all the same. */
export function textOfBase64(text: string): string {
  try {
    return decodeText(Buffer.from(text, 'base64'));
  } catch {
    return '';
  }
}

/**
 * XML in which no letter at all is UTF-8; where some are, the rest is damage, unless nothing is declared and it makes sense
 * in a set of another alphabet: there, a few pairs of bytes are letters of UTF-8 by chance.
 * @param isDeclared as UTF-8: then its bytes must leave no doubt (decision 0042)
 */
function ofLegacyXml(bytes: Uint8Array, isDeclared: boolean | undefined): string | undefined {
  const text = UTF_8.decode(bytes);
  if (!/^\s{0,100}</.test(text)) return undefined;
  const { letters, damage } = signsIn(text);
  if (letters > 0) {
    const isDamaged = isDeclared || letters * MANY > damage;
    return isDamaged ? undefined : foreignDecoder(bytes.subarray(0, HEAD_BYTES))?.(bytes);
  }
  return isDeclared ? asWindows1252(bytes) : legacyDecoder(bytes)(bytes);
}

/** More letters that UTF-8 can read than bytes that it cannot: it is UTF-8, damaged. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { letters, damage } = signsIn(UTF_8.decode(bytes));
  return letters > damage;
}

/** What stands beyond ASCII in text that was read as UTF-8. */
function signsIn(text: string): { letters: number; damage: number } {
  let [letters, damage] = [0, 0];
  for (const sign of text) {
    if (sign === '\ufffd') damage++;
    else if (sign > '\x7f') letters++;
  }
  return { letters, damage };
}

const isUtf8 = (label: string): boolean => /^utf-?8$/.test(label);

/** What programs of Windows call sets that have other names elsewhere. */
const CODE_PAGES: ReadonlyMap<string, string> = new Map([
  ['ansi', 'windows-1252'],
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['cp950', 'big5'],
  ['ms950', 'big5'],
]);

/** What a detector looks at: never throws. */
export function dropHead(bytes: Uint8Array): DropHead {
  const head = bytes.subarray(0, HEAD_BYTES);
  const { label, start } = encodingOf(head);
  const text = lenientDecoder(label).decode(head.subarray(start)).trimStart();
  return { bytes: head, text, root: rootOf(text) };
}

/** @throws RangeError where there is no such encoding */
function strictDecoder(label: string): Decoder {
  if (label === 'utf-8') return STRICT_UTF_8;
  return LATIN_1.test(label) ? WINDOWS_1252 : new TextDecoder(label, { fatal: true, ignoreBOM: true });
}

function lenientDecoder(label: string): Decoder {
  if (label === 'utf-8') return UTF_8;
  if (LATIN_1.test(label)) return WINDOWS_1252;
  try {
    return new TextDecoder(label);
  } catch {
    return UTF_8;
  }
}

/** By byte order mark, else by the XML declaration; a label in lower case. */
export function encodingOf(bytes: Uint8Array): { label: string; start: number; isDeclared?: boolean } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { label: 'utf-8', start: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', start: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', start: 2 };
  // `<?` with a zero beside each (XML 1.0, appendix F).
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[2] === 0x3f && bytes[3] === 0)
    return { label: 'utf-16le', start: 0 };
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 && bytes[3] === 0x3f)
    return { label: 'utf-16be', start: 0 };
  // `<?`, up to the first `>`.
  const end = bytes[0] === 0x3c && bytes[1] === 0x3f ? bytes.indexOf(0x3e) : -1;
  if (end === -1 || end > DECLARATION_BYTES) return { label: 'utf-8', start: 0 };
  // A decoder takes some ten times as long for so little.
  const sent = DECLARED.exec(Buffer.prototype.latin1Slice.call(bytes, 0, end))?.[1]?.toLowerCase();
  // Python's and Java's names for what others write with a hyphen.
  const hyphenated = sent?.replace(/^(utf|latin|iso8859|euc)_/, '$1-');
  const label = hyphenated && (CODE_PAGES.get(hyphenated) ?? hyphenated);
  // A declaration that can be read as ASCII is not UTF-16: the text was converted and its declaration forgotten.
  if (label === undefined || /^(?:utf-?16|ucs-?2|iso-10646|(?:cs)?unicode)/.test(label)) {
    return { label: 'utf-8', start: 0 };
  }
  return { label, start: 0, isDeclared: true };
}

/** Only for an error's position, so a second pass is no matter. */
function firstUndecodable(bytes: Uint8Array, label: string): number {
  if (isUtf8(label)) {
    const roundTrip = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    const at = bytes.findIndex((byte, index) => byte !== roundTrip[index]);
    return at === -1 ? bytes.length : at;
  }
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  for (let at = 0; at < bytes.length; at++) {
    try {
      decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    } catch {
      return at;
    }
  }
  return bytes.length;
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++) if (bytes[at] === 0x0a) line++;
  return line;
}
