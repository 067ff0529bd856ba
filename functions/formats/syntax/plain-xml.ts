// XML as wires write it, read by looking for the next mark. It takes no more than saxes would: what is malformed, limited
// or seldom (names beyond ASCII, lone carriage returns, an internal subset) is not plain, and saxes reads and judges it
// (decision 0040). A property test holds both to the same events.
import { MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from './limits.ts';
import { isText, resolve } from './xml-characters.ts';
import { NO_ATTRIBUTES, type XmlAttribute, type XmlName } from './xml-element.ts';
import {
  type Declared,
  knownName,
  NOT_PLAIN,
  newName,
  OUTERMOST,
  type Scope,
  type ScopedName,
  type SentName,
  XML,
  XMLNS,
} from './xml-scope.ts';

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
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
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

const DECLARATION =
  /<\?xml[ \t\r\n]{1,20}version[ \t]?=[ \t]?(?:"1\.\d{1,9}"|'1\.\d{1,9}')(?:[ \t\r\n]{1,20}encoding[ \t]?=[ \t]?(?:"[A-Za-z][\w.-]{0,40}"|'[A-Za-z][\w.-]{0,40}'))?(?:[ \t\r\n]{1,20}standalone[ \t]?=[ \t]?(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]{0,20}\?>/y;
const INSTRUCTION = /<\?(?!xml[ \t\r\n?])[A-Za-z_][\w.-]{0,100}(?:[ \t\r\n]|(?=\?>))/iy;
const DOCTYPE = /<!DOCTYPE[ \t\r\n](?:[^[<>"']|"[^["<>]{0,500}"|'[^['<>]{0,500}'){1,500}>/y;

/**
 * A stretch of the text as numbers: V8 asks a string how it is kept at each of its characters, which takes twice as long.
 * There is one for all readers, since to make one takes as long as to read a small document. Behind the last stands a 0,
 * which no text holds.
 */
const WINDOW = 128 * 1024;
/** What must lie in the window of a tag's beginning, or all there is: a longer tag is not plain. */
const MAX_TAG = WINDOW / 2;
const CODES = new Uint16Array(WINDOW + 1);
const BYTES = Buffer.from(CODES.buffer);
/** Whose text is in it: a number, since the reader itself would keep a large drop in memory. */
let owner = 0;
let readers = 0;

/** Reads one document; each method throws {@link NOT_PLAIN}, and whatever the handlers throw. */
export class PlainXml implements Place {
  readonly #id = ++readers;
  readonly #text: string;
  readonly #handlers: XmlHandlers;
  readonly #hasReturns: boolean;
  readonly #hasReferences: boolean;
  readonly #hasSectionEnds: boolean;
  readonly #open: ScopedName[] = [];
  /** Of each open element, the one outside the root first. */
  readonly #scopes: Scope[] = [OUTERMOST];
  /** Where the window begins in the text; all other indices are those of the window. */
  #base = 0;
  #at = 0;
  #start = 0;
  /** From here on a tag may reach out of the window. */
  #reloadAt = 0;
  // Of the tag at hand.
  #isSelfClosing = false;
  #declared: Declared[] | undefined;
  #hasPrefixes = false;
  #elements = 0;
  #hasRoot = false;
  #hasDoctype = false;
  line = 1;

  constructor(text: string, handlers: XmlHandlers) {
    if (!isText(text)) throw NOT_PLAIN;
    this.#text = text;
    this.#handlers = handlers;
    this.#hasReturns = text.includes('\r');
    this.#hasReferences = text.includes('&');
    this.#hasSectionEnds = text.includes(']]>');
  }

  get depth(): number {
    return this.#open.length;
  }

  tagStart(): number {
    return this.#base + this.#start;
  }

  tagEnd(): number {
    return this.#base + this.#at;
  }

  /** Goes on to the first mark behind an index. */
  readTo(end: number): void {
    const last = Math.min(end, this.#text.length);
    while (this.#base + this.#at < last) {
      if (owner !== this.#id || this.#at > this.#reloadAt) this.#load();
      if (CODES[this.#at] !== LESS) {
        this.#readText();
        continue;
      }
      this.#start = this.#at;
      const code = CODES[this.#at + 1];
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

  /** The window from here on. */
  #load(): void {
    this.#base += this.#at;
    this.#at = 0;
    const codes = this.#text.slice(this.#base, this.#base + WINDOW);
    BYTES.write(codes, 'utf16le');
    CODES[codes.length] = 0;
    this.#reloadAt = this.#base + codes.length === this.#text.length ? WINDOW : WINDOW - MAX_TAG;
    owner = this.#id;
  }

  #readText(): void {
    const text = this.#text;
    const isOutside = this.#open.length === 0;
    const skipsBlanks = isOutside || this.#handlers.skipsBlanks();
    if (skipsBlanks) {
      const { line } = this;
      const at = this.#afterBlanks(this.#at);
      if (CODES[at] === LESS || this.#base + at === text.length) {
        this.#at = at;
        return;
      }
      this.line = line;
    }
    const start = this.#base + this.#at;
    const end = text.indexOf('<', start);
    const sent = end === -1 ? text.slice(start) : text.slice(start, end);
    const read = this.#withFeeds(sent);
    this.#at += sent.length;
    this.#countLines(read);
    // Blanks beyond the window.
    if (skipsBlanks && isBlank(read)) return;
    if (isOutside || (this.#hasSectionEnds && sent.includes(']]>'))) throw NOT_PLAIN;
    this.#handlers.text(this.#hasReferences && read.includes('&') ? resolve(read) : read);
  }

  #countLines(sent: string): void {
    for (let at = sent.indexOf('\n'); at !== -1; at = sent.indexOf('\n', at + 1)) this.line++;
  }

  #readStartTag(): void {
    const sent = this.#readName(this.#start + 1);
    const attributes = this.#readAttributes(this.#start + 1 + sent.length);
    if (this.#open.length === 0 && this.#hasRoot) throw NOT_PLAIN;
    this.#hasRoot = true;
    if (++this.#elements > MAX_ELEMENTS || this.#open.length === MAX_DEPTH) throw NOT_PLAIN;

    let scope = this.#scopes.at(-1)!;
    if (this.#declared) scope = scope.inside(this.#declared);
    if (this.#hasPrefixes) nameAttributes(attributes, scope);
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
    if (!name?.sent.isAt(CODES, this.#start + 2)) throw NOT_PLAIN;
    const end = this.#afterBlanks(this.#start + 2 + name.sent.length);
    if (CODES[end] !== GREATER) throw NOT_PLAIN;
    this.#at = end + 1;
    this.#handlers.close(name, this);
    this.#open.pop();
    this.#scopes.pop();
  }

  /** Comments, CDATA sections and the document type. */
  #readDeclaration(): void {
    const text = this.#text;
    const start = this.tagStart();
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('--', start + 4);
      if (end === -1 || text[end + 2] !== '>') throw NOT_PLAIN;
      this.#goOn(end + 3);
    } else if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start + 9);
      if (end === -1 || this.#open.length === 0) throw NOT_PLAIN;
      this.#goOn(end + 3);
      this.#handlers.text(this.#withFeeds(text.slice(start + 9, end)));
    } else {
      if (this.#hasDoctype || this.#hasRoot) throw NOT_PLAIN;
      this.#hasDoctype = true;
      this.#goOn(this.#endOf(DOCTYPE));
    }
  }

  #readInstruction(): void {
    const text = this.#text;
    if (this.tagStart() === 0 && text.startsWith('<?xml') && isBlank(text[5] ?? '')) {
      this.#goOn(this.#endOf(DECLARATION));
      return;
    }
    const end = text.indexOf('?>', this.#endOf(INSTRUCTION));
    if (end === -1) throw NOT_PLAIN;
    this.#goOn(end + 2);
  }

  /** Where what begins here ends. */
  #endOf(pattern: RegExp): number {
    pattern.lastIndex = this.tagStart();
    if (!pattern.test(this.#text)) throw NOT_PLAIN;
    return pattern.lastIndex;
  }

  /** @param end in the text */
  #goOn(end: number): void {
    this.#countLines(this.#withFeeds(this.#text.slice(this.tagStart(), end)));
    this.#at = end - this.#base;
  }

  /** The name that begins there. */
  #readName(start: number): SentName {
    let code = CODES[start]!;
    if (code > 127 || IN_NAME[code] !== BEGINS_NAME) throw NOT_PLAIN;
    let at = start;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = CODES[++at]!;
    } while (code < 128 && IN_NAME[code] !== 0);
    const known = knownName(hash);
    if (known && known.hash === hash && known.length === at - start && known.isAt(CODES, start)) return known;
    return newName(this.#text.slice(this.#base + start, this.#base + at), hash);
  }

  /**
   * Goes on behind the tag. The namespaces of the attributes are not known until all are read.
   * @param from behind the element's name
   */
  #readAttributes(from: number): readonly OpenAttribute[] {
    let attributes: OpenAttribute[] | undefined;
    this.#declared = undefined;
    this.#hasPrefixes = false;
    for (let at = from; ; ) {
      const start = this.#afterBlanks(at);
      const code = CODES[start];
      if (code === GREATER || code === SLASH) {
        this.#isSelfClosing = code === SLASH;
        if (this.#isSelfClosing && CODES[start + 1] !== GREATER) throw NOT_PLAIN;
        this.#at = this.#isSelfClosing ? start + 2 : start + 1;
        return attributes ?? NO_ATTRIBUTES;
      }
      if (start === at) throw NOT_PLAIN;
      const sent = this.#readName(start);
      const equals = this.#afterBlanks(start + sent.length);
      if (CODES[equals] !== EQUALS) throw NOT_PLAIN;
      const opening = this.#afterBlanks(equals + 1);
      const value = this.#readValue(opening);
      at = this.#at;
      if (sent.isDeclaration) this.#declare(sent, value);
      else if (sent.prefix !== '') this.#hasPrefixes = true;
      const attribute = { name: sent.text, local: sent.local, uri: sent.isDeclaration ? XMLNS : '', value };
      if (!attributes) attributes = [attribute];
      else {
        for (const other of attributes) if (other.name === attribute.name) throw NOT_PLAIN;
        if (attributes.push(attribute) > MAX_ATTRIBUTES) throw NOT_PLAIN;
      }
    }
  }

  /**
   * White space as it stands becomes blanks, what a reference stands for does not.
   * @param opening of its quotation mark; goes on behind the other
   */
  #readValue(opening: number): string {
    const quote = CODES[opening]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) throw NOT_PLAIN;
    let hasReferences = false;
    let hasBreaks = false;
    let end = opening + 1;
    for (let code = CODES[end]!; code !== quote; code = CODES[++end]!) {
      if (code === LESS || code === 0) throw NOT_PLAIN;
      if (code === AMPERSAND) hasReferences = true;
      else if (code < BLANK) {
        hasBreaks = true;
        if (code === LINE_FEED) this.line++;
      }
    }
    if (end - opening > MAX_ATTRIBUTE_LENGTH) throw NOT_PLAIN;
    this.#at = end + 1;
    const sent = this.#text.slice(this.#base + opening + 1, this.#base + end);
    const value = hasBreaks ? this.#withFeeds(sent).replace(/[\t\n]/g, ' ') : sent;
    return hasReferences ? resolve(value) : value;
  }

  #declare({ prefix, local }: SentName, uri: string): void {
    const declared = prefix === '' ? '' : local;
    const isUsual = uri === uri.trim() && uri !== XML && uri !== XMLNS && (uri !== '' || declared === '');
    if (!isUsual || declared === 'xml' || declared === 'xmlns') throw NOT_PLAIN;
    this.#declared ??= [];
    this.#declared.push({ prefix: declared, uri });
  }

  /** Behind white space, whose lines it counts: no other control is in a text that is plain. */
  #afterBlanks(start: number): number {
    for (let at = start; ; at++) {
      const code = CODES[at]!;
      if (code > BLANK || code === 0) return at;
      if (code === LINE_FEED) this.line++;
      else if (code === RETURN && CODES[at + 1] !== LINE_FEED) throw NOT_PLAIN;
    }
  }

  /** Lines as XML knows them. A return that is no part of a line's end would be one itself. */
  #withFeeds(sent: string): string {
    if (!this.#hasReturns || !sent.includes('\r')) return sent;
    const text = sent.replaceAll('\r\n', '\n');
    if (text.includes('\r')) throw NOT_PLAIN;
    return text;
  }
}

function nameAttributes(attributes: readonly OpenAttribute[], scope: Scope): void {
  for (const [at, attribute] of attributes.entries()) {
    const { name, local } = attribute;
    if (name.length === local.length) continue;
    const uri = scope.uriOf(name.slice(0, -local.length - 1));
    if (uri === undefined) throw NOT_PLAIN;
    attribute.uri = uri;
    // The same by another prefix.
    for (let before = 0; before < at; before++) {
      const other = attributes[before]!;
      if (other.local === local && other.uri === uri && other.name.length > local.length) throw NOT_PLAIN;
    }
  }
}

/** Of white space as XML knows it alone. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== BLANK && code !== LINE_FEED && code !== TAB && code !== RETURN) return false;
  }
  return true;
}
