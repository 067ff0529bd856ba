// Times as telegraph wires write them: `131137 GMT Nov 13` (IPTC 7901), `11-13-13 1509GMT` (ANPA 1312).
import type { SentInstant } from '../readings/instant.ts';
import { monthNamed } from '../readings/months.ts';
import { instantOf, zoneOf } from '../readings/release.ts';
import { sentTime } from '../readings/sent-time.ts';

const ISO =
  /(?<![\d-])(\d{4}-\d\d-\d\d)[T/ ](\d\d:\d\d(?::\d\d)?)(?:\s?(Z|[A-Z]{0,4}[+-]\d\d?(?::?\d\d)?|[A-Z]{2,4})(?![A-Z\d]))?/i;

/**
 * The line behind ETX: day and time in six figures, then zone, month and year. Undefined where there is none, or a word
 * that we do not know; impossible where no calendar has that day, or no clock that hour.
 */
export function readDayTime(trailer: string, timeZone: string | undefined): SentInstant | undefined {
  const text = trailer.slice(0, 400);
  const words = text.split(/\s+/);
  const start = words.findIndex((word) => /^\d{6}Z?$/i.test(word));
  if (start === -1) return readIso(text, timeZone);
  const [figures = '', ...rest] = words.slice(start, start + 5).map((word) => word.replace(/[.,]$/, ''));
  const zone = /z$/i.test(figures) ? 0 : rest.map(zoneOf).find((found) => found !== undefined);
  const month = rest.map(monthNamed).find((found) => found !== undefined);
  const year = rest.find((word) => /^(?:\d{2}|\d{4})$/.test(word));
  if (month === undefined || year === undefined) return undefined;
  const sent = [figures, ...rest].join(' ').trim();
  const [day, hour, minute] = [figures.slice(0, 2), figures.slice(2, 4), figures.slice(4, 6)].map(Number);
  return possible(
    instantOf(sent, { year: fullYear(year), month, day: day!, hour: hour!, minute: minute!, zone }, timeZone),
  );
}

function readIso(text: string, timeZone: string | undefined): SentInstant | undefined {
  const [, date, clock, zone = ''] = ISO.exec(text) ?? [];
  return date === undefined ? undefined : sentTime(`${date}T${clock}${zone}`, timeZone);
}

const FILED =
  /([A-Z][A-Z\d]{0,7}(?:-[A-Z]{1,4}){0,2})-(\d{2})-(\d{2})-(\d{4}|\d{2})\s+(\d{2}):?(\d{2})(?:\s?([A-Z]{1,4}(?:[+-]\d{1,2}(?!\d)(?::?\d\d)?)?))?/i;
/** Without who filed it: a line of its own, with its zone, or it could be any figures. */
const FILED_BY_NOBODY =
  /^()[ \t]{0,20}(\d{2})-(\d{2})-(\d{4}|\d{2})[ \t]{1,3}(\d{2}):?(\d{2})[ \t]?([A-Z]{2,4})<?[ \t]{0,20}\r?$/im;

export interface Filed {
  readonly instant: SentInstant;
  /** Who filed it: `AP-WF`. */
  readonly source?: string;
}

/** `AP-WF-11-13-13 1509GMT`: month, day, year; undefined where the text holds no such line. */
export function readFiled(text: string, timeZone: string | undefined): Filed | undefined {
  const start = text.slice(0, 400);
  const match = FILED.exec(start) ?? FILED_BY_NOBODY.exec(start);
  if (!match) return undefined;
  const [sent, source = '', first, second, year = '', hour, minute, word = ''] = match;
  // A word that is no zone is the next one of the line: `1509hrs`.
  const zone = zoneOf(word);
  if (source === '' && zone === undefined) return undefined;
  // Some write the day first, which shows where it is no month.
  const isDayFirst = Number(first) > 12 && Number(second) <= 12;
  const [month, day] = isDayFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  const clock = { year: fullYear(year), month, day, hour: Number(hour), minute: Number(minute), zone };
  const instant = possible(instantOf(sent.trim(), clock, timeZone));
  return source === '' ? { instant } : { instant, source };
}

const possible = (instant: SentInstant): SentInstant =>
  instant.utc === undefined ? { ...instant, isImpossible: true } : instant;

/** Wires began in the seventies. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
