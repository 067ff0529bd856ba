// Release times in the prose of desks: `Sperrfrist 9. Oktober 14.20 Uhr`, `until 4 p.m. EST on March 3`.
import { caseless } from '../syntax/caseless.ts';
import type { SentInstant } from './instant.ts';
import { monthInProse } from './months.ts';
import { readInZone, type Zone, zoneNamed } from './zones.ts';

export interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly zone: Zone | undefined;
}

/** What four digits are an hour before. */
const OF_HOUR = '\\s?(?:GMT|UTC|[CM]ES?[TZ]|[A-Z]{1,2}[SD]T|hrs|hours|Uhr)\\b';
/** `5 March 2000 GMT` is that evening. */
export const YEAR = `(?:19|20)\\d\\d(?!\\d|${OF_HOUR})`;
// `5 DE MARZO DE 2027`: without its year it would be this year's.
// A month in figures has a full stop before it: `10.00` is an hour, and not 1.0.
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er)?\\s?(?:(?:de|DE) )?(\\p{L}{3,10}|(?<=\\.\\s?)(?:0?[1-9]|1[0-2])(?=\\.))\\.?,?(?:\\s?(?:(?:del?|DEL?)\\s)?(${YEAR}))?`,
  'gu',
);
// The number behind `4 March` may be its hour: `4 March 10 p.m. GMT`.
const MONTH_DAY = new RegExp(
  `(\\p{L}{3,10})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.hH]\\d|\\s?[apAP]\\.?[mM](?!\\p{L})|\\s(?:Uhr|heures|uur))(?:,?\\s(${YEAR}))?`,
  'gu',
);
const TIME = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:[.:h]\\s?(\\d{2}))?\\s?([ap])\\.?m\\b|(?<!\\d)(\\d{1,2})[.:h](\\d{2})(?!\\d)|(?<!\\d)(\\d{2})(\\d{2})(?=${OF_HOUR}|\\s?(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?<!\\d)(\\d{1,2})(?=\\s(?:Uhr|heures|uur))`,
  'i',
);

/** Whose time the clock shows, as press offices name it: `6h00 (heure de Paris)`, `10am London time`. */
const CITY_ZONES: ReadonlyMap<string, string> = new Map([
  ['paris', 'Europe/Paris'],
  ['bruxelles', 'Europe/Brussels'],
  ['brussels', 'Europe/Brussels'],
  ['genève', 'Europe/Zurich'],
  ['geneva', 'Europe/Zurich'],
  ['berlin', 'Europe/Berlin'],
  ['london', 'Europe/London'],
  ['uk', 'Europe/London'],
  ['new york', 'America/New_York'],
]);
export const CITY_TIME = caseless`^[.,]?\s?\(?(?:heure de (\p{L}{3,15})|(London|UK|Paris|Brussels|Geneva|Berlin|New York) time)(?!\p{L})`;

/**
 * A release time in prose (`Sperrfrist 9. Oktober 14.20 Uhr`); unreadable where day, hour or zone are not certain. Whether
 * it is the only one there is asked in one-release.ts.
 * @param near When the message was sent: its year is meant where none is written
 */
