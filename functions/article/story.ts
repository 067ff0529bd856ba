// Which articles are one story although each has a uri of its own: Reuters gives UPDATE 1 a new USN, and sends a long
// story in takes (wire-formats, section 4). In doubt two: a dozen stories run under one slugline on a busy day.
import { hash } from 'node:crypto';
import type { Article } from './article.ts';
import { printText, type TextPrint } from './similarity.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** The next day's story under the same slugline is another. */
const SLUGLINE_WINDOW_MS = DAY_MS;
const LINK_WINDOW_MS = 3 * DAY_MS;
const TAKE_WINDOW_MS = 6 * HOUR_MS;

const SKETCH_SHINGLES = 64;
/** An update that keeps a paragraph or two of six; stories that share a slugline only have less than 0.05. */
const MIN_RESEMBLANCE = 0.15;
const DOUBTFUL_RESEMBLANCE = 0.05;
/** Two updates of one number are one story only if the second hardly changes the first. */
const MIN_RESEMBLANCE_OF_EQUALS = 0.6;
const MIN_HEADLINE_OVERLAP = 0.5;
const MIN_SHARED_WORDS = 2;
const MAX_LINKS = 2;
// A trace stays small, whatever a wire sends: a headline is cut, a name that is longer is told by its hash.
const MAX_HEADLINE_LENGTH = 300;
const MAX_NAME_LENGTH = 120;

/** What is kept of an article to tell which story it belongs to; plain JSON of about 1 KB. */
export interface StoryTrace {
  readonly id: string;
  readonly uri: string;
  readonly authority: string;
  readonly provider?: string;
  readonly language?: string;
  readonly type: Article['type'];
  readonly versionCreated: string;
  /** Folded, without marks and take numbers. */
  readonly slugline?: string;
  /** The wire's own group of updates. */
  readonly story?: string;
  /** Uris that the wire says it goes back to. */
  readonly derivedFrom: readonly string[];
  /** Headline prefixes that make it another story beside the main one: `FACTBOX`, `WRAPUP`. */
  readonly kind: string;
  /** 2 of `UPDATE 2`; 0 of the first story. */
  readonly update: number;
  readonly change: Article['change'];
  readonly take: number;
  /** Folded words of the headline. */
  readonly headline: readonly string[];
  /** The lowest shingles of its text. */
  readonly sketch: readonly number[];
}

/** What of an article tells its story. */
export type Told = Pick<
  Article,
  | 'id'
  | 'uri'
  | 'authority'
  | 'type'
  | 'versionCreated'
  | 'change'
  | 'headline'
  | 'headlinePrefixes'
  | 'associations'
  | 'body'
> &
  Partial<Pick<Article, 'provider' | 'language' | 'slugline' | 'story' | 'take'>>;

/** @param print of its body, where that has been made already */
export function traceOf(article: Told, print: TextPrint = printText(article.body)): StoryTrace {
  const { id, authority, type, versionCreated, change } = article;
  const slugline = foldSlugline(article.slugline ?? '');
  const marks = [...article.headlinePrefixes, ...marksOf(article.slugline ?? '')].map((mark) => mark.toUpperCase());
  return {
    id,
    uri: shortName(article.uri),
    authority,
    ...(article.provider === undefined ? {} : { provider: shortName(article.provider) }),
    ...(article.language === undefined ? {} : { language: shortName(article.language.toLowerCase().split('-')[0]!) }),
    type,
    versionCreated,
    ...(slugline === '' ? {} : { slugline: shortName(slugline) }),
    ...(article.story === undefined ? {} : { story: shortName(article.story) }),
    derivedFrom: article.associations
      .filter(({ rel }) => rel === 'derivedFrom')
      .slice(0, MAX_LINKS)
      .map((named) => shortName(named.uri)),
    kind: shortName(kindOf(article.headlinePrefixes)),
    update: Math.max(0, ...marks.map((mark) => Number(NUMBERED.exec(mark)?.[2] ?? 0))),
    change,
    take: article.take ?? 1,
    headline: foldWords(article.headline.slice(0, MAX_HEADLINE_LENGTH)),
    sketch: sketchOf(print),
  };
}

/** Where a trace is kept, and where its like may stand: keys of at most 22 characters. */
export interface StoryKeys {
  readonly write: readonly string[];
  /** Those of the days around it as well, and of what names it. */
  readonly read: readonly string[];
}

