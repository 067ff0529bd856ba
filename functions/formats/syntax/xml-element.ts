// The light element trees that formats read, and the root that detectors go by. Prefixes never matter: elements and
// attributes are found by namespace and local name.

/** Of an element or attribute. */
export interface XmlName {
  /** As sent, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Of the namespace. */
  readonly uri: string;
}

export interface XmlAttribute extends XmlName {
  value: string;
}

export interface XmlElement {
  readonly ns: string;
  /** Local name. */
  readonly name: string;
  /** As sent; read them with {@link attribute}. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
  /** Where its start tag ends, from 1. */
  readonly line: number;
}

// Most elements of a wire have no attributes and one text or nothing: what they share need not be kept for each.
export const NO_ATTRIBUTES: readonly XmlAttribute[] = [];
const NO_CHILDREN: (XmlElement | string)[] = [];

/** While it is read. */
export interface OpenElement extends XmlElement {
  children: (XmlElement | string)[];
}

export const openElement = (
  { uri, local }: XmlName,
  attributes: readonly XmlAttribute[],
  line: number,
): OpenElement => ({
  ns: uri,
  name: local,
  attributes,
  children: NO_CHILDREN,
  line,
});

export function append(parent: OpenElement, node: XmlElement | string): void {
  const { children } = parent;
  const last = typeof node === 'string' && children.length > 0 ? children[children.length - 1] : undefined;
  if (children === NO_CHILDREN) parent.children = [node];
  // A comment or a section may part an escaped tag.
  else if (typeof last === 'string') children[children.length - 1] = last + node;
  else children.push(node);
}

/** The value of an attribute: by its name as sent (`xml:lang`), or by local name and namespace. */
export function attribute({ attributes }: XmlElement, name: string, ns?: string): string | undefined {
  for (const found of attributes) {
    if (ns === undefined ? found.name === name : found.local === name && found.uri === ns) return found.value;
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
export function foldBlanks(text: string): string {
  // Most texts have nothing to fold: a pattern of blanks is looked for faster than `'  '`, and single characters faster than one
  // of them, above all in text of two bytes a character.
  const trimmed = text.trim();
  const inLine = hasBreaks(trimmed) ? withoutBreaks(trimmed) : trimmed;
  return / {2}/.test(inLine) ? inLine.replace(/ {2,}/g, ' ') : inLine;
}

/** Each run of white space that holds more than blanks becomes one: a pattern of runs would stop at every word. */
function withoutBreaks(text: string): string {
  let folded = '';
  let from = 0;
  BREAK.lastIndex = 0;
  while (BREAK.test(text)) {
    let start = BREAK.lastIndex - 1;
    while (start > from && text.charCodeAt(start - 1) === 0x20) start--;
    folded += `${text.slice(from, start)} `;
    from = BREAK.lastIndex;
    while (isBlank(text.charCodeAt(from))) from++;
    BREAK.lastIndex = from;
  }
  return folded + text.slice(from);
}
const BREAK = /[\t\r\n]/g;
const hasBreaks = (text: string): boolean => text.includes('\n') || text.includes('\t') || text.includes('\r');
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

export interface RootTag {
  /** Local name. */
  readonly name: string;
  /** The whole tag, as sent. */
  readonly tag: string;
  /** Where it begins: a comment above it may hold the same. */
  readonly start: number;
}

/** The root of an XML text, as far as its opening tells: what detectors go by. */
export function rootOf(head: string): RootTag | undefined {
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
      return name === undefined ? undefined : { name, tag, start: open };
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
