// A NITF document (IPTC, version 3) as its readers look things up in it: by local name, because wires send it with and
// without its namespace; and what an agency may do in a way of its own.
import type { Dateline } from '../../article/article.ts';
import { isPrivateNote, type Piece, readPieces } from '../syntax/html-pieces.ts';
import { all, bareLine, first, textOfPieces, valueIn, withoutEscapes } from '../syntax/lookup.ts';
import { foldedText, type XmlElement } from '../syntax/xml-element.ts';

/** An agency's own way to fill in NITF; what it leaves open is read as the standard has it. */
export interface NitfHabit {
  isOf(document: NitfDocument): boolean;
  /** What its times without a zone are meant in. */
  readonly timeZone?: string;
  /** The vocabulary of its categories. */
  readonly categories?: string;
  slugline?(document: NitfDocument): string | undefined;
  /** The headline of a document whose body has none. */
  headline?(title: string): string;
  /** Who wrote the story, where the standard's fields do not say so. */
  source?(document: NitfDocument): string | undefined;
  /** False where what stands below the headline is something else. */
  isSubheadline?(line: XmlElement): boolean;
  pieces?(pieces: readonly Piece[], document: NitfDocument): readonly Piece[];
  /** The parts of a dateline that is written in a way of its own. */
  dateline?(dateline: Dateline): Dateline;
}

/** Of a meta element. */
const MAX_NAME = 100;

export class NitfDocument {
  readonly root: XmlElement;
  readonly head: XmlElement | undefined;
  readonly docdata: XmlElement | undefined;
  readonly tobject: XmlElement | undefined;
  readonly body: XmlElement | undefined;
  readonly bodyHead: XmlElement | undefined;
  readonly #metas = new Map<string, string[]>();
  /** By what stands behind each hyphen of the name; what comes first counts. */
  readonly #metasByEnd = new Map<string, string[]>();
  #headline: { readonly text: string | undefined } | undefined;

  constructor(root: XmlElement) {
    this.root = root;
    this.head = first(root, 'head');
    this.docdata = first(this.head, 'docdata');
    this.tobject = first(this.head, 'tobject');
    this.body = first(root, 'body');
    this.bodyHead = first(this.body, 'body.head');
    for (const meta of all(this.head, 'meta')) {
      const name = valueIn(meta, 'name')?.toLowerCase();
      const content = valueIn(meta, 'content');
      if (name === undefined || content === undefined) continue;
      const known = this.#metas.get(name);
      if (known) known.push(content);
      else this.#addMeta(name, [content]);
    }
  }

  #addMeta(name: string, contents: string[]): void {
    this.#metas.set(name, contents);
    // No agency's name is longer, and the time for one of hyphens alone grows with its square.
    if (name.length > MAX_NAME) return;
    for (let at = name.indexOf('-'); at !== -1; at = name.indexOf('-', at + 1)) {
      const end = name.slice(at + 1);
      if (!this.#metasByEnd.has(end)) this.#metasByEnd.set(end, contents);
    }
  }

  /** The headline of the body; undefined where it has none. */
  get headline(): string | undefined {
    this.#headline ??= { text: firstText(this.#hedlines('hl1')) };
    return this.#headline.text;
  }

  /** The lines below the headline. */
  get subheadlines(): readonly XmlElement[] {
    return this.#hedlines('hl2');
  }

  get title(): string | undefined {
    return firstText(all(this.head, 'title'));
  }

  /** The names of all meta elements, in lower case. */
  metaNames(): Iterable<string> {
    return this.#metas.keys();
  }

  /** What the meta elements of this name say, with or without an agency's own `aap-`, `anpa-` before it. */
  metas(name: string): readonly string[] {
    return this.#metas.get(name) ?? this.#metasByEnd.get(name) ?? [];
  }

  /** Those of just this name. */
  metasNamed(name: string): readonly string[] {
    return this.#metas.get(name) ?? [];
  }

  #hedlines(name: 'hl1' | 'hl2'): XmlElement[] {
    const parents = [this.bodyHead, this.body, first(this.body, 'body.content')];
    const hedlines = parents.flatMap((parent) => [...all(parent, 'hedline')]);
    return [...hedlines.flatMap((hedline) => [...all(hedline, name)]), ...all(this.bodyHead, name)];
  }
}

/** The first that may be published and says something. */
export function firstText(elements: Iterable<XmlElement>): string | undefined {
  for (const element of elements) {
    if (isPrivateNote(element)) continue;
    const text = flatText(element);
    if (text !== '') return text;
  }
  return undefined;
}

/** All text that a reader sees inside, on one line. */
export const flatText = (element: XmlElement): string =>
  bareLine(element) ?? textOfPieces(readPieces(separated(withoutEscapes(element))));

/** Elements that are made of fields, where nothing but a tag may stand between two words. */
const FIELDS = new Set('person org location event virtloc postaddr byline dateline object.title rights'.split(' '));

/**
 * The same tree with a blank between two fields that touch each other: `<city>Hobart</city><state>Tasmania</state>`, and
 * with fractions as they are written: `3 1/2`.
 */
export function separated(element: XmlElement): XmlElement {
  let children: (XmlElement | string)[] | undefined;
  const isFields = FIELDS.has(element.name);
  for (const [at, node] of element.children.entries()) {
    if (typeof node === 'string') {
      children?.push(node);
      continue;
    }
    if (node.name === 'frac') {
      children ??= element.children.slice(0, at);
      const before = children.at(-1);
      children.push(typeof before === 'string' && /\d$/.test(before) ? ` ${fraction(node)}` : fraction(node));
      continue;
    }
    const isTouching = isFields && node.children.length > 0 && touches(element.children[at - 1]);
    const within = separated(node);
    if (isTouching || within !== node) children ??= element.children.slice(0, at);
    if (isTouching) children?.push(' ');
    children?.push(within);
  }
  return children ? { ...element, children } : element;
}

/** Its bar may be left out. */
function fraction(element: XmlElement): string {
  const [above, bar, below] = ['frac-num', 'frac-sep', 'frac-den'].map((name) => {
    const part = first(element, name);
    return part && foldedText(part);
  });
  return above === undefined || below === undefined ? foldedText(element) : above + (bar || '/') + below;
}

const touches = (before: XmlElement | string | undefined): boolean =>
  before !== undefined && (typeof before !== 'string' || /[\p{L}\p{N}]$/u.test(before));

/** Fields between which nothing is written are parted by a comma: `Hobart, Tasmania`. */
export function listText(element: XmlElement): string {
  const parts = element.children.filter((node) => typeof node !== 'string' && !isPrivateNote(node)) as XmlElement[];
  const isList = parts.length > 1 && element.children.every((node) => typeof node !== 'string' || node.trim() === '');
  if (!isList) return flatText(element);
  return parts
    .map(listText)
    .filter((text) => text !== '')
    .join(', ');
}
