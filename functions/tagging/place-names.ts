// The names by which places are known, and the longest one that starts at a given word.

import { FOREIGN_NAMES } from './data/foreign-names.ts';
import { COUNTRY_NAMES, PLACE_NAMES } from './data/place-names.ts';
import { SortedLines } from './sorted-lines.ts';
import { keyOf, type Word, wordsOf } from './words.ts';

export interface Place {
  /** `iso3166:RU` or `geonames:524901`. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the country that it is or lies in. */
  readonly country: string;
  readonly isCity: boolean;
  readonly isCapital: boolean;
}

/**
 * How sure a name is: `sure`; `unsure`; `person`, also a given name or surname; `surname`, also a surname;
 * `needsEvidence`, nothing unless the article names the country in another way.
 */
export type Doubt = 'sure' | 'unsure' | 'person' | 'surname' | 'needsEvidence';

export interface Meaning {
  readonly place: Place;
  readonly doubt: Doubt;
}

export interface PlaceName {
  readonly key: string;
  /** `people`: an adjective or people; `part`: a part of a country that says which; `other`: no place at all. */
  readonly kind: 'country' | 'people' | 'city' | 'part' | 'other';
  /** The likeliest first; several where places share the name; none for `other`. */
  readonly meanings: readonly Meaning[];
  /** Only in these capitals (points aside): `US`. */
  readonly isAcronym: boolean;
  readonly length: number;
  /** Of a part: which, as towns.ts has it (`US.TX`). */
  readonly region?: string;
}

interface Entry extends PlaceName {
  readonly meanings: Meaning[];
  readonly rest: readonly string[];
  readonly endsInCapital: boolean;
  /** `Ky`: only as in `Louisville, Ky.` */
  readonly isAbbreviation: boolean;
}

const DOUBTS: Readonly<Record<string, Doubt>> = {
  '.': 'unsure',
  '~': 'person',
  '<': 'surname',
  '?': 'needsEvidence',
};

/** By the first word's key; longer names first. */
const entries = new SortedLines(PLACE_NAMES, readNames);
/** The same behind the language: `de russland`. */
const foreignEntries = new SortedLines(FOREIGN_NAMES, readNames);

const countries = new Map<string, Place>();

/** The country of an ISO 3166-1 alpha-2 code, in upper case. Read from the table when it is asked for. */
export function countryPlace(code: string): Place | undefined {
  const known = countries.get(code);
  if (known !== undefined) return known;
  const at = `;${COUNTRY_NAMES}`.indexOf(`;${code}=`);
  if (at < 0 || code.length !== 2) return undefined;
  const end = COUNTRY_NAMES.indexOf(';', at);
  const name = COUNTRY_NAMES.slice(at + 3, end < 0 ? undefined : end);
  const place = { id: `iso3166:${code}`, name, country: code, isCity: false, isCapital: false };
  countries.set(code, place);
  return place;
}

/** The longest place name that starts at `words[at]`: as a language of `FOREIGN` calls it, else as English does. */
export function placeNameAt(
  text: string,
  words: readonly Word[],
  at: number,
  language?: string,
): PlaceName | undefined {
  const { key } = words[at]!;
  const isHere = (entry: Entry): boolean => isAt(entry, text, words, at);
  const foreign = language === undefined ? undefined : foreignNamesOf(key, language)?.find(isHere);
  return foreign ?? entries.get(key)?.find(isHere);
}

function foreignNamesOf(key: string, language: string): readonly Entry[] | undefined {
  const found = foreignEntries.get(`${language} ${key}`);
  if (found !== undefined || !WITH_S.has(language) || !key.endsWith('s')) return found;
  return foreignEntries.get(`${language} ${key.slice(0, -1)}`)?.filter(({ length }) => length === 1);
}

/** Languages in which a name may have an -s: `Russlands`. */
const WITH_S = new Set(['de', 'nl', 'sv', 'da', 'nb']);

