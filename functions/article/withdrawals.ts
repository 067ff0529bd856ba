// How an advisory and the story that it withdraws find each other, whichever comes first: the keys under which both
// stand, and whether a match is certain enough to kill.
import { hash } from 'node:crypto';
import type { Article } from './article.ts';
import type { VersionRow } from './head.ts';
import { articleId } from './identity.ts';
import { foldSlugline } from './story.ts';
import { addDays, DAY_MS, foldHeadline, foldPlace, unique, type Withdrawal } from './withdrawal.ts';

/** A headline of fewer words comes again: `Weather`, `Oil prices`. */
const MIN_HEADLINE_WORDS = 4;
/** Older stories are withdrawn by hand, unless the advisory gives their date: headlines come again. */
const MAX_AGE_MS = 7 * DAY_MS;
/** Between the minute that an advisory gives and the story's own. */
const SAME_TIME_MS = 10 * 60 * 1000;
const OTHER_TIME_MS = 30 * 60 * 1000;
/** Of the words of two headlines: one was edited before it was quoted. */
const MIN_NEAR_HEADLINE = 0.5;
/** Each is a row, written before the version. */
const MAX_NUMBERS = 2;
const MAX_ADVISORY_KEYS = 24;
// What is kept of a version is a small part of its row. An advisory quotes at most 300 characters.
const MAX_LENGTH = 400;
const MAX_LISTED = 6;

/** What is kept of a story so that an advisory finds it; plain JSON. */
export interface StoryMarks {
  readonly id: string;
  readonly uri: string;
  readonly authority: string;
  readonly versionCreated: string;
  readonly versionCreatedInferred: boolean;
  /** Folded words, without prefixes. */
  readonly headline: string;
  /** Folded; two in `BERLIN/PARIS`. */
  readonly places: readonly string[];
  readonly slugline?: string;
  readonly numbers: readonly string[];
}

export type Sign = 'uri' | 'number' | 'headline' | 'slugline' | 'place' | 'date' | 'time' | 'order' | 'age';

/** Certain: the story is to be killed. Unsure: a person is to look. */
export type Match = Meeting | { readonly kind: 'none' };

export interface Meeting {
  readonly kind: 'certain' | 'unsure';
  readonly because: readonly Sign[];
  readonly against: readonly Sign[];
}

/** What an advisory could name of a story; undefined for advisories and kills, which nobody withdraws. */
export function marksOf(article: Article): StoryMarks | undefined {
  const { id, uri, authority, change, versionCreated, versionCreatedInferred } = article;
  if (change === 'withdrawal' || change === 'advisory' || change === 'kill') return undefined;
  const slugline = foldSlugline(article.slugline ?? '').slice(0, MAX_LENGTH);
  const place = article.dateline?.place ?? article.located ?? '';
  return {
    id,
    uri,
    authority,
    versionCreated,
    versionCreatedInferred,
    headline: foldHeadline(article.headline).slice(0, MAX_LENGTH),
    places: unique(place.slice(0, MAX_LENGTH).split('/').map(foldPlace)).slice(0, MAX_LISTED),
    ...(slugline === '' ? {} : { slugline }),
    numbers: numbersOf(article)
      .filter(({ length }) => length <= MAX_LENGTH)
      .slice(0, MAX_LISTED),
  };
}

/**
 * The keys under which a story stands: its headline, its slugline on its day, and its USN. The dateline's place is not
 * part of one: an advisory may leave it out, so it is compared where the two have met.
 */
export function keysOfStory({ authority, headline, slugline, versionCreated, numbers }: StoryMarks): string[] {
  return unique([
    ...headlineKey(authority, headline),
    ...(slugline === undefined ? [] : [keyOf('slugline', authority, slugline, versionCreated.slice(0, 10))]),
    ...numbers
      .filter(isUsn)
      .slice(0, MAX_NUMBERS)
      .map((usn) => keyOf('usn', authority, usn)),
  ]);
}

/** The keys under which an advisory stands that means the story: its own, and its uri. */
export const keysToAdvisories = (story: StoryMarks): string[] => [
  ...keysOfStory(story),
  uriKey(story.authority, story.uri),
];

/**
 * The keys under which an advisory stands; one is among those that each story asks which it may mean. A story that it
 * names by uri is found by `storiesNamed`, any other under one of these.
 */
export function keysOfWithdrawal(withdrawal: Withdrawal): string[] {
  const { authority, headlines, sluglines, date, versionCreated, numbers, uris } = withdrawal;
  const own = versionCreated.slice(0, 10);
  const days = unique([...(date === undefined ? [] : [date]), own, addDays(own, -1)]);
  return unique([
    ...uris.map((uri) => uriKey(authority, uri)),
    ...numbers.filter(isUsn).map((usn) => keyOf('usn', authority, usn)),
    ...headlines.flatMap((headline) => headlineKey(authority, foldHeadline(headline))),
    ...sluglines.flatMap((slugline) => days.map((day) => keyOf('slugline', authority, slugline, day))),
  ]).slice(0, MAX_ADVISORY_KEYS);
}

/** The marks of a stored version. */
export const marksIn = ({ id, versionCreated, marks }: VersionRow): StoryMarks | undefined =>
  marks && { id, versionCreated, ...marks };

/** What a stored version withdraws. */
export const withdrawalIn = ({ id, versionCreated, withdrawal }: VersionRow): Withdrawal | undefined =>
  withdrawal && { id, versionCreated, ...withdrawal };

