// XMP (ISO 16684-1): the RDF of a picture's packet as values by namespace and name, in whichever of RDF's spellings.
import { DropRejected } from '../../errors.ts';
import { decodeText } from '../syntax/text.ts';
import { readElements } from '../syntax/xml.ts';
import { attribute, child, childElements, foldBlanks, foldedText, type XmlElement } from '../syntax/xml-element.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const DC = 'http://purl.org/dc/elements/1.1/';
export const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/';
export const CORE = 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/';
export const EXT = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';
export const XMP = 'http://ns.adobe.com/xap/1.0/';
export const RIGHTS = 'http://ns.adobe.com/xap/1.0/rights/';
export const PLUS = 'http://ns.useplus.org/ldf/xmp/1.0/';

/** A resource: elements, or attributes where RDF is written short, or both. */
class Resource {
  readonly #nodes: readonly XmlElement[];

  constructor(nodes: readonly XmlElement[]) {
    this.#nodes = nodes;
  }

  /** The first value; of several languages, the one that stands for all. */
  text(ns: string, name: string): string | undefined {
    return this.all(ns, name)[0];
  }

  /** Every value of a property, without those that have fields of their own. */
  all(ns: string, name: string): readonly string[] {
    const found: string[] = [];
    for (const node of this.#nodes) {
      const short = attribute(node, name, ns);
      if (short !== undefined) found.push(foldBlanks(short));
      for (const property of propertiesOf(node, ns, name)) for (const value of valuesOf(property)) found.push(value);
    }
    return found.filter((value) => value !== '');
  }

  /** Every value of a property that has fields. */
  resources(ns: string, name: string): readonly Resource[] {
    return this.#nodes
      .flatMap((node) => propertiesOf(node, ns, name))
      .flatMap((property) => {
        const list = listOf(property);
        return (list ? childElements(list) : [property]).map((value) => {
          const nested = child(value, RDF, 'Description');
          return new Resource(nested ? [nested] : [value]);
        });
      });
  }
}

export type Xmp = Resource;

/** What a damaged packet holds is none. */
export function readXmp(packet: Uint8Array | undefined): Xmp {
  const descriptions: XmlElement[] = [];
  if (packet) {
    try {
      const wanted = { isWanted: (ns: string, name: string) => ns === RDF && name === 'Description' };
      readElements(decodeText(packet).replaceAll('\0', ''), wanted, ({ element }) => descriptions.push(element));
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      descriptions.length = 0;
    }
  }
  return new Resource(descriptions);
}

const propertiesOf = (node: XmlElement, ns: string, name: string): XmlElement[] =>
  childElements(node).filter((property) => property.name === name && property.ns === ns);

const LISTS = ['Bag', 'Seq', 'Alt'] as const;

function listOf(property: XmlElement): XmlElement | undefined {
  for (const kind of LISTS) {
    const list = child(property, RDF, kind);
    if (list) return list;
  }
  return undefined;
}

function valuesOf(property: XmlElement): string[] {
  const list = listOf(property);
  if (!list) return ownValue(property);
  const items = childElements(list);
  if (list.name !== 'Alt') return items.flatMap(ownValue);
  const forAll = items.find((item) => attribute(item, 'xml:lang')?.toLowerCase() === 'x-default');
  const values = [...(forAll ? ownValue(forAll) : []), ...items.flatMap(ownValue)];
  // One may be left empty beside the others.
  return values.filter((value) => value !== '').slice(0, 1);
}

function ownValue(element: XmlElement): string[] {
  const children = childElements(element);
  const value = child(element, RDF, 'value') ?? child(child(element, RDF, 'Description') ?? element, RDF, 'value');
  if (value) return [foldedText(value)];
  if (children.length > 0) return [];
  return [attribute(element, 'resource', RDF) ?? foldedText(element)];
}
