// Tags what happened, where and when, by words that tell of an event and by what stands near them.
import type { Article, Mention, ParsedArticle, Tag } from '../article/article.ts';
import { dateNear } from './event-dates.ts';
import { type EventKind, TRIGGERS, type Trigger } from './event-triggers.ts';
import { HEADLINE, type SentencePlace } from './mentions/find.ts';
import { readingOf } from './mentions/of-article.ts';
import type { Token } from './mentions/tokens.ts';
import { isLocated } from './place-context.ts';
import type { Place } from './place-names.ts';
import { placeReadingOf, type ReadPlace } from './places.ts';
import { relevanceOf, WEIGHTS } from './relevance.ts';
import type { Tagger } from './tagger.ts';

const NAME = 'events';

const CONFIDENCE = {
  /** The sentence says where. */
  placed: 0.85,
  /** Only the dateline does. */
  fromDateline: 0.7,
};

/** No story tells of more; a list of all there were does. */
const MAX_TOLD = 200;

const DATELINE = 'dateline';

interface Event {
  readonly kind: EventKind;
  readonly place: Place;
  readonly date: string | undefined;
  readonly confidence: number;
  readonly weight: number;
  readonly mention: Mention;
}

export const events: Tagger = {
  name: NAME,
  tag(article) {
    const { sentences } = readingOf(article);
    const lead = sentences.find(({ block }) => block !== HEADLINE)?.block;
    const written = writtenAt(article);
    let all: PlacesByBlock | undefined;
    const found = sentences.flatMap((sentence, at) => {
      const told = triggerIn(sentences, at);
      if (told === undefined) return [];
      all ??= placesByBlock(article);
      const where = placeOf(all, sentence, told, sentence.block === lead || sentence.block === HEADLINE);
      if (where === undefined) return [];
      const { tokens } = sentence.sentence;
      const weight =
        sentence.block === HEADLINE ? WEIGHTS.headline : sentence.block === lead ? WEIGHTS.lead : WEIGHTS.text;
      const date = dateNear(tokens, told.first, written);
      const mention = { block: sentence.block, start: tokens[told.first]!.start, end: tokens[told.last]!.end };
      return [{ kind: told.kind, ...where, date, weight, mention }];
    });
    return joined(found.slice(0, MAX_TOLD)).map(tagOf);
  },
};

/** When the story was written, where the wire says so: `on Tuesday` leads nowhere else. */
function writtenAt(article: ParsedArticle & Partial<Pick<Article, 'versionCreatedInferred'>>): string | undefined {
  return article.versionCreatedInferred === true ? undefined : article.versionCreated;
}

interface Told {
  readonly kind: EventKind;
  readonly first: number;
  readonly last: number;
}

let byWord: ReadonlyMap<string, readonly (readonly [words: readonly string[], trigger: Trigger])[]> | undefined;

/** The first event that a sentence tells of. */
function triggerIn(sentences: readonly SentencePlace[], index: number): Told | undefined {
  byWord ??= triggersByWord();
  const { tokens } = sentences[index]!.sentence;
  for (let first = 0; first < tokens.length; first++) {
    for (const [words, trigger] of byWord.get(tokens[first]!.key) ?? []) {
      const last = first + words.length - 1;
      if (!words.every((word, step) => tokens[first + step]?.key === word)) continue;
      if (trigger.notAfter?.has(tokens[first - 1]?.key ?? '')) continue;
      if (trigger.notBefore?.has(tokens[last + 1]?.key ?? '')) continue;
      if (trigger.near !== undefined && !isNear(trigger.near, sentences, index, first, last)) continue;
      return { kind: trigger.kind, first, last };
    }
  }
  return undefined;
}

function triggersByWord(): Map<string, [readonly string[], Trigger][]> {
  const found = new Map<string, [readonly string[], Trigger][]>();
  for (const trigger of TRIGGERS) {
    for (const phrase of trigger.words) {
      const words = phrase.split(' ');
      const known = found.get(words[0]!) ?? [];
      found.set(words[0]!, known);
      known.push([words, trigger]);
    }
  }
  for (const known of found.values()) known.sort((a, b) => b[0].length - a[0].length);
  return found;
}

