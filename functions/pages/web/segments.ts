// A web page as the texts that it shows, in order: each with the element it stands in, so that what a text is can be
// told from its words, its place and its neighbours. What a browser never shows is left out.
import { DropRejected } from '../../errors.ts';
import {
  CLOSE_EMPHASIS,
  CLOSE_LINK,
  CLOSE_STRONG,
  LINE_BREAK,
  OPEN_EMPHASIS,
  OPEN_STRONG,
  openLink,
} from '../../formats/syntax/inline.ts';
import type { Absolute } from '../../formats/syntax/plain-html.ts';
import { attribute, type XmlElement } from '../../formats/syntax/xml-element.ts';

/** An element that holds texts, with what its whole subtree holds. */
export interface Box {
  readonly element: XmlElement;
  readonly parent: Box | undefined;
  readonly depth: number;
  /** True where a browser would not show it, unless a script of the page does: streamed pages put whole stories there. */
  readonly isHidden: boolean;
  /** The first of its segments, and the one after its last. */
  readonly from: number;
  to: number;
}

/** One text of the page: a paragraph, a heading, an item, a button. */
export interface Segment {
  /** White space folded. */
  readonly text: string;
  /** The same with its inline marks (formats/syntax/inline.ts), and in `pre` with its lines. */
  readonly marked: string;
  /** Characters of it that are links. */
  readonly linked: number;
  /** The block element it stands in. */
  readonly box: Box;
  /** The name of the nearest element that says what it is: `p`, `h2`, `li`, `td`, `figcaption`; `div` for any other. */
  readonly tag: string;
  /** True where it lies inside a link that holds other blocks. */
  readonly isInLink: boolean;
  /** Characters in bold or in emphasis. */
  readonly strong: number;
}

const MAX_SEGMENTS = 60_000;
/** No paragraph is longer; what is, is data. */
const MAX_TEXT = 1_000_000;
const START = { position: { byte: 0 } };
const NEVER_SHOWN = new Set(
  'script style template head title meta link object embed applet svg math iframe canvas map frame frameset audio video select option datalist textarea input noframes'.split(
    ' ',
  ),
);
/** Also what holds no text for people. */
export const isNeverShown = (name: string): boolean => NEVER_SHOWN.has(name);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr br img'.split(
    ' ',
  ),
);
const TELLING = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd td th figcaption blockquote pre caption button summary'.split(' '),
);

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['em', 'i']);

/**
 * Reads the texts of a page in their order.
 * @param absolute makes the addresses of links absolute
 * @throws DropRejected TOO_LARGE
 */
export function readSegments(root: XmlElement, absolute: Absolute = (href) => href): Segment[] {
  const reader = new SegmentReader(root, absolute);
  reader.visit(root);
  reader.end();
  return reader.segments;
}

// Most texts have nothing to fold, and to look is cheaper than to write each blank anew.
const folded = (text: string, blanks: RegExp): string =>
  (/\s\s|[^\S ]/.test(text) ? text.replace(blanks, ' ') : text).trim();

class SegmentReader {
  readonly segments: Segment[] = [];
  readonly #absolute: Absolute;
  readonly #blocks = new Map<XmlElement, boolean>();
  #box: Box;
  #text = '';
  #marked = '';
  #linked = 0;
  #strong = 0;
  /** Links and strong elements that are open, and links that hold blocks. */
  #links = 0;
  #strongs = 0;
  #blockLinks = 0;
  /** Blanks only since the last line break. */
  #isAfterBreak = false;

  constructor(root: XmlElement, absolute: Absolute) {
    this.#absolute = absolute;
    this.#box = { element: root, parent: undefined, depth: 0, isHidden: false, from: 0, to: 0 };
  }

  visit(element: XmlElement): void {
    for (const node of element.children) {
      if (typeof node === 'string') this.#add(node);
      else if (node.name === 'br') this.#break();
      else if (!NEVER_SHOWN.has(node.name)) this.#element(node);
    }
  }

