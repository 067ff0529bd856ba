// XML as wires write it, read by looking for the next mark. It takes no more than saxes would: what is malformed, limited
// or seldom (names beyond ASCII, lone carriage returns, an internal subset) is not plain, and saxes reads and judges it
// (decision 0040). A property test holds both to the same events.
import { holdsControls } from './inline.ts';
import { MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from './limits.ts';
import { NO_ATTRIBUTES, type XmlAttribute, type XmlName } from './xml-element.ts';
import { entity } from './xml-entities.ts';
import { NOT_PLAIN, OUTERMOST, Scope, splitName, XML, XMLNS } from './xml-scope.ts';

export interface XmlHandlers {
  /** @param attributes those that declare namespaces included */
  readonly open: (name: XmlName, attributes: readonly XmlAttribute[], place: Place) => void;
  readonly close: (name: XmlName, place: Place) => void;
  /** CDATA included; never two pieces of what stands between two marks. */
  readonly text: (text: string) => void;
  /** Whether text of white space alone is of no use here; it may be handed on all the same. */
  readonly skipsBlanks: () => boolean;
}

/** Where a reader is. */
export interface Place {
  /** On which the tag at hand ends, from 1. */
  readonly line: number;
  /** Elements that are open, this one included. */
  readonly depth: number;
  /** Index of the `<` of the tag at hand. */
  tagStart(): number;
  /** Index behind the `>` of the tag at hand. */
  tagEnd(): number;
}

/** While its tag is read. */
type OpenAttribute = { -readonly [Key in keyof XmlAttribute]: XmlAttribute[Key] };

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BEGINS_NAME = 1;
const CONTINUES_NAME = 2;
/** What an ASCII character does in a name. */
const IN_NAME = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_:]/.test(character) ? BEGINS_NAME : /[\d.-]/.test(character) ? CONTINUES_NAME : 0;
});

/** XML 1.0, section 2.2; and a return that begins no line's end. */
const isNeverPlain = (text: string): boolean =>
  holdsControls(text) || /[\ufffe\uffff]/.test(text) || (text.includes('\r') && /\r(?!\n)/.test(text));
