// As much SGML as Reuters-21578 has: flat elements in capitals, never one inside another of its name, three entities
// and references to control characters.
import { entity } from '../syntax/xml-entities.ts';

export interface SgmlElement {
  readonly tag: string;
  readonly content: string;
  /** Of its start tag. */
  readonly start: number;
  /** Behind its end tag. */
  readonly end: number;
}

/** The first element of a name; one that is never closed ends with the text. */
export function elementIn(text: string, name: string, from = 0): SgmlElement | undefined {
  let start = text.indexOf(`<${name}`, from);
  while (start !== -1 && !/[\s>]/.test(text[start + name.length + 1] ?? ''))
    start = text.indexOf(`<${name}`, start + 1);
  if (start === -1) return undefined;
  const open = text.indexOf('>', start);
  if (open === -1) return undefined;
  const endTag = `</${name}>`;
  const close = text.indexOf(endTag, open);
  return {
    tag: text.slice(start, open + 1),
    content: text.slice(open + 1, close === -1 ? undefined : close),
    start,
    end: close === -1 ? text.length : close + endTag.length,
  };
}

/** The contents of all elements of a name. */
export function elementsIn(text: string, name: string): string[] {
  const contents: string[] = [];
  for (let found = elementIn(text, name); found; found = elementIn(text, name, found.end)) contents.push(found.content);
  return contents;
}

const REFERENCE = /&(?:#(\d{1,7})|([A-Za-z][A-Za-z0-9]{1,30}));/g;

/** The text with its references read; what they do not know stays as it is. */
export function readText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (sent, code: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entity(name) ?? sent;
    const point = Number(code);
    return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : sent;
  });
}

/** Marks of the transmission go; DEL stands where a character was lost between two words. */
export const withoutControlCharacters = (text: string): string =>
  text
    .replaceAll('\x7f', ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '');
