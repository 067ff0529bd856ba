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

export function linksOf(parent: XmlElement, absolute: Absolute): AtomLinks {
  const byRel = (wanted: string): string | undefined => found.find(({ rel }) => rel === wanted)?.href;
  const found = all(parent, ATOM, 'link').flatMap((element) => {
    const href = absolute(valueIn(element, 'href'));
    // Names of relations may be written as URIs.
    const rel = (valueIn(element, 'rel') ?? 'alternate').replace('http://www.iana.org/assignments/relation/', '');
    return href === undefined ? [] : [{ element, href, rel: rel.toLowerCase() }];
  });
  const page = found.find(({ element, rel }) => rel === 'alternate' && /html/.test(valueIn(element, 'type') ?? 'html'));
  return {
    alternate: page?.href ?? byRel('alternate'),
    self: byRel('self'),
    licence: byRel('license'),
    enclosures: found
      .filter(({ rel }) => rel === 'enclosure')
      .map(({ element, href }) => ({
        href,
        contentType: valueIn(element, 'type'),
        length: valueIn(element, 'length'),
        title: valueIn(element, 'title'),
      })),
    others: found.flatMap(({ element, href, rel }) => {
      const kind = OTHERS.get(rel);
      const headline = valueIn(element, 'title');
      return kind ? [{ rel: kind, uri: href, ...(headline === undefined ? {} : { headline }) }] : [];
    }),
  };
}
