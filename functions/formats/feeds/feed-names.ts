// Namespaces that feeds use, each with the spellings in which it comes, and how elements are found by them.
import { foldBlanks, rawText, type XmlElement } from '../syntax/xml-element.ts';

/** Spellings of one namespace. */
export type Space = readonly string[];

export const ATOM: Space = ['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'];
/** Elements and terms: feeds use the one for the other. */
export const DUBLIN_CORE: Space = [
  'http://purl.org/dc/elements/1.1/',
  'http://purl.org/dc/terms/',
  'http://dublincore.org/documents/dcmi-namespace/',
];
/** Drafts of RFC 5023, and tombstones of RFC 6721. */
export const PUBLISHING: Space = ['http://www.w3.org/2007/app', 'http://purl.org/atom/app#'];
/** The same of Atom 0.3, as Blogger wrote it. */
export const BLOG: Space = ['http://purl.org/atom-blog/ns#'];
export const TOMBSTONES: Space = ['http://purl.org/atompub/tombstones/1.0'];
export const CONTENT: Space = ['http://purl.org/rss/1.0/modules/content/'];
export const MEDIA: Space = [
  'http://search.yahoo.com/mrss/',
  'http://search.yahoo.com/mrss',
  'https://search.yahoo.com/mrss/',
  'http://tools.search.yahoo.com/mrss/',
  'http://www.rssboard.org/media-rss',
];
export const XHTML: Space = ['http://www.w3.org/1999/xhtml'];
export const GEORSS: Space = ['http://www.georss.org/georss', 'http://www.georss.org/georss/10'];
export const RDF: Space = ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'];
/** Whole articles for Yandex, as many Russian wires send them. */
export const YANDEX: Space = ['http://news.yandex.ru', 'https://news.yandex.ru', 'http://turbo.yandex.ru'];
export const ITUNES: Space = [
  'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'http://www.itunes.com/DTDs/Podcast-1.0.dtd',
];
export const FEEDBURNER: Space = ['http://rssnamespace.org/feedburner/ext/1.0'];
export const LICENCES: Space = [
  'http://backend.userland.com/creativeCommonsRssModule',
  'http://web.resource.org/cc/',
  'http://creativecommons.org/ns#',
];

/** One that is empty hides no other. */
export function first(parent: XmlElement | undefined, space: Space, name: string): XmlElement | undefined {
  if (!parent) return undefined;
  let empty: XmlElement | undefined;
  for (const node of parent.children) {
    if (typeof node === 'string' || node.name !== name || !space.includes(node.ns)) continue;
    if (node.children.length > 0 || node.attributes.length > 0) return node;
    empty ??= node;
  }
  return empty;
}

const NONE: readonly XmlElement[] = [];

export function all(parent: XmlElement | undefined, space: Space, name: string): readonly XmlElement[] {
  if (!parent) return NONE;
  let found: XmlElement[] | undefined;
  for (const node of parent.children) {
    if (typeof node === 'string' || node.name !== name || !space.includes(node.ns)) continue;
    if (found) found.push(node);
    else found = [node];
  }
  return found ?? NONE;
}

/** The text inside, folded; undefined where there is none. */
export function textIn(parent: XmlElement | undefined, space: Space, name: string): string | undefined {
  const element = first(parent, space, name);
  return element && (foldBlanks(rawText(element)) || undefined);
}
