// The characters of XML that plain-xml.ts reads: which there are, and what references stand for.
import { holdsControls } from './inline.ts';
import { entity } from './xml-entities.ts';
import { NOT_PLAIN } from './xml-scope.ts';

/** Of `&#8217;` and `&#x2019;`. */
const NUMBER = /^#(?:\d{1,7}|x[\da-fA-F]{1,6})$/;
/** The longest that is known is `thetasym`. */
const MAX_REFERENCE = 12;

/** XML 1.0, section 2.2. */
export const isText = (text: string): boolean =>
  // V8 looks for a few characters sixteen at a time, but only where each takes a byte: in other texts one loop is faster.
  isWide(text) ? hasTextOnly(text) : !holdsControls(text);

/** Told at once of a text that V8 keeps a byte a character. */
const isWide = (text: string): boolean => /[^\0-\xff]/.test(text);

const PART = 16 * 1024;
const BYTES = Buffer.allocUnsafeSlow(PART * 2);
const CODES = new Uint16Array(BYTES.buffer);

function hasTextOnly(text: string): boolean {
  let hasSurrogates = false;
  for (let from = 0; from < text.length; from += PART) {
    const length = BYTES.write(text.slice(from, from + PART), 'utf16le') / 2;
    for (let at = 0; at < length; at++) {
      const code = CODES[at]!;
      // Most are told by one comparison.
      if ((code - 0x20) >>> 0 < 0xd7e0) continue;
      if (code >= 0xfffe || (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)) return false;
      hasSurrogates ||= code >= 0xd800 && code < 0xe000;
    }
  }
  return !hasSurrogates || text.isWellFormed();
}

/** @throws NOT_PLAIN where one is not known */
export function resolve(text: string): string {
  let resolved = '';
  let at = 0;
  for (let mark = text.indexOf('&'); mark !== -1; mark = text.indexOf('&', at)) {
    resolved += text.slice(at, mark);
    const usual = USUAL[text.charCodeAt(mark + 1)];
    if (usual && text.startsWith(usual.name, mark + 1)) {
      resolved += usual.character;
      at = mark + 1 + usual.name.length;
      continue;
    }
    const end = text.indexOf(';', mark);
    const character = end - mark > MAX_REFERENCE ? undefined : characterOf(text.slice(mark + 1, end));
    if (end === -1 || character === undefined) throw NOT_PLAIN;
    resolved += character;
    at = end + 1;
  }
  return resolved + text.slice(at);
}

/** What most references are to, by the code of their first letter: nothing need be cut out to know them. */
const USUAL: Readonly<Record<number, { readonly name: string; readonly character: string }>> = Object.fromEntries(
  ['lt;<', 'gt;>', 'amp;&', 'quot;"'].map((one) => [
    one.charCodeAt(0),
    { name: one.slice(0, -1), character: one.slice(-1) },
  ]),
);

/** Undefined where XML has no such character. */
function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return entity(reference);
  if (!NUMBER.test(reference)) return undefined;
  const code = reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return isText(character) ? character : undefined;
}
