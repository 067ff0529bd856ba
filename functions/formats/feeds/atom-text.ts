// The constructs of Atom: texts and contents of every type (RFC 4287, sections 3.1 and 4.1.3; Atom 0.3, section 3.1)
// and links by relation (section 4.2.7).
import type { Association } from '../../article/article.ts';
import { valueIn } from '../syntax/lookup.ts';
import type { Absolute } from '../syntax/plain-html.ts';
import { rawText, type XmlElement } from '../syntax/xml-element.ts';
import type { Enclosure } from './feed-media.ts';
import { ATOM, all, XHTML } from './feed-names.ts';
import { bodyIn, bodyOfTree, type FeedBody, hasElements, htmlBody, lineIn, plainBody } from './feed-text.ts';

const NOTHING: FeedBody = { pieces: [], pictures: [] };

/** A title, or any other text, as one line. */
export const lineOfText = (element: XmlElement | undefined): string | undefined =>
  lineIn(element && unwrapped(element));

/** Feeds forget to say that their content is HTML: so what looks like it is read as such, whatever its type. */
export function bodyOfContent(element: XmlElement, absolute: Absolute): FeedBody {
  const type = valueIn(element, 'type')?.toLowerCase() ?? 'text';
  const mode = valueIn(element, 'mode')?.toLowerCase();
  if (hasElements(element)) return bodyOfTree(unwrapped(element), absolute);
  if (mode === 'base64' || !isText(type)) return NOTHING;
  if (type === 'text/plain') return plainBody(rawText(element));
  return type.includes('html') ? htmlBody(rawText(element), absolute) : bodyIn(element, absolute);
}

/** Other media types are base64. */
const isText = (type: string): boolean =>
  !type.includes('/') || /^text\/|[/+]xml$|html$/.test(type.split(';')[0]!.trim());

/** The `div` around XHTML is no part of it. */
function unwrapped(element: XmlElement): XmlElement {
  const inner = element.children.filter((node) => typeof node !== 'string');
  return inner.length === 1 && inner[0]!.name === 'div' && XHTML.includes(inner[0]!.ns) ? inner[0]! : element;
}

export interface AtomLinks {
  readonly alternate: string | undefined;
  readonly self: string | undefined;
  readonly licence: string | undefined;
  readonly enclosures: readonly Enclosure[];
  readonly others: readonly Association[];
}

const OTHERS: ReadonlyMap<string, Association['rel']> = new Map<string, Association['rel']>([
  ['related', 'related'],
  ['via', 'derivedFrom'],
]);

/** Names of relations may be written as URIs. */
const RELATIONS = 'http://www.iana.org/assignments/relation/';

export function linksOf(parent: XmlElement, absolute: Absolute): AtomLinks {
  let page: string | undefined;
  let alternate: string | undefined;
  let self: string | undefined;
  let licence: string | undefined;
  const enclosures: Enclosure[] = [];
  const others: Association[] = [];
  for (const element of all(parent, ATOM, 'link')) {
    const href = absolute(valueIn(element, 'href'));
    if (href === undefined) continue;
    const sent = valueIn(element, 'rel') ?? 'alternate';
    const rel = (sent.startsWith(RELATIONS) ? sent.slice(RELATIONS.length) : sent).toLowerCase();
    if (rel === 'alternate') {
      alternate ??= href;
      if ((valueIn(element, 'type') ?? 'html').includes('html')) page ??= href;
    } else if (rel === 'self') self ??= href;
    else if (rel === 'license') licence ??= href;
    else if (rel === 'enclosure') {
      const value = (name: string): string | undefined => valueIn(element, name);
      enclosures.push({ href, contentType: value('type'), length: value('length'), title: value('title') });
    } else {
      const kind = OTHERS.get(rel);
      const headline = valueIn(element, 'title');
      if (kind) others.push({ rel: kind, uri: href, ...(headline === undefined ? {} : { headline }) });
    }
  }
  return { alternate: page ?? alternate, self, licence, enclosures, others };
}
