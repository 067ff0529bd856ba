// TT's habits. In ninjs 1: what an update does to its story is a word among the signals of its own (TT ninjs 1.5), and its
// datelines have a class of their own. In NewsML-G2: the text is TT's own XML (`application/ttnitf+xml`), with Swedish
// words for elements.

import { isKnownElement } from '../syntax/html-pieces.ts';
import { type JsonObject, object, text } from '../syntax/json.ts';
import { first, lineIn, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';

/** As the signals of others have it. */
export const readUpdateType = (item: JsonObject): string[] =>
  /^korr/i.test(text(object(item, 'signals'), 'updatetype') ?? '') ? ['correction'] : [];

/** The body with datelines under the class that others have. */
export const withNamedDatelines = (html: string): string => html.replaceAll('class="dat"', 'class="dateline"');

/** Those of the elements that HTML has under another name. */
const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ...['TEXT', 'INGRESS', 'BRODTEXT', 'NOTIS', 'VINJETT', 'FAKTA'].map((part) => [part, 'div'] as const),
  ['RUBRIK', 'h1'],
  ['MELLIS', 'h2'],
  ['MELLANRUBRIK', 'h2'],
  ['UNDERRUBRIK', 'h2'],
  ['CITAT', 'blockquote'],
  ['FRAGA', 'p'],
  ['SVAR', 'p'],
]);

/** The text of an item with HTML's names, without the pictures that stand in it. */
export const withHtmlNames = (inline: XmlElement): XmlElement =>
  /ttnitf/i.test(valueIn(inline, 'contenttype') ?? '') ? withChildren(inline, true) : inline;

function renamed(element: XmlElement, isAmongParts: boolean): XmlElement {
  const { name, children } = element;
  if (name === 'DAT') {
    const [place, source] = ['ORT', 'SOURCE'].map((part) => lineIn(first(element, part)));
    const dateline = source === undefined ? place : `${place ?? ''} (${source})`;
    return { ...element, name: 'dateline', children: dateline === undefined ? children : [dateline.trim()] };
  }
  if (name === 'TABELL') return withTables(element);
  const known = HTML_NAMES.get(name) ?? (isPart(name, isAmongParts) ? 'div' : name);
  return { ...withChildren(element, known === 'div' || name === 'BODY'), name: known };
}

/** `FAKTATEXT`, and whatever else stands beside parts; among words, one that we do not know marks some of them. */
const isPart = (name: string, isAmongParts: boolean): boolean =>
  (isAmongParts ? /^[A-ZÅÄÖ]{3,}$/ : PART).test(name) && !MARKS.test(name) && !isKnownElement(name.toLowerCase());
const PART = /^[A-ZÅÄÖ]{1,20}(?:TEXT|RUBRIK|FAKTA|RUTA)$/;
const MARKS = /^(?:SPAN|FONT|ABBR|CITE|CODE|TIME|MARK|SMALL|SUB|SUP|INS|BIG|KURSIV|FETSTIL|NAMN|PERSON|ORT)$/;

/** Rows that follow one another are a table; HTML's would lose what stands beside them. */
function withTables(element: XmlElement): XmlElement {
  const children: (XmlElement | string)[] = [];
  let rows: XmlElement[] = [];
  for (const node of withChildren(element, true).children) {
    if (typeof node !== 'string' && ROW.test(node.name)) {
      if (rows.length === 0) children.push({ ...element, name: 'table', children: rows });
      rows.push(node);
    } else if (typeof node !== 'string' || node.trim() !== '') {
      rows = [];
      children.push(node);
    }
  }
  return { ...element, name: 'div', children };
}
const ROW = /^(?:TR|THEAD|TBODY|TFOOT|CAPTION|COL|COLGROUP)$/;

/** @param holdsParts What is no text of its own */
function withChildren(element: XmlElement, holdsParts: boolean): XmlElement {
  const isAmongParts = holdsParts && element.children.every((node) => typeof node !== 'string' || node.trim() === '');
  return {
    ...element,
    children: element.children
      .filter((node) => typeof node === 'string' || node.name !== 'BILD')
      .map((node) => (typeof node === 'string' ? node : renamed(node, isAmongParts))),
  };
}
