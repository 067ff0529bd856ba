// Reads the query of a watch: Lucene's words, phrases, fields, groups, wildcards and operators, and NEAR/n
// (docs/decisions/0023-watch-queries.md).
import { keyOf, wordsOf } from '../words.ts';
import {
  type Pattern,
  patternOf,
  type Query,
  TEXT_FIELDS,
  type TextField,
  VALUE_FIELDS,
  type ValueField,
  WatchQueryError,
  type Words,
} from './query.ts';

/** In UTF-16 units. */
export const MAX_QUERY_LENGTH = 4000;
const MAX_DEPTH = 50;
const MAX_DISTANCE = 100;
/** Of NEAR without a number. */
const USUAL_DISTANCE = 10;

const OPERATORS: Readonly<Record<string, 'AND' | 'OR' | 'NOT'>> = {
  AND: 'AND',
  '&&': 'AND',
  OR: 'OR',
  '||': 'OR',
  NOT: 'NOT',
  '!': 'NOT',
};
const BLANK = /\s/;
const ENDS_WORD = /[\s()"]/;
const NEAR = /^NEAR(?:\/(\d{1,4}))?$/;
// Made where they are used: every function that checks wires.json loads this file.
/** `u.s.`, which stories write in capitals. */
const initialsIn = () => /(?<![\p{L}\p{N}])(?:[a-z]\.){2,}/gu;
/** Parts of a word with wildcards. */
const piecesIn = () => /[\p{L}\p{M}\p{N}*?'’]+/gu;

/** @throws WatchQueryError */
export function parseQuery(text: string): Query {
  if (text.length > MAX_QUERY_LENGTH) {
    throw new WatchQueryError(MAX_QUERY_LENGTH + 1, `a query has at most ${MAX_QUERY_LENGTH} characters`);
  }
  return new Parser(text).query();
}

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  query(): Query {
    const query = this.#or('text');
    if (this.#at < this.#text.length) throw this.#error('")" closes nothing');
    return query;
  }

  #or(field: TextField | ValueField): Query {
    const of = [this.#and(field)];
    while (this.#operator('OR')) of.push(this.#and(field));
    return of.length === 1 ? of[0]! : { kind: 'or', of };
  }

  #and(field: TextField | ValueField): Query {
    const of = [this.#near(field)];
    for (;;) {
      const isSaid = this.#operator('AND');
      if (!isSaid && (this.#isAtEnd() || this.#peekOperator() === 'OR')) break;
      of.push(this.#near(field));
    }
    return of.length === 1 ? of[0]! : { kind: 'and', of };
  }

  #near(field: TextField | ValueField): Query {
    const column = this.#column();
    const left = this.#not(field);
    const word = this.#peekWord();
    if (!NEAR.test(word)) return left;
    const operator = this.#column();
    const within = Number(NEAR.exec(word)![1] ?? USUAL_DISTANCE);
    if (within > MAX_DISTANCE) throw this.#error(`NEAR reaches at most ${MAX_DISTANCE} words`);
    this.#at += word.length;
    const sides = [wordsOfSide(left, column), this.#side(field)] as const;
    if (NEAR.test(this.#peekWord())) throw this.#error('NEAR has two sides; say the third with AND');
    if (new Set(sides.flat().map((one) => one.field)).size > 1) {
      throw new WatchQueryError(operator, 'both sides of NEAR must stand in the same field');
    }
    return { kind: 'near', left: sides[0], right: sides[1], within };
  }

  #side(field: TextField | ValueField): Words[] {
    const column = this.#column();
    return wordsOfSide(this.#not(field), column);
  }

  #not(field: TextField | ValueField): Query {
    if (this.#operator('NOT') || this.#sign('-')) return { kind: 'not', of: this.#deeper(() => this.#not(field)) };
    this.#sign('+');
    return this.#primary(field);
  }

  #primary(field: TextField | ValueField): Query {
    this.#skipBlanks();
    const column = this.#at + 1;
    const next = this.#text[this.#at];
    if (next === undefined) throw this.#error('a word is missing at the end');
    if (next === ')') throw this.#error('a word is missing before ")"');
    const operator = this.#peekOperator();
    if (operator !== undefined || NEAR.test(this.#peekWord())) {
      throw this.#error(`a word is missing before ${this.#peekWord()}; in quotes it is a word itself`);
    }
    if (next === '(') return this.#group(field);
    if (next === '"') return this.#phrase(field);
    const word = this.#peekWord();
    const colon = word.indexOf(':');
    const name = colon < 0 ? '' : word.slice(0, colon);
    if (isField(name)) {
      this.#at += colon + 1;
      const after = this.#text[this.#at];
      if (after === undefined || BLANK.test(after) || after === ')')
        throw this.#error(`${name}: is followed by nothing`);
      if (after === '(') return this.#group(name);
      if (after === '"') return this.#phrase(name);
      return this.#word(this.#peekWord(), name, this.#at + 1);
    }
    if (/^[a-z]+$/i.test(name)) {
      const fields = [...TEXT_FIELDS, ...VALUE_FIELDS].join(', ');
      throw new WatchQueryError(column, `"${name}" is no field (${fields}); put the word in quotes if it is text`);
    }
    return this.#word(word, field, column);
  }

  #group(field: TextField | ValueField): Query {
    const column = this.#at + 1;
    this.#at++;
    const query = this.#deeper(() => this.#or(field));
    this.#skipBlanks();
    if (this.#text[this.#at] !== ')') throw new WatchQueryError(column, 'this "(" is not closed');
    this.#at++;
    return query;
  }

  #phrase(field: TextField | ValueField): Query {
    const column = this.#at + 1;
    const end = this.#text.indexOf('"', this.#at + 1);
    if (end < 0) throw new WatchQueryError(column, 'this quotation mark is not closed');
    const content = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    let slop = 0;
    if (this.#text[this.#at] === '~') {
      const [sent, digits] = /^~(\d{0,4})/.exec(this.#text.slice(this.#at, this.#at + 6)) as unknown as [
        string,
        string,
      ];
      if (digits === '') throw this.#error('~ is followed by how many words may stand between');
      slop = Number(digits);
      if (slop > MAX_DISTANCE) throw this.#error(`~ allows at most ${MAX_DISTANCE} words`);
      this.#at += sent.length;
    }
    if (isValueField(field)) return this.#value(content.trim(), field, column);
    return { kind: 'words', field, words: patternsOf(content, column), slop };
  }

  #word(word: string, field: TextField | ValueField, column: number): Query {
    this.#at += word.length;
    if (isValueField(field)) return this.#value(word, field, column);
    return { kind: 'words', field, words: patternsOf(word, column), slop: 0 };
  }

  #value(value: string, field: ValueField, column: number): Query {
    const pattern = patternOf(value.toLowerCase());
    if (value === '') throw new WatchQueryError(column, `${field}: is followed by nothing`);
    if (!pattern) throw new WatchQueryError(column, `"${value}" must begin with two letters before a wildcard`);
    return { kind: 'value', field, pattern };
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) throw this.#error(`more than ${MAX_DEPTH} levels`);
    const result = read();
    this.#depth--;
    return result;
  }

  #skipBlanks(): void {
    while (this.#at < this.#text.length && BLANK.test(this.#text[this.#at]!)) this.#at++;
  }

  #column(): number {
    this.#skipBlanks();
    return this.#at + 1;
  }

  #isAtEnd(): boolean {
    this.#skipBlanks();
    return this.#at >= this.#text.length || this.#text[this.#at] === ')';
  }

  /** What stands here up to a blank, a bracket or a quotation mark. */
  #peekWord(): string {
    this.#skipBlanks();
    let end = this.#at;
    while (end < this.#text.length && !ENDS_WORD.test(this.#text[end]!)) end++;
    return this.#text.slice(this.#at, end);
  }

  #peekOperator(): 'AND' | 'OR' | 'NOT' | undefined {
    const word = this.#peekWord();
    return Object.hasOwn(OPERATORS, word) ? OPERATORS[word] : undefined;
  }

  #operator(wanted: 'AND' | 'OR' | 'NOT'): boolean {
    if (this.#peekOperator() === wanted) {
      this.#at += this.#peekWord().length;
      return true;
    }
    // `!word` as `-word`.
    return wanted === 'NOT' && this.#sign('!');
  }

  /** A sign before what it belongs to. */
  #sign(sign: string): boolean {
    this.#skipBlanks();
    const next = this.#text[this.#at + 1];
    if (this.#text[this.#at] !== sign || next === undefined || BLANK.test(next)) return false;
    this.#at++;
    return true;
  }

  #error(message: string): WatchQueryError {
    return new WatchQueryError(this.#at + 1, message);
  }
}