function isNear(
  near: ReadonlySet<string>,
  sentences: readonly SentencePlace[],
  index: number,
  first: number,
  last: number,
): boolean {
  const { block, sentence } = sentences[index]!;
  if (sentence.tokens.some(({ key }, at) => (at < first || at > last) && near.has(key))) return true;
  return [sentences[index - 1], sentences[index + 1]].some(
    (other) =>
      other !== undefined &&
      (other.block === block || (block === HEADLINE && other.block !== HEADLINE)) &&
      other.sentence.tokens.some(({ key }) => near.has(key)),
  );
}

type Where = Pick<Event, 'place' | 'confidence'>;

/** Where the sentence has it; at the head of a story else where it is told from. */
function placeOf(all: PlacesByBlock, at: SentencePlace, told: Told, isHead: boolean): Where | undefined {
  const { tokens } = at.sentence;
  const trigger = tokens[told.first]!;
  const here = placesBetween(all.get(at.block) ?? [], tokens[0]!.start, tokens.at(-1)!.end);
  const best = here.reduce<ReadPlace | undefined>(
    (a, b) => (a === undefined || suits(b, trigger) > suits(a, trigger) ? b : a),
    undefined,
  );
  if (best !== undefined && suits(best, trigger) > 0) return { place: best.place, confidence: CONFIDENCE.placed };
  if (!isHead || here.length > 0) return undefined;
  const dateline = all.get(DATELINE)?.[0];
  return dateline && { place: dateline.place, confidence: CONFIDENCE.fromDateline };
}

type PlacesByBlock = ReadonlyMap<number | typeof DATELINE, readonly ReadPlace[]>;

function placesByBlock(article: ParsedArticle): PlacesByBlock {
  const found = new Map<number | typeof DATELINE, ReadPlace[]>();
  for (const place of placeReadingOf(article)) {
    const key = place.section === 'dateline' ? DATELINE : place.mention.block;
    const known = found.get(key);
    if (known === undefined) found.set(key, [place]);
    else known.push(place);
  }
  return found;
}

/** Those of a block, in reading order, that stand in one sentence of it. */
function placesBetween(places: readonly ReadPlace[], from: number, to: number): readonly ReadPlace[] {
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

/** How well a place says where: where something is before where it is not said, a city before its country, the nearest. */
function suits({ span, place, kind, isActor, mention }: ReadPlace, trigger: Token): number {
  const away = Math.min(Math.abs(mention.start - trigger.end), Math.abs(trigger.start - mention.end), 999) / 1000;
  if (isActor) return 1 - away;
  return (isLocated(span) ? 4 : 0) + (kind === 'people' ? 0 : 2) + (place.isCity ? 1 : 0) + 1 - away;
}

/** One event for what is told of twice: the same kind in one place, or in its country, and no other day. */
function joined(found: readonly Event[]): Event[][] {
  const groups: Event[][] = [];
  // Cities first: the country of one is no second place.
  for (const event of [...found].sort((a, b) => Number(b.place.isCity) - Number(a.place.isCity))) {
    const group = groups.find(([of]) => of!.kind === event.kind && isOnePlace(of!.place, event.place));
    if (group !== undefined && areOneDay(group, event)) group.push(event);
    else groups.push([event]);
  }
  return groups;
}

const isOnePlace = (city: Place, place: Place): boolean =>
  city.id === place.id || (!place.isCity && city.country === place.country);

const areOneDay = (group: readonly Event[], { date }: Event): boolean =>
  date === undefined ||
  group.every((of) => of.date === undefined || of.date.startsWith(date) || date.startsWith(of.date));

function tagOf(group: readonly Event[]): Tag {
  const { kind, place } = group[0]!;
  const date = group.map((event) => event.date ?? '').reduce((a, b) => (b.length > a.length ? b : a));
  const weight = group.reduce((sum, event) => sum + event.weight, 0);
  return {
    kind: 'event',
    id: ['event', kind, place.id, ...(date === '' ? [] : [date])].join(':'),
    name: `${kind[0]!.toUpperCase()}${kind.slice(1)} in ${place.name}${date === '' ? '' : `, ${date}`}`,
    relevance: relevanceOf(weight),
    confidence: Math.max(...group.map(({ confidence }) => confidence)),
    tagger: NAME,
    mentions: group.map(({ mention }) => mention),
  };
}
