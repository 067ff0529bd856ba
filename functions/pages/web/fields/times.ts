// When the story was published and changed: what is stated for machines, weighed against what the page shows.
import { isNoDate, type SentInstant, sentDay } from '../../../formats/readings/instant.ts';
import { sentRfc822Instant } from '../../../formats/readings/rfc822-instant.ts';
import { isStamp } from '../../chrome.ts';
import { boxAbove, isHeading } from '../boxes.ts';
import type { Segment } from '../segments.ts';
import type { Marks } from './marks.ts';
import { isPersonShaped, namesIn } from './names.ts';
import type { ReadPage } from './read-page.ts';
import { ENGLISH_MONTH, readShownDates, type ShownDate } from './shown-dates.ts';
import type { Surroundings } from './surroundings.ts';

export interface Times {
  readonly published: SentInstant | undefined;
  readonly modified: SentInstant | undefined;
}

const DAY = 24 * 60 * 60 * 1000;

/** @param timeZone in which times without a zone are read */
export function timesOf(
  { statements, address, segments }: ReadPage,
  marks: Pick<Marks, 'published' | 'times'>,
  surroundings: Surroundings,
  timeZone: string | undefined,
): Times {
  const region = regionOf(statements.languages[0], segments);
  const seen = datesIn(surroundings, region, timeZone);
  const above = surroundings.below.filter(({ box }) => !boxAbove(box, 'aside'));
  const below = datesIn({ ...surroundings, above, behind: [] }, region, timeZone);
  const stated =
    markedDay(marks.published, statements.published, { seen, below }, timeZone) ??
    firstRead([...statements.published, ...marks.published], timeZone, region) ??
    ownTime(marks.times, seen, timeZone);
  const shown = inZoneOf(stated, seen);
  const changed = firstRead(statements.modified, timeZone, region);
  // One day that is stated for both may be that of the last change alone.
  const isUnsure = changed !== undefined && dayOf(changed) === dayOf(stated);
  const published =
    weighed(stated, shown, isUnsure) ??
    unlabelled(shown) ??
    firstRead(marks.times, timeZone) ??
    dayInAddress(address, timeZone);
  const modified = changed ?? sentOf(shown.find(({ label }) => label === 'modified'));
  // A page that was changed before it was published says when its template was.
  const isLater = modified?.utc !== undefined && (published?.utc === undefined || modified.utc > published.utc);
  return { published: published ?? (isLater ? modified : undefined), modified: isLater ? modified : published };
}

/** English alone does not say whether the month comes first in `3/10/2023`; how the page writes days in full does. */
function regionOf(language = 'en', segments: readonly Segment[]): string {
  // Systems for blogs say en-US of whatever is in English.
  if (!/^en(?:[-_]us)?$/i.test(language)) return language;
  const writes = (order: RegExp): boolean => segments.some(({ text }) => text.length <= MAX_LABEL && order.test(text));
  return writes(DAY_FIRST) && !writes(MONTH_FIRST) ? 'en-GB' : language;
}

const DAY_FIRST = new RegExp(`\\b\\d{1,2} ${ENGLISH_MONTH} (?:19|20)\\d\\d\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${ENGLISH_MONTH}\\.? \\d{1,2}, (?:19|20)\\d\\d\\b`, 'i');

/**
 * Where another day is stated, as templates state when they were made, and the page shows that nowhere: the one that is
 * marked and shown between headline and story. Other stories and comments mark theirs above, beside and below it.
 */
function markedDay(
  marked: readonly string[],
  stated: readonly string[],
  shown: { readonly seen: readonly PlacedDate[]; readonly below: readonly PlacedDate[] },
  timeZone: string | undefined,
): SentInstant | undefined {
  const isIn =
    (dates: readonly PlacedDate[]) =>
    ({ utc = '' }: SentInstant): boolean =>
      dates.some((date) => date.label !== 'modified' && mayBeSameDay(utc, date.utc));
  const read = (sent: readonly string[]): SentInstant[] => sent.flatMap((text) => firstRead([text], timeZone) ?? []);
  return read(stated).some(isIn(shown.seen)) ? undefined : read(marked).find(isIn(shown.below));
}

/** Of `time` elements the one whose day is shown below the headline; the first, where that shows no other day. */
function ownTime(
  times: readonly string[],
  shown: readonly PlacedDate[],
  timeZone: string | undefined,
): SentInstant | undefined {
  const read = times.map((time) => firstRead([time], timeZone)).filter((time) => time !== undefined);
  const below = shown.filter(({ isBelow }) => isBelow);
  const own = read.find(({ utc = '' }) => below.some((date) => mayBeSameDay(utc, date.utc)));
  const isOfOthers = new Set(read.map(dayOf)).size > 1 && below.length > 0;
  return own ?? (isOfOthers ? undefined : read[0]);
}

