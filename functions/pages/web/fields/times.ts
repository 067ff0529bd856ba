// When the story was published and changed: what is stated for machines, weighed against what the page shows.
import { type SentInstant, sentDay } from '../../../formats/readings/instant.ts';
import { sentRfc822Instant } from '../../../formats/readings/rfc822-instant.ts';
import { isByline, isStamp } from '../../chrome.ts';
import type { Segment } from '../segments.ts';
import type { ReadPage, Surroundings } from './read-page.ts';
import { readShownDates, type ShownDate } from './shown-dates.ts';

export interface Times {
  readonly published: SentInstant | undefined;
  readonly modified: SentInstant | undefined;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * @param marked of `time` elements and microdata
 * @param timeZone in which times without a zone are read
 */
export function timesOf(
  { statements }: ReadPage,
  marked: readonly string[],
  surroundings: Surroundings,
  timeZone: string | undefined,
): Times {
  const language = statements.languages[0];
  const meant = firstRead(statements.published, timeZone);
  // Of several stories' times none is this one's, unless nothing else is.
  const isList = new Set(marked.map((one) => one.slice(0, 10))).size > 1;
  const stated = meant ?? (isList ? undefined : firstRead(marked, timeZone));
  const shown = inZoneOf(stated, datesIn(surroundings, language, timeZone));
  const changed = firstRead(statements.modified, timeZone);
  const isUnsure = changed !== undefined && dayOf(changed) === dayOf(stated);
  const published =
    weighed(stated, shown, isUnsure) ??
    unlabelled(shown) ??
    firstRead(marked, timeZone) ??
    dayInAddress(statements.addresses);
  const modified = changed ?? sentOf(shown.find(({ label }) => label === 'modified'));
  // A page that was changed before it was published says when its template was.
  const isLater = modified?.utc !== undefined && (published?.utc === undefined || modified.utc > published.utc);
  return { published: published ?? (isLater ? modified : undefined), modified: isLater ? modified : published };
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
 * the headline where the stated one is that of the last change too.
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
    (isUnsure ? onlyOne(shown.filter(({ isBelow }) => isBelow)) : undefined);
  if (stated?.utc === undefined || published === undefined) return stated;
  return Date.parse(published.utc) < Date.parse(stated.utc) - DAY ? sentOf(published) : stated;
}

const onlyOne = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

const unlabelled = (shown: readonly PlacedDate[]): SentInstant | undefined =>
  sentOf(
    shown.find(({ label }) => label === 'published') ??
      shown.find(({ label, isBelow }) => label === undefined && isBelow) ??
      shown.find(({ label }) => label === undefined),
  );

/** `isBelow` the headline: above it stand those of other stories, too. */
type PlacedDate = ShownDate & { readonly isBelow: boolean };

function datesIn(
  { above, below, behind }: Surroundings,
  language: string | undefined,
  timeZone: string | undefined,
): PlacedDate[] {
  const dates = (text: string, isBelow = false): PlacedDate[] =>
    readShownDates(text, language, timeZone).map((date) => ({ ...date, isBelow }));
  const isDated = ({ text, tag }: Segment): boolean => isStamp(text) || tag !== 'p' || isLabel(text);
  return [
    ...above.filter(isDated).flatMap((segment) => dates(segment.text, below.includes(segment))),
    // Behind the story only what says of itself that it is a date, or who wrote: other dates there are of other stories.
    ...behind.flatMap(({ text }, at) => {
      if (!isStamp(text)) return [];
      const found = dates(text);
      return found.some(({ label }) => label) || isSignature(behind[at - 1]) ? found : [];
    }),
  ];
}

const isSignature = (segment: Segment | undefined): boolean =>
  segment !== undefined &&
  /^(?:written )?by \p{Lu}/iu.test(segment.text) &&
  isByline(segment.text.replace(/^written /i, ''));

/** `/2026/03/05/`, which says a day in any country. */
function dayInAddress(addresses: readonly string[]): SentInstant | undefined {
  for (const address of addresses) {
    const [, year, month, day] = /\/((?:19|20)\d\d)\/(\d\d?)\/(\d\d?)\//.exec(address) ?? [];
    if (year === undefined) continue;
    const sent = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    const instant = sentDay(sent, undefined, { field: 'address' });
    if (instant?.utc !== undefined) return instant;
  }
  return undefined;
}

/** `Ann Example | Senior Writer | 5 March 2026` */
const isLabel = (text: string): boolean => text.length <= MAX_LABEL && /\s[|·•]\s/.test(text) && !/[.!?]$/.test(text);
const MAX_LABEL = 100;

const sentOf = (date: ShownDate | undefined): SentInstant | undefined =>
  date && { sent: date.sent, utc: date.utc, hasZone: date.hasZone, field: 'shown date' };

/** A time that cannot be read is none. */
function firstRead(sent: readonly string[], timeZone: string | undefined): SentInstant | undefined {
  for (const text of sent) {
    const instant = sentDay(text, timeZone, { field: 'stated date' });
    const found = instant?.utc === undefined ? sentRfc822Instant(text, timeZone, { field: 'stated date' }) : instant;
    if (found?.utc !== undefined) return found;
  }
  return undefined;
}