const isValueField = (name: string): name is ValueField => (VALUE_FIELDS as readonly string[]).includes(name);
const isField = (name: string): name is TextField | ValueField =>
  isValueField(name) || (TEXT_FIELDS as readonly string[]).includes(name);

/** The words of a word or phrase; `covid-19` has two. */
function patternsOf(text: string, column: number): Pattern[] {
  const found: Pattern[] = [];
  const add = (glob: string): void => {
    const pattern = patternOf(glob);
    if (!pattern) throw new WatchQueryError(column, `"${text}" must begin with two letters before a wildcard`);
    found.push(pattern);
  };
  if (/[*?]/.test(text)) {
    for (const [sent] of text.matchAll(piecesIn())) {
      const piece = sent.replace(/^['’]+|['’]+$/g, '');
      if (/[*?]/.test(piece)) add(keyOf(piece));
      else for (const { key } of wordsOf(piece)) add(key);
    }
  } else for (const { key } of wordsOf(text.replace(initialsIn(), (sent) => sent.toUpperCase()))) add(key);
  if (found.length === 0) throw new WatchQueryError(column, `"${text}" holds no word`);
  return found;
}

/** A side of NEAR: a word or phrase, or several of them joined by OR. */
function wordsOfSide(query: Query, column: number): Words[] {
  if (query.kind === 'words' && query.slop > 0) {
    throw new WatchQueryError(column, 'the words of a phrase beside NEAR stand in a row, without ~');
  }
  if (query.kind === 'words') return [query];
  if (query.kind === 'or') return query.of.flatMap((one) => wordsOfSide(one, column));
  throw new WatchQueryError(column, 'NEAR stands between words, phrases, or groups of them with OR');
}