/** Languages whose own names of places are known, by what an article may call them. */
const FOREIGN: Readonly<Record<string, string>> = {
  ...Object.fromEntries('de fr es it pt nl sv da nb id'.split(' ').map((language) => [language, language])),
  no: 'nb',
  nn: 'nb',
};

/** The language for `placeNameAt` of `de-AT`. */
export const foreignLanguage = (language: string | undefined): string | undefined =>
  FOREIGN[/^[a-z]{2}(?=$|[-_])/i.exec(language ?? '')?.[0]?.toLowerCase() ?? ''];

function isAt(entry: Entry, text: string, words: readonly Word[], at: number): boolean {
  for (let step = 0; step < entry.rest.length; step++) {
    const next = words[at + step + 1];
    if (next === undefined || next.key !== entry.rest[step] || !areJoined(text, words[at + step]!, next)) return false;
  }
  const last = words[at + entry.rest.length]!;
  if (entry.isAbbreviation && !isAbbreviated(text, words[at]!, last)) return false;
  return (last.isCapital || !entry.endsInCapital) && (!entry.isAcronym || isUpperCase(text, last));
}

/** One name goes on over a space, a hyphen, the point of `St. Lucia` and `W. Va.` and the apostrophe of `People's Republic`. */
function areJoined(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap === ' ' || gap === '-' || gap === '\u00a0' || gap === '\u2011') return true;
  if (right.key === 's') return gap === "'" || gap === '’';
  if (gap === '. ' || gap === '.') return left.key === 'st' || left.key === 'w';
  return gap === ', ' && right.key === 'd.c.';
}

/** `, Ky.` and, with a comma behind it, `, Ky,`. */
const isAbbreviated = (text: string, { start }: Word, { end }: Word): boolean =>
  (text[end] === '.' || text[end] === ',' || text[end - 1] === '.') && text.slice(start - 2, start) === ', ';

const isUpperCase = (text: string, { start, end }: Word): boolean => {
  const word = text.slice(start, end);
  return word === word.toUpperCase();
};

const KINDS: Readonly<Record<string, PlaceName['kind']>> = {
  n: 'country',
  p: 'people',
  c: 'city',
  s: 'part',
  o: 'other',
};

function readNames(lines: readonly string[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const line of lines) {
    const [, letter, of, marked] = line.split(';') as [string, string, string, string];
    const kind = KINDS[letter]!;
    const name = unmarked(marked);
    const key = keyOf(name);
    const entry = found.get(key) ?? entryOf(kind, key, marked, name, of);
    found.set(key, entry);
    const place = kind === 'city' ? cityOf(of) : countryPlace(of.slice(0, 2));
    if (place !== undefined) entry.meanings.push({ place, doubt: DOUBTS[marked.slice(name.length)] ?? 'sure' });
  }
  return [...found.values()].sort((a, b) => b.length - a.length);
}

function entryOf(kind: PlaceName['kind'], key: string, marked: string, name: string, of: string): Entry {
  const words = wordsOf(name);
  return {
    key,
    kind,
    meanings: [],
    isAcronym: marked.endsWith('!'),
    length: words.length,
    rest: words.slice(1).map((word) => word.key),
    endsInCapital: words.at(-1)!.isCapital,
    isAbbreviation: marked.endsWith(','),
    ...(kind === 'part' ? { region: of } : {}),
  };
}

/** `base 36 id,RU*,Moscow` */
function cityOf(of: string): Place {
  const [id, country, name] = of.split(',') as [string, string, string];
  return {
    id: `geonames:${Number.parseInt(id, 36)}`,
    name,
    country: country.slice(0, 2),
    isCity: true,
    isCapital: country.endsWith('*'),
  };
}

/** Without its mark; the point of `St.` or `U.S.` is none, nor is that of an abbreviation within. */
function unmarked(word: string): string {
  const last = word.at(-1)!;
  const isMark =
    last === '.' ? isLowerCase(word.charCodeAt(word.length - 2)) : last in DOUBTS || last === '!' || last === ',';
  return isMark ? word.slice(0, -1) : word;
}

const isLowerCase = (code: number): boolean => code >= 97 && code <= 122;
