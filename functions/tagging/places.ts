// Tags countries (by name, adjective or people), capitals and large cities that the headline, dateline or story names.
//
// Three passes. Find: the longest name at each capital word of headline, content and dateline blocks. Read: each name in
// its context (part of a longer name, government or place). Weigh: names in doubt against what else the article names.
import type { Mention, ParsedArticle, Tag } from '../article/article.ts';
import { isContent } from '../article/body.ts';
import {
  gapAfter,
  isActor,
  isAfterName,
  isAmount,
  isBeforeName,
  isCompany,
  isInCapitals,
  isInTitleCase,
  isLocated,
  isVerb,
  type Span,
} from './place-context.ts';
import { countryPlace, type Meaning, type Place, type PlaceName, placeNameAt } from './place-names.ts';
import type { Tagger } from './tagger.ts';
import { wordsOf } from './words.ts';

const NAME = 'places';
const HEADLINE = -1;

// Weights of a mention. On 2,760 Reuters stories of 1987 the indexers agreed with 95 % of the countries named in the
// headline, with 69 % of those in the first paragraph, with 8 in 10 of the dateline's and with 21 % of those named once
// further down.
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 2;
const TEXT_WEIGHT = 1;
const DATELINE_WEIGHT = 2;
/** Share of a city's or a part's weight that its country gets; a dateline's country gets all. */
const COUNTRY_SHARE = 0.3;
/** relevance = weight / (weight + HALF): headline and lead give 0.63, one mention further down 0.25. */
const HALF = 3;

const CONFIDENCE = {
  country: 0.95,
  people: 0.9,
  city: 0.9,
  /** A government named by its capital. */
  actor: 0.8,
  /** Also a person's name, but here with a place's preposition or beside other names of the country. */
  personWithCue: 0.85,
  inDoubt: 0.6,
  /** The country of a city or part that is named. */
  implied: 0.7,
};

/** `'?'` names of a country count beside these countries too, unless a part of the United States is named. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { GE: ['RU', 'AM', 'AZ'] };

/** Whose country is disputed: `geonames:281184`, Jerusalem. The city is tagged, its mention implies no country. */
const WITHOUT_COUNTRY = new Set(['geonames:281184']);

interface Hit {
  readonly name: PlaceName;
  readonly span: Span;
  readonly mention: Mention;
  readonly weight: number;
  readonly isDateline: boolean;
  /** Capitals tell nothing in this text. */
  readonly isFlat: boolean;
}

type Reading = 'place' | 'actor' | 'personal' | 'none';

interface Found {
  readonly place: Place;
  weight: number;
  confidence: number;
  readonly mentions: Mention[];
}

export const places: Tagger = {
  name: NAME,
  tag(article) {
    const hits = findAll(article);
    const readings = readAll(hits);
    return weigh(hits, readings).map(tagOf);
  },
};

function tagOf({ place, weight, confidence, mentions }: Found): Tag {
  const relevance = Math.round((weight / (weight + HALF)) * 1000) / 1000;
  return { kind: 'place', id: place.id, name: place.name, relevance, confidence, tagger: NAME, mentions };
}

function findAll(article: ParsedArticle): Hit[] {
  const hits = findIn(article.headline, HEADLINE, HEADLINE_WEIGHT, false);
  let weight = LEAD_WEIGHT;
  for (const [index, block] of article.body.entries()) {
    if (block.role === 'dateline') hits.push(...findIn(block.text, index, DATELINE_WEIGHT, true));
    if (!isContent(block)) continue;
    hits.push(...findIn(block.text, index, weight, false));
    weight = TEXT_WEIGHT;
  }
  return hits;
}

function findIn(text: string, block: number, weight: number, isDateline: boolean): Hit[] {
  const words = wordsOf(text);
  const inCapitals = isInCapitals(text);
  const isFlat = !isDateline && (inCapitals || (block === HEADLINE && isInTitleCase(words)));
  const hits: Hit[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!words[first]!.isCapital) continue;
    const name = placeNameAt(text, words, first);
    if (name === undefined) continue;
    const last = first + name.length - 1;
    const { start } = words[first]!;
    const { end } = words[last]!;
    const span = { text, words, first, last };
    if (isReadable(name, span, inCapitals || isDateline)) {
      hits.push({ name, span, mention: { block, start, end }, weight, isDateline, isFlat });
    }
    first = last;
  }
  return hits;
}

