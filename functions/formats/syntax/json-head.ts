// The keys at the head of a JSON drop, for detectors.
import { isClosing, isOpening, JsonScanner, type Token } from './json-scanner.ts';

/** One style of keys: `bodytext` for `body_text`, `bodyText` and `body-text`. */
export const foldKey = (key: string): string => key.toLowerCase().replace(/[_-]/g, '');

/**
 * The keys of the outermost object, or of the first in an outermost list, as far as a head that may be cut off shows
 * them; each with its value, if that is no list or object, as it is written (strings without quotation marks, and `\/`
 * as the slash that it is).
 * @param path into which member (an object, or a list whose first entry is one) to go first, and so on
 */
export function headKeys(head: string, ...path: readonly string[]): ReadonlyMap<string, string> {
  const scanner = new JsonScanner(head);
  const keys = new Map<string, string>();
  let token = scanner.next();
  for (let level = 0; ; level++) {
    if (token === '[') token = scanner.next();
    if (token !== '{') return keys;
    if (level < path.length) {
      token = enterMember(scanner, path[level]!);
      continue;
    }
    for (let key = nextKey(scanner); key !== undefined; key = nextKey(scanner)) {
      const value = scanner.next();
      if (value === '') {
        keys.set(key, '');
        return keys;
      }
      keys.set(key, isOpening(value) ? '' : scanner.written());
      if (isOpening(value)) skipNested(scanner);
    }
    return keys;
  }
}

/** An object as far as the head shows it, with what lies in those of its members that were asked for. */
export interface HeadObject {
  /** As {@link headKeys} has them. */
  readonly keys: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, HeadObject>;
}

/**
 * The outermost object, or the first in an outermost list, in one pass however many paths lead down from it.
 * @param names the members to go into: an object, or a list whose first entry is one
 * @param depth how many levels of members to go down
 */
export function headTree(head: string, names: ReadonlySet<string>, depth: number): HeadObject | undefined {
  const scanner = new JsonScanner(head);
  return readHead(scanner, scanner.next(), names, depth);
}

/** @param token that opens it; it is passed to its end */
function readHead(
  scanner: JsonScanner,
  token: Token,
  names: ReadonlySet<string>,
  depth: number,
): HeadObject | undefined {
  if (token === '{') return readHeadObject(scanner, names, depth);
  if (token !== '[') return undefined;
  const first = scanner.next();
  if (isClosing(first)) return undefined;
  const object = first === '{' ? readHeadObject(scanner, names, depth) : undefined;
  if (first === '[') skipNested(scanner);
  skipNested(scanner);
  return object;
}

function readHeadObject(scanner: JsonScanner, names: ReadonlySet<string>, depth: number): HeadObject {
  const keys = new Map<string, string>();
  const members = new Map<string, HeadObject>();
  for (let key = nextKey(scanner); key !== undefined; key = nextKey(scanner)) {
    const value = scanner.next();
    keys.set(key, value === '' || isOpening(value) ? '' : scanner.written());
    if (value === '') break;
    if (!isOpening(value)) continue;
    if (depth === 0 || !names.has(key) || members.has(key)) {
      skipNested(scanner);
      continue;
    }
    const member = readHead(scanner, value, names, depth - 1);
    if (member) members.set(key, member);
  }
  return { keys, members };
}

/** The first token of the member's value. */
function enterMember(scanner: JsonScanner, name: string): Token {
  for (let key = nextKey(scanner); key !== undefined; key = nextKey(scanner)) {
    const token = scanner.next();
    if (key === name) return token;
    if (isOpening(token)) skipNested(scanner);
  }
  return '';
}

/** The next key of an object, its colon passed; undefined where the object or the head ends. */
function nextKey(scanner: JsonScanner): string | undefined {
  let token = scanner.next();
  if (token === ',') token = scanner.next();
  if (token !== '"') return undefined;
  const key = scanner.written();
  return scanner.next() === ':' ? key : undefined;
}

function skipNested(scanner: JsonScanner): void {
  for (let depth = 1; depth > 0; ) {
    const token = scanner.next();
    if (token === '') return;
    if (isOpening(token)) depth++;
    else if (isClosing(token)) depth--;
  }
}
