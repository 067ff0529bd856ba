// The guarded XML reader, with namespaces, limits on depth, size and number, no internal subset: what is plain by our own
// pass, and saxes for all else.
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DropRejected, type Position } from '../../errors.ts';
import {
  MAX_ATTRIBUTE_LENGTH,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_ITEM_CHARACTERS,
  MAX_ITEM_ELEMENTS,
  MAX_NAMESPACE_LENGTH,
} from './limits.ts';
import { isBlank, type Place, PlainXml, type XmlHandlers } from './plain-xml.ts';
import {
  append,
  NO_ATTRIBUTES,
  type OpenElement,
  openElement,
  rootOf,
  type XmlAttribute,
  type XmlElement,
} from './xml-element.ts';
import { ENTITIES } from './xml-entities.ts';
import { NOT_PLAIN, XMLNS } from './xml-scope.ts';

// saxes stores a handler under a computed key, and V8 turns an object slow (five times) when it gets more than a
// dozen of those. So errors come by overriding `fail`, and the same few handlers are always set.
type Options = { xmlns: true; forceXMLVersion: true; defaultXMLVersion: '1.0' };

class GuardedParser extends SaxesParser<Options> {
  override fail(message: string): never {
    throw new DropRejected('MALFORMED', `not well-formed XML: ${message}`, { position: positionOf(this) });
  }
}

const positionOf = (parser: GuardedParser): Position => ({
  line: parser.line,
  column: Math.max(1, parser.columnIndex),
});

/**
 * Reads a whole document, handing on its tags and text (CDATA included) as they come.
 * @param handlers asked for once more where saxes begins anew
 * @throws DropRejected MALFORMED, UNSAFE, TOO_DEEP or TOO_LARGE, with line and column
 */
export function readXml(text: string, handlers: () => XmlHandlers): void {
  const read = (reader: Reader): void => {
    reader.readTo(text.length);
    reader.close();
  };
  try {
    read(new PlainXml(text, handlers()));
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    read(guardedParser(text, handlers()));
  }
}

interface Reader {
  /** Goes on until this index. */
  readTo(end: number): void;
  /** Behind the last. */
  close(): void;
}

function guardedParser(text: string, handlers: XmlHandlers): Reader {
  const parser = new GuardedParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  let depth = 0;
  let elements = 0;
  /** Where the last tag ended. */
  let last = 0;
  const reject = (code: 'TOO_DEEP' | 'TOO_LARGE', message: string): never => {
    throw new DropRejected(code, message, { position: positionOf(parser) });
  };
  const place: Place = {
    get line() {
      return parser.line;
    },
    get depth() {
      return depth;
    },
    // No `<` may stand in an attribute, so the last one opens the tag at hand.
    tagStart: () => text.lastIndexOf('<', parser.position - 1),
    tagEnd: () => parser.position,
  };

  parser.ENTITIES = ENTITIES;
  parser.on('doctype', (doctype) => {
    // Entities are declared there, and with them bombs and files of this machine; no wire needs one.
    if (doctype.includes('[')) throw unsafe(text);
  });
  parser.on('opentag', (tag) => {
    // Only a long one can have too many or too long attributes; what it follows counts as well, which does not matter.
    if (parser.position - last > MAX_PLAIN_TAG) checkAttributes(tag, reject);
    last = parser.position;
    if (++depth > MAX_DEPTH) reject('TOO_DEEP', `elements are nested more than ${MAX_DEPTH} deep`);
    if (++elements > MAX_ELEMENTS) reject('TOO_LARGE', `the document has more than ${MAX_ELEMENTS} elements`);
    handlers.open(tag, attributesOf(tag), place);
  });
  parser.on('closetag', (tag) => {
    last = parser.position;
    handlers.close(tag, place);
    depth--;
  });
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  let read = 0;
  return {
    readTo(end) {
      parser.write(end - read < text.length ? text.slice(read, end) : text);
      read = end;
    },
    close: () => parser.close(),
  };
}

function attributesOf({ attributes }: SaxesTagNS): readonly XmlAttribute[] {
  const found: XmlAttribute[] = [];
  for (const name in attributes) found.push(attributes[name]!);
  return found.length === 0 ? NO_ATTRIBUTES : found;
}

/** In UTF-16 units: a hundred attributes, or one that is too long, take more. */
const MAX_PLAIN_TAG = 2 * MAX_ATTRIBUTES;

function checkAttributes({ attributes }: SaxesTagNS, reject: (code: 'TOO_LARGE', message: string) => never): void {
  let count = 0;
  for (const name in attributes) {
    if (++count > MAX_ATTRIBUTES) reject('TOO_LARGE', `an element has more than ${MAX_ATTRIBUTES} attributes`);
    const { uri, value } = attributes[name]!;
    if (value.length > MAX_ATTRIBUTE_LENGTH) {
      reject('TOO_LARGE', `an attribute has more than ${MAX_ATTRIBUTE_LENGTH} characters`);
    }
    if (uri === XMLNS && value.length > MAX_NAMESPACE_LENGTH) {
      reject('TOO_LARGE', `a namespace has more than ${MAX_NAMESPACE_LENGTH} characters`);
    }
  }
}

