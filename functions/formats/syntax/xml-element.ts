// The light element trees that formats read, and the root that detectors go by. Prefixes never matter: elements and
// attributes are found by namespace and local name.

export interface XmlAttribute {
  value: string;
  /** Local name. */
  readonly local: string;
  /** Of the namespace. */
  readonly uri: string;
}

export interface XmlElement {
  readonly ns: string;
  /** Local name. */
  readonly name: string;
  /** By qualified name, without a prototype; read them with {@link attribute}. */
  readonly attributes: Readonly<Record<string, XmlAttribute>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where its start tag ends, from 1. */
  readonly line: number;
}

/** The value of an attribute; without a namespace it is one that has no prefix. */
export function attribute(element: XmlElement, name: string, ns?: string): string | undefined {
  if (ns === undefined) return element.attributes[name]?.value;
  for (const key in element.attributes) {
    const found = element.attributes[key]!;
    if (found.local === name && found.uri === ns) return found.value;
  }
  return undefined;
}

/** The first child element of this namespace and name. */
export function child(element: XmlElement, ns: string, name: string): XmlElement | undefined {
  for (const node of element.children) {
    if (typeof node !== 'string' && node.name === name && node.ns === ns) return node;
  }
  return undefined;
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((node) => typeof node !== 'string');
}

/** All text inside, as it stands. */
export function rawText(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  let text = '';
  for (const node of element.children) text += typeof node === 'string' ? node : rawText(node);
  return text;
}

/** All text inside, white space folded. */
export const foldedText = (element: XmlElement): string => foldBlanks(rawText(element));

/** White space as XML knows it becomes one blank; no-break spaces stay, but for the ends. */
export const foldBlanks = (text: string): string => text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ').trim();

/** The root of an XML text, as far as its opening tells: what detectors go by. */
export function rootOf(head: string): { name: string; tag: string } | undefined {
  if (!head.startsWith('<')) return undefined;
  let at = 0;
  while (at < head.length) {
    const open = head.indexOf('<', at);
    if (open === -1) return undefined;
    if (head.startsWith('<?', open)) at = after(head, '?>', open);
    else if (head.startsWith('<!--', open)) at = after(head, '-->', open + 4);
    else if (head.startsWith('<!', open)) at = after(head, '>', open);
    else {
      const close = head.indexOf('>', open);
      const tag = head.slice(open, close === -1 ? undefined : close + 1);
      const name = /^<(?:[\w.-]{1,100}:)?([A-Za-z_][\w.-]{0,100})/.exec(tag)?.[1];
      return name === undefined ? undefined : { name, tag };
    }
  }
  return undefined;
}

/** The first element inside the root: what a batch of documents begins with. */
export function firstChildOf(head: string, rootTag: string): string | undefined {
  if (rootTag.endsWith('/>')) return undefined;
  return rootOf(head.slice(head.indexOf(rootTag) + rootTag.length).trimStart())?.name;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}
