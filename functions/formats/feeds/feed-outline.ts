// A feed as its items and what stands around them, in any order (the language may follow the items, an attachment its
// post). Of a big feed only the places of its items are kept, and each is read again when its turn comes, so that
// thousands of them never stand in memory as trees.
import { DropRejected } from '../../errors.ts';
import type { Place, XmlHandlers } from '../syntax/plain-xml.ts';
import { xmlText } from '../syntax/text.ts';
import { parseXml, readXml } from '../syntax/xml.ts';
import {
  append,
  type OpenElement,
  openElement,
  type XmlAttribute,
  type XmlElement,
  type XmlName,
} from '../syntax/xml-element.ts';
import { repaired } from './feed-repair.ts';

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
}

/** Where an item lies. */
export interface ItemPlace {
  readonly source: string;
  readonly line: number;
  readonly within: Within;
  /** Absent in a big feed. */
  readonly element: XmlElement | undefined;
}

/** What stands around, outermost first. */
interface Within {
  readonly elements: readonly OpenElement[];
  readonly open: string;
  readonly close: string;
}

/** In UTF-16 units: the trees of a feed of this length fill some 50 MB. */
const MAX_KEPT = 4 * 1024 * 1024;
/** Only the first of what stands around the items is kept; authors and terms of a large site fill some 100 KB. */
const MAX_AROUND = 4 * 1024 * 1024;
/** Items and what describes them lie no deeper. */
const MAX_OUTLINE_DEPTH = 3;

/** @throws DropRejected where not even one item can be read */
export function openFeed(bytes: Uint8Array, shape: FeedShape): OpenFeed {
  const text = xmlText(bytes);
  const sent = outlined(text, shape);
  const wrong = sent instanceof DropRejected ? sent : sent.broken;
  if (wrong?.code === 'MALFORMED') {
    const mended = repaired(text);
    const feed = mended === text ? sent : outlined(mended, shape);
    // What is mended may break where the feed as sent did not.
    if (!(feed instanceof DropRejected) && itemsOf(feed) >= itemsOf(sent)) return feed;
  }
  if (sent instanceof DropRejected) throw sent;
  return sent;
}

const itemsOf = (feed: OpenFeed | DropRejected): number => (feed instanceof DropRejected ? 0 : feed.items.length);

/** The feed, or why not even one item can be read. */
function outlined(text: string, shape: FeedShape): OpenFeed | DropRejected {
  // Begun anew where saxes has to read what is not plain.
  let outline = new Outline(text, shape);
  let broken: DropRejected | undefined;
  try {
    readXml(text, () => (outline = new Outline(text, shape)));
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    if (outline.items.length === 0) return error;
    broken = new DropRejected(error.code, error.message, {
      position: { item: outline.items.length, ...error.position },
      cause: error,
    });
  }
  return { around: outline.around, items: outline.items, broken };
}

export function readItem(place: ItemPlace): FeedItem {
  const { source, line, within } = place;
  const ancestors = within.elements;
  let { element } = place;
  let shift = 0;
  if (!element) {
    element = parseXml(within.open + source + within.close);
    for (let depth = 0; depth < ancestors.length; depth++) {
      element = element.children.find((node) => typeof node !== 'string')!;
    }
    shift = line - element.line;
  }
  return { element, ancestors, source, line, lineOf: (inner) => inner.line + shift };
}

class Outline implements XmlHandlers {
  readonly items: ItemPlace[] = [];
  around: OpenElement | undefined;
  readonly #text: string;
  readonly #shape: FeedShape;
  readonly #keepsTrees: boolean;
  #within: Within = { elements: [], open: '', close: '' };
  readonly #outer: Within[] = [];
  /** The item, or what stands around, that is being read, and what is open in it. */
  readonly #tree: OpenElement[] = [];
  #parent: OpenElement | undefined;
  /** Elements that are open in an item whose tree is not kept. */
  #skipped = 0;
  #isItem = false;
  #aroundLength = 0;
  #start = 0;
  #line = 0;

  constructor(text: string, shape: FeedShape) {
    this.#text = text;
    this.#shape = shape;
    this.#keepsTrees = text.length <= MAX_KEPT;
  }

  readonly open = (name: XmlName, attributes: readonly XmlAttribute[], place: Place): void => {
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    const parent = this.#parent;
    if (!parent && !this.#begins(name, attributes, place)) return;
    if (this.#isItem && !this.#keepsTrees) {
      this.#skipped = 1;
      return;
    }
    const element = openElement(name, attributes, place.line);
    if (parent) append(parent, element);
    this.#tree.push(element);
    this.#parent = element;
  };

  readonly close = ({ name }: XmlName, place: Place): void => {
    if (this.#skipped > 0) {
      if (--this.#skipped === 0) this.#item(name, undefined, place);
      return;
    }
    const element = this.#tree.pop();
    this.#parent = this.#tree.at(-1);
    if (this.#parent) return;
    if (!element) {
      if (place.depth <= MAX_OUTLINE_DEPTH) this.#within = this.#outer.pop()!;
    } else if (this.#isItem) this.#item(name, element, place);
    else {
      this.#aroundLength += place.tagEnd() - this.#start;
      if (this.#aroundLength <= MAX_AROUND) append(this.around!, element);
    }
  };

  readonly text = (text: string): void => {
    if (this.#parent) append(this.#parent, text);
  };

  readonly skipsBlanks = (): boolean => this.#parent === undefined;

  /** True where an item, or what stands around, begins. */
  #begins(name: XmlName, attributes: readonly XmlAttribute[], place: Place): boolean {
    const { depth } = place;
    if (depth > MAX_OUTLINE_DEPTH) return false;
    this.#isItem = this.#shape.isItem(name.uri, name.local, depth);
    if (this.#isItem || (this.around !== undefined && this.#within.elements.at(-1) === this.around)) {
      this.#start = place.tagStart();
      this.#line = place.line;
      return true;
    }
    const element = openElement(name, attributes, place.line);
    const { elements, open, close } = this.#within;
    const sent = this.#text.slice(place.tagStart(), place.tagEnd());
    this.#outer.push(this.#within);
    this.#within = {
      elements: [...elements, element],
      // On one line, so that lines inside count from the item's own; an empty element is opened to be closed.
      open: open + sent.replace(/[\r\n]+/g, ' ').replace(/\/>$/, '>'),
      close: `</${name.name}>${close}`,
    };
    if (name.local === this.#shape.around) this.around ??= element;
    return false;
  }

  #item(name: string, element: XmlElement | undefined, place: Place): void {
    const end = place.tagEnd();
    // The end of an outer element closes what is open in it, too, before the reader says that this is no XML.
    const isEnded = this.#text.startsWith(`</${name}`, place.tagStart()) || this.#text[end - 2] === '/';
    if (!isEnded) return;
    const source = this.#text.slice(this.#start, end);
    this.items.push({ source, line: this.#line, within: this.#within, element });
  }
}
