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
}

interface Entry extends PlaceName {
  readonly meanings: Meaning[];
  readonly rest: readonly string[];
  readonly endsInCapital: boolean;
  /** `Ky`: only as in `Louisville, Ky.` */
  readonly isAbbreviation: boolean;
}

interface Gazetteer {
  /** By the first word's key; longer names first. */
  readonly names: ReadonlyMap<string, readonly Entry[]>;
  readonly countries: ReadonlyMap<string, Place>;
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
export const countryPlace = (code: string): Place | undefined => gazetteer().countries.get(code);

/** The longest place name that starts at `words[at]`. */
export function placeNameAt(text: string, words: readonly Word[], at: number): PlaceName | undefined {
  return gazetteer()
    .names.get(words[at]!.key)
    ?.find((entry) => isAt(entry, text, words, at));
}

function isAt(entry: Entry, text: string, words: readonly Word[], at: number): boolean {
  for (let step = 0; step < entry.rest.length; step++) {
    const next = words[at + step + 1];
    if (next === undefined || next.key !== entry.rest[step] || !areJoined(text, words[at + step]!, next)) return false;
  }
  const last = words[at + entry.rest.length]!;
  if (entry.isAbbreviation && !isAbbreviated(text, words[at]!)) return false;
  return (last.isCapital || !entry.endsInCapital) && (!entry.isAcronym || isUpperCase(text, last));
}

/** One name goes on over a space, a hyphen, the point of `St. Lucia` and the comma of `Washington, D.C.` */
function areJoined(text: string, left: Word, right: Word): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap === ' ' || gap === '-' || gap === '\u00a0' || gap === '\u2011') return true;
  return (gap === '. ' && left.key === 'st') || (gap === ', ' && right.key === 'd.c.');
}

const isAbbreviated = (text: string, { start, end }: Word): boolean =>
  text[end] === '.' && text.slice(start - 2, start) === ', ';

const isUpperCase = (text: string, { start, end }: Word): boolean => {
  const word = text.slice(start, end);
  return word === word.toUpperCase();
};

function decode(): Gazetteer {
  const names = new Map<string, Entry[]>();
  const countries = new Map<string, Place>();
  for (const line of COUNTRIES.split('\n')) {
    const [code, name, others, peoples] = line.split('|') as [string, string, string, string];
    const place = { id: `iso3166:${code}`, name: unmarked(name), country: code, isCity: false, isCapital: false };
    countries.set(code, place);
    for (const word of [name, ...list(others)]) add(names, 'country', word, place);
    for (const word of list(peoples).flatMap(withPlural)) add(names, 'people', word, place);
  }
  for (const line of CITIES.split('\n')) {
    const [id, country, words] = line.split('\t') as [string, string, string];
    const all = list(words);
    const place = {
      id: `geonames:${Number.parseInt(id, 36)}`,
      name: unmarked(all[0]!),
      country: country.slice(0, 2),
      isCity: true,
      isCapital: country.endsWith('*'),
    };
    for (const word of all) add(names, 'city', word, place);
  }
  for (const line of PARTS.split('\n')) {
    const [code, parts] = line.split('|') as [string, string];
    for (const word of list(parts)) add(names, 'part', word, countries.get(code)!);
  }
  for (const word of list(OTHER_NAMES)) add(names, 'other', word);
  for (const entries of names.values()) entries.sort((a, b) => b.length - a.length);
  return { names, countries };
}

function add(names: Map<string, Entry[]>, kind: PlaceName['kind'], marked: string, place?: Place): void {
  const name = unmarked(marked);
  const words = wordsOf(name);
  const [first, ...rest] = words.map(({ key }) => key) as [string, ...string[]];
  const entries = names.get(first) ?? [];
  if (entries.length === 0) names.set(first, entries);
  const key = keyOf(name);
  let entry = entries.find((other) => other.key === key);
  if (entry === undefined) {
    entry = {
      key,
      kind,
      meanings: [],
      isAcronym: marked.endsWith('!'),
      length: words.length,
      rest,
      endsInCapital: words.at(-1)!.isCapital,
      isAbbreviation: marked.endsWith(','),
    };
    entries.push(entry);
  }
  if (place !== undefined) entry.meanings.push({ place, doubt: DOUBTS[marked.slice(name.length)] ?? 'sure' });
}

const list = (words: string): string[] => (words === '' ? [] : words.split(';'));
/** Without its mark; the point of `St.` or `U.S.!` is none. */
const unmarked = (word: string): string => word.replace(/[~<?!,]$|(?<=[a-z])\.$/, '');

function withPlural(people: string): string[] {
  const mark = people.slice(unmarked(people).length);
  const word = unmarked(people);
  return /(?:an|i|er)$/.test(word) ? [people, `${word}s${mark}`] : [people];
}
