// Reads place names in their context: a place, a government by its capital, a person, or part of another name.
import { gapAfter, isActor, isAfterName, isAmount, isBeforeName, isLocated, isVerb } from './place-context.ts';
import type { PlaceHit } from './place-hits.ts';

/** `actor`: a capital that stands for its government; `person`: a name that is a person's here. */
export type Reading = 'place' | 'actor' | 'person' | 'none';

export function readPlaceNames(hits: readonly PlaceHit[]): Reading[] {
  const readings = hits.map((hit, index) => read(hit, hits[index - 1], hits[index + 1]));
  // A capital beside a government is one too (`Kyiv and the United States`, `Moscow and Kyiv said`): from the right, then
  // from the left.
  for (let at = hits.length - 2; at >= 0; at--) joinActors(hits, readings, at, at + 1);
  for (let at = 1; at < hits.length; at++) joinActors(hits, readings, at, at - 1);
  return readings;
}

function joinActors(hits: readonly PlaceHit[], readings: Reading[], at: number, other: number): void {
  const hit = hits[at]!;
  if (readings[at] !== 'place' || !isCapital(hit) || hit.section === 'dateline' || isLocated(hit.span)) return;
  if (!areCoordinated(at < other ? hit : hits[other]!, at < other ? hits[other]! : hit)) return;
  const isGovernment = hits[other]!.name.kind === 'country' || readings[other] === 'actor';
  if (isGovernment && readings[other] !== 'none') readings[at] = 'actor';
}

/** `A and B`, `A and the B`. */
function areCoordinated(left: PlaceHit, right: PlaceHit): boolean {
  if (left.mention.block !== right.mention.block) return false;
  const between = left.span.text.slice(left.mention.end, right.mention.start);
  return between.length < 12 && /^,? (?:and|or) (?:the )?$/.test(between);
}

const isCapital = ({ name }: PlaceHit): boolean => name.meanings[0]?.place.isCapital === true;

function read(hit: PlaceHit, previous: PlaceHit | undefined, next: PlaceHit | undefined): Reading {
  const { name, span } = hit;
  if (name.kind === 'other' || isAmount(span)) return 'none';
  if (name.kind === 'people') return isVerb(span) ? 'none' : 'place';
  if (isInState(hit, next)) return 'none';
  const reading = hit.isFlat ? 'place' : readName(hit, touches(previous, hit), touches(hit, next));
  if (reading !== 'place' || !isCapital(hit) || hit.section === 'dateline' || isLocated(span)) return reading;
  return isActor(span) ? 'actor' : 'place';
}

/** A name that is part of a longer one, by class: see `Doubt`. */
function readName(hit: PlaceHit, afterPlace: boolean, beforePlace: boolean): Reading {
  const doubt = hit.name.meanings[0]?.doubt;
  const isDoubtful = doubt === 'person' || doubt === 'surname' || doubt === 'needsEvidence';
  if (hit.name.kind !== 'city' && !isDoubtful) return 'place';
  // Only a name that may be a person's is refused after a sentence's first word: `Michael Jordan`, `Visiting Moscow`.
  const isAfter = !afterPlace && isAfterName(hit.span, isDoubtful);
  if (doubt === 'surname') return isAfter ? 'none' : 'place';
  if (!isAfter && (beforePlace || !isBeforeName(hit.span))) return 'place';
  return doubt === 'person' ? 'person' : 'none';
}

function touches(left: PlaceHit | undefined, right: PlaceHit | undefined): boolean {
  if (left === undefined || right === undefined || left.mention.block !== right.mention.block) return false;
  return right.mention.start - left.mention.end === 1;
}

/** `Paris, Texas`: a city followed by a part of a country that is not its own. */
function isInState(hit: PlaceHit, next: PlaceHit | undefined): boolean {
  if (hit.name.kind !== 'city' || next === undefined || next.mention.block !== hit.mention.block) return false;
  if (gapAfter(hit.span, hit.span.last) !== ', ' || hit.span.last + 1 !== next.span.first) return false;
  if (next.name.kind !== 'part' && next.name.key !== 'georgia') return false;
  const inCountries = next.name.key === 'georgia' ? ['GE', 'US'] : [next.name.meanings[0]!.place.country];
  return !hit.name.meanings.some(({ place }) => inCountries.includes(place.country));
}
