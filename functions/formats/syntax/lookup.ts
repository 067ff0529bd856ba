// How things are looked up in the tree of a wire's XML: elements by name alone, because wires forget namespaces and one
// writes `Headline`, attributes trimmed, and lines for people without the markup that stands in them.
import { looksLikeHtml, parseHtml } from './html.ts';
import { type Piece, readPieces } from './html-pieces.ts';
import { plainText } from './inline.ts';
import { attribute, foldBlanks, rawText, type XmlElement } from './xml-element.ts';

/** An attribute, trimmed; undefined where it is absent or empty. */
export const valueIn = (element: XmlElement | undefined, name: string, ns?: string): string | undefined =>
  (element && attribute(element, name, ns)?.trim()) || undefined;

export const isNamed = (element: XmlElement, name: string): boolean =>
  element.name === name ||
  // Most others are told by how long they are, or at their first letter.
  (element.name.length === name.length &&
    ((element.name.charCodeAt(0) ^ name.charCodeAt(0)) & ~0x20) === 0 &&
    element.name.toLowerCase() === name.toLowerCase());

export function all(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  let found: XmlElement[] | undefined;
  for (const node of parent?.children ?? []) {
    if (typeof node === 'string' || !isNamed(node, name)) continue;
    if (found) found.push(node);
    else found = [node];
  }
  return found ?? NONE;
}

const NONE: readonly XmlElement[] = [];

/** The first element at the end of a path of names. */
export function first(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = parent;
  for (const name of path) found = found && firstNamed(found, name);
  return found;
}

function firstNamed({ children }: XmlElement, name: string): XmlElement | undefined {
  for (const node of children) if (typeof node !== 'string' && isNamed(node, name)) return node;
  return undefined;
}

/** The value of an attribute in the first element that has it. */
export function firstValue(elements: Iterable<XmlElement>, name: string): string | undefined {
  for (const element of elements) {
    const value = valueIn(element, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A whole number of pixels or bytes. */
export const countIn = (sent: string | undefined): number | undefined =>
  sent !== undefined && /^\d{1,12}$/.test(sent) ? Number(sent) : undefined;

/** A line for people; some wires write HTML into it, as elements or in escapes. */
export function lineIn(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  return (bareLine(element) ?? textOfPieces(readPieces(withoutEscapes(element)))) || undefined;
}

/** The text of an element that holds neither elements nor escapes; undefined where it does. */
export function bareLine({ children }: XmlElement): string | undefined {
  const [only = ''] = children;
  return children.length < 2 && typeof only === 'string' && !mayBeEscaped(only) ? foldBlanks(only) : undefined;
}

/** What a note that is not for publication says is left out. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  foldBlanks(pieces.map(({ kind, text }) => (kind === 'privateNote' ? '' : plainText(text))).join(' ')).replace(
    / {2,}/g,
    ' ',
  );

/**
 * The same tree, in which HTML that stands there as text (in a CDATA section, or escaped once too often) has become
 * elements and letters.
 */
export function withoutEscapes(element: XmlElement): XmlElement {
  let children: (XmlElement | string)[] | undefined;
  for (const [at, node] of element.children.entries()) {
    const read = typeof node === 'string' ? unescaped(node) : withoutEscapes(node);
    if (read !== node) children ??= element.children.slice(0, at);
    if (!children) continue;
    if (typeof read === 'object' && Array.isArray(read)) for (const one of read) children.push(one);
    else children.push(read as XmlElement | string);
  }
  return children ? { ...element, children } : element;
}

function unescaped(text: string): string | readonly (XmlElement | string)[] {
  if (!mayBeEscaped(text)) return text;
  if (MARKUP.test(text) && looksLikeHtml(text)) return parseHtml(text.replace(BEFORE_RIC, '&lt;')).children;
  return ENTITY.test(text) ? withCharacters(text).children : text;
}

/** Of the escapes alone: in an address, `&copy=2` and `&section=3` are none. */
const withCharacters = (text: string): XmlElement =>
  parseHtml(text.replaceAll('<', '&lt;').replace(BARE_AMPERSAND, '&amp;'));

/**
 * Plain text in which letters stand escaped (`Caf&eacute;`), or HTML escaped twice, without its escapes. A tag within a
 * sentence is what that is about.
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&') || !ENTITY.test(text)) return text;
  const read = rawText(withCharacters(text));
  return looksLikeHtml(read) && !(/^\s*</.test(read) && MARKUP.test(read)) ? text : read;
}

/** `<F.N>`, `<.FTSE>`, `<EUR=>` are instruments. */
const BEFORE_RIC = /<(?=[.\d][A-Z\d#.]{1,20}>|[A-Z]{1,10}[.=][A-Z\d]{0,6}>)/g;
/** A lone `<b>` is what a story about HTML says. */
const MARKUP = /<\/[a-z][a-z0-9]{0,10}\s{0,9}>|<(?:br|p|hr)\b/i;
const ENTITY = /&(?:#\d{1,6}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});/;

const BARE_AMPERSAND = /&(?!(?:#\d{1,6}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8}\d{0,2});)/g;

const mayBeEscaped = (text: string): boolean => text.includes('<') || text.includes('&');
