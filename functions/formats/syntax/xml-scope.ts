// The namespaces of XML while plain-xml.ts reads it: what a prefix stands for at a place, and the names met there.
import type { XmlName } from './xml-element.ts';

/**
 * Thrown where something is not plain, and caught in xml.ts: nobody else sees it. One for all, since a stack trace costs
 * more than a small document.
 */
export const NOT_PLAIN = new Error('not plain XML');

export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Of one scope; the wires have some sixty each. */
const MAX_NAMES = 2000;

/**
 * The same namespace as one string for all documents, the very one that our code holds: V8 compares two strings that both
 * are keys of objects by where they lie, and others letter by letter.
 */
function interned(uri: string): string {
  if (uri.length > MAX_INTERNED) return uri;
  let known = NAMESPACES.get(uri);
  if (known === undefined) {
    known = Object.keys({ [uri]: true })[0]!;
    if (NAMESPACES.size < MAX_NAMESPACES) NAMESPACES.set(known, known);
  }
  return known;
}
const NAMESPACES = new Map<string, string>();
const MAX_NAMESPACES = 500;
const MAX_INTERNED = 200;

/** The namespaces that are declared at a place, and the element names met under them. */
export class Scope {
  readonly #outer: Scope | undefined;
  readonly #names = new Map<string, XmlName>();
  /** By prefix; what was found outside is kept here as well. */
  readonly #uris: Map<string, string>;

  constructor(uris: Iterable<readonly [prefix: string, uri: string]>, outer?: Scope) {
    this.#uris = new Map();
    for (const [prefix, uri] of uris) this.#uris.set(prefix, interned(uri));
    this.#outer = outer;
  }

  uriOf(prefix: string): string | undefined {
    const declared = this.#uris.get(prefix);
    if (declared !== undefined || !this.#outer) return declared;
    const uri = this.#outer.uriOf(prefix);
    if (uri !== undefined) this.#uris.set(prefix, uri);
    return uri;
  }

  /** The same object for the same name. */
  nameOf(sent: string): XmlName {
    let name = this.#names.get(sent);
    if (!name) {
      const { prefix, local } = splitName(sent);
      const uri = this.uriOf(prefix);
      if (uri === undefined || prefix === 'xmlns') throw NOT_PLAIN;
      name = { name: sent, local, uri };
      if (this.#names.size < MAX_NAMES) this.#names.set(sent, name);
    }
    return name;
  }
}

export const OUTERMOST = [
  ['', ''],
  ['xml', XML],
  ['xmlns', XMLNS],
] as const;

export function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  if (colon === -1) return { prefix: '', local: name };
  if (colon === 0 || colon === name.length - 1 || name.includes(':', colon + 1)) throw NOT_PLAIN;
  return { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}
