// A NewsML-G2 item may say things in several languages: headlines, names, terms and texts stand beside one another, each
// with its `xml:lang`, and are alternatives (NewsML-G2 guidelines, "Multi-lingual"). Readers take the first of them.
import { valueIn } from '../syntax/lookup.ts';
import { attribute, child, type XmlElement } from '../syntax/xml-element.ts';
import { NAR } from './mark.ts';

type Node = XmlElement | string;

/** A quote follows, and the language. */
const LANG = 'xml:lang=';

/**
 * The item with what it says in its own language before what it says in others.
 * @param source of the item: most say nothing in a second language, and are told by that
 */
export function inItsLanguage(item: XmlElement, source: string): XmlElement {
  const language = languageOf(item);
  if (language === undefined) return item;
  for (let at = source.indexOf(LANG); at !== -1; at = source.indexOf(LANG, at + 1)) {
    if (!source.startsWith(language, at + LANG.length + 1)) return sorted(item, language, primaryIn(item));
  }
  return item;
}

function languageOf(item: XmlElement): string | undefined {
  const meta = child(item, NAR, 'contentMeta');
  const sent = valueIn(meta && child(meta, NAR, 'language'), 'tag') ?? valueIn(item, 'xml:lang');
  return sent === undefined ? undefined : primaryOf(sent);
}

/** `en` of `en-GB`. */
export const primaryOf = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** What lies inside a text is no alternative of anything. */
const TEXTS = new Set(['inlineXML', 'inlineData']);

/** @param around the language in which an element is that states none */
function sorted(element: XmlElement, language: string, around: string | undefined): XmlElement {
  if (TEXTS.has(element.name)) return element;
  const inherited = primaryIn(element) ?? around;
  const children: Node[] = element.children.map((node) =>
    typeof node === 'string' ? node : sorted(node, language, inherited),
  );
  const rank = (node: Node): number => rankOf(node, language, inherited);
  for (const places of Map.groupBy(children.keys(), (at) => nameOf(children[at]!)).values()) {
    const byRank = places.map((at) => children[at]!).sort((a, b) => rank(a) - rank(b));
    for (const [n, at] of places.entries()) children[at] = byRank[n]!;
  }
  return { ...element, children };
}

const nameOf = (node: Node): string => (typeof node === 'string' ? '' : node.name);

const primaryIn = (element: XmlElement): string | undefined => {
  const sent = attribute(element, 'xml:lang')?.trim();
  return sent ? primaryOf(sent) : undefined;
};

/** In the language of the item, in none that is stated, in another one. */
function rankOf(node: Node, language: string, inherited: string | undefined): number {
  const own = typeof node === 'string' ? undefined : primaryIn(node);
  if ((own ?? inherited) === language) return 0;
  return own === undefined ? 1 : 2;
}