/** Under which an advisory of this version, or it as an advisory, stands. */
export function fingerprintsOf(version: VersionRow): readonly string[] {
  const [marks, withdrawal] = [marksIn(version), withdrawalIn(version)];
  return marks ? keysToAdvisories(marks) : withdrawal ? keysOfWithdrawal(withdrawal) : [];
}

/** Ids of the articles that an advisory names by uri: its own authority's. */
export const storiesNamed = ({ authority, uris }: Withdrawal): string[] =>
  uris.slice(0, MAX_ADVISORY_KEYS).map((uri) => articleId(authority, uri));

/**
 * How sure it is that the advisory means the story. A headline alone is not enough: the place, the slugline, the number,
 * the day or the minute must agree with it, and nothing speak against it. An agency withdraws its own stories only.
 */
export function matchWithdrawal(withdrawal: Withdrawal, story: StoryMarks): Match {
  if (withdrawal.authority !== story.authority || withdrawal.id === story.id) return { kind: 'none' };
  const because = new Set<Sign>();
  const against = new Set<Sign>();
  const sign = (name: Sign, agrees: boolean, contradicts: boolean): void => {
    if (agrees) because.add(name);
    else if (contradicts) against.add(name);
  };

  const headlines = withdrawal.headlines.map(foldHeadline);
  const isNamed = headlines.includes(story.headline) && story.headline !== '';
  const isUsnNamed = withdrawal.numbers.some((number) => isUsn(number) && story.numbers.includes(number));
  sign('uri', withdrawal.uris.includes(story.uri), false);
  sign('headline', isNamed, headlines.length > 0);
  sign(
    'number',
    withdrawal.numbers.some((number) => story.numbers.includes(number)),
    false,
  );
  sign('slugline', story.slugline !== undefined && withdrawal.sluglines.includes(story.slugline), false);
  const place = foldPlace(withdrawal.place ?? '');
  sign('place', story.places.includes(place), place !== '' && story.places.length > 0);
  compareTimes(withdrawal, story, sign);
  if (isNamed && story.headline.split(' ').length < MIN_HEADLINE_WORDS) against.add('headline');

  // What was sent after the advisory is the substitute that it announces.
  const isOrdered = !withdrawal.versionCreatedInferred && !story.versionCreatedInferred;
  const isLater = story.versionCreated > withdrawal.versionCreated;
  if (isLater && isOrdered && !because.has('uri') && !isUsnNamed) return { kind: 'none' };
  if (isLater || !isOrdered) against.add('order');
  const age = Date.parse(withdrawal.versionCreated) - Date.parse(story.versionCreated);
  if (age > MAX_AGE_MS && !because.has('date')) against.add('age');

  const supports = (['number', 'slugline', 'place', 'date', 'time'] as const).filter((name) => because.has(name));
  // Serial numbers begin anew each day.
  const isSerialNamed = because.has('number') && because.has('slugline') && (age <= DAY_MS || because.has('date'));
  const isMeant = because.has('uri') || isUsnNamed || (isNamed && supports.length > 0) || isSerialNamed;
  const found = { because: [...because], against: [...against] };
  if (isMeant && against.size === 0) return { kind: 'certain', ...found };
  const isNear = headlines.some((headline) => shareOfWords(headline, story.headline) >= MIN_NEAR_HEADLINE);
  const mayBeMeant =
    isMeant || isNamed || (isNear && age <= MAX_AGE_MS) || (headlines.length === 0 && supports.length > 1);
  return mayBeMeant ? { kind: 'unsure', ...found } : { kind: 'none' };
}

function compareTimes(
  { date, time }: Withdrawal,
  { versionCreated }: StoryMarks,
  sign: (name: Sign, agrees: boolean, contradicts: boolean) => void,
): void {
  const day = versionCreated.slice(0, 10);
  if (date !== undefined) {
    // The day may be the reader's or the writer's.
    const apart = Math.abs(Date.parse(date) - Date.parse(day));
    sign('date', apart === 0, apart > DAY_MS);
  }
  if (time !== undefined) {
    const apart = Math.abs(Date.parse(versionCreated) - Date.parse(`${day}T${time}:00.000Z`));
    sign('time', apart <= SAME_TIME_MS, apart > OTHER_TIME_MS);
  }
}

/** A number that is given once, not anew each day. */
const isUsn = (number: string): boolean => number.length >= 8;

/** The USN at the end of Reuters' uris, and what the item carries besides. */
function numbersOf({ uri, altIds }: Article): string[] {
  const usn = /(?:newsml_|[:_/])([A-Z][A-Z0-9]{7,12})(?::\d+)?$/.exec(uri)?.[1];
  const given = altIds.filter(({ role }) => /usn|transmission|transref/i.test(role)).map(({ value }) => value);
  return unique([...(usn === undefined ? [] : [usn]), ...given.map((value) => value.toUpperCase())]);
}

function shareOfWords(a: string, b: string): number {
  const [ofA, ofB] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...ofA].filter((word) => ofB.has(word)).length;
  return shared / (ofA.size + ofB.size - shared);
}

const uriKey = (authority: string, uri: string): string => keyOf('uri', authority, uri);

const headlineKey = (authority: string, headline: string): string[] =>
  headline.includes(' ') ? [keyOf('headline', authority, headline)] : [];

const keyOf = (...parts: readonly string[]): string => hash('sha256', parts.join('\u0000'), 'base64url').slice(0, 22);
