// A feed in two passes: the first finds where its items lie and what stands around them (the language may follow the
// items, an attachment its post), the second reads item after item, so that a big feed never stands in memory as trees.
import { DropRejected } from '../errors.ts';
import { decodeText } from './text.ts';
import { type Place, parseXml, readXml, type XmlElement } from './xml.ts';

export interface FeedShape {
  readonly isItem: (ns: string, name: string, depth: number) => boolean;
  /** The element whose other children say something of all items: `channel`. */
  readonly around: string;
}

export interface FeedItem {
  readonly element: XmlElement;
  /** What the item stands in, outermost first. */
  readonly ancestors: readonly XmlElement[];
  /** As sent. */
  readonly source: string;
  /** The line of the drop on which the start tag ends. */
  readonly line: number;
  /** The line of the drop on which an element inside the item stands. */
  lineOf(element: XmlElement): number;
}

export interface OpenFeed {
  /** With all that it holds but the items. */
  readonly around: XmlElement | undefined;
  readonly items: readonly ItemPlace[];
  /** What broke off the feed behind its last item. */
  readonly broken: DropRejected | undefined;
  read(place: ItemPlace): FeedItem;
}

/** Where an item lies. */
export interface ItemPlace {
  readonly source: string;
  readonly line: number;
  readonly within: Tags;
}

/** Start and end tags of what stands around. */
interface Tags {
  readonly open: string;
  readonly close: string;
  readonly depth: number;
}

/** Only the first of what stands around the items is kept; authors and terms of a large site fill some 100 KB. */
const MAX_AROUND = 4 * 1024 * 1024;
/** Items and what describes them lie no deeper. */
const MAX_OUTLINE_DEPTH = 3;
const NOTHING: Tags = { open: '', close: '', depth: 0 };

/** @throws DropRejected where not even one item can be read */
export function openFeed(bytes: Uint8Array, shape: FeedShape): OpenFeed {
  const text = feedText(bytes);
  const outline = new Outline(text, shape);
  let broken: DropRejected | undefined;
  try {
    readXml(text, outline);
  } catch (error) {
    if (!(error instanceof DropRejected) || outline.items.length === 0) throw error;
    broken = new DropRejected(error.code, error.message, {
      position: { item: outline.items.length, ...error.position },
      cause: error,
    });
  }
  const { items } = outline;
  return { around: outline.around(), items, broken, read: readItem };
}

/**
 * Blanks before the XML declaration, as templates leave them, are no XML; without the declaration they are. Lines keep
 * their numbers.
 */
function feedText(bytes: Uint8Array): string {
  let start = 0;
  let lines = 0;
  for (; bytes[start] === 0x20 || bytes[start] === 0x09 || bytes[start] === 0x0a || bytes[start] === 0x0d; start++) {
    if (bytes[start] === 0x0a) lines++;
  }
  const text = decodeText(start === 0 ? bytes : bytes.subarray(start));
  const end = start > 0 && text.startsWith('<?xml ') ? text.indexOf('?>') + 2 : 0;
  return start === 0 ? text : '\n'.repeat(lines) + text.slice(end);
}

class Outline {
  readonly items: ItemPlace[] = [];
  readonly #text: string;
  readonly #shape: FeedShape;
  readonly #open: { readonly name: string; readonly tags: Tags }[] = [];
  #around: Tags | undefined;
  readonly #aroundSource: string[] = [];
  #aroundLength = 0;
  /** Depth of the item, or of what stands around, that is being read. */
  #inside = 0;
  #isItem = false;
  #start = 0;
  #line = 0;

  constructor(text: string, shape: FeedShape) {
    this.#text = text;
    this.#shape = shape;
  }

  readonly open = (tag: { name: string; local: string; uri: string }, place: Place): void => {
    const { depth } = place;
    if (this.#inside > 0 || depth > MAX_OUTLINE_DEPTH) return;
    const parent = this.#open.at(-1);
    this.#isItem = this.#shape.isItem(tag.uri, tag.local, depth);
    if (this.#isItem || (parent?.name === this.#shape.around && parent.tags === this.#around)) {
      this.#inside = depth;
      this.#start = place.tagStart();
      this.#line = place.line;
      return;
    }
    const within = parent?.tags ?? NOTHING;
    const sent = this.#text.slice(place.tagStart(), place.tagEnd());
    const tags: Tags = {
      // On one line, so that lines inside count from the item's own; an empty one is opened to be closed.
      open: within.open + sent.replace(/[\r\n]+/g, ' ').replace(/\/>$/, '>'),
      close: `</${tag.name}>${within.close}`,
      depth,
    };
    this.#open.push({ name: tag.local, tags });
    if (tag.local === this.#shape.around) this.#around ??= tags;
  };

  readonly close = (_: unknown, place: Place): void => {
    if (this.#inside === 0) {
      if (place.depth <= MAX_OUTLINE_DEPTH) this.#open.pop();
      return;
    }
    if (place.depth > this.#inside) return;
    this.#inside = 0;
    const source = this.#text.slice(this.#start, place.tagEnd());
    if (this.#isItem) {
      this.items.push({ source, line: this.#line, within: this.#open.at(-1)?.tags ?? NOTHING });
    } else if (this.#aroundLength + source.length <= MAX_AROUND) {
      this.#aroundSource.push(source);
      this.#aroundLength += source.length;
    }
  };

  readonly text = (): void => {};

  around(): XmlElement | undefined {
    if (!this.#around) return undefined;
    const { open, close, depth } = this.#around;
    return descend(parseXml(open + this.#aroundSource.join('') + close), depth).at(-1);
  }
}

function readItem({ source, line, within }: ItemPlace): FeedItem {
  const path = descend(parseXml(within.open + source + within.close), within.depth + 1);
  const element = path.pop()!;
  const shift = line - element.line;
  return { element, ancestors: path, source, line, lineOf: (inner) => inner.line + shift };
}

/** The element and those in it, each the only one in the one before. */
function descend(root: XmlElement, depth: number): XmlElement[] {
  const path = [root];
  while (path.length < depth) path.push(path.at(-1)!.children.find((node) => typeof node !== 'string')!);
  return path;
}
