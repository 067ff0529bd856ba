// What people ask for, in the language of Lucene, as FTS5 understands it: words, "phrases", prefix*, field:word, AND, OR,
// NOT and parentheses. Words beside each other must all be there.
import { type LiqeQuery, parse } from 'liqe';
import { BadQuery } from '../errors.ts';
import { FIELDS, parted } from './searchable.ts';

/** As many characters; the parser's time grows faster than the text. */
export const MAX_QUERY = 300;
/** FTS5 holds some more on its stack. */
const MAX_DEPTH = 20;

interface Part {
  readonly fts: string;
  /** Of what `fts` is made, where that is more than one. */
  readonly operator?: 'AND' | 'OR' | 'NOT';
  readonly depth: number;
  /** It says what must not be there. */
  readonly isNot: boolean;
}

/** @throws BadQuery `text` */
export function ftsQuery(text: string): string {
  const { fts, isNot, depth } = partOf(parsed(text));
  if (isNot) throw refused('says only what must not be there; add a word that must');
  if (depth > MAX_DEPTH) throw refused(`is nested ${depth} times; at most ${MAX_DEPTH} can be read`);
  return fts;
}

const refused = (why: string): BadQuery => new BadQuery('text', `text: ${why}`);

function parsed(text: string): LiqeQuery {
  if (text.length > MAX_QUERY) throw refused(`has ${text.length} characters; at most ${MAX_QUERY} are read`);
  try {
    return parse(quoted(text));
  } catch (error) {
    const place = /column (\d+)/.exec(String(error))?.[1];
    const where = place === undefined ? '' : ` at character ${place}`;
    throw refused(`cannot be read${where}; write words, "a phrase", start*, headline:word, AND, OR, NOT`);
  }
}

/** The parser takes a number for its value, and an apostrophe for a quotation mark. */
const quoted = (text: string): string =>
  text
    .split('"')
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(/[^\s():"*-][^\s():"*]*/g, (word) => (/['’\d]/.test(word) ? `"${word}"` : word)),
    )
    .join('"');

function partOf(node: LiqeQuery): Part {
  switch (node.type) {
    case 'ParenthesizedExpression':
      return partOf(node.expression);
    case 'UnaryOperator': {
      const part = partOf(node.operand);
      return { ...part, isNot: !part.isNot };
    }
    case 'LogicalExpression': {
      const [left, right] = [partOf(node.left), partOf(node.right)];
      return node.operator.operator === 'OR' ? either(left, right) : both(left, right);
    }
    case 'Tag':
      return { fts: term(node), depth: 0, isNot: false };
    case 'EmptyExpression':
      throw refused('is empty');
  }
}

function both(left: Part, right: Part): Part {
  if (left.isNot && right.isNot) return { ...joined(left, 'OR', right), isNot: true };
  const [yes, no] = left.isNot ? [right, left] : [left, right];
  return joined(yes, no.isNot ? 'NOT' : 'AND', no);
}

function either(left: Part, right: Part): Part {
  if (left.isNot !== right.isNot) throw refused('says OR NOT, which nearly everything is; say AND NOT');
  return { ...joined(left, left.isNot ? 'AND' : 'OR', right), isNot: left.isNot };
}

/** Words behind each other need no parentheses. */
function joined(left: Part, operator: NonNullable<Part['operator']>, right: Part): Part {
  const isChain = left.operator === undefined || (left.operator === operator && operator !== 'NOT');
  const [a, b] = [isChain ? left.fts : `(${left.fts})`, right.operator ? `(${right.fts})` : right.fts];
  const depth = Math.max(left.depth + (isChain ? 0 : 1), right.depth + (right.operator ? 1 : 0));
  return { fts: `${a} ${operator} ${b}`, operator, depth, isNot: false };
}

type Tag = Extract<LiqeQuery, { type: 'Tag' }>;

function term({ field, expression, operator }: Tag): string {
  if (expression.type !== 'LiteralExpression' || (operator && operator.operator !== ':')) {
    throw refused('knows words, phrases and the beginnings of words; no ranges and no patterns');
  }
  const sent = String(expression.value);
  const isPrefix = !expression.quoted && sent.endsWith('*');
  const word = isPrefix ? sent.slice(0, -1) : sent;
  if (!/[\p{L}\p{N}]/u.test(word)) throw refused(`looks for ${JSON.stringify(sent)}, in which there is no word`);
  if (!expression.quoted && /[*?]/.test(word)) {
    throw refused(`looks for ${JSON.stringify(sent)}: a * may stand at the end of a word only`);
  }
  const phrase = `"${parted(word).replaceAll('"', '""')}"${isPrefix ? '*' : ''}`;
  if (field.type === 'ImplicitField') return phrase;
  const name = FIELDS.find((known) => known === field.name.toLowerCase());
  if (!name) throw refused(`there is no field ${JSON.stringify(field.name)}; there are ${FIELDS.join(', ')}`);
  return `${name} : ${phrase}`;
}