export function storyKeys(trace: StoryTrace): StoryKeys {
  const { authority, language = '', slugline, story, uri } = trace;
  const day = Date.parse(trace.versionCreated);
  const ofDay = (offset: number): string =>
    keyOf('slugline', authority, language, slugline ?? '', new Date(day + offset * DAY_MS).toISOString().slice(0, 10));
  const named = [
    ...(story === undefined ? [] : [keyOf('story', authority, story)]),
    ...trace.derivedFrom.map((link) => keyOf('link', authority, link)),
  ];
  return {
    write: [...(slugline === undefined ? [] : [ofDay(0)]), ...named],
    read: [...(slugline === undefined ? [] : [ofDay(0), ofDay(-1), ofDay(1)]), ...named, keyOf('link', authority, uri)],
  };
}

/** True where both belong to one story; the same in both directions. */
export function isSameStory(a: StoryTrace, b: StoryTrace): boolean {
  if (a.id === b.id) return true;
  if (a.authority !== b.authority || a.type !== b.type || a.kind !== b.kind) return false;
  if (differ(a.provider, b.provider) || differ(a.language, b.language)) return false;
  const apart = Math.abs(Date.parse(a.versionCreated) - Date.parse(b.versionCreated));
  if (apart > LINK_WINDOW_MS) return false;
  if (a.derivedFrom.includes(b.uri) || b.derivedFrom.includes(a.uri)) return true;
  if (apart > SLUGLINE_WINDOW_MS) return false;

  const hasSameSlugline = a.slugline !== undefined && a.slugline === b.slugline;
  if (a.story !== undefined && a.story === b.story) return hasSameSlugline || areKin(a, b);
  if (!hasSameSlugline) return false;
  if (a.take !== b.take) return apart <= TAKE_WINDOW_MS && a.update === b.update && hasSameHeadline(a, b);
  if (!(isFollowUp(a) || isFollowUp(b)) || runsBackwards(a, b)) return false;
  if (a.update === b.update && a.change === 'update' && b.change === 'update') {
    return resemblance(a.sketch, b.sketch) >= MIN_RESEMBLANCE_OF_EQUALS;
  }
  return areKin(a, b);
}

/**
 * The story that an article belongs to, oldest first, itself included: all that are one story with it, or with one
 * that is. Whatever the order of arrival, the same articles make the same stories.
 */
export function storyOf(trace: StoryTrace, others: readonly StoryTrace[]): readonly StoryTrace[] {
  const members = [trace];
  let left = others.filter(({ id }) => id !== trace.id);
  for (const member of members) {
    members.push(...left.filter((other) => isSameStory(member, other)));
    left = left.filter((other) => !members.includes(other));
  }
  return members.toSorted(
    (a, b) => compare(a.versionCreated, b.versionCreated) || a.take - b.take || compare(a.id, b.id),
  );
}

export interface Takes {
  /** In their order; of one that was sent again the newest. */
  readonly takes: readonly StoryTrace[];
  /** Numbers of those before the last that have not come. */
  readonly missing: readonly number[];
}

/** The parts in which a story was sent, of the update that `trace` belongs to. */
export function takesOf(trace: StoryTrace, story: readonly StoryTrace[]): Takes {
  const takes = new Map<number, StoryTrace>();
  for (const member of story) {
    if (member.update !== trace.update || !hasSameHeadline(member, trace)) continue;
    const known = takes.get(member.take);
    if (!known || known.versionCreated < member.versionCreated) takes.set(member.take, member);
  }
  const last = Math.max(...takes.keys(), 0);
  return {
    takes: [...takes.values()].toSorted((a, b) => a.take - b.take),
    missing: Array.from({ length: last }, (_, at) => at + 1).filter((take) => !takes.has(take)),
  };
}

/** Marks in brackets, take numbers and the leads that AP and AFP count behind a comma are not part of a slugline. */
const MARKS = /\([^()]*\)?/g;
const LEAD =
  /,\s*(?:\d{1,2}(?:st|nd|rd|th) )?(?:lead|ld|leadall|update|urgent|writethru|take|snap|alert|correction|corrected|repeat)\b.*$/i;
const TAKE = / ?= ?\d{1,2} ?$| take \d{1,2} ?$/i;

/**
 * A slugline as the name of a story.
 * @example foldSlugline('KENYA-FLOODS/DAM (UPDATE 1, PIX)') // 'kenya-floods/dam'
 */
