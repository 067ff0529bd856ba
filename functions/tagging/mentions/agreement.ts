// Brings the mentions of one document to agree: `Peskov` is who `Dmitry Peskov` was, one name has one class, and what is
// named once is found where the model missed it.
import type { FoundMention, SentencePlace } from './find.ts';
import type { MentionClass } from './labels.ts';
import { Case, hasCapital, Shape, type Token } from './tokens.ts';

/** A reading surer than this is not overruled by other mentions. */
const SURE = 0.9;
/** What another reading must weigh against the mention's own class, in the sum of all mentions of the name. */
const MAJORITY = 2;
/** Of a mention that only the rest of the document shows. */
const ADDED_CONFIDENCE = 0.7;
/** Shorter names are too often other words. */
const MIN_LENGTH = 3;

interface Name {
  readonly weights: Record<MentionClass, number>;
}

export function agree(found: readonly FoundMention[], places: readonly SentencePlace[]): FoundMention[] {
  const names = weigh(found);
  const family = familyNames(found);
  const settled = found.map((mention) => settle(mention, names, family));
  return withMissed(settled, places, family, sureNames(settled));
}

export const keyOfTokens = (tokens: readonly Token[]): string => tokens.map(({ key }) => key).join(' ');

function weigh(found: readonly FoundMention[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const { tokens, class: kind, confidence } of found) {
    const key = keyOfTokens(tokens);
    const name = names.get(key) ?? { weights: { PER: 0, ORG: 0, LOC: 0 } };
    names.set(key, name);
    name.weights[kind] += confidence;
  }
  return names;
}

/** Surnames of the people who are named in full: the last word, or the first where the order is `Kim Young-sam`. */
function familyNames(found: readonly FoundMention[]): Set<string> {
  const family = new Set<string>();
  for (const { class: kind, tokens } of found) {
    if (kind !== 'PER' || tokens.length < 2) continue;
    const last = tokens.at(-1)!;
    const surname = last.key.includes('-') && tokens.length === 2 ? tokens[0]! : last;
    if (surname.key.length >= MIN_LENGTH) family.add(surname.key);
  }
  return family;
}

function settle(mention: FoundMention, names: ReadonlyMap<string, Name>, family: ReadonlySet<string>): FoundMention {
  if (mention.confidence >= SURE) return mention;
  const key = keyOfTokens(mention.tokens);
  if (mention.tokens.length === 1 && mention.class !== 'PER' && family.has(key)) return { ...mention, class: 'PER' };
  const { weights } = names.get(key)!;
  for (const kind of ['PER', 'ORG', 'LOC'] as const)
    if (kind !== mention.class && weights[kind] > weights[mention.class] * MAJORITY) return { ...mention, class: kind };
  return mention;
}

/** Names of several words, which hardly mean anything else, by their first word's key. */
function sureNames(found: readonly FoundMention[]): Map<string, FoundMention[]> {
  const sure = new Map<string, Map<string, FoundMention>>();
  for (const mention of found) {
    if (mention.tokens.length < 2 || mention.confidence < ADDED_CONFIDENCE) continue;
    const first = mention.tokens[0]!.key;
    const known = sure.get(first) ?? new Map<string, FoundMention>();
    sure.set(first, known.set(keyOfTokens(mention.tokens), mention));
  }
  return new Map(
    [...sure].map(([first, names]) => [first, [...names.values()].sort((a, b) => b.tokens.length - a.tokens.length)]),
  );
}

/** All mentions, with those that stand where the model saw no name. */
function withMissed(
  found: readonly FoundMention[],
  places: readonly SentencePlace[],
  family: ReadonlySet<string>,
  sure: ReadonlyMap<string, readonly FoundMention[]>,
): FoundMention[] {
  const all: FoundMention[] = [];
  let next = 0;
  for (const place of places) {
    const { tokens, case: letters } = place.sentence;
    for (let at = 0; at < tokens.length; at++) {
      if (next < found.length && found[next]!.sentence === place.sentence && found[next]!.first === at) {
        all.push(found[next]!);
        at += found[next++]!.tokens.length - 1;
        continue;
      }
      if (!hasCapital(tokens[at]!)) continue;
      const limit = found[next]?.sentence === place.sentence ? found[next]!.first : tokens.length;
      const missed = missedAt(place, at, limit, letters === Case.normal ? family : new Set(), sure);
      if (missed === undefined) continue;
      all.push(missed);
      at += missed.tokens.length - 1;
    }
  }
  return all;
}

function missedAt(
  { block, partText, sentence }: SentencePlace,
  first: number,
  limit: number,
  family: ReadonlySet<string>,
  sure: ReadonlyMap<string, readonly FoundMention[]>,
): FoundMention | undefined {
  const { tokens } = sentence;
  const add = (length: number, kind: MentionClass): FoundMention => ({
    block,
    partText,
    sentence,
    first,
    tokens: tokens.slice(first, first + length),
    start: tokens[first]!.start,
    end: tokens[first + length - 1]!.end,
    text: partText.slice(tokens[first]!.start, tokens[first + length - 1]!.end),
    class: kind,
    confidence: ADDED_CONFIDENCE,
  });
  for (const name of sure.get(tokens[first]!.key) ?? []) {
    const { length } = name.tokens;
    if (first + length > limit || isCapitalAt(tokens, first + length)) continue;
    if (name.tokens.every(({ key }, step) => tokens[first + step]!.key === key)) return add(length, name.class);
  }
  const isAlone = !isCapitalAt(tokens, first - 1) && !isCapitalAt(tokens, first + 1);
  return isAlone && family.has(tokens[first]!.key) ? add(1, 'PER') : undefined;
}

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.shape !== Shape.mark && hasCapital(token);
}
