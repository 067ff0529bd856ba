// The phrases of the gazetteers, each with its kind: countries, cities, peoples, and the names of wire-names.txt.
import { createRequire } from 'node:module';
import { joined, MAX_PHRASE, PhraseKind } from '../../../functions/tagging/mentions/lexicon.ts';
import { tokensOf } from '../../../functions/tagging/mentions/tokens.ts';
import { cities, type NameLists, peoples } from './name-lists.ts';

const require = createRequire(import.meta.url);

const KINDS: readonly (readonly [list: string, kind: number])[] = [
  ['country', PhraseKind.country],
  ['place', PhraseKind.place],
  ['body', PhraseKind.body],
  ['company', PhraseKind.company],
  ['exchange', PhraseKind.body],
  ['media', PhraseKind.media],
  ['usteam', PhraseKind.team],
  ['club', PhraseKind.team],
  ['basketclub', PhraseKind.team],
  ['county', PhraseKind.team],
  ['rugbyclub', PhraseKind.team],
  ['contest', PhraseKind.contest],
];

const LARGE_CITY = 300_000;

/** Hash and kind of each phrase; where a name is of several kinds the first stands. */
export function phrases(lists: NameLists, minPopulation: number): [number, number][] {
  const found: [number, number][] = [];
  const add = (name: string, kind: number): void => {
    const tokens = tokensOf(name);
    if (tokens.length > MAX_PHRASE || name.length < 2) return;
    found.push([tokens.reduce((hash, token) => joined(hash, token.hash), 0), kind]);
  };
  for (const name of lists.get('country')!) add(name, PhraseKind.country);
  const { getNames } = require('i18n-iso-countries') as { getNames(l: string, o: object): Record<string, string[]> };
  const countries = Object.values(getNames('en', { select: 'all' })).flat();
  for (const name of countries) add(name, PhraseKind.country);
  const isCountry = new Set(countries);
  for (const name of peoples(lists)) if (!isCountry.has(name)) add(name, PhraseKind.people);
  for (const { name, population } of cities(LARGE_CITY)) if (population >= LARGE_CITY) add(name, PhraseKind.largeCity);
  for (const [list, kind] of KINDS) for (const name of lists.get(list)!) add(name, kind);
  for (const { name } of cities(minPopulation)) add(name, PhraseKind.city);
  return found;
}
