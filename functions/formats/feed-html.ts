// Plain HTML, as nearly all stories of feeds are written: a few elements, well nested. It is read in a third of the time
// that a whole HTML parser takes; whatever is not so plain is left to that.
import { withoutControls } from './inline.ts';
import type { XmlElement } from './xml.ts';
import { entity } from './xml-entities.ts';

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

const BLOCKS: ReadonlySet<string> = new Set('p div h1 h2 h3 h4 h5 h6 ul ol blockquote figure figcaption'.split(' '));
const INLINE: ReadonlySet<string> = new Set('em i strong b a span'.split(' '));
const VOID: ReadonlySet<string> = new Set(['br', 'img']);
/** Elements that another block ends, written or not. */
const ENDED_BY_BLOCK = /^(?:p|h[1-6])$/;
const MAX_OPEN = 50;
const MAX_TAGS = 100_000;
const MAX_ATTRIBUTES = 20;
const ENTITY = /&(?:#(\d{2,5})|([a-zA-Z][a-zA-Z\d]{1,10}));|&/g;
const ATTRIBUTE = /\s([a-z][a-z-]{0,30})="([^"<>]*)"/y;
const NO_ATTRIBUTES: XmlElement['attributes'] = Object.freeze(Object.create(null));
const SLASH = 0x2f;

/** Undefined where it is not as plain as that: then `parseHtml` has to read it. */
export function parsePlainHtml(html: string): XmlElement | undefined {
  const root = elementOf('', NO_ATTRIBUTES);
  const open = [root];
  let parent = root;
  let at = 0;
  for (let tags = 0; tags < MAX_TAGS; tags++) {
    const start = html.indexOf('<', at);
    if (start !== at) {
      const text = decoded(start === -1 ? html.slice(at) : html.slice(at, start));
      if (text === undefined) return undefined;
      if (text !== '') parent.children.push(text);
    }
    if (start === -1) return open.length === 1 ? root : undefined;
    const end = html.indexOf('>', start);
    if (end === -1) return undefined;
    at = end + 1;
    if (html.charCodeAt(start + 1) === SLASH) {
      if (open.length === 1 || html.slice(start + 2, end) !== parent.name) return undefined;
      open.pop();
      parent = open.at(-1)!;
      continue;
    }
    const element = tagOf(html.slice(start + 1, end));
    if (!element || !mayStandIn(element.name, parent.name) || open.length > MAX_OPEN) return undefined;
    parent.children.push(element);
    if (VOID.has(element.name)) continue;
    open.push(element);
    parent = element;
  }
  return undefined;
}

function mayStandIn(name: string, parent: string): boolean {
  if (name === 'li') return parent === 'ul' || parent === 'ol';
  return !(BLOCKS.has(name) && ENDED_BY_BLOCK.test(parent));
}

function tagOf(tag: string): OpenElement | undefined {
  const gap = tag.indexOf(' ');
  const name = gap === -1 ? tag : tag.slice(0, gap);
  if (BLOCKS.has(name) || INLINE.has(name) || name === 'li') {
    if (gap === -1) return elementOf(name, NO_ATTRIBUTES);
    const attributes = attributesOf(tag, gap, tag.length);
    return attributes && elementOf(name, attributes);
  }
  if (name === 'br/') return elementOf('br', NO_ATTRIBUTES);
  if (!VOID.has(name)) return undefined;
  const end = tag.endsWith('/') ? tag.length - 1 : tag.length;
  const attributes = gap === -1 ? NO_ATTRIBUTES : attributesOf(tag.slice(0, end).trimEnd(), gap, end);
  return attributes && elementOf(name, attributes);
}

function attributesOf(tag: string, from: number, end: number): XmlElement['attributes'] | undefined {
  const attributes: Record<string, { value: string; local: string; uri: string }> = Object.create(null);
  ATTRIBUTE.lastIndex = from;
  for (let count = 0; ATTRIBUTE.lastIndex < Math.min(end, tag.length); count++) {
    const [, local, sent] = ATTRIBUTE.exec(tag) ?? [];
    if (local === undefined || sent === undefined || count >= MAX_ATTRIBUTES || sent.length > 2000) return undefined;
    // Entities mean something else in attributes; only the one that all addresses with a query need is plain.
    const value = sent.includes('&') ? sent.replaceAll('&amp;', '&') : sent;
    if (value !== sent && sent.split('&').length !== sent.split('&amp;').length) return undefined;
    if (value === sent && sent.includes('&')) return undefined;
    attributes[local] ??= { value, local, uri: '' };
  }
  return attributes;
}

function decoded(sent: string): string | undefined {
  if (!sent.includes('&')) return withoutControls(sent);
  let isPlain = true;
  const text = sent.replace(ENTITY, (match, number?: string, name?: string) => {
    const found = number === undefined ? name && entity(name) : characterOf(Number(number));
    isPlain &&= Boolean(found);
    return found ?? match;
  });
  return isPlain ? withoutControls(text) : undefined;
}

/** Control characters, halves of pairs and what Windows put among the controls are not plain. */
const characterOf = (code: number): string | undefined =>
  (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe)
    ? String.fromCharCode(code)
    : undefined;

const elementOf = (name: string, attributes: XmlElement['attributes']): OpenElement => ({
  ns: '',
  name,
  attributes,
  children: [],
  line: 1,
});
