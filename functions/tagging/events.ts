// Tags what happened, where and when, by words that tell of an event and by what stands near them.
import type { Article, Mention, ParsedArticle, Tag } from '../article/article.ts';
import { dateNear } from './event-dates.ts';
import { datelinePlace, namesPlace, type PlacesByBlock, placeNear, placesByBlock } from './event-places.ts';
import { type EventKind, TRIGGERS, type Trigger } from './event-triggers.ts';
import { HEADLINE, type SentencePlace } from './mentions/find.ts';
import { readingOf } from './mentions/of-article.ts';
import { MAX_PROSE } from './mentions/tokens.ts';
import type { Place } from './place-names.ts';
import type { ReadPlace } from './places.ts';
import { relevanceOf, WEIGHTS } from './relevance.ts';
import type { Tagger } from './tagger.ts';

const NAME = 'events';

const CONFIDENCE = {
  /** The sentence says where. */
  placed: 0.85,
  /** It only names whose it is, or a government: `Greek police`. */
  inOtherWords: 0.7,
  /** Only the dateline does. */
  fromDateline: 0.7,
};

/** No story tells of more; a list of all there were does. */
const MAX_TOLD = 200;

interface Told {
  readonly kind: EventKind;
  readonly date: string | undefined;
  readonly weight: number;
  readonly mention: Mention;
}

interface Event {
  readonly kind: EventKind;
  readonly place: Place;
  readonly confidence: number;
  readonly told: Told[];
}

export const events: Tagger = {
  name: NAME,
  tag(article) {
    const { sentences } = readingOf(article);
    const lead = sentences.find(({ block }) => block !== HEADLINE)?.block;
    const written = writtenAt(article);
    const placed: Event[] = [];
    const unplaced: Told[] = [];
    let fromDateline: Event | undefined;
    let all: PlacesByBlock | undefined;
    let count = 0;
    for (const [at, sentence] of sentences.entries()) {
      for (const { kind, first, last } of triggersIn(sentences, at)) {
        if (++count > MAX_TOLD) break;
        all ??= placesByBlock(article);
        const { tokens } = sentence.sentence;
        const mention = { block: sentence.block, start: tokens[first]!.start, end: tokens[last]!.end };
        const weight = weightOf(sentence.block, lead);
        const told = { kind, weight, mention, date: dateNear(tokens, first, written) };
        const near = placeNear(all, sentence, first);
        if (near === undefined) unplaced.push(told);
        else placed.push({ kind, place: near.place, confidence: confidenceOf(near), told: [told] });
        const from = datelinePlace(all)?.place;
        if (from === undefined || sentence.block !== lead || namesPlace(all, sentence)) continue;
        fromDateline ??= { kind, place: from, confidence: CONFIDENCE.fromDateline, told: [] };
      }
    }
    const joined = join(placed);
    if (fromDateline !== undefined && !joined.some(({ kind }) => kind === fromDateline.kind)) joined.push(fromDateline);
    attach(unplaced, joined);
    return joined.map(tagOf);
  },
};

const confidenceOf = ({ kind, isActor }: ReadPlace): number =>
  kind === 'people' || isActor ? CONFIDENCE.inOtherWords : CONFIDENCE.placed;

const weightOf = (block: number, lead: number | undefined): number =>
  block === HEADLINE ? WEIGHTS.headline : block === lead ? WEIGHTS.lead : WEIGHTS.text;

/** When the story was written, where the wire says so: `on Tuesday` leads nowhere else. */
function writtenAt(article: ParsedArticle & Partial<Pick<Article, 'versionCreatedInferred'>>): string | undefined {
  return article.versionCreatedInferred === true ? undefined : article.versionCreated;
}

interface FoundTrigger {
  readonly kind: EventKind;
  readonly first: number;
  readonly last: number;
}

let byWord: ReadonlyMap<string, readonly (readonly [words: readonly string[], trigger: Trigger])[]> | undefined;

/** The events that a sentence tells of, one of each kind. */
function triggersIn(sentences: readonly SentencePlace[], index: number): FoundTrigger[] {
  byWord ??= triggersByWord();
  const { tokens } = sentences[index]!.sentence;
  const found: FoundTrigger[] = [];
  if (tokens.length > MAX_PROSE) return found;
  for (let first = 0; first < tokens.length; first++) {
    const triggers = byWord.get(tokens[first]!.key);
    if (triggers === undefined) continue;
    for (const [words, trigger] of triggers) {
      const last = first + words.length - 1;
      if (found.some(({ kind }) => kind === trigger.kind)) continue;
      if (words.some((word, step) => tokens[first + step]?.key !== word)) continue;
      if (!holds(trigger, sentences, index, first, last)) continue;
      found.push({ kind: trigger.kind, first, last });
      break;
    }
  }
  // Who seized power in a coup did so once.
  return found.some(({ kind }) => kind === 'coup') ? found.filter(({ kind }) => kind !== 'takeover') : found;
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

function holds(
  { near, notAfter, notBefore, unless }: Trigger,
  sentences: readonly SentencePlace[],
  index: number,
  first: number,
  last: number,
): boolean {
  const { tokens } = sentences[index]!.sentence;
  if (notAfter?.has(tokens[first - 1]?.key ?? '') || notBefore?.has(tokens[last + 1]?.key ?? '')) return false;
  if (unless !== undefined && tokens.some(({ key }) => unless.has(key))) return false;
  return near === undefined || isNear(near, sentences, index, first, last);
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
      other.sentence.tokens.length <= MAX_PROSE &&
      (other.block === block || (block === HEADLINE && other.block !== HEADLINE)) &&
      other.sentence.tokens.some(({ key }) => near.has(key)),
  );
}

/** One event for what is told of twice: the same kind in one place, or in its country, and on no other day. */
function join(placed: readonly Event[]): Event[] {
  const joined: Event[] = [];
  // Cities first: the country of one is no second place.
  for (const event of [...placed].sort((a, b) => Number(b.place.isCity) - Number(a.place.isCity))) {
    const [told] = event.told;
    const known = joined.find(
      (other) => other.kind === event.kind && isOnePlace(other.place, event.place) && areOneDay(other, told!),
    );
    if (known === undefined) joined.push({ ...event, told: [told!] });
    else known.told.push(told!);
  }
  return joined;
}

/** What a sentence tells without a place belongs to the event of its kind. */
function attach(unplaced: readonly Told[], joined: readonly Event[]): void {
  for (const told of unplaced)
    joined.find((event) => event.kind === told.kind && areOneDay(event, told))?.told.push(told);
}

const isOnePlace = (city: Place, place: Place): boolean =>
  city.id === place.id || (!place.isCity && city.country === place.country);

const areOneDay = ({ told }: Event, { date }: Told): boolean =>
  date === undefined ||
  told.every((of) => of.date === undefined || of.date.startsWith(date) || date.startsWith(of.date));

function tagOf({ kind, place, confidence, told }: Event): Tag {
  const date = told.map((one) => one.date ?? '').reduce((a, b) => (b.length > a.length ? b : a));
  const weight = told.reduce((sum, one) => sum + one.weight, 0);
  return {
    kind: 'event',
    id: ['event', kind, place.id, ...(date === '' ? [] : [date])].join(':'),
    name: `${kind[0]!.toUpperCase()}${kind.slice(1)} in ${place.name}${date === '' ? '' : `, ${date}`}`,
    relevance: relevanceOf(weight),
    confidence,
    tagger: NAME,
    mentions: told.map(({ mention }) => mention),
  };
}
