// A search as FTS5 understands it. It is written as a watch is (functions/tagging/watches/parse.ts): a watch is a search
// that is kept.
import { BadQuery } from '../errors.ts';
import { parseQuery } from '../tagging/watches/parse.ts';
import type { Pattern, Query, TextField, Words } from '../tagging/watches/query.ts';
import { WatchQueryError } from '../tagging/watches/query.ts';
import { type Field, facet, parted, TEXT_FIELDS } from './searchable.ts';

/** In UTF-16 units; a watch may be longer. */
export const MAX_QUERY = 1000;
/** FTS5 holds some more on its stack. */
const MAX_DEPTH = 20;
const MAX_TERMS = 200;

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

function parsed(text: string): Query {
  if (text.length > MAX_QUERY) throw refused(`has ${text.length} characters; at most ${MAX_QUERY} are read`);
  try {
    const query = parseQuery(text);
    if (countTerms(query) > MAX_TERMS) throw refused(`has more than ${MAX_TERMS} words`);
    return query;
  } catch (error) {
    if (error instanceof WatchQueryError) throw refused(`${error.message}, at character ${error.column}`);
    throw error;
  }
}

function countTerms(query: Query): number {
  if (query.kind === 'and' || query.kind === 'or') return query.of.reduce((sum, one) => sum + countTerms(one), 0);
  if (query.kind === 'not') return countTerms(query.of);
  return query.kind === 'near' ? query.left.length * query.right.length : 1;
}

function partOf(query: Query): Part {
  switch (query.kind) {
    case 'and':
      return query.of.map(partOf).reduce(both);
    case 'or':
      return query.of.map(partOf).reduce(either);
    case 'not': {
      const part = partOf(query.of);
      return { ...part, isNot: !part.isNot };
    }
    case 'near': {
      const pairs = query.left.flatMap((left) => query.right.map((right) => near([left, right], query.within)));
      return pairs.map(single).reduce(either);
    }
    case 'words':
      return single(query.slop === 0 ? `${columnsOf(query.field)} : ${phrase(query.words)}` : loose(query));
    case 'value':
      return single(`facets : "${facet(query.field, query.pattern.prefix)}"${starOf(query.pattern)}`);
  }
}

const single = (fts: string): Part => ({ fts, depth: 0, isNot: false });

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

const COLUMNS: Readonly<Record<TextField, readonly Field[]>> = {
  text: TEXT_FIELDS,
  headline: ['headline'],
  body: ['body'],
  slugline: ['slugline'],
  byline: ['name'],
};
const columnsOf = (field: TextField): string => `{${COLUMNS[field].join(' ')}}`;

/** With the beginning of a word only as the last. */
function phrase(words: readonly Pattern[]): string {
  const open = words.slice(0, -1).find(({ isExact }) => !isExact);
  if (open) throw refused(`looks for "${open.glob}" within a phrase: only its last word may be a beginning`);
  const last = words.at(-1)!;
  const sent = words.map((word) => word.prefix).join(' ');
  return `"${parted(sent).replaceAll('"', '""')}"${starOf(last)}`;
}

function starOf({ glob, prefix, isExact }: Pattern): string {
  if (isExact) return '';
  if (glob !== `${prefix}*`) throw refused(`looks for "${glob}": a * may stand at the end of a word only`);
  return '*';
}

const near = ([left, right]: readonly [Words, Words], within: number): string =>
  `${columnsOf(left.field)} : NEAR(${phrase(left.words)} ${phrase(right.words)}, ${within})`;

/** `"peace talks"~3`: as near as that, in any order. */
const loose = ({ field, words, slop }: Words): string =>
  `${columnsOf(field)} : NEAR(${words.map((word) => phrase([word])).join(' ')}, ${slop})`;