  end(): void {
    this.#checkSize();
    const text = folded(this.#text, /\s+/g);
    if (text !== '') {
      const tag = tagOf(this.#box);
      const marked = tag === 'pre' ? this.#marked.trimEnd().replace(/^\s*\n/, '') : folded(this.#marked, /[ \t\r\n]+/g);
      this.segments.push({
        text,
        marked,
        linked: this.#linked,
        strong: this.#strong,
        box: this.#box,
        tag,
        isInLink: this.#blockLinks > 0,
      });
    }
    this.#text = '';
    this.#marked = '';
    this.#linked = 0;
    this.#strong = 0;
    this.#isAfterBreak = false;
  }

  #checkSize(): void {
    if (this.segments.length >= MAX_SEGMENTS)
      throw new DropRejected('TOO_LARGE', `the page has more than ${MAX_SEGMENTS} texts`, START);
    if (this.#marked.length > MAX_TEXT)
      throw new DropRejected('TOO_LARGE', `one text of the page has more than ${MAX_TEXT} characters`, START);
  }

  #add(text: string): void {
    this.#text += text;
    this.#marked += text;
    const { length } = text.trim();
    if (length === 0) return;
    this.#isAfterBreak = false;
    if (this.#links > 0) this.#linked += length;
    if (this.#strongs > 0) this.#strong += length;
  }

  // Two line breaks part paragraphs, one is a line of the same.
  #break(): void {
    if (this.#isAfterBreak) {
      this.end();
      return;
    }
    this.#text += ' ';
    this.#marked += LINE_BREAK;
    this.#isAfterBreak = true;
  }

  #element(element: XmlElement): void {
    const { name } = element;
    const isLink = name === 'a';
    if (!INLINE.has(name) || this.#holdsBlock(element)) {
      // A block in a link is a block all the same.
      if (isLink) this.#blockLinks++;
      if (isLink) this.#links++;
      this.#block(element);
      if (isLink) this.#links--;
      if (isLink) this.#blockLinks--;
      return;
    }
    if (isLink) this.#link(element);
    else if (STRONG.has(name)) this.#mark(element, OPEN_STRONG, CLOSE_STRONG);
    else if (EMPHASIS.has(name)) this.#mark(element, OPEN_EMPHASIS, CLOSE_EMPHASIS);
    else this.visit(element);
  }

  // Asked at each level of nested inline elements: what was found once is kept.
  #holdsBlock(element: XmlElement): boolean {
    const known = this.#blocks.get(element);
    if (known !== undefined) return known;
    const holds = element.children.some(
      (node) =>
        typeof node !== 'string' && ((!INLINE.has(node.name) && !NEVER_SHOWN.has(node.name)) || this.#holdsBlock(node)),
    );
    this.#blocks.set(element, holds);
    return holds;
  }

  #mark(element: XmlElement, open: string, close: string): void {
    this.#strongs++;
    this.#marked += open;
    this.visit(element);
    this.#marked += close;
    this.#strongs--;
  }

  #link(element: XmlElement): void {
    const open = openLink(this.#absolute(attribute(element, 'href')));
    this.#links++;
    this.#marked += open ?? '';
    this.visit(element);
    if (open !== undefined) this.#marked += CLOSE_LINK;
    this.#links--;
  }

  #block(element: XmlElement): void {
    this.end();
    const outer = this.#box;
    const from = this.segments.length;
    const box: Box = {
      element,
      parent: outer,
      depth: outer.depth + 1,
      isHidden: outer.isHidden || isHidden(element),
      from,
      to: from,
    };
    this.#box = box;
    this.visit(element);
    this.end();
    box.to = this.segments.length;
    this.#box = outer;
  }
}

function tagOf(box: Box): string {
  for (let at: Box | undefined = box, up = 0; at && up < 3; at = at.parent, up++) {
    if (TELLING.has(at.element.name)) return at.element.name;
  }
  return 'div';
}

function isHidden(element: XmlElement): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (element.name !== 'p' && attribute(element, 'aria-hidden') === 'true') return true;
  const style = attribute(element, 'style');
  return (
    style !== undefined && /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style)
  );
}