export function readRelease(prose: string, near: string | undefined, timeZone: string | undefined): SentInstant {
  const text = prose.slice(0, 300);
  const date = readDate(text);
  const time = date && TIME.exec(text.replace(date.sent, ' '));
  const sentYear = date?.year ?? (near === undefined ? undefined : Number(near.slice(0, 4)));
  if (!date || !time || sentYear === undefined || isYearOf(date, text, time)) return unreadable(prose);
  const [, hour12, minute12 = '0', half, hour24, minute24, hourGlued, minuteGlued, hourBare] = time;
  const isPm = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hour24 ?? hourGlued ?? hourBare) : (Number(hour12) % 12) + (isPm ? 12 : 0);
  const minute = Number(half === undefined ? (minute24 ?? minuteGlued ?? '0') : minute12);
  const tail = time.input.slice(time.index + time[0].length);
  const city = CITY_TIME.exec(tail);
  const word = city
    ? undefined
    : /^[.,]?(?:\s?(?:Uhr|hrs|hours|heures|horas|HORAS|uur))?,?\s?\(?([A-Z]{1,4}(?:[+-]\d{1,2}(?::?\d\d)?)?)(?![\p{L}\d]|[+-]\d)/u.exec(
        tail,
      )?.[1];
  const zone = city ? CITY_ZONES.get((city[1] ?? city[2] ?? '').toLowerCase()) : word && zoneOf(word);
  if ((city !== null || word !== undefined) && zone === undefined) return unreadable(prose);
  // In December, `Jan. 2` is next year's.
  const isNextYear = date.year === undefined && near !== undefined && date.month < Number(near.slice(5, 7)) - 6;
  return instantOf(prose, { ...date, year: sentYear + (isNextYear ? 1 : 0), hour, minute, zone }, timeZone);
}

/** `until 2200 on 6 March 2026 GMT`, `6 March 2026 GMT`: a year, or 26 minutes past eight. */
function isYearOf({ sent, year }: SentDate, text: string, { 0: time, index, input }: RegExpExecArray): boolean {
  const end = text.indexOf(sent) + 1;
  const isBehind = index >= end && /^,?\s{0,2}(?:del?\s)?$/.test(input.slice(end, index));
  return year === undefined && /^20[23]\d$/.test(time) && isBehind;
}

/**
 * The days that words may mean, the earliest first, as `2026-03-06`: `06/03/2026` is in June where an American says it.
 * @param near As of readRelease
 */
export function daysMeant(words: string, near: string | undefined): readonly string[] {
  const [, year, , month, day] = /(?<!\d)((?:19|20)\d\d)([-/.]?)(0\d|1[0-2])\2([0-3]\d)/.exec(words) ?? [];
  if (day !== undefined) return [`${year}-${month}-${day}`];
  const inProse = readRelease(`${words} 00:00`, near, 'UTC').utc?.slice(0, 10);
  return inProse === undefined ? daysInFigures(words) : [inProse];
}

function daysInFigures(words: string): readonly string[] {
  const [, first = '', second = '', year] = /(?<!\d)([0-3]?\d)[/-]([0-3]?\d)[/-](20\d\d)(?!\d)/.exec(words) ?? [];
  const [day, month] = [first.padStart(2, '0'), second.padStart(2, '0')];
  return [`${year}-${month}-${day}`, `${year}-${day}-${month}`].filter((one) => Date.parse(one) > 0).sort();
}

interface SentDate {
  readonly sent: string;
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

function readDate(text: string): SentDate | undefined {
  // `until 4 p.m. on March 3`
  for (const [sent, word = '', day = '', year] of text.matchAll(MONTH_DAY)) {
    const month = monthInProse(word);
    if (month !== undefined) return dateOf(sent, month, day, year);
  }
  for (const [sent, day = '', word = '', year] of text.matchAll(DAY_MONTH)) {
    const month = monthInProse(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
    if (month !== undefined) return dateOf(sent, month, day, year);
  }
  return undefined;
}

const dateOf = (sent: string, month: number, day: string, year: string | undefined): SentDate => ({
  sent,
  month,
  day: Number(day),
  year: year === undefined ? undefined : Number(year),
});

/** India's wires mean their own by IST. */
export const zoneOf = (word: string): Zone | undefined => (/^IST$/i.test(word) ? 330 : zoneNamed(word));

const unreadable = (sent: string): SentInstant => ({ sent, hasZone: false });

/** Unreadable where no calendar has that day, or no clock that hour. */
export function instantOf(
  sent: string,
  { year, month, day, hour, minute, zone }: Clock,
  timeZone: string | undefined,
): SentInstant {
  const read = readInZone(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`, zone, timeZone);
  return read ? { sent, ...read } : unreadable(sent);
}

const two = (number: number): string => String(number).padStart(2, '0');
