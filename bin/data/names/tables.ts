// The hand-written names as the tables in which tagging searches: a line for each name, under the key of its first word.
import { createRequire } from 'node:module';
import { tokensOf } from '../../../functions/tagging/mentions/tokens.ts';
import { keyOf } from '../../../functions/tagging/words.ts';
import { BODIES } from './bodies.ts';
import { CITIES } from './cities.ts';
import { COMPANIES } from './companies.ts';
import { COUNTRIES, OTHER_NAMES, PARTS } from './countries.ts';
import { CITIES_ELSEWHERE, COUNTRIES_ELSEWHERE, LANGUAGES, UNSURE } from './languages.ts';

const { getNames } = createRequire(import.meta.url)('i18n-iso-countries') as {
  getNames(language: string, options: { select: 'all' }): Record<string, string[]>;
};

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

/** `de russland;n;RU;Russland`: names in other languages, as placeNames() has them behind the language. */
export function foreignNames(): string {
  const lines: [key: string, line: string][] = [];
  const seen = new Set<string>();
  const add = (language: string, kind: string, of: string, name: string): void => {
    const key = `${language} ${firstWordOf(name)}`;
    if (UNSURE.has(`${language} ${name}`) || seen.has(`${key} ${name}`)) return;
    seen.add(`${key} ${name}`);
    lines.push([key, [key, kind, of, name].join(';')]);
  };
  for (const [language, of, names] of elsewhere(COUNTRIES_ELSEWHERE))
    for (const name of names) add(language, 'n', of, name);
  for (const language of LANGUAGES) {
    const names = getNames(language, { select: 'all' });
    for (const [code, all] of Object.entries(names))
      for (const name of all) if (/^\p{Lu}/u.test(name)) add(language, 'n', code, name.replace(/ ?[,(].*$/, ''));
  }
  const cities = new Map(
    CITIES.split('\n')
      .map((line) => line.split('\t'))
      .map(([id, country, words]) => {
        const name = unmarked(words!.split(';')[0]!);
        return [name, `${id},${country},${name}`];
      }),
  );
  for (const [language, city, names] of elsewhere(CITIES_ELSEWHERE)) {
    const of = cities.get(city) ?? cities.get(CITY_NAMES[city] ?? '');
    if (of === undefined) throw new Error(`no such city: ${city}`);
    for (const name of names) add(language, 'c', of, name);
  }
  return sorted(lines);
}

/** Cities that stand under another name in cities.ts. */
const CITY_NAMES: Readonly<Record<string, string>> = { 'New York City': 'New York', Gaza: 'Gaza City' };

/** `de|RU=Russland,…;…` */
const elsewhere = (table: string): [language: string, of: string, names: string[]][] =>
  table.split('\n').flatMap((line) => {
    const [language, entries] = line.split('|') as [string, string];
    return entries.split(';').map((entry): [string, string, string[]] => {
      const [of, names] = entry.split('=') as [string, string];
      return [language, of, names.split(',')];
    });
  });

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
