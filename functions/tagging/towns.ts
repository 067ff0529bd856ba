// Cities too small or too like other words to be read wherever they are named: only in a dateline, and before the state or
// country in which they lie.
import { TOWNS } from './data/towns.ts';
import type { Meaning, PlaceName } from './place-names.ts';
import { keyOf, type Word } from './words.ts';

/** The longest name has three words: `Rancho Santa Margarita`. */
export const MAX_TOWN_WORDS = 3;

/** By key: `tulsa` → its lines, `US.OK` and `2pjc1 Tulsa`, largest first. */
type Line = readonly [region: string, entry: string];
type Index = ReadonlyMap<string, readonly Line[]>;

let decoded: Index | undefined;

/**
 * The city that words name, lying in `region` (`US.OK`, `FR`) or, where none is said, the largest of its name. A region of a
 * whole country (`US`) takes any of its states.
 */
export function townNamed(words: readonly Word[], region?: string): PlaceName | undefined {
  const key = words.map((word) => word.key).join(' ');
  decoded ??= decode();
  const found = decoded
    .get(key)
    ?.filter(([of]) => region === undefined || of === region || of.startsWith(`${region}.`));
  if (found === undefined || found.length === 0) return undefined;
  return { key, kind: 'city', meanings: [meaningOf(found[0]!)], isAcronym: false, length: words.length };
}

function meaningOf([region, entry]: Line): Meaning {
  const space = entry.indexOf(' ');
  return {
    doubt: 'sure',
    place: {
      id: `geonames:${Number.parseInt(entry.slice(entry.startsWith('*') ? 1 : 0, space), 36)}`,
      name: entry.slice(space + 1),
      country: region.slice(0, 2),
      isCity: true,
      isCapital: false,
    },
  };
}

function decode(): Index {
  const index = new Map<string, Line[]>();
  for (const line of TOWNS.split('\n')) {
    const [region, entries] = line.split('\t') as [string, string];
    for (const entry of entries.split(';')) {
      const key = keyOf(entry.slice(entry.indexOf(' ') + 1)).replaceAll(/[-. ]+/g, ' ');
      add(index, key, [region, entry]);
      if (key.startsWith('saint ')) add(index, `st ${key.slice(6)}`, [region, entry]);
      if (region === 'DE' && /[äöü]/i.test(entry)) add(index, withoutUmlauts(entry), [region, entry]);
    }
  }
  return index;
}

function add(index: Map<string, Line[]>, key: string, line: Line): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [line]);
  else if (line[1].startsWith('*')) known.unshift(line);
  else known.push(line);
}

/** `duesseldorf`, as wires write that have only ASCII. */
const withoutUmlauts = (entry: string): string =>
  entry
    .slice(entry.indexOf(' ') + 1)
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => `${letter.normalize('NFD')[0]}e`)
    .replaceAll(/[- ]+/g, ' ');
