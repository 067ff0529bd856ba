// Plain HTML, as nearly all stories of feeds are written: a few elements, well nested. Its pieces are read in a quarter of
// the time that a whole HTML parser and a tree take; whatever is not so plain is left to those.
import { emojiOf, type Piece, type PieceKind } from './html-pieces.ts';
import {
  CLOSE_EMPHASIS,
  CLOSE_LINK,
  CLOSE_STRONG,
  holdsControls,
  LINE_BREAK,
  OPEN_EMPHASIS,
  OPEN_STRONG,
  openLink,
  plainText,
} from './inline.ts';
import { foldBlanks } from './xml-element.ts';
import { entity } from './xml-entities.ts';

/** A link as it was sent to an absolute one; undefined where it is none that can be followed. */
export type Absolute = (href: string | undefined) => string | undefined;

type Attributes = Readonly<Record<string, string>>;

export interface PlainHtml {
  readonly pieces: readonly Piece[];
  /** In their order, with the caption of the figure around. */
  readonly pictures: readonly { readonly attributes: Attributes; readonly caption: string | undefined }[];
}

/** What an element means; a block has a kind, what marks up words has marks. */
interface Element {
  readonly name: string;
  readonly kind?: PieceKind;
  readonly marks?: readonly [open: string, close: string];
}

const NO_MARKS = ['', ''] as const;
const EMPHASIS = [OPEN_EMPHASIS, CLOSE_EMPHASIS] as const;
const STRONG = [OPEN_STRONG, CLOSE_STRONG] as const;

const ELEMENTS: ReadonlyMap<string, Element> = new Map(
  [
    ...['p', 'div', 'ul', 'ol', 'figure'].map((name): Element => ({ name, kind: 'text' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): Element => ({ name, kind: 'heading' })),
    { name: 'li', kind: 'item' } satisfies Element,
    { name: 'blockquote', kind: 'quote' } satisfies Element,
    { name: 'figcaption', kind: 'caption' } satisfies Element,
    ...['em', 'i'].map((name): Element => ({ name, marks: EMPHASIS })),
    ...['strong', 'b'].map((name): Element => ({ name, marks: STRONG })),
    ...['a', 'span', 'br', 'img'].map((name): Element => ({ name, marks: NO_MARKS })),
  ].map((element) => [element.name, element]),
);
/** Elements that another block ends, written or not. */
const ENDED_BY_BLOCK: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Classes that make something else of an element. */
const CLASS_WITH_ROLE =
  /byline|dateline|\btr-|non-?public|wp-(?:caption|embedded|block-(?:button|social))|sharedaddy|jp-related|kg-(?:bookmark|signup|button)|field--name|subscription-w|button-w|node-read|comment-/i;
const MAX_OPEN = 50;
const MAX_TAGS = 100_000;
const MAX_ATTRIBUTES = 20;
const MAX_ATTRIBUTE_LENGTH = 2000;
const MAX_ENTITY_LENGTH = 12;
/** `__proto__` is none. */
const ATTRIBUTE_NAME = /^[a-z][a-z-]{0,30}$/;
const BLANK = 0x20;
const NO_ATTRIBUTES: Attributes = Object.freeze(Object.create(null));
const SLASH = 0x2f;

/** Undefined where it is not as plain as that: then `parseHtml` has to read it. */
export function readPlainHtml(html: string, absolute: Absolute): PlainHtml | undefined {
  const reader = new PlainReader(absolute);
  return reader.read(html) ? reader : undefined;
}

class PlainReader implements PlainHtml {
  readonly pieces: Piece[] = [];
  readonly pictures: { attributes: Attributes; caption: string | undefined }[] = [];
  readonly #absolute: Absolute;
  readonly #open: Element[] = [];
  /** What ends each of the open elements: marks, or the kind that was outside a block. */
  readonly #ends: string[] = [];
  #text = '';
  #kind: PieceKind = 'text';
  /** Of the figures that are open, the place of their first picture and their caption. */
  readonly #figures: { readonly first: number; caption: string | undefined; captionStart: number }[] = [];

  constructor(absolute: Absolute) {
    this.#absolute = absolute;
  }

  /** False where it is not plain. */
  read(html: string): boolean {
    if (holdsControls(html)) return false;
    let at = 0;
    for (let tags = 0; tags < MAX_TAGS; tags++) {
      const start = html.indexOf('<', at);
      if (start !== at) {
        const text = decoded(start === -1 ? html.slice(at) : html.slice(at, start));
        if (text === undefined) return false;
        this.#text += text;
      }
      if (start === -1) {
        this.#endPiece();
        return this.#open.length === 0;
      }
      const end = html.indexOf('>', start);
      if (end === -1) return false;
      at = end + 1;
      const isEnd = html.charCodeAt(start + 1) === SLASH;
      if (!(isEnd ? this.#close(html.slice(start + 2, end)) : this.#tag(html.slice(start + 1, end)))) return false;
    }
    return false;
  }

  #tag(tag: string): boolean {
    const plain = ELEMENTS.get(tag);
    if (plain) return this.#begin(plain, NO_ATTRIBUTES);
    const gap = tag.indexOf(' ');
    const isClosed = tag.charCodeAt(tag.length - 1) === SLASH;
    const element = ELEMENTS.get(gap === -1 ? tag.slice(0, isClosed ? -1 : undefined) : tag.slice(0, gap));
    // Only what is empty anyway may be closed so.
    if (!element || (isClosed && element.name !== 'br' && element.name !== 'img')) return false;
    const attributes = gap === -1 ? NO_ATTRIBUTES : attributesOf(isClosed ? tag.slice(0, -1).trimEnd() : tag, gap);
    return attributes !== undefined && this.#begin(element, attributes);
  }

  #begin(element: Element, attributes: Attributes): boolean {
    const { name, kind, marks } = element;
    if (name === 'br') {
      this.#text += LINE_BREAK;
      return true;
    }
    if (name === 'img') {
      const emoji = emojiOf(attributes.alt);
      this.#text += emoji;
      if (emoji === '') this.pictures.push({ attributes, caption: undefined });
      return true;
    }
    const parent = this.#open.at(-1)?.name ?? '';
    if (this.#open.length >= MAX_OPEN || (attributes.class !== undefined && CLASS_WITH_ROLE.test(attributes.class))) {
      return false;
    }
    if (name === 'li' ? parent !== 'ul' && parent !== 'ol' : kind !== undefined && ENDED_BY_BLOCK.has(parent)) {
      return false;
    }
    this.#open.push(element);
    if (marks) {
      const [open, close] = name === 'a' ? this.#link(attributes.href) : marks;
      this.#text += open;
      this.#ends.push(close);
      return true;
    }
    this.#endPiece();
    this.#ends.push(this.#kind);
    if (kind !== 'text') this.#kind = kind!;
    if (name === 'figure') this.#figures.push({ first: this.pictures.length, caption: undefined, captionStart: -1 });
    if (name === 'figcaption') this.#beginCaption(parent);
    return true;
  }

  #close(name: string): boolean {
    const element = this.#open.pop();
    if (element?.name !== name) return false;
    const end = this.#ends.pop()!;
    if (element.marks) {
      this.#text += end;
      return true;
    }
    this.#endPiece();
    this.#kind = end as PieceKind;
    if (name === 'figcaption') this.#endCaption();
    if (name === 'figure') this.#endFigure();
    return true;
  }

  #link(href: string | undefined): readonly [string, string] {
    const isMail = href !== undefined && /^\s*mailto:/i.test(href);
    const open = openLink(isMail ? href : this.#absolute(href));
    return open === undefined ? NO_MARKS : [open, CLOSE_LINK];
  }

  #endPiece(): void {
    const text = this.#text;
    if (text === '') return;
    this.#text = '';
    if (/\S/.test(text)) this.pieces.push({ kind: this.#kind, text });
  }

  #beginCaption(parent: string): void {
    const figure = this.#figures.at(-1);
    if (figure && parent === 'figure' && figure.captionStart === -1) figure.captionStart = this.pieces.length;
  }

  #endCaption(): void {
    const figure = this.#figures.at(-1);
    if (!figure || figure.captionStart === -1 || figure.caption !== undefined) return;
    if (this.#open.at(-1)?.name !== 'figure') return;
    const pieces = this.pieces.slice(figure.captionStart);
    figure.caption = foldBlanks(pieces.map(({ text }) => plainText(text)).join(' '));
  }

  #endFigure(): void {
    const figure = this.#figures.pop()!;
    for (const picture of this.pictures.slice(figure.first)) picture.caption ||= figure.caption;
  }
}

