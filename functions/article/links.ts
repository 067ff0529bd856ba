// What the table keeps of the visible version of an article so that its like is found: the trace of its story, the
// bands of its text, and the near-duplicates that were confirmed. Pure.
import { type NinjsDocument, readExtensions } from './ninjs.ts';
import { bandsToRead, bandsToWrite, isNearDuplicate, printText, type TextPrint } from './similarity.ts';
import { isSameStory, resemblance, type StoryTrace, storyKeys, type Told, traceOf } from './story.ts';

/** A copy that comes later, or is dated further away, is not looked for. */
const BAND_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Of a story that hundreds of sites carry, those that came first are kept. */
const MAX_SAME_AS = 10;
/** No near-duplicate has less, as its sketch tells it; what has less need not be read. */
const MIN_SKETCHED = 0.1;

/** One row an article, from when it first was visible; blank while nothing of it may be shown. */
export interface Links {
  readonly id: string;
  /** Counts the writes of this row; each is conditioned on the one before. */
  readonly seq: number;
  /** The visible document that the rest was made of. */
  readonly document?: string;
  readonly trace?: StoryTrace;
  /** Under which the article stands as part of a story. */
  readonly storyKeys: readonly string[];
  /** Under which it stands as a text; until `bandsUntil`. */
  readonly bands: readonly string[];
  readonly bandsUntil?: string;
  /** Those that came first, in this order. */
  readonly sameAs: readonly SameAs[];
}

/** A near-duplicate, as of the two documents that were compared; where either has changed, it says nothing. */
export interface SameAs {
  readonly id: string;
  readonly listedAt: string;
  /** Short names of the documents, see `digestOf`. */
  readonly own: string;
  readonly its: string;
}

/** A document as it is compared with others. */
export interface Comparable {
  readonly trace: StoryTrace;
  readonly print: TextPrint;
}

/** Undefined where the document is not one of ours. */
export function comparable(text: string): Comparable | undefined {
  const told = toldIn(JSON.parse(text) as NinjsDocument);
  if (!told) return undefined;
  const print = printText(told.body);
  return { trace: traceOf(told, print), print };
}

function toldIn(document: NinjsDocument): Told | undefined {
  const extensions = document.bodies && readExtensions(document);
  if (!extensions) return undefined;
  const { id, authority, guid, change, headlinePrefixes, associations, blocks, provider, story, take } = extensions;
  const { language, slugline } = document;
  return {
    id,
    uri: guid,
    authority,
    type: (document.type ?? 'text') as Told['type'],
    versionCreated: document.versionCreated,
    change,
    headline: document.headlines?.find(({ role }) => role === 'main')?.value ?? '',
    headlinePrefixes,
    associations,
    body: blocks,
    ...(language === undefined ? {} : { language }),
    ...(slugline === undefined ? {} : { slugline }),
    ...(provider === undefined ? {} : { provider }),
    ...(story === undefined ? {} : { story }),
    ...(take === undefined ? {} : { take }),
  };
}

/** @param now from when the bands' days count */
export function linksOf(
  before: Links | undefined,
  id: string,
  document: string,
  shown: Comparable,
  now: string,
): Links {
  return {
    id,
    seq: (before?.seq ?? 0) + 1,
    document,
    trace: shown.trace,
    storyKeys: storyKeys(shown.trace).write,
    bands: bandsToWrite(shown.print),
    bandsUntil: new Date(Date.parse(now) + BAND_DAYS * DAY_MS).toISOString(),
    // Until the others are compared again: what is left out here would be left over there.
    sameAs: before?.sameAs ?? [],
  };
}

/** Written also where nothing was: whoever is about to write what has become hidden since must find another `seq`. */
export const blankLinks = (before: Links | undefined, id: string): Links => ({
  id,
  seq: (before?.seq ?? 0) + 1,
  storyKeys: [],
  bands: [],
  sameAs: [],
});

/** Where the like of a text may stand: under these bands, dated within these days. */
export function whereAlike({ trace, print }: Comparable): {
  readonly bands: readonly string[];
  readonly from: string;
  readonly before: string;
} {
  const dated = (days: number): string => new Date(Date.parse(trace.versionCreated) + days * DAY_MS).toISOString();
  return { bands: bandsToRead(print), from: dated(-BAND_DAYS), before: dated(BAND_DAYS) };
}

/** False where the two cannot be near-duplicates, as far as their traces tell. */
export const mayBeSame = (a: StoryTrace, b: StoryTrace): boolean =>
  !isSameStory(a, b) && resemblance(a.sketch, b.sketch) >= MIN_SKETCHED;

/** An update that hardly changes its story is no copy of it: of those the newest counts, and not the first. */
export const isSame = (a: Comparable, b: Comparable): boolean =>
  !isSameStory(a.trace, b.trace) && isNearDuplicate(a.print, b.print);

/** The links with one near-duplicate more, or without one. */
export function withSame(links: Links, id: string, same: SameAs | undefined): Links {
  const others = links.sameAs.filter((one) => one.id !== id);
  const sameAs = (same ? [...others, same] : others).toSorted(byListing).slice(0, MAX_SAME_AS);
  return { ...links, sameAs };
}

/** Which came first: to us, since the clocks of two wires are not compared. */
export const byListing = (
  a: { readonly id: string; readonly listedAt: string },
  b: { readonly id: string; readonly listedAt: string },
): number => (`${a.listedAt} ${a.id}` < `${b.listedAt} ${b.id}` ? -1 : 1);

/** A short name of a document: of the hash of its content, with which its path ends. */
export const digestOf = (document: string): string => document.slice(-17, -5);