function unsafe(text: string): DropRejected {
  const start = text.indexOf('<!DOCTYPE');
  const at = text.indexOf('[', start);
  const before = text.slice(0, at).split('\n');
  return new DropRejected('UNSAFE', 'the DOCTYPE has an internal subset, which may declare entities', {
    position: { line: before.length, column: before.at(-1)!.length + 1 },
  });
}

export interface FoundElement {
  readonly element: XmlElement;
  /** From its start tag to its end tag, as sent. */
  readonly source: string;
  /** Where its start tag ends. */
  readonly line: number;
}

export interface Wanted {
  readonly isWanted: (ns: string, name: string, depth: number) => boolean;
  /** In these elements, white space alone is indentation and left out. */
  readonly isStructure?: (ns: string, name: string) => boolean;
}

/** In UTF-16 units: what is read before the first of its items is handed on. */
const CHUNK = 1024 * 1024;

/**
 * Hands on a tree of each wanted element soon after it is closed and then forgets it, so that a drop of thousands of
 * items never stands in memory as trees. What lies inside a wanted element is not asked about again. A document of up
 * to a million characters is read whole before the first is handed on: one that is malformed hands on nothing.
 * @throws DropRejected like {@link readXml}; at once where the end of the document is missing
 */
export function* elementsOf(text: string, wanted: Wanted): Generator<FoundElement> {
  // A transfer that was cut off must not become half its stories.
  if (text.length > CHUNK) requireEnd(text);
  let handedOn = 0;
  try {
    for (const element of elementsBy((handlers) => new PlainXml(text, handlers), text, wanted)) {
      handedOn++;
      yield element;
    }
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    for (const element of elementsBy((handlers) => guardedParser(text, handlers), text, wanted)) {
      if (handedOn-- <= 0) yield element;
    }
  }
}

function* elementsBy(read: (handlers: XmlHandlers) => Reader, text: string, wanted: Wanted): Generator<FoundElement> {
  const found: FoundElement[] = [];
  const reader = read(treeBuilder(text, wanted, found));
  for (let at = 0; at < text.length; at += CHUNK) {
    reader.readTo(Math.min(text.length, at + CHUNK));
    if (at + CHUNK >= text.length) reader.close();
    // Taken out, not only read: V8 keeps what a parser's handlers have in scope far longer than the parser (twice the time).
    yield* found.splice(0);
  }
}

function requireEnd(text: string): void {
  const root = rootOf(text.slice(0, CHUNK))?.name;
  const end = /<\/(?:[^<>:/\s]{1,100}:)?([^<>:/\s]{1,100})\s{0,9}>\s*(?:<!--[^<>]*-->\s*)?$/.exec(
    text.trimEnd().slice(-4096),
  )?.[1];
  if (root === undefined || end === root) return;
  throw new DropRejected('MALFORMED', `not well-formed XML: the end of <${root}> is missing`, {
    position: { line: text.split('\n').length },
  });
}

/** Like {@link elementsOf}, all at once. */
export function readElements(text: string, wanted: Wanted, found: (found: FoundElement) => unknown): void {
  for (const element of elementsOf(text, wanted)) found(element);
}

function treeBuilder(text: string, wanted: Wanted, found: FoundElement[]): XmlHandlers {
  const open: OpenElement[] = [];
  let parent: OpenElement | undefined;
  let start = 0;
  let elements = 0;
  /** Of each open element, whether blanks in it are indentation: asked once, not for each of its texts. */
  const indented: boolean[] = [];
  let isIndented = false;
  const reject = (what: string, { line }: Place): never => {
    throw new DropRejected('TOO_LARGE', `an item has more than ${what}`, { position: { line } });
  };
  return {
    open: (name, attributes, place) => {
      if (!parent) {
        if (!wanted.isWanted(name.uri, name.local, place.depth)) return;
        start = place.tagStart();
        elements = 0;
      }
      if (++elements > MAX_ITEM_ELEMENTS) reject(`${MAX_ITEM_ELEMENTS} elements`, place);
      if (place.tagEnd() - start > MAX_ITEM_CHARACTERS) reject(`${MAX_ITEM_CHARACTERS} characters`, place);
      const element = openElement(name, attributes, place.line);
      if (parent) append(parent, element);
      open.push(element);
      parent = element;
      isIndented = wanted.isStructure?.(element.ns, element.name) ?? false;
      indented.push(isIndented);
    },
    close: (_, place) => {
      const element = open.pop();
      parent = open.at(-1);
      indented.pop();
      isIndented = indented.at(-1) ?? false;
      if (element && !parent) found.push({ element, source: text.slice(start, place.tagEnd()), line: element.line });
    },
    text: (text) => {
      if (parent && !(isIndented && isBlank(text))) append(parent, text);
    },
    skipsBlanks: () => !parent || isIndented,
  };
}

/** A small document as one tree. */
export function parseXml(text: string): XmlElement {
  const [root] = elementsOf(text, { isWanted: (_ns, _name, depth) => depth === 1 });
  if (!root) throw new DropRejected('MALFORMED', 'not well-formed XML: no element', { position: { line: 1 } });
  return root.element;
}
