// NewsML-G2 in the JSON of LSEG, as the element that its XML has: `$` is text, `_x` an attribute, all else a child.

import { NAR } from '../newsml-g2/mark.ts';
import { RTR } from '../newsml-g2/names.ts';
import { asText, isObject, type JsonObject } from '../syntax/json.ts';
import type { XmlAttribute, XmlElement } from '../syntax/xml-element.ts';
import { parseLsegHtml } from './html.ts';

const PREFIXES: ReadonlyMap<string, string> = new Map([['rtr', RTR]]);

/** @throws DropRejected TOO_LARGE or TOO_DEEP, where a body has too many elements */
export function toElement(sentName: string, value: unknown): XmlElement {
  const { local: name, uri } = nameOf(sentName);
  const attributes: XmlAttribute[] = [];
  const children: (XmlElement | string)[] = [];
  const element: XmlElement = { ns: uri ?? NAR, name, attributes, children, line: 1 };
  if (!isObject(value)) {
    children.push(...textOf(value));
    return element;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (key.startsWith('_')) addAttribute(attributes, key.slice(1), entry);
    else if (key === '$') for (const node of contentOf(name, value, entry)) children.push(node);
    else for (const one of Array.isArray(entry) ? entry : [entry]) children.push(toElement(key, one));
  }
  // All readers of NewsML-G2 look for markup in inlineXML only.
  return name === 'inlineData' && isHtml(value) ? { ...element, name: 'inlineXML' } : element;
}

/** `_xml:lang`, `rtr:versionedId`. */
function nameOf(sent: string): { readonly local: string; readonly uri: string | undefined } {
  const colon = sent.indexOf(':');
  if (colon === -1) return { local: sent, uri: undefined };
  return { local: sent.slice(colon + 1), uri: PREFIXES.get(sent.slice(0, colon)) ?? '' };
}

function addAttribute(attributes: XmlAttribute[], name: string, entry: unknown): void {
  const [value] = textOf(entry);
  if (value === undefined) return;
  const { local, uri } = nameOf(name);
  attributes.push({ name, local, uri: uri ?? '', value });
}

function contentOf(name: string, holder: JsonObject, entry: unknown): readonly (XmlElement | string)[] {
  const texts = textOf(entry);
  if (name !== 'inlineXML' && !(name === 'inlineData' && isHtml(holder))) return texts;
  return texts.flatMap((html) => parseLsegHtml(html).children);
}

const isHtml = (inline: JsonObject): boolean => /html/i.test(asText(inline._contenttype) ?? '');

function textOf(value: unknown): readonly string[] {
  if (typeof value === 'boolean') return [String(value)];
  const text = asText(value);
  return text === undefined ? [] : [text];
}
