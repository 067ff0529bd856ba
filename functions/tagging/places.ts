// Tags countries (by name, adjective or people), capitals and large cities that the headline, dateline or story names.
//
// Three passes: find the names (place-hits.ts), read each in its context (place-readings.ts), weigh those in doubt against
// what else the article names (here).
import type { Mention, ParsedArticle, Tag } from '../article/article.ts';
import { isCompany, isCurrency, isLocated } from './place-context.ts';
import { findPlaceNames, type PlaceHit } from './place-hits.ts';
import { countryPlace, type Meaning, type Place } from './place-names.ts';
import { type Reading, readPlaceNames } from './place-readings.ts';
import { relevanceOf, WEIGHTS } from './relevance.ts';
import { rememberLast } from './remember.ts';
import type { Tagger } from './tagger.ts';

const NAME = 'places';

/** Share of a city's or a part's weight that its country gets; a dateline's country gets all. */
const COUNTRY_SHARE = 0.3;
/** Share of the weight that an adjective further down has, and the name of a currency. */
const WEAK_SHARE = 0.4;

/** Shares that were right in labelled stories, a little less than all (docs/tagging.md). */
const CONFIDENCE = {
  country: 0.97,
  people: 0.95,
  city: 0.95,
  /** A government named by its capital. */
  actor: 0.9,
  /** Also a person's name, but here with a place's preposition or beside other names of the country. */
  personWithCue: 0.9,
  inDoubt: 0.6,
  /** The country of a city or part that is named. */
  implied: 0.9,
  /** The country from which the story is told. */
  dateline: 0.95,
};

/** `'?'` names of a country count beside these countries too, unless a part of the United States is named. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { GE: ['RU', 'AM', 'AZ'] };

/** Whose country is disputed: `geonames:281184`, Jerusalem. The city is tagged, its mention implies no country. */
const WITHOUT_COUNTRY = new Set(['geonames:281184']);

interface Found {
  readonly place: Place;
  weight: number;
  confidence: number;
  readonly mentions: Mention[];
}

interface PlaceReading {
  readonly hits: readonly PlaceHit[];
  readonly readings: readonly Reading[];
  readonly evidence: Evidence;
}

const readingOf = rememberLast((article: ParsedArticle): PlaceReading => {
  const hits = findPlaceNames(article);
  const readings = readPlaceNames(hits);
  return { hits, readings, evidence: countEvidence(hits, readings) };
});

export const places: Tagger = {
  name: NAME,
  tag(article) {
    return weigh(readingOf(article)).map(tagOf);
  },
};

/** Where a text names a place. */
export interface ReadPlace extends Pick<PlaceHit, 'mention' | 'section' | 'span'> {
  readonly place: Place;
  readonly kind: PlaceHit['name']['kind'];
  /** A capital that stands for its government: where nothing happens. */
  readonly isActor: boolean;
}

/** The places that an article names, in reading order. */
export function placeReadingOf(article: ParsedArticle): ReadPlace[] {
  const { hits, readings, evidence } = readingOf(article);
  return hits.flatMap((hit, at) => {
    const reading = readings[at]!;
    if (reading !== 'place' && reading !== 'actor') return [];
    const place = choose(hit, evidence)?.place;
    if (place === undefined) return [];
    const { mention, section, span } = hit;
    return [{ place, kind: hit.name.kind, isActor: reading === 'actor', mention, section, span }];
  });
}

function tagOf({ place, weight, confidence, mentions }: Found): Tag {
  return {
    kind: 'place',
    id: place.id,
    name: place.name,
    relevance: relevanceOf(weight),
    confidence,
    tagger: NAME,
    mentions,
  };
}

function weigh({ hits, readings, evidence }: PlaceReading): Found[] {
  const isPerson = new Set(hits.filter((_, index) => readings[index] === 'person').map(({ name }) => name.key));
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
    const weight = weightOf(hit);
    const share = weight * (hit.section === 'dateline' ? 1 : COUNTRY_SHARE);
    if (hit.name.kind === 'part')
      note(found, place, share, hit.section === 'dateline' ? CONFIDENCE.dateline : CONFIDENCE.implied);
    else if (!place.isCity) note(found, place, weight, confidence, hit.mention);
    else if (reading === 'actor') note(found, country!, weight, confidence, hit.mention);
    else {
      note(found, place, weight, confidence, hit.mention);
      if (country && !WITHOUT_COUNTRY.has(place.id)) {
        const implied = hit.section === 'dateline' ? CONFIDENCE.dateline : CONFIDENCE.implied;
        note(found, country, share, Math.min(confidence, implied));
      }
    }
  }
  return [...found.values()];
}

function weightOf({ section, name, span }: PlaceHit): number {
  const isWeak = (section === 'text' && name.kind === 'people') || isCurrency(span);
  return isWeak ? WEIGHTS[section] * WEAK_SHARE : WEIGHTS[section];
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

function countEvidence(hits: readonly PlaceHit[], readings: readonly Reading[]): Evidence {
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
function choose({ name }: PlaceHit, evidence: Evidence): Meaning | undefined {
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
  hit: PlaceHit,
  { place, doubt }: Meaning,
  reading: Reading,
  evidence: Evidence,
  isPerson: boolean,
): number | undefined {
  const { name, span } = hit;
  if (doubt === 'person') {
    const hasEvidence = evidence.countries.has(place.country);
    const hasCue = hit.section === 'dateline' || (!hit.isFlat && isLocated(span)) || hasEvidence;
    if (!hasCue && (isPerson || hit.isFlat)) return undefined;
    return hasCue ? CONFIDENCE.personWithCue : CONFIDENCE.inDoubt;
  }
  if (reading === 'actor') return CONFIDENCE.actor;
  if (doubt === 'unsure' || (name.kind === 'people' && isCompany(span))) return CONFIDENCE.inDoubt;
  if (doubt === 'needsEvidence') return CONFIDENCE.personWithCue;
  return name.kind === 'part' ? CONFIDENCE.implied : CONFIDENCE[name.kind as 'country' | 'people' | 'city'];
}