/** Of `#8220`; 0 where it is written in any other way. */
function numberOf(name: string): number {
  if (name.length > 6) return 0;
  let number = 0;
  for (let at = 1; at < name.length; at++) {
    const digit = name.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** Undefined where they are written in any other way than as `name="value"`. */
function attributesOf(tag: string, from: number): Attributes | undefined {
  const attributes: Record<string, string> = {};
  let count = 0;
  for (let at = from; at < tag.length; count++) {
    const equals = tag.indexOf('="', at);
    const end = equals === -1 ? -1 : tag.indexOf('"', equals + 2);
    if (end === -1 || tag.charCodeAt(at) !== BLANK || count >= MAX_ATTRIBUTES) return undefined;
    const name = tag.slice(at + 1, equals);
    const sent = tag.slice(equals + 2, end);
    if (!ATTRIBUTE_NAME.test(name) || sent.length > MAX_ATTRIBUTE_LENGTH) return undefined;
    // Entities mean something else in attributes; only the one that all addresses with a query need is plain.
    if (sent.includes('&') && /&(?!amp;)/.test(sent)) return undefined;
    attributes[name] ??= sent.includes('&') ? sent.replaceAll('&amp;', '&') : sent;
    at = end + 1;
  }
  return attributes;
}

/** Undefined where it holds a character that is not written plainly. */
function decoded(sent: string): string | undefined {
  let at = sent.indexOf('&');
  if (at === -1) return sent;
  let text = '';
  let from = 0;
  while (at !== -1) {
    const end = sent.indexOf(';', at);
    if (end === -1 || end - at > MAX_ENTITY_LENGTH) return undefined;
    const character = characterOf(sent.slice(at + 1, end));
    if (character === undefined) return undefined;
    text += sent.slice(from, at) + character;
    from = end + 1;
    at = sent.indexOf('&', from);
  }
  return text + sent.slice(from);
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entity(name);
  const code = numberOf(name);
  // Control characters, halves of pairs and what Windows put among the controls are not plain.
  const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || (code >= 0xe000 && code < 0xfffe);
  return isPlain ? String.fromCharCode(code) : undefined;
}
