// Cities too small or too like other words to be read wherever they are named: only in a dateline, before the state or
// country in which they lie, and where something is in them while the story names their country.
import { TOWNS } from './data/towns.ts';
import type { Doubt, Meaning, PlaceName } from './place-names.ts';
import { SortedLines } from './sorted-lines.ts';
import type { Word } from './words.ts';

/** The longest name has three words: `Rancho Santa Margarita`. */
export const MAX_TOWN_WORDS = 3;

interface Line {
  /** `US.OK` */
  readonly region: string;
  readonly id: string;
  readonly name: string;
}

/** By key; the largest first. */
const towns = new SortedLines(TOWNS, (lines): readonly Line[] => lines.map(lineOf));

/**
 * The city that words name, lying in `region` (`US.OK`, `FR`) or, where none is said, the largest of its name. A region of a
 * whole country (`US`) takes any of its states.
 */
export function townNamed(words: readonly Word[], region?: string): PlaceName | undefined {
  const found = linesOf(words).find(
    ({ region: of }) => region === undefined || of === region || of.startsWith(`${region}.`),
  );
  return found === undefined ? undefined : nameOf(words, [meaningOf(found, 'sure')]);
}

/** The cities that words may name where the story names their country too. */
export function townsPerhapsNamed(words: readonly Word[]): PlaceName | undefined {
  const found = linesOf(words);
  if (found.length === 0) return undefined;
  return nameOf(
    words,
    found.map((line) => meaningOf(line, 'needsEvidence')),
  );
}

const linesOf = (words: readonly Word[]): readonly Line[] => towns.get(words.map((word) => word.key).join(' ')) ?? [];

const nameOf = (words: readonly Word[], meanings: readonly Meaning[]): PlaceName => ({
  key: words.map((word) => word.key).join(' '),
  kind: 'city',
  meanings,
  isAcronym: false,
  length: words.length,
});

const meaningOf = ({ region, id, name }: Line, doubt: Doubt): Meaning => ({
  doubt,
  place: { id, name, country: region.slice(0, 2), isCity: true, isCapital: false },
});

function lineOf(line: string): Line {
  const [key, region, id, name] = line.split(';') as [string, string, string, string?];
  return { region, id: `geonames:${Number.parseInt(id, 36)}`, name: name ?? inCapitals(key) };
}

const inCapitals = (key: string): string => key.replace(/(?<!\S)\S/g, (letter) => letter.toUpperCase());
