// Where an event was: what its sentence names, best where something is said to be there.
import type { ParsedArticle } from '../article/article.ts';
import type { SentencePlace } from './mentions/find.ts';
import type { Token } from './mentions/tokens.ts';
import { isLocated } from './place-context.ts';
import { placeReadingOf, type ReadPlace } from './places.ts';

const DATELINE = 'dateline';

/** In reading order, by block; those of the dateline apart. */
export type PlacesByBlock = ReadonlyMap<number | typeof DATELINE, readonly ReadPlace[]>;

export function placesByBlock(article: ParsedArticle): PlacesByBlock {
  const found = new Map<number | typeof DATELINE, ReadPlace[]>();
  for (const place of placeReadingOf(article)) {
    const key = place.section === DATELINE ? DATELINE : place.mention.block;
    const known = found.get(key);
    if (known === undefined) found.set(key, [place]);
    else known.push(place);
  }
  return found;
}

export const datelinePlace = (all: PlacesByBlock): ReadPlace | undefined => all.get(DATELINE)?.[0];

/** Whether a sentence names any place. */
export const namesPlace = (all: PlacesByBlock, at: SentencePlace): boolean => placesIn(all, at).length > 0;

/** The place in the sentence of a trigger that suits it best; the trigger is one of its tokens. */
export function placeNear(all: PlacesByBlock, at: SentencePlace, trigger: number): ReadPlace | undefined {
  let best: ReadPlace | undefined;
  let most = 0;
  for (const place of placesIn(all, at)) {
    const how = suits(place, at.sentence.tokens, trigger);
    if (how > most) [best, most] = [place, how];
  }
  return best;
}

function placesIn(all: PlacesByBlock, { block, sentence }: SentencePlace): readonly ReadPlace[] {
  const places = all.get(block) ?? [];
  const from = sentence.tokens[0]!.start;
  const to = sentence.tokens.at(-1)!.end;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.mention.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < places.length && places[end]!.mention.end <= to) end++;
  return places.slice(low, end);
}

/** Words that begin another clause, with another place. */
const CLAUSES = new Set('after before following since which who'.split(' '));

/** Where something is before where it is not said, a name before an adjective, then the nearest; never 0 or less. */
function suits({ span, kind, isActor, mention }: ReadPlace, tokens: readonly Token[], at: number): number {
  const trigger = tokens[at]!;
  const away = Math.min(Math.abs(mention.start - trigger.end), Math.abs(trigger.start - mention.end), 990) / 1000;
  const near = 1 - away;
  if (isActor) return near;
  const isFirst = mention.start < trigger.start;
  const [from, to] = isFirst ? [mention.end, trigger.start] : [trigger.end, mention.start];
  const isApart = tokens.some(({ key, start, end }) => start >= from && end <= to && CLAUSES.has(key));
  return (isLocated(span) ? 4 : 0) + (kind === 'people' ? 0 : 2) + near - (isApart ? 4.5 : 0) + 4.5;
}