/** In any zone, and whichever of two numbers is the month. */
function mayBeSameDay(stated: string, shown: string): boolean {
  const [year, month, day] = shown.slice(0, 10).split('-');
  return [shown.slice(0, 10), `${year}-${day}-${month}`].some(
    (one) => Math.abs(Date.parse(stated.slice(0, 10)) - Date.parse(one)) <= DAY,
  );
}

const QUARTER = 15 * 60_000;
const MAX_OFFSET = 14 * 60 * 60_000;

/** Times are shown in the zone of the page: the one that is stated, or by which the same time is shown. */
function inZoneOf(stated: SentInstant | undefined, shown: readonly PlacedDate[]): readonly PlacedDate[] {
  if (stated?.utc === undefined || !stated.hasZone) return shown;
  const instant = Math.floor(Date.parse(stated.utc) / 60_000) * 60_000;
  const distances = shown
    .filter(({ hasZone, hasClock }) => hasClock && !hasZone)
    .map(({ utc }) => instant - Date.parse(utc))
    .filter((distance) => Math.abs(distance) <= MAX_OFFSET && distance % QUARTER === 0);
  const offset = distances[0] ?? writtenOffset(stated.sent);
  if (offset === undefined) return shown;
  return shown.map((date) =>
    date.hasZone || !date.hasClock
      ? date
      : { ...date, hasZone: true, utc: `${new Date(Date.parse(date.utc) + offset).toISOString().slice(0, 19)}Z` },
  );
}

/** What is added to a clock to make it UTC. */
function writtenOffset(sent: string): number | undefined {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(sent) ?? [];
  return hours === undefined ? undefined : (sign === '-' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

const dayOf = (instant: SentInstant | undefined): string | undefined => instant?.utc?.slice(0, 10);

/**
 * A day that is shown as the day of publication, and lies before the stated one, is older than what rewrote the page; so
 * is one on a line with the stated day where that is shown as the day of a change, and the only one that is shown below
 * the headline, where it stands alone.
 */
function weighed(
  stated: SentInstant | undefined,
  shown: readonly PlacedDate[],
  isUnsure: boolean,
): SentInstant | undefined {
  const day = dayOf(stated);
  const change = shown.find(({ label, utc }) => label === 'modified' && utc.slice(0, 10) === day);
  const published =
    shown.find(({ label }) => label === 'published') ??
    (change && shown.find(({ label, line }) => label === undefined && line === change.line)) ??
    onlyOne(shown.filter(({ isBelow, isAlone, label }) => isBelow && (isAlone || isUnsure) && label === undefined));
  if (stated?.utc === undefined || published === undefined || mayBeSameDay(stated.utc, published.utc)) return stated;
  return Date.parse(published.utc) < Date.parse(stated.utc) - DAY ? sentOf(published) : stated;
}

const onlyOne = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

const unlabelled = (shown: readonly PlacedDate[]): SentInstant | undefined =>
  sentOf(
    shown.find(({ label }) => label === 'published') ??
      shown.find(({ label, isBelow }) => label === undefined && isBelow) ??
      shown.find(({ label }) => label === undefined),
  );

/** `isBelow` where it stands for itself, or before who signs, between headline and story: other dates are of other things. */
type PlacedDate = ShownDate & {
  readonly isBelow: boolean;
  /** Nothing stands beside it: `On 8 Oct 2026`. */
  readonly isAlone: boolean;
};
const ALONE = /^(?:on|am|le|el|il|den)?\W*$/i;

function datesIn(
  { above, below, behind }: Surroundings,
  language: string | undefined,
  timeZone: string | undefined,
): PlacedDate[] {
  const dates = (text: string, isBelow = false): PlacedDate[] =>
    readShownDates(text, language, timeZone).map((date) => ({
      ...date,
      isBelow,
      isAlone: ALONE.test(text.replace(date.sent, '')),
    }));
  const isDated = ({ text, tag }: Segment): boolean => isStamp(text) || tag !== 'p' || isLabel(text) || isSigned(text);
  return [
    ...above
      .filter(isDated)
      .flatMap((segment) => dates(segment.text, isOwn(segment.text, segment.tag) && below.includes(segment))),
    // Behind the story only what says of itself that it is a date, or who wrote: other dates there are of other stories.
    ...behind.flatMap(({ text }, at) => {
      const found = dates(text);
      if (!isStamp(text) && !isOfDates(text, found)) return [];
      return found.some(({ label }) => label) || isSignature(behind[at - 1]) ? found : [];
    }),
  ];
}

/** `3 December 2026. Updated: 7 December 2026`: with the names of two months it has more letters than a stamp. */
function isOfDates(text: string, dates: readonly ShownDate[]): boolean {
  const rest = dates.reduce((left, { sent }) => left.replace(sent, ''), text).replace(/[^\p{L}]/gu, '');
  return dates.length > 1 && rest.length <= MAX_REST;
}
/** In letters: `Last updated`, `Published … Updated`. */
const MAX_REST = 22;

const isOwn = (text: string, tag: string): boolean =>
  !isHeading(tag) &&
  tag !== 'figcaption' &&
  (isStamp(text) || isLabel(text) || isSigned(text) || BEFORE_NAME.test(text));
/** `By Ann Example on Monday, November 18th, 2026 at 11:04 a.m.` */
const isSigned = (text: string): boolean =>
  text.length <= MAX_LABEL &&
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or) \p{Lu}/u.test(text) &&
  namesIn(text).some(isPersonShaped) &&
  !/\p{Ll}{2}[.!?]$/u.test(text);
/** `05/03/2026 by Ann Example` */
const BEFORE_NAME = /^[\d./-]{8,10} by \p{Lu}/u;

const isSignature = (segment: Segment | undefined): boolean =>
  segment !== undefined && /^(?:[Ww]ritten|[Tt]ext|[Ww]ords|[Ss]tory) by \p{Lu}/u.test(segment.text);

/** `/2026/03/05/`, which says a day in any country. */
function dayInAddress(address: string | undefined, timeZone: string | undefined): SentInstant | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)\//.exec(address ?? '') ?? [];
  if (year === undefined) return undefined;
  const sent = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const instant = sentDay(sent, timeZone);
  return instant?.utc === undefined ? undefined : instant;
}