export const foldSlugline = (slugline: string): string =>
  fold(slugline.replace(MARKS, ' ').replace(/\s+/g, ' ').replace(LEAD, '').replace(TAKE, ''))
    .replace(/^bc-+(?=.)/, '')
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/-*\/-*/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');

/** Words in small letters, without accents and apostrophes. */
export const foldWords = (text: string): readonly string[] =>
  fold(text)
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const marksOf = (slugline: string): readonly string[] =>
  (slugline.match(MARKS) ?? []).flatMap((marks) =>
    marks
      .replace(/[()]/g, '')
      .split(',')
      .map((mark) => mark.trim()),
  );

const NUMBERED = /\b(UPDATE|WRAPUP) (\d{1,3})$/;
/** They say how a version came about or how urgent it is, not which story it is. */
const OF_ANY_STORY =
  /^(?:(?:CORRECT|KORREKT|BERICHTIGUNG|RECTIFICATIF|RETTELSE|CORREGIDO|CORRE[CÇ]|KORREKSJON|REFILE|RPT|REPEAT|UPDATE)|(?:EXCLUSIVE|ALERT|URGENT|FLASH|SNAP|PICTURES|VIDEO|GRAPHIC)$)/;

// `WRAPUP 3` gathers several stories, so it is of a kind of its own, without its number.
const kindOf = (prefixes: readonly string[]): string =>
  [
    ...new Set(
      prefixes
        .map((prefix) => prefix.toUpperCase())
        .map((prefix) => (/\bWRAPUP \d/.test(prefix) ? 'WRAPUP' : prefix))
        .filter((prefix) => !OF_ANY_STORY.test(prefix)),
    ),
  ]
    .toSorted()
    .join('-');

const isFollowUp = ({ update, change }: StoryTrace): boolean =>
  update > 0 || change === 'update' || change === 'correction' || change === 'refile' || change === 'repeat';

/** UPDATE 2 before UPDATE 1 belongs to another story; a correction or repeat of the first may come behind both. */
function runsBackwards(a: StoryTrace, b: StoryTrace): boolean {
  const [lower, higher] = a.update <= b.update ? [a, b] : [b, a];
  const isPlain = lower.change === 'new' || lower.change === 'update';
  return isPlain && lower.update < higher.update && lower.versionCreated > higher.versionCreated;
}

/** Kinship of text or, where there is little or none, of headline: the words of the slugline are everybody's. */
function areKin(a: StoryTrace, b: StoryTrace): boolean {
  const ofText = resemblance(a.sketch, b.sketch);
  if (ofText >= MIN_RESEMBLANCE) return true;
  if (a.sketch.length > 0 && b.sketch.length > 0 && ofText < DOUBTFUL_RESEMBLANCE) return false;
  const common = new Set([...foldWords(a.slugline ?? ''), ...foldWords(b.slugline ?? '')]);
  const [ofA, ofB] = [tellingWords(a, common), tellingWords(b, common)];
  const shared = [...ofA].filter((word) => ofB.has(word)).length;
  return shared >= MIN_SHARED_WORDS && shared >= MIN_HEADLINE_OVERLAP * Math.min(ofA.size, ofB.size);
}

/** Shorter words are articles and prepositions in most languages. */
const MIN_WORD_LENGTH = 4;

const tellingWords = ({ headline }: StoryTrace, common: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(headline.filter((word) => (word.length >= MIN_WORD_LENGTH || /\d/.test(word)) && !common.has(word)));

const hasSameHeadline = (a: StoryTrace, b: StoryTrace): boolean =>
  a.headline.length > 0 && a.headline.join(' ') === b.headline.join(' ');

function sketchOf({ shingles }: TextPrint): readonly number[] {
  return [...Uint32Array.from(new Set(shingles)).sort().subarray(0, SKETCH_SHINGLES)];
}

/** Of two sketches: how much the texts have in common, 0 to 1, estimated from the lowest shingles of both together. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  const [ofA, ofB] = [new Set(a), new Set(b)];
  const lowest = Uint32Array.from(new Set([...a, ...b]))
    .sort()
    .subarray(0, SKETCH_SHINGLES);
  const shared = lowest.filter((hash) => ofA.has(hash) && ofB.has(hash)).length;
  return lowest.length === 0 ? 0 : shared / lowest.length;
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const shortName = (name: string): string => (name.length <= MAX_NAME_LENGTH ? name : keyOf(name));

const keyOf = (...parts: readonly string[]): string => hash('sha256', parts.join('\u0000'), 'base64url').slice(0, 22);
