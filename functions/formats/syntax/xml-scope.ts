// The names and namespaces of XML while plain-xml.ts reads it: what a prefix stands for at a place, and the names met
// there. What every document of a wire has alike is one object for all of them: V8 compares two strings that both are
// keys of objects by where they lie, and others letter by letter.
import type { XmlName } from './xml-element.ts';

/**
 * Thrown where something is not plain, and caught in xml.ts: nobody else sees it. One for all, since a stack trace costs
 * more than a small document.
 */
export const NOT_PLAIN = new Error('not plain XML');

export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * The very string that our code holds where it names the same; a copy where it was cut from a document. Had the object a
 * prototype, V8 would remember its shape for each key, and take twice as long.
 */
const asKey = (text: string): string => Object.keys({ __proto__: null, [text]: true })[0]!;

/** A name as it is sent, of an element or an attribute. */
export class SentName {
  readonly text: string;
  readonly hash: number;
  readonly prefix: string;
  readonly local: string;
  /** Does it declare a namespace? */
  readonly isDeclaration: boolean;
  readonly #codes: number[] = [];

  constructor(text: string, hash: number) {
    this.text = asKey(text);
    this.hash = hash;
    for (let at = 0; at < text.length; at++) this.#codes.push(text.charCodeAt(at));
    const { prefix, local } = splitName(this.text);
    this.prefix = prefix === '' ? '' : asKey(prefix);
    this.local = prefix === '' ? this.text : asKey(local);
    this.isDeclaration = this.text === 'xmlns' || prefix === 'xmlns';
  }

  get length(): number {
    return this.#codes.length;
  }

  /** Does it stand there, whatever follows? */
  isAt(codes: Uint16Array, start: number): boolean {
    const own = this.#codes;
    for (let at = 0; at < own.length; at++) if (codes[start + at] !== own[at]) return false;
    return true;
  }
}

function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  if (colon === -1) return { prefix: '', local: name };
  if (colon === 0 || colon === name.length - 1 || name.includes(':', colon + 1)) throw NOT_PLAIN;
  return { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

/** A power of two; the wires have some sixty names each. */
const MAX_KNOWN = 2048;
/** A longer name is not plain: what is remembered of names would keep large drops in memory. */
const MAX_NAME = 100;
/** Each in one of two places that its hash gives it. */
const KNOWN = new Array<SentName | undefined>(MAX_KNOWN).fill(undefined);
const firstPlace = (hash: number): number => hash & (MAX_KNOWN - 1);
const secondPlace = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) & (MAX_KNOWN - 1);

/** Of this hash; it may be another of the same. */
export function knownName(hash: number): SentName | undefined {
  const name = KNOWN[firstPlace(hash)];
  return name?.hash === hash ? name : KNOWN[secondPlace(hash)];
}

export function newName(text: string, hash: number): SentName {
  if (text.length > MAX_NAME) throw NOT_PLAIN;
  const name = new SentName(text, hash);
  const place = firstPlace(hash);
  // What stood there moves on, whatever it puts out: else the names of one odd drop would stay there for ever.
  const before = KNOWN[place];
  if (before) KNOWN[secondPlace(before.hash)] = before;
  KNOWN[place] = name;
  return name;
}

/** The same namespace as one string for all documents. */
function interned(uri: string): string {
  // To compare many long ones, letter by letter, takes far longer than to read them.
  if (uri.length > MAX_NAMESPACE) throw NOT_PLAIN;
  let known = NAMESPACES.get(uri);
  if (known === undefined) {
    known = asKey(uri);
    if (NAMESPACES.size < MAX_NAMESPACES) NAMESPACES.set(known, known);
  }
  return known;
}
const NAMESPACES = new Map<string, string>();
const MAX_NAMESPACES = 500;
const MAX_NAMESPACE = 200;

export interface ScopedName extends XmlName {
  readonly sent: SentName;
}

export interface Declared {
  readonly prefix: string;
  readonly uri: string;
}

/** Of one scope; where there are more, all are forgotten. */
const MAX_NAMES = 300;
/** What documents have in common: all of a wire declare the same at their roots. */
const MAX_REMEMBERED = 4;
const MAX_REMEMBERED_DEPTH = 2;

/** The namespaces that are declared at a place, and the element names met under them. */
export class Scope {
  readonly #outer: Scope | undefined;
  readonly #declared: readonly Declared[];
  readonly #depth: number;
  readonly #names = new Map<SentName, ScopedName>();
  /** By prefix; what was found outside is kept here as well. */
  readonly #uris = new Map<string, string>();
  /** Those met last, with few declarations. */
  readonly #inner: Scope[] = [];

  constructor(declared: readonly Declared[], outer?: Scope) {
    for (const { prefix, uri } of declared) this.#uris.set(prefix, uri);
    this.#declared = declared;
    this.#outer = outer;
    this.#depth = outer ? outer.#depth + 1 : 0;
  }

  /** That of an element within this one which declares these; the same object for the same declarations, mostly. */
  inside(sent: readonly Declared[]): Scope {
    const declared = sent.map(({ prefix, uri }) => ({ prefix, uri: interned(uri) }));
    const known = this.#inner.find((inner) => inner.#declares(declared));
    if (known) return known;
    const inner = new Scope(declared, this);
    if (declared.length <= 12 && this.#depth < MAX_REMEMBERED_DEPTH) {
      if (this.#inner.length === MAX_REMEMBERED) this.#inner.shift();
      this.#inner.push(inner);
    }
    return inner;
  }

  #declares(others: readonly Declared[]): boolean {
    const own = this.#declared;
    if (own.length !== others.length) return false;
    for (let at = 0; at < own.length; at++) {
      if (own[at]!.prefix !== others[at]!.prefix || own[at]!.uri !== others[at]!.uri) return false;
    }
    return true;
  }

  uriOf(prefix: string): string | undefined {
    const declared = this.#uris.get(prefix);
    if (declared !== undefined || !this.#outer) return declared;
    const uri = this.#outer.uriOf(prefix);
    if (uri !== undefined) this.#uris.set(prefix, uri);
    return uri;
  }

  /** Mostly the same object for the same name. */
  nameOf(sent: SentName): ScopedName {
    let name = this.#names.get(sent);
    if (!name) {
      const uri = this.uriOf(sent.prefix);
      if (uri === undefined || sent.prefix === 'xmlns') throw NOT_PLAIN;
      name = { name: sent.text, local: sent.local, uri, sent };
      if (this.#names.size === MAX_NAMES) this.#names.clear();
      this.#names.set(sent, name);
    }
    return name;
  }
}

export const OUTERMOST = new Scope([
  { prefix: '', uri: '' },
  { prefix: 'xml', uri: XML },
  { prefix: 'xmlns', uri: XMLNS },
]);