const DECLARATION =
  /<\?xml[ \t\r\n]{1,20}version[ \t]?=[ \t]?(?:"1\.\d{1,9}"|'1\.\d{1,9}')(?:[ \t\r\n]{1,20}encoding[ \t]?=[ \t]?(?:"[A-Za-z][\w.-]{0,40}"|'[A-Za-z][\w.-]{0,40}'))?(?:[ \t\r\n]{1,20}standalone[ \t]?=[ \t]?(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]{0,20}\?>/y;
const INSTRUCTION = /<\?(?!xml[ \t\r\n?])[A-Za-z_][\w.-]{0,100}(?:[ \t\r\n]|(?=\?>))/iy;
const DOCTYPE = /<!DOCTYPE[ \t\r\n](?:[^[<>"']|"[^["<>]{0,500}"|'[^['<>]{0,500}'){1,500}>/y;
/** Of `&#8217;` and `&#x2019;`. */
const NUMBER = /^#(?:\d{1,7}|x[\da-fA-F]{1,6})$/;
/** The longest that is known is `thetasym`. */
const MAX_REFERENCE = 12;

/** Reads one document; each method throws {@link NOT_PLAIN}, and whatever the handlers throw. */
export class PlainXml implements Place {
  readonly #text: string;
  readonly #handlers: XmlHandlers;
  readonly #hasReturns: boolean;
  readonly #hasTabs: boolean;
  readonly #hasReferences: boolean;
  readonly #hasSectionEnds: boolean;
  readonly #open: XmlName[] = [];
  /** Of each open element, the one outside the root first. */
  readonly #scopes: Scope[] = [new Scope(OUTERMOST)];
  #at = 0;
  #start = 0;
  /** The first `<` behind the tag at hand, or inside it where it is malformed. */
  #next: number;
  #isSelfClosing = false;
  #elements = 0;
  #hasRoot = false;
  #hasDoctype = false;
  #line = 1;
  /** Index of the first line feed that is not counted yet: of the first in a tag while its attributes are read. */
  #feed: number;

  constructor(text: string, handlers: XmlHandlers) {
    if (isNeverPlain(text) || !text.isWellFormed()) throw NOT_PLAIN;
    this.#text = text;
    this.#handlers = handlers;
    this.#next = indexOf(text, '<', 0);
    this.#feed = indexOf(text, '\n', 0);
    this.#hasReturns = text.includes('\r');
    this.#hasTabs = text.includes('\t');
    this.#hasReferences = text.includes('&');
    this.#hasSectionEnds = text.includes(']]>');
  }

  get line(): number {
    this.#countLines(this.#at);
    return this.#line;
  }

  get depth(): number {
    return this.#open.length;
  }

  tagStart(): number {
    return this.#start;
  }

  tagEnd(): number {
    return this.#at;
  }

  /** Goes on to the first mark behind an index. */
  readTo(end: number): void {
    const text = this.#text;
    while (this.#at < end) {
      const start = this.#next < this.#at ? indexOf(text, '<', this.#at) : this.#next;
      if (start > this.#at) this.#readText(this.#at, start);
      if (start === text.length) {
        this.#at = start;
        return;
      }
      this.#start = start;
      this.#next = indexOf(text, '<', start + 1);
      const code = text.charCodeAt(start + 1);
      if (code === SLASH) this.#readEndTag();
      else if (code === BANG) this.#readDeclaration();
      else if (code === QUESTION) this.#readInstruction();
      else this.#readStartTag();
    }
  }

  /** Behind the last mark. */
  close(): void {
    if (!this.#hasRoot || this.#open.length > 0) throw NOT_PLAIN;
  }

  #countLines(end: number): void {
    for (; this.#feed < end; this.#line++) this.#feed = indexOf(this.#text, '\n', this.#feed + 1);
  }

  #readText(start: number, end: number): void {
    const isOutside = this.#open.length === 0;
    if ((isOutside || this.#handlers.skipsBlanks()) && afterBlanks(this.#text, start) >= end) return;
    if (isOutside) throw NOT_PLAIN;
    const text = this.#text.slice(start, end);
    if (this.#hasSectionEnds && text.includes(']]>')) throw NOT_PLAIN;
    this.#handlers.text(this.#resolved(this.#withFeeds(text)));
  }

  #readStartTag(): void {
    const text = this.#text;
    this.#countLines(this.#start);
    const end = nameEnd(text, this.#start + 1);
    const sent = text.slice(this.#start + 1, end);
    const attributes = this.#readAttributes(end);
    if (this.#at > this.#next || (this.#open.length === 0 && this.#hasRoot)) throw NOT_PLAIN;
    this.#hasRoot = true;
    if (++this.#elements > MAX_ELEMENTS || this.#open.length === MAX_DEPTH) throw NOT_PLAIN;

    const scope = attributes === NO_ATTRIBUTES ? this.#scopes.at(-1)! : this.#scopeOf(attributes);
    const name = scope.nameOf(sent);
    this.#open.push(name);
    this.#handlers.open(name, attributes, this);
    if (this.#isSelfClosing) {
      this.#handlers.close(name, this);
      this.#open.pop();
    } else this.#scopes.push(scope);
  }

  #readEndTag(): void {
    const name = this.#open.at(-1);
    if (!name || !this.#text.startsWith(name.name, this.#start + 2)) throw NOT_PLAIN;
    this.#at = afterBlanks(this.#text, this.#start + 2 + name.name.length) + 1;
    if (this.#text.charCodeAt(this.#at - 1) !== GREATER) throw NOT_PLAIN;
    this.#handlers.close(name, this);
    this.#open.pop();
    this.#scopes.pop();
  }

  /** Comments, CDATA sections and the document type. */
  #readDeclaration(): void {
    const text = this.#text;
    const start = this.#start;
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('--', start + 4);
      if (end === -1 || text.charCodeAt(end + 2) !== GREATER) throw NOT_PLAIN;
      this.#at = end + 3;
    } else if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start + 9);
      if (end === -1 || this.#open.length === 0) throw NOT_PLAIN;
      this.#handlers.text(this.#withFeeds(text.slice(start + 9, end)));
      this.#at = end + 3;
    } else {
      if (this.#hasDoctype || this.#hasRoot) throw NOT_PLAIN;
      this.#hasDoctype = true;
      this.#readMark(DOCTYPE);
    }
  }

  #readInstruction(): void {
    if (this.#start === 0 && this.#text.startsWith('<?xml') && isBlankCode(this.#text.charCodeAt(5))) {
      this.#readMark(DECLARATION);
      return;
    }
    this.#readMark(INSTRUCTION);
    const end = this.#text.indexOf('?>', this.#at);
    if (end === -1) throw NOT_PLAIN;
    this.#at = end + 2;
  }

  #readMark(pattern: RegExp): void {
    pattern.lastIndex = this.#start;
    if (!pattern.test(this.#text)) throw NOT_PLAIN;
    this.#at = pattern.lastIndex;
  }

  /**
   * Goes on behind the tag. The namespaces of the attributes are not known until all are read.
   * @param from behind the element's name
   */
  #readAttributes(from: number): readonly OpenAttribute[] {
    const text = this.#text;
    let attributes: OpenAttribute[] | undefined;
    for (let at = from; ; ) {
      const start = afterBlanks(text, at);
      const code = text.charCodeAt(start);
      if (code === GREATER || code === SLASH) {
        this.#isSelfClosing = code === SLASH;
        this.#at = this.#isSelfClosing ? start + 2 : start + 1;
        if (text.charCodeAt(this.#at - 1) !== GREATER) throw NOT_PLAIN;
        return attributes ?? NO_ATTRIBUTES;
      }
      if (start === at) throw NOT_PLAIN;
      at = nameEnd(text, start);
      const name = text.slice(start, at);
      at = afterBlanks(text, at);
      if (text.charCodeAt(at) !== EQUALS) throw NOT_PLAIN;
      at = afterBlanks(text, at + 1);
      const quote = text.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw NOT_PLAIN;
      const end = text.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      if (end === -1 || end - at > MAX_ATTRIBUTE_LENGTH) throw NOT_PLAIN;
      const attribute = { name, local: name, uri: '', value: this.#valueOf(at + 1, end) };
      at = end + 1;
      if (!attributes) attributes = [attribute];
      else {
        for (const other of attributes) if (other.name === name) throw NOT_PLAIN;
        if (attributes.push(attribute) > MAX_ATTRIBUTES) throw NOT_PLAIN;
      }
    }
  }

  /** White space as it stands becomes blanks, what a reference stands for does not. */
  #valueOf(start: number, end: number): string {
    const sent = this.#text.slice(start, end);
    const mayHoldThem = this.#hasTabs || this.#feed < end;
    return this.#resolved(mayHoldThem ? this.#withFeeds(sent).replace(/[\t\n]/g, ' ') : sent);
  }

  /** The namespaces of a tag with attributes, which get theirs. */
  #scopeOf(attributes: readonly OpenAttribute[]): Scope {
    let scope = this.#scopes.at(-1)!;
    let hasPrefixes = false;
    let declared: [prefix: string, uri: string][] | undefined;
    for (const attribute of attributes) {
      const { name, value } = attribute;
      if (name.includes(':')) hasPrefixes = true;
      if (!name.startsWith('xmlns')) continue;
      if (name === 'xmlns') attribute.uri = XMLNS;
      else if (!name.startsWith('xmlns:')) continue;
      const prefix = name.slice('xmlns:'.length);
      const isUsual = value === value.trim() && value !== XML && value !== XMLNS && (value !== '' || prefix === '');
      if (!isUsual || prefix === 'xml' || prefix === 'xmlns') throw NOT_PLAIN;
      declared ??= [];
      declared.push([prefix, value]);
    }
    if (declared) scope = new Scope(declared, scope);
    if (hasPrefixes) this.#nameAttributes(attributes, scope);
    return scope;
  }

  #nameAttributes(attributes: readonly OpenAttribute[], scope: Scope): void {
    for (const [at, attribute] of attributes.entries()) {
      if (!attribute.name.includes(':')) continue;
      const { prefix, local } = splitName(attribute.name);
      const uri = scope.uriOf(prefix);
      if (uri === undefined) throw NOT_PLAIN;
      attribute.local = local;
      attribute.uri = uri;
      // The same by another prefix.
      for (let before = 0; before < at; before++) {
        const other = attributes[before]!;
        if (other.local === local && other.uri === uri && other.name.includes(':')) throw NOT_PLAIN;
      }
    }
  }

  #withFeeds(text: string): string {
    return this.#hasReturns && text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  }

  #resolved(text: string): string {
    return this.#hasReferences && text.includes('&') ? resolve(text) : text;
  }
}

/** The end of the text where there is none. */
function indexOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
}

function resolve(text: string): string {
  let resolved = '';
  let at = 0;
  for (let mark = text.indexOf('&'); mark !== -1; mark = text.indexOf('&', at)) {
    resolved += text.slice(at, mark);
    const usual = USUAL[text.charCodeAt(mark + 1)];
    if (usual && text.startsWith(usual.name, mark + 1)) {
      resolved += usual.character;
      at = mark + 1 + usual.name.length;
      continue;
    }
    const end = text.indexOf(';', mark);
    const character = end - mark > MAX_REFERENCE ? undefined : characterOf(text.slice(mark + 1, end));
    if (end === -1 || character === undefined) throw NOT_PLAIN;
    resolved += character;
    at = end + 1;
  }
  return resolved + text.slice(at);
}

/** What most references are to, by the code of their first letter: nothing need be cut out to know them. */
const USUAL: Readonly<Record<number, { readonly name: string; readonly character: string }>> = Object.fromEntries(
  ['lt;<', 'gt;>', 'amp;&', 'quot;"'].map((one) => [
    one.charCodeAt(0),
    { name: one.slice(0, -1), character: one.slice(-1) },
  ]),
);

/** Undefined where XML has no such character. */
function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return entity(reference);
  if (!NUMBER.test(reference)) return undefined;
  const code = reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  if (code > 0x10ffff) return undefined;
  const character = String.fromCodePoint(code);
  return character === '\r' || (!isNeverPlain(character) && character.isWellFormed()) ? character : undefined;
}

function nameEnd(text: string, start: number): number {
  if (IN_NAME[text.charCodeAt(start)] !== BEGINS_NAME) throw NOT_PLAIN;
  let at = start + 1;
  while (IN_NAME[text.charCodeAt(at)]! > 0) at++;
  return at;
}

function afterBlanks(text: string, start: number): number {
  let at = start;
  while (isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

const isBlankCode = (code: number): boolean =>
  code <= BLANK && (code === BLANK || code === LINE_FEED || code === TAB || code === RETURN);

/** Of white space as XML knows it alone. */
export const isBlank = (text: string): boolean => afterBlanks(text, 0) === text.length;
