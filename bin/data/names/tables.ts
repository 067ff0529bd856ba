// The hand-written names as the tables in which tagging searches: a line for each name, under the key of its first word.
import { tokensOf } from '../../../functions/tagging/mentions/tokens.ts';
import { keyOf } from '../../../functions/tagging/words.ts';
import { BODIES } from './bodies.ts';
import { CITIES } from './cities.ts';
import { COMPANIES } from './companies.ts';
import { COUNTRIES, OTHER_NAMES, PARTS } from './countries.ts';

/** Marks that may stand behind a name, as countries.ts explains them. */
const MARKS = '~<?!,';

const list = (words: string): string[] => (words === '' ? [] : words.split(';'));

/** `RU=Russia;…` */
export const countryNames = (): string =>
  COUNTRIES.split('\n')
    .map((line) => line.split('|'))
    .map(([code, name]) => `${code}=${unmarked(name!)}`)
    .join(';');

/** `saudi;n;SA;Saudi Arabia`; kinds: n country, p people, c city, s part of a country, o something else. */
export function placeNames(): string {
  const lines: [key: string, line: string][] = [];
  const add = (kind: string, of: string, marked: string): void => {
    const key = firstWordOf(marked);
    lines.push([key, [key, kind, of, marked].join(';')]);
  };
  for (const line of COUNTRIES.split('\n')) {
    const [code, name, others, peoples] = line.split('|') as [string, string, string, string];
    for (const word of [name, ...list(others)]) add('n', code, word);
    for (const word of list(peoples).flatMap(withPlural)) add('p', code, word);
  }
  for (const line of CITIES.split('\n')) {
    const [id, country, words] = line.split('\t') as [string, string, string];
    const all = list(words);
    for (const word of all) add('c', `${id},${country},${unmarked(all[0]!)}`, word);
  }
  for (const line of PARTS.split('\n')) {
    const [code, parts] = line.split('|') as [string, string];
    for (const word of list(parts)) add('s', code, word);
  }
  for (const word of list(OTHER_NAMES)) add('o', '', word);
  return sorted(lines);
}

/** `boe;BoE;Q183231;Bank of England`, the common name only where another is given; the code of a company is `ric` and its RIC, if it has one. */
export function bodyNames(): string {
  const lines: [key: string, line: string][] = [];
  const add = (code: string, name: string, others: string | undefined): void => {
    for (const marked of [name, ...(others ? others.split(';') : [])]) {
      const first = unmarkedBody(marked).split(' ')[0]!;
      const key = tokensOf(first)[0]!.key;
      lines.push([key, [key, marked, code, ...(marked === name ? [] : [unmarkedBody(name)])].join(';')]);
    }
  };
  for (const line of BODIES.split('\n')) {
    const [code, name, others] = line.split('|') as [string, string, string?];
    add(code, name, others);
  }
  for (const line of COMPANIES.split('\n')) {
    const [code, name, others] = line.split('|') as [string, string, string?];
    add(code === '-' ? 'ric' : `ric ${code}`, name, others);
  }
  return sorted(lines);
}

/** `ECB=European Central Bank;…`: what Reuters N2000 codes stand for. */
export const bodyN2 = (): string =>
  BODIES.split('\n')
    .map((line) => line.split('|'))
    .flatMap(([, name, , n2]) => (n2 ? [`${n2}=${unmarkedBody(name!)}`] : []))
    .join(';');

const unmarkedBody = (marked: string): string => marked.replace(/[!?]+$/, '');

/** By code unit, as the search compares; what has one key stays in its order. */
const sorted = (lines: readonly (readonly [key: string, line: string])[]): string =>
  lines
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, line]) => line)
    .join('\n');

/** The key of a name's first word: `st` of `St. Lucia`, `u.s.` of `U.S.!`. */
function firstWordOf(marked: string): string {
  const word = /[ -]/.test(marked) ? marked.split(/[ -]/)[0]! : unmarked(marked);
  return keyOf(word.length > 1 && word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word);
}

/** Without its mark; the point of `St.` or `U.S.` is none, nor is that of an abbreviation within. */
export function unmarked(word: string): string {
  const last = word.at(-1)!;
  const isMark = last === '.' ? /[a-z]\.$/.test(word) : MARKS.includes(last);
  return isMark ? word.slice(0, -1) : word;
}

function withPlural(people: string): string[] {
  const word = unmarked(people);
  return /(?:an|i|er)$/.test(word) ? [people, `${word}s${people.slice(word.length)}`] : [people];
}