/** Capitals alone are no name where they may be an acronym or a ticker, nor `US` where it may be a pronoun or a currency. */
function isReadable(name: PlaceName, { text, words, first, last }: Span, inCapitals: boolean): boolean {
  const { start, isAllCaps } = words[first]!;
  if (name.isAcronym && text[start - 1] === '<') return false;
  if (name.key === 'us') return text[words[last]!.end] !== '$' && (!inCapitals || first === 0);
  if (name.isAcronym || !isAllCaps || inCapitals) return true;
  return name.key.length >= 4 && name.meanings.every(({ doubt }) => doubt === 'sure');
}

function readAll(hits: readonly Hit[]): Reading[] {
  const readings = hits.map((hit, index) => read(hit, hits[index - 1], hits[index + 1]));
  // A capital beside a government is one too (`Kyiv and the United States`, `Moscow and Kyiv said`): from the right, then
  // from the left.
  for (let at = hits.length - 2; at >= 0; at--) joinActors(hits, readings, at, at + 1);
  for (let at = 1; at < hits.length; at++) joinActors(hits, readings, at, at - 1);
  return readings;
}

function joinActors(hits: readonly Hit[], readings: Reading[], at: number, other: number): void {
  const hit = hits[at]!;
  if (readings[at] !== 'place' || !isCapital(hit) || hit.isDateline || isLocated(hit.span)) return;
  if (!areCoordinated(at < other ? hit : hits[other]!, at < other ? hits[other]! : hit)) return;
  const isGovernment = hits[other]!.name.kind === 'country' || readings[other] === 'actor';
  if (isGovernment && readings[other] !== 'none') readings[at] = 'actor';
}

/** `A and B`, `A and the B`. */
function areCoordinated(left: Hit, right: Hit): boolean {
  if (left.mention.block !== right.mention.block) return false;
  const between = left.span.text.slice(left.mention.end, right.mention.start);
  return between.length < 12 && /^,? (?:and|or) (?:the )?$/.test(between);
}

const isCapital = ({ name }: Hit): boolean => name.meanings[0]?.place.isCapital === true;

function read(hit: Hit, previous: Hit | undefined, next: Hit | undefined): Reading {
  const { name, span } = hit;
  if (name.kind === 'other' || isAmount(span)) return 'none';
  if (name.kind === 'people') return isVerb(span) ? 'none' : 'place';
  if (isInState(hit, next)) return 'none';
  const reading = hit.isFlat ? 'place' : readName(hit, touches(previous, hit), touches(hit, next));
  if (reading !== 'place' || !isCapital(hit) || hit.isDateline || isLocated(span)) return reading;
  return isActor(span) ? 'actor' : 'place';
}

/** A name that is part of a longer one, by class: see `Doubt`. */
function readName(hit: Hit, afterPlace: boolean, beforePlace: boolean): Reading {
  const doubt = hit.name.meanings[0]?.doubt;
  const isDoubtful = doubt === 'person' || doubt === 'surname' || doubt === 'needsEvidence';
  if (hit.name.kind !== 'city' && !isDoubtful) return 'place';
  // Only a name that may be a person's is refused after a sentence's first word: `Michael Jordan`, `Visiting Moscow`.
  const isAfter = !afterPlace && isAfterName(hit.span, isDoubtful);
  if (doubt === 'surname') return isAfter ? 'none' : 'place';
  if (!isAfter && (beforePlace || !isBeforeName(hit.span))) return 'place';
  return doubt === 'person' ? 'personal' : 'none';
}

function touches(left: Hit | undefined, right: Hit | undefined): boolean {
  if (left === undefined || right === undefined || left.mention.block !== right.mention.block) return false;
  return right.mention.start - left.mention.end === 1;
}

/** `Paris, Texas`: a city followed by a part of a country that is not its own. */
function isInState(hit: Hit, next: Hit | undefined): boolean {
  if (hit.name.kind !== 'city' || next === undefined || next.mention.block !== hit.mention.block) return false;
  if (gapAfter(hit.span, hit.span.last) !== ', ' || hit.span.last + 1 !== next.span.first) return false;
  if (next.name.kind !== 'part' && next.name.key !== 'georgia') return false;
  const inCountries = next.name.key === 'georgia' ? ['GE', 'US'] : [next.name.meanings[0]!.place.country];
  return !hit.name.meanings.some(({ place }) => inCountries.includes(place.country));
}