/** `Ann Example | Senior Writer | 5 March 2026` */
const isLabel = (text: string): boolean => text.length <= MAX_LABEL && /\s[|·•]\s/.test(text) && !/[.!?]$/.test(text);
const MAX_LABEL = 100;

const sentOf = (date: ShownDate | undefined): SentInstant | undefined =>
  date && { sent: date.sent, utc: date.utc, hasZone: date.hasZone };

/** As people write it, `14-03-2026 10:05`, or counted from 1970, in seconds or thousandths of them. */
function looselyRead(text: string, timeZone: string | undefined, region?: string): SentInstant | undefined {
  if (SECONDS.test(text)) {
    const sent = new Date(Number(text.slice(0, 10)) * 1000).toISOString();
    return { sent, utc: `${sent.slice(0, 19)}Z`, hasZone: true };
  }
  const isUnsure = isTwoDays(text) && EITHER_FIRST.test(region ?? 'en');
  return isUnsure || isNoDate(text) ? undefined : sentOf(readShownDates(text, region, timeZone)[0]);
}
/** Languages and countries that do not tell whether the month or the day comes first: some write the year first. */
const EITHER_FIRST = /^(?:en(?:[-_](?:us|ca|ph))?|es[-_](?:us|pr)|(?:ja|zh|ko|hu|lt|mn|fa|sv|eu|si)(?:[-_].*)?)$/i;
/** `03/05/2026`, `03-05-2026`: what the page shows tells which, or its language. */
function isTwoDays(text: string): boolean {
  const [, a, , b] = /(?<!\d)(\d\d?)([-/])(\d\d?)\2\d{4}/.exec(text) ?? [];
  return a !== undefined && Number(a) <= 12 && Number(b) <= 12;
}
/** From 2001 on. */
const SECONDS = /^1\d{9}(?:\d{3})?$/;

/** `10:05:00-5:00` */
const SHORT_ZONE = /(?<=:\d\d)[+-](?=\d:\d\d$)/;

/** A time that cannot be read is none. */
function firstRead(sent: readonly string[], timeZone: string | undefined, region?: string): SentInstant | undefined {
  for (const text of sent) {
    const found = [sentDay, sentRfc822Instant, looselyRead]
      .map((read) => read(text.replace(SHORT_ZONE, '$&0'), timeZone, region))
      .find((instant) => instant?.utc !== undefined);
    if (found) return found;
  }
  return undefined;
}
