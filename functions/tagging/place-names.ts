// The names by which places are known, and the longest one that starts at a given word.
import { CITIES } from './data/cities.ts';
import { COUNTRIES, OTHER_NAMES, PARTS } from './data/countries.ts';
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

/** A name as the tables have it, read no further than its first word. */
interface RawName {
  readonly kind: PlaceName['kind'];
  readonly marked: string;
  readonly place: (() => Place) | undefined;
  readonly region?: string;
}

/** By the first word's key. Names are read when a text first has that word: all at once take 25 ms of a cold start. */
interface Gazetteer {
  readonly raw: ReadonlyMap<string, readonly RawName[]>;
  /** Longer names first. */
  readonly entries: Map<string, readonly Entry[]>;
  readonly countries: ReadonlyMap<string, () => Place>;
}

const DOUBTS: Readonly<Record<string, Doubt>> = {
  '.': 'unsure',
  '~': 'person',
  '<': 'surname',
  '?': 'needsEvidence',
};

let decoded: Gazetteer | undefined;
const gazetteer = (): Gazetteer => (decoded ??= decode());

/** The country of an ISO 3166-1 alpha-2 code, in upper case. */
export const countryPlace = (code: string): Place | undefined => gazetteer().countries.get(code)?.();

/** The longest place name that starts at `words[at]`. */
export function placeNameAt(text: string, words: readonly Word[], at: number): PlaceName | undefined {
  return entriesOf(words[at]!.key)?.find((entry) => isAt(entry, text, words, at));
}

function entriesOf(first: string): readonly Entry[] | undefined {
  const { raw, entries } = gazetteer();
  const known = entries.get(first);
  if (known !== undefined) return known;
  const names = raw.get(first);
  if (names === undefined) return undefined;
  const read = readNames(names);
  entries.set(first, read);
  return read;
}

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

function decode(): Gazetteer {
  const raw = new Map<string, RawName[]>();
  const countries = new Map<string, () => Place>();
  for (const line of COUNTRIES.split('\n')) {
    const [code, name, others, peoples] = line.split('|') as [string, string, string, string];
    const place = once(() => countryOf(code, unmarked(name)));
    countries.set(code, place);
    add(raw, 'country', name, place);
    for (const word of list(others)) add(raw, 'country', word, place);
    for (const word of list(peoples).flatMap(withPlural)) add(raw, 'people', word, place);
  }
  for (const line of CITIES.split('\n')) {
    const [id, country, words] = line.split('\t') as [string, string, string];
    const all = list(words);
    const place = once(() => cityOf(id, country, unmarked(all[0]!)));
    for (const word of all) add(raw, 'city', word, place);
  }
  for (const line of PARTS.split('\n')) {
    const [code, parts] = line.split('|') as [string, string];
    for (const word of list(parts)) add(raw, 'part', word, countries.get(code.slice(0, 2)), code);
  }
  for (const word of list(OTHER_NAMES)) add(raw, 'other', word, undefined);
  return { raw, entries: new Map(), countries };
}

function add(
  raw: Map<string, RawName[]>,
  kind: RawName['kind'],
  marked: string,
  place: RawName['place'],
  region?: string,
): void {
  const first = firstKeyOf(marked);
  const name = { kind, marked, place, ...(region === undefined ? {} : { region }) };
  const names = raw.get(first);
  if (names === undefined) raw.set(first, [name]);
  else names.push(name);
}

/** The key of a name's first word, without splitting the rest: `st` of `St. Lucia`, `u.s.` of `U.S.!`. */
function firstKeyOf(marked: string): string {
  const space = marked.indexOf(' ');
  const hyphen = marked.indexOf('-');
  const end = space < 0 || (hyphen >= 0 && hyphen < space) ? hyphen : space;
  const word = end < 0 ? unmarked(marked) : marked.slice(0, end);
  return keyOf(word.length > 1 && word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word);
}

function readNames(names: readonly RawName[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { kind, marked, place, region } of names) {
    const name = unmarked(marked);
    const key = keyOf(name);
    const entry = entries.get(key) ?? {
      ...entryOf(kind, key, marked, name),
      ...(region === undefined ? {} : { region }),
    };
    entries.set(key, entry);
    if (place !== undefined)
      entry.meanings.push({ place: place(), doubt: DOUBTS[marked.slice(name.length)] ?? 'sure' });
  }
  return [...entries.values()].sort((a, b) => b.length - a.length);
}

function entryOf(kind: PlaceName['kind'], key: string, marked: string, name: string): Entry {
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
  };
}

const countryOf = (country: string, name: string): Place => ({
  id: `iso3166:${country}`,
  name,
  country,
  isCity: false,
  isCapital: false,
});

const cityOf = (id: string, country: string, name: string): Place => ({
  id: `geonames:${Number.parseInt(id, 36)}`,
  name,
  country: country.slice(0, 2),
  isCity: true,
  isCapital: country.endsWith('*'),
});

function once(make: () => Place): () => Place {
  let made: Place | undefined;
  return () => (made ??= make());
}

const list = (words: string): string[] => (words === '' ? [] : words.split(';'));

// Without regular expressions: these run on each of 2,000 names in a cold start.

/** Without its mark; the point of `St.` or `U.S.` is none, nor is that of an abbreviation within. */
function unmarked(word: string): string {
  const last = word.at(-1)!;
  const isMark =
    last === '.' ? isLowerCase(word.charCodeAt(word.length - 2)) : last in DOUBTS || last === '!' || last === ',';
  return isMark ? word.slice(0, -1) : word;
}

const isLowerCase = (code: number): boolean => code >= 97 && code <= 122;

function withPlural(people: string): string[] {
  const word = unmarked(people);
  const hasPlural = word.endsWith('an') || word.endsWith('i') || word.endsWith('er');
  return hasPlural ? [people, `${word}s${people.slice(word.length)}`] : [people];
}