function weigh(hits: readonly Hit[], readings: readonly Reading[]): Found[] {
  const evidence = countEvidence(hits, readings);
  const isPerson = new Set(hits.filter((_, index) => readings[index] === 'personal').map(({ name }) => name.key));
  const found = new Map<string, Found>();
  for (const [index, hit] of hits.entries()) {
    const reading = readings[index]!;
    if (reading !== 'place' && reading !== 'actor') continue;
    const meaning = choose(hit, evidence);
    if (meaning === undefined) continue;
    const confidence = confidenceOf(hit, meaning, reading, evidence, isPerson.has(hit.name.key));
    if (confidence === undefined) continue;
    const { place } = meaning;
    const country = countryPlace(place.country);
    const share = hit.weight * (hit.isDateline ? 1 : COUNTRY_SHARE);
    if (hit.name.kind === 'part') note(found, place, share, CONFIDENCE.implied);
    else if (!place.isCity) note(found, place, hit.weight, confidence, hit.mention);
    else if (reading === 'actor') note(found, country!, hit.weight, confidence, hit.mention);
    else {
      note(found, place, hit.weight, confidence, hit.mention);
      if (country && !WITHOUT_COUNTRY.has(place.id)) {
        note(found, country, share, Math.min(confidence, CONFIDENCE.implied));
      }
    }
  }
  return [...found.values()];
}

function note(found: Map<string, Found>, place: Place, weight: number, confidence: number, mention?: Mention): void {
  const known = found.get(place.id) ?? { place, weight: 0, confidence: 0, mentions: [] };
  found.set(place.id, known);
  known.weight += weight;
  known.confidence = Math.max(known.confidence, confidence);
  if (mention) known.mentions.push(mention);
}

interface Evidence {
  /** Names of a country that need no evidence themselves, by ISO code; a name in doubt as a person's is none. */
  readonly countries: ReadonlyMap<string, number>;
  readonly namesPartOfUs: boolean;
}

function countEvidence(hits: readonly Hit[], readings: readonly Reading[]): Evidence {
  const countries = new Map<string, number>();
  let namesPartOfUs = false;
  for (const [index, { name }] of hits.entries()) {
    const only = name.meanings.length === 1 ? name.meanings[0]! : undefined;
    if (only === undefined || (readings[index] !== 'place' && readings[index] !== 'actor')) continue;
    const { country } = only.place;
    if (country === 'US' && (name.kind === 'part' || name.kind === 'city')) namesPartOfUs = true;
    if (only.doubt === 'sure' || only.doubt === 'surname') countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  return { countries, namesPartOfUs };
}

/** Of several places with one name, the one whose country is named most; else the likeliest that needs no evidence. */
function choose({ name }: Hit, evidence: Evidence): Meaning | undefined {
  let best: Meaning | undefined;
  let bestCount = 0;
  for (const meaning of name.meanings) {
    const count = evidence.countries.get(meaning.place.country) ?? 0;
    if (count > bestCount) [best, bestCount] = [meaning, count];
  }
  if (best !== undefined) return best;
  return name.meanings.find(({ doubt, place }) => doubt !== 'needsEvidence' || isNearNeighbour(place, evidence));
}

function isNearNeighbour({ country, isCity }: Place, { countries, namesPartOfUs }: Evidence): boolean {
  const neighbours = NEIGHBOURS[country] ?? [];
  return !isCity && !namesPartOfUs && neighbours.some((neighbour) => countries.has(neighbour));
}

/** Undefined where the name is more likely a person's. */
function confidenceOf(
  hit: Hit,
  { place, doubt }: Meaning,
  reading: Reading,
  evidence: Evidence,
  isPerson: boolean,
): number | undefined {
  const { name, span } = hit;
  if (doubt === 'person') {
    const hasEvidence = evidence.countries.has(place.country);
    const hasCue = hit.isDateline || (!hit.isFlat && isLocated(span)) || hasEvidence;
    if (!hasCue && (isPerson || hit.isFlat)) return undefined;
    return hasCue ? CONFIDENCE.personWithCue : CONFIDENCE.inDoubt;
  }
  if (reading === 'actor') return CONFIDENCE.actor;
  if (doubt === 'unsure' || (name.kind === 'people' && isCompany(span))) return CONFIDENCE.inDoubt;
  if (doubt === 'needsEvidence') return CONFIDENCE.personWithCue;
  return name.kind === 'part' ? CONFIDENCE.implied : CONFIDENCE[name.kind as 'country' | 'people' | 'city'];
}
