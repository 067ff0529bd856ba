// JSON (RFC 8259) token by token, where a parser is no help: how deep it is nested, where it stops to be JSON, what its
// head says before it is cut off.
import { MAX_DEPTH, MAX_JSON_VALUES } from './limits.ts';

/** `"` is a string, `0` a number, a word or anything else; the empty one is the end. */
export type Token = '{' | '}' | '[' | ']' | ',' | ':' | '"' | '0' | '';

export const isOpening = (token: Token): boolean => token === '{' || token === '[';
export const isClosing = (token: Token): boolean => token === '}' || token === ']';

const BLANK = /[ \t\r\n]*/y;
const WORD = /[^\s{}[\],:"]*/y;

/** Tokens of a text that may be no JSON at all: never throws, and is linear. */
export class JsonScanner {
  readonly text: string;
  start = 0;
  end = 0;

  constructor(text: string) {
    this.text = text;
  }

  next(): Token {
    this.start = skip(BLANK, this.text, this.end);
    const first = this.text.charAt(this.start);
    if (first === '"') this.end = endOfString(this.text, this.start);
    else if (first !== '' && '{}[],:'.includes(first)) this.end = this.start + 1;
    else {
      this.end = Math.min(Math.max(skip(WORD, this.text, this.start), this.start + 1), this.text.length);
      return first === '' ? '' : '0';
    }
    return first as Token;
  }

  /** The token as it is written, without quotation marks; `\/` is the slash that PHP writes so. */
  written(): string {
    const { text, start, end } = this;
    if (text.charAt(start) !== '"') return text.slice(start, end);
    return text
      .slice(start + 1, end > start + 1 && text.charAt(end - 1) === '"' ? end - 1 : end)
      .replaceAll('\\/', '/');
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return Math.max(pattern.lastIndex, at);
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

export interface Excess {
  readonly code: 'TOO_DEEP' | 'TOO_LARGE';
  readonly at: number;
}

/** Where nesting or number pass what is read: looked for before anything is parsed. */
export function excessIn(text: string): Excess | undefined {
  const scanner = new JsonScanner(text);
  let depth = 0;
  let values = 0;
  for (let token = scanner.next(); token !== ''; token = scanner.next()) {
    if (isOpening(token)) depth++;
    else if (isClosing(token)) depth--;
    if (depth > MAX_DEPTH) return { code: 'TOO_DEEP', at: scanner.start };
    if ((token === ',' || isOpening(token)) && ++values > MAX_JSON_VALUES)
      return { code: 'TOO_LARGE', at: scanner.start };
  }
  return undefined;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

const ESCAPED = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const PLAIN_WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** Where a text stops to be JSON. The parser's own message names the place only sometimes. */
export function failureAt(text: string): number {
  const scanner = new JsonScanner(text);
  const open: Token[] = [];
  let expected: Expected = 'value';
  for (;;) {
    const token = scanner.next();
    const { start } = scanner;
    const awaitsValue: boolean = expected === 'value' || expected === 'value or end';
    if (open.length === 0 && expected === 'comma or end') return start;
    if (isClosing(token)) {
      const isPair = open.pop() === (token === '}' ? '{' : '[');
      if (!isPair || !expected.endsWith('end')) return start;
      expected = 'comma or end';
    } else if (token === ',' && expected === 'comma or end') expected = open.at(-1) === '{' ? 'key' : 'value';
    else if (token === ':' && expected === 'colon') expected = 'value';
    else if (isOpening(token) && awaitsValue) {
      open.push(token);
      expected = token === '{' ? 'key or end' : 'value or end';
    } else if (token === '"' && (awaitsValue || expected.startsWith('key'))) {
      const wrong = stringFailureAt(text, start, scanner.end);
      if (wrong !== undefined) return wrong;
      expected = awaitsValue ? 'comma or end' : 'colon';
    } else if (token === '0' && awaitsValue && PLAIN_WORD.test(scanner.written())) expected = 'comma or end';
    else return start;
  }
}

function stringFailureAt(text: string, start: number, end: number): number | undefined {
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20) return at;
    if (code === 0x22) return undefined;
    if (code !== 0x5c) continue;
    ESCAPED.lastIndex = at;
    if (!ESCAPED.test(text)) return at + 1 < text.length ? at : text.length;
    at = ESCAPED.lastIndex - 1;
  }
  return end;
}
