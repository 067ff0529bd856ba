// Parts of a JSON text as they are written, so that what is kept of an answer are the agency's own bytes. For texts that
// a parser has taken.
import { isClosing, isOpening, JsonScanner, type Token } from '../formats/syntax/json-scanner.ts';

interface Member {
  readonly name: string;
  /** Where its name begins, and where its value does and ends. */
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** The entries of the list that is a member of the outermost object; none where there is no such list. */
export function writtenEntries(text: string, name: string): string[] {
  const list = membersOf(text).findLast((member) => member.name === name);
  if (!list || text[list.valueStart] !== '[') return [];
  const scanner = new JsonScanner(text);
  scanner.end = list.valueStart + 1;
  const entries: string[] = [];
  for (let token = scanner.next(); token !== ']' && token !== ''; token = scanner.next()) {
    if (token === ',') continue;
    const { start } = scanner;
    skipValue(scanner, token);
    entries.push(text.slice(start, scanner.end));
  }
  return entries;
}

/** An object without one of its members, and otherwise as it is written. */
export function withoutMember(object: string, name: string): string {
  let left = object;
  for (const { start, end } of membersOf(object)
    .filter((member) => member.name === name)
    .toReversed()) {
    const before = left.slice(0, start).trimEnd();
    const after = left.slice(end).trimStart();
    // One comma goes with it: the one before, or of the first member the one behind.
    left = before.endsWith(',')
      ? `${before.slice(0, -1)}${left.slice(end)}`
      : `${left.slice(0, start)}${after.startsWith(',') ? after.slice(1).trimStart() : left.slice(end)}`;
  }
  return left;
}

function membersOf(object: string): Member[] {
  const scanner = new JsonScanner(object);
  const members: Member[] = [];
  if (scanner.next() !== '{') return members;
  for (let token = scanner.next(); token === '"' || token === ','; token = scanner.next()) {
    if (token === ',') continue;
    const { start } = scanner;
    const name = nameIn(object.slice(start, scanner.end));
    if (scanner.next() !== ':') break;
    const value = scanner.next();
    const valueStart = scanner.start;
    skipValue(scanner, value);
    members.push({ name, start, valueStart, end: scanner.end });
  }
  return members;
}

/** Any character of a name may be written as an escape. */
function nameIn(written: string): string {
  try {
    return String(JSON.parse(written));
  } catch {
    return '';
  }
}

function skipValue(scanner: JsonScanner, first: Token): void {
  for (let depth = isOpening(first) ? 1 : 0; depth > 0; ) {
    const token = scanner.next();
    if (token === '') return;
    if (isOpening(token)) depth++;
    else if (isClosing(token)) depth--;
  }
}
