// Generated watches as trees with their query, and a naive evaluator: it reads no query, has no index, and tries every place.

import type { Chance } from '../../../bin/data/mentions/chance.ts';
import type { Article } from '../../../functions/article/article.ts';
import { isContent } from '../../../functions/article/body.ts';
import { wordsOf } from '../../../functions/tagging/words.ts';

export type Tree =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Tree[] }
  | { readonly kind: 'not'; readonly of: Tree }
  | { readonly kind: 'wire' | 'tag'; readonly value: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly slop: number; readonly isHeadline: boolean }
  | {
      readonly kind: 'near';
      readonly left: readonly (readonly string[])[];
      readonly right: readonly (readonly string[])[];
      readonly within: number;
    };

export interface Vocabulary {
  readonly words: readonly string[];
  /** Neighbours as they stand in stories. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly wires: readonly string[];
  readonly tags: readonly string[];
}

/** At least one word must occur. */
export function generateTree(chance: Chance, vocabulary: Vocabulary, depth = 0): Tree {
  const deeper = (): Tree => generateTree(chance, vocabulary, depth + 1);
  const roll = chance.upTo(0, 99);
  if (depth < 3 && roll < 30) {
    const of = [deeper(), deeper(), ...(chance.is(0.3) ? [deeper()] : [])];
    const more: Tree[] = chance.is(0.4) ? [{ kind: 'not', of: deeper() }] : [];
    return { kind: 'and', of: chance.is(0.5) ? [...of, ...more] : [...more, ...of] };
  }
  if (depth < 3 && roll < 50) return { kind: 'or', of: [deeper(), deeper()] };
  if (roll < 54) return { kind: 'wire', value: chance.pick(vocabulary.wires) };
  if (roll < 60) return { kind: 'tag', value: chance.pick(vocabulary.tags) };
  if (roll < 72) {
    const side = () =>
      Array.from({ length: chance.upTo(1, 3) }, () =>
        chance.is(0.2) ? chance.pick(vocabulary.pairs) : [wordOf(chance, vocabulary)],
      );
    return { kind: 'near', left: side(), right: side(), within: chance.pick([0, 1, 3, 10, 100]) };
  }
  const isHeadline = chance.is(0.15);
  if (roll < 85)
    return { kind: 'phrase', words: chance.pick(vocabulary.pairs), slop: chance.pick([0, 0, 2, 9]), isHeadline };
  return { kind: 'phrase', words: [wordOf(chance, vocabulary)], slop: 0, isHeadline };
}

function wordOf(chance: Chance, { words }: Vocabulary): string {
  const word = chance.pick(words);
  if (word.length < 5 || !chance.is(0.15)) return word;
  return chance.is(0.5) ? `${word.slice(0, chance.upTo(2, 4))}*` : `${word.slice(0, 3)}?${word.slice(4)}`;
}

/** The query, in one of the ways in which it can be written. */
export function queryOf(tree: Tree, chance: Chance): string {
  const grouped = (one: Tree): string =>
    one.kind === 'and' || one.kind === 'or' ? `(${queryOf(one, chance)})` : queryOf(one, chance);
  switch (tree.kind) {
    case 'and':
      return tree.of.map(grouped).join(chance.pick([' AND ', ' && ', ' ']));
    case 'or':
      return tree.of.map(grouped).join(chance.pick([' OR ', ' || ']));
    case 'not':
      return `${chance.pick(['NOT ', '-', '!'])}${tree.of.kind === 'near' ? `(${queryOf(tree.of, chance)})` : grouped(tree.of)}`;
    case 'wire':
    case 'tag':
      return `${tree.kind}:${tree.value}`;
    case 'phrase':
      return `${tree.isHeadline ? 'headline:' : ''}${written(tree.words, tree.slop)}`;
    case 'near': {
      const side = (all: readonly (readonly string[])[]): string =>
        all.length === 1 ? written(all[0]!, 0) : `(${all.map((words) => written(words, 0)).join(' OR ')})`;
      return `(${side(tree.left)} NEAR/${tree.within} ${side(tree.right)})`;
    }
  }
}

const written = (words: readonly string[], slop: number): string =>
  words.length === 1 ? words[0]! : `"${words.join(' ')}"${slop === 0 ? '' : `~${slop}`}`;

interface Told {
  readonly isHeadline: boolean;
  readonly words: readonly string[];
}

export const toldBy = ({ headline, body }: Article): readonly Told[] => [
  { isHeadline: true, words: wordsOf(headline).map(({ key }) => key) },
  ...body.filter(isContent).map(({ text }) => ({ isHeadline: false, words: wordsOf(text).map(({ key }) => key) })),
];

export function holds(tree: Tree, article: Article, told: readonly Told[]): boolean {
  switch (tree.kind) {
    case 'and':
      return tree.of.every((one) => holds(one, article, told));
    case 'or':
      return tree.of.some((one) => holds(one, article, told));
    case 'not':
      return !holds(tree.of, article, told);
    case 'wire':
      return article.wire === tree.value;
    case 'tag':
      return article.tags.some(({ id }) => id === tree.value);
    case 'phrase':
      return told.some(
        ({ isHeadline, words }) =>
          (isHeadline || !tree.isHeadline) && words.some((_, at) => follows(tree.words, words, at, tree.slop)),
      );
    case 'near':
      return told.some(({ words }) => {
        const starts = (all: readonly (readonly string[])[]) => all.flatMap((phrase) => placesOf(phrase, words));
        const left = starts(tree.left);
        if (left.length === 0) return false;
        const right = starts(tree.right);
        return left.some((a) =>
          right.some((b) => {
            const between = a.end < b.at ? b.at - a.end - 1 : b.end < a.at ? a.at - b.end - 1 : undefined;
            return between !== undefined && between <= tree.within;
          }),
        );
      });
  }
}

function placesOf(phrase: readonly string[], words: readonly string[]): { at: number; end: number }[] {
  const places = [];
  for (let at = 0; at < words.length; at++) {
    if (follows(phrase, words, at, 0)) places.push({ at, end: at + phrase.length - 1 });
  }
  return places;
}

/** Whether the words stand from this place on, with no more than so many others between. */
function follows(wanted: readonly string[], words: readonly string[], at: number, slop: number): boolean {
  if (wanted.length === 0) return true;
  if (words[at] === undefined || !isWord(wanted[0]!, words[at]!)) return false;
  if (wanted.length === 1) return true;
  for (let skip = 0; skip <= slop; skip++) {
    if (follows(wanted.slice(1), words, at + 1 + skip, slop - skip)) return true;
  }
  return false;
}

function isWord(wanted: string, word: string): boolean {
  if (wanted === word) return true;
  // Most words differ in the first letter, and are asked some hundred million times.
  if (wanted[0] !== word[0] && wanted[0] !== '*' && wanted[0] !== '?') return false;
  return globOf(wanted)?.test(word) ?? false;
}

/** Undefined of words without a wildcard. */
const globs = new Map<string, RegExp | undefined>();
function globOf(word: string): RegExp | undefined {
  if (!globs.has(word)) {
    const pattern = word.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
    globs.set(word, /[*?]/.test(word) ? new RegExp(`^${pattern}$`, 's') : undefined);
  }
  return globs.get(word);
}
