// Which mentions of people are one person: full names, the surname alone, initials, the order of `Kim Young-sam`.
import type { FoundMention } from './find.ts';
import { Shape, type Token } from './tokens.ts';

export interface Named {
  /** What its id is made of: lower case, no accents. */
  readonly key: string;
  readonly mentions: FoundMention[];
}

const GENERATIONS = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const HONORIFICS = new Set(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame president minister sen sen. gen gen. col col. rep rep. prof prof. king queen prince princess pope cardinal judge'.split(
    ' ',
  ),
);

/** People in the order in which they are first named. */
export function groupPeople(mentions: readonly FoundMention[]): Named[] {
  const people = new Map<string, Named>();
  /** By a part of the name that stands alone, who was last named in full with it, where the text goes on from there. */
  const known = new Map<string, Named>();
  const fullFirst = [...mentions].filter(({ tokens }) => partsOf(tokens).length > 1);
  for (const mention of fullFirst) {
    const parts = partsOf(mention.tokens);
    const key = keyOfPerson(parts, known);
    const person = people.get(key) ?? { key, mentions: [] };
    people.set(key, person);
    for (const alone of aloneForms(parts)) if (!known.has(alone)) known.set(alone, person);
  }
  const last = new Map<string, Named>();
  for (const mention of mentions) {
    const parts = partsOf(mention.tokens);
    if (parts.length === 0) continue;
    if (parts.length > 1) {
      const person = people.get(keyOfPerson(parts, known))!;
      person.mentions.push(mention);
      for (const form of withoutArticle(surnameOf(parts))) last.set(form, person);
      continue;
    }
    const alone = parts[0]!.key.replace(/^(?:al|el)-(?=..)/, '');
    const person = last.get(alone) ?? known.get(alone) ?? people.get(alone) ?? { key: alone, mentions: [] };
    if (!people.has(person.key)) people.set(person.key, person);
    person.mentions.push(mention);
  }
  return [...people.values()].filter((person) => person.mentions.length > 0);
}

/** The words of a name, titles and generations left out. */
export function partsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    ({ key, shape }, at) =>
      shape !== Shape.mark && !GENERATIONS.has(key) && !(HONORIFICS.has(key) && at < tokens.length - 1),
  );
}

/** First and last name: a middle name or initial is now there, now not. */
function keyOfPerson(parts: readonly Token[], known: ReadonlyMap<string, Named>): string {
  const first = parts[0]!;
  const rest = parts.slice(1).filter(({ shape }) => shape !== Shape.initial);
  const surname = rest.at(-1)?.key ?? parts.at(-1)!.key;
  if (first.shape === Shape.initial || first.shape === Shape.points) {
    const same = known.get(surname)?.key;
    if (same?.[0] === first.key[0] && same !== undefined) return same;
  }
  const middle = rest.slice(0, -1).filter(({ shape }) => shape === Shape.lower);
  return [first.key, ...middle.map(({ key }) => key), surname].join(' ');
}

const isFamilyFirst = (parts: readonly Token[]): boolean => parts.length === 2 && parts[1]!.key.includes('-');

const surnameOf = (parts: readonly Token[]): string => (isFamilyFirst(parts) ? parts[0]! : parts.at(-1)!).key;

/** `Peskov`, `Dmitry`, `al-Assad` and `Assad`: the surname, else the given name. */
const aloneForms = (parts: readonly Token[]): string[] => [
  ...withoutArticle(surnameOf(parts)),
  parts[0]!.key,
  ...withoutArticle(parts.at(-1)!.key),
];

const withoutArticle = (key: string): string[] => [key, key.replace(/^(?:al|el)-(?=..)/, '')];
