// Instants as wires write them: ISO 8601, extended or basic, with any offset, or in the local time of the wire.
import { tzOffset } from '@date-fns/tz';
import { clockInUtc, daysIn, type WallClock } from './wall-clock.ts';

const INSTANT =
  /^(\d{4})-?(\d\d)-?(\d\d)[Tt ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;

export interface ReadInstant {
  /** In UTC; milliseconds only where the wire gave a fraction. */
  readonly utc: string;
  /** False where nobody gave a zone, and UTC was taken for it. */
  readonly hasZone: boolean;
}

/** An instant as a field of a wire has it, read or not. */
export interface SentInstant {
  readonly sent: string;
  /** Absent where it cannot be read. */
  readonly utc?: string;
  readonly hasZone: boolean;
  /** It says that there is an embargo, and nothing of its end: whatever else does says more. */
  readonly isBare?: boolean;
  /** It reads like a time, and no clock or calendar shows it. */
  readonly isImpossible?: boolean;
}

/** Of several that are said to end an embargo the last does; one that nobody can read may be later than all others. */
export function lastOf(releases: readonly SentInstant[]): SentInstant | undefined {
  const unread = releases.find((release) => !isExact(release));
  return unread ?? releases.toSorted((a, b) => Date.parse(b.utc!) - Date.parse(a.utc!))[0];
}

/** An instant that can end an embargo. */
export const isExact = ({ utc, hasZone }: SentInstant): boolean => utc !== undefined && hasZone;

/** A field of ISO 8601; undefined where it is absent or empty, or holds what programs write for no date. */
export function sentInstant(sent: string | undefined, timeZone?: string): SentInstant | undefined {
  if (sent === undefined || sent.trim() === '' || isNoDate(sent.trim())) return undefined;
  return { sent, hasZone: false, ...readInstant(sent, timeZone) };
}

/** Like {@link sentInstant}; a bare date, which says no more than its beginning, is one without a zone. */
export function sentDay(sent: string | undefined, timeZone?: string): SentInstant | undefined {
  const day = sent?.trim() ?? '';
  if (!isDay(day) || isNoDate(day)) return sentInstant(sent, timeZone);
  return {
    ...sentInstant(`${day}T${day.includes('-') ? '00:00' : '0000'}`, timeZone)!,
    sent: day,
    hasZone: false,
  };
}

/** .NET's first day of all, nought of databases and of seconds, and what PHP makes of that: nobody filled in a date. */
export const isNoDate = (sent: string): boolean =>
  // What all of them hold is looked for faster than any of them.
  (sent.includes('000') && NO_DATE.test(sent)) || (sent.includes('1970') && NO_SECONDS.test(sent));
const NO_DATE =
  /^(?:0001-?01-?01(?!\d)|0000-?00-?00(?!\d)|0?1\/0?1\/0001\b|(?:[A-Z][a-z]{2}, )?0?1 Jan 0001\b|0{8,14}$)|(?:^|\s)-0001\b/;
/** In UTC alone: pictures are of 1970, too. */
const NO_SECONDS =
  /^(?:1970-?01-?01[T ]00:?00(?::?00(?:[.,]0{1,9})?)?\s?(?:Z|UTC|GMT|[+-]00:?00)|(?:Thu, )?0?1 Jan 1970 00:00(?::00)? (?:GMT|UTC?|Z|[+-]0000))$/i;

export const isDay = (sent: string): boolean => sent.length <= 10 && /^\d{4}-?\d\d-?\d\d$/.test(sent);

/** A day of XML Schema may have its zone: `2026-05-03+02:00`. */
export const zonedDay = (sent: string): { readonly day: string; readonly zone: string } | undefined => {
  const [, day, zone] = sent.length <= 16 ? (/^(\d{4}-\d\d-\d\d)(Z|[+-]\d\d:\d\d)$/.exec(sent) ?? []) : [];
  return day === undefined || zone === undefined ? undefined : { day, zone };
};

/**
 * Undefined where the text is no instant: a bare date, prose, the 30th of February.
 * @param timeZone IANA name of the wire's own zone: what a time without a zone is read in, instead of UTC
 */
export function readInstant(sent: string, timeZone?: string): ReadInstant | undefined {
  return readPlainInstant(sent) ?? readAnyInstant(sent, timeZone);
}

/** The same of what is written as most wires write it: `2026-11-02T10:00:00+01:00`, `2026-11-02T10:00:00.000Z`. */
function readPlainInstant(sent: string): ReadInstant | undefined {
  const { length } = sent;
  const isUtc = (length === 20 || (length === 24 && sent[19] === '.')) && sent.endsWith('Z');
  const hasOffset = length === 25 && (sent[19] === '+' || sent[19] === '-') && sent[22] === ':';
  if (!(isUtc || hasOffset) || sent[4] !== '-' || sent[7] !== '-' || sent[10] !== 'T') return undefined;
  if (sent[13] !== ':' || sent[16] !== ':') return undefined;
  const hour = digitsAt(sent, 11, 2);
  const minute = digitsAt(sent, 14, 2);
  const clock = {
    year: digitsAt(sent, 0, 4),
    month: digitsAt(sent, 5, 2),
    day: digitsAt(sent, 8, 2),
    minutes: hour * 60 + minute,
  };
  if (!isClock(clock, hour, minute, digitsAt(sent, 17, 2))) return undefined;
  if (isUtc) return length === 24 && digitsAt(sent, 20, 3) > 999 ? undefined : { utc: sent, hasZone: true };
  const offset = minutesEast(sent[19], digitsAt(sent, 20, 2), digitsAt(sent, 23, 2));
  const utc = offset === undefined ? undefined : clockInUtc(clock, offset);
  return utc === undefined ? undefined : { utc: `${utc}:${sent.slice(17, 19)}Z`, hasZone: true };
}

/** More than any clock or calendar shows where not all of them are digits. */
function digitsAt(sent: string, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at++) {
    const digit = sent.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.POSITIVE_INFINITY;
    number = number * 10 + digit;
  }
  return number;
}

function readAnyInstant(sent: string, timeZone: string | undefined): ReadInstant | undefined {
  const match = INSTANT.exec(sent.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, sentSecond = '00', fraction, zone] = match;
  // A leap second has no instant of its own here.
  const second = sentSecond === '60' ? '59' : sentSecond;
  if (hour === '24') return endOfDay(match, timeZone);
  const clock = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    minutes: Number(hour) * 60 + Number(minute),
  };
  if (!isClock(clock, Number(hour), Number(minute), Number(second))) return undefined;
  const seconds = fraction === undefined ? second : `${second}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const hasZone = zone !== undefined || timeZone !== undefined;
  if (zone === undefined ? timeZone === undefined : zone === 'Z' || zone === 'z') {
    return { utc: `${year}-${month}-${day}T${hour}:${minute}:${seconds}Z`, hasZone };
  }
  const offset = zone === undefined ? offsetOfLocal(clock, Number(second), timeZone!) : offsetMinutes(zone);
  const utc = offset === undefined ? undefined : clockInUtc(clock, offset);
  return utc === undefined ? undefined : { utc: `${utc}:${seconds}Z`, hasZone };
}

/** `24:00:00`, of XML Schema, too: the midnight that ends the day. */
function endOfDay(
  [, year, month, day, , minute, second = '00', , zone = '']: RegExpExecArray,
  timeZone: string | undefined,
): ReadInstant | undefined {
  if (Number(minute) + Number(second) > 0) return undefined;
  if (!readInstant(`${year}-${month}-${day}T00:00Z`)) return undefined;
  const next = clockInUtc({ year: Number(year), month: Number(month), day: Number(day), minutes: 24 * 60 }, 0);
  return next === undefined ? undefined : readInstant(`${next}:00${zone}`, timeZone);
}

/** A time that a clock and a calendar can show: no 30th of February, and no year before 1000. */
function isClock({ year, month, day }: WallClock, hour: number, minute: number, second: number): boolean {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59)
    return false;
  return day <= daysIn(year, month);
}

/** In minutes east of UTC, with daylight saving; in an hour that comes twice, one of the two. */
function offsetOfLocal({ year, month, day, minutes }: WallClock, second: number, timeZone: string): number {
  // As milliseconds, as if it hung in UTC.
  const wallClock = Date.UTC(year, month - 1, day, 0, minutes, second);
  // A wire's times are of the same hours; an offset changes with a quarter of an hour at the least.
  const key = `${timeZone} ${Math.floor(wallClock / QUARTER)}`;
  const known = OFFSETS.get(key);
  if (known !== undefined) return known;
  const guess = tzOffset(timeZone, new Date(wallClock));
  // The seconds that towns had of their own, before zones were agreed on, are given up.
  const offset = Math.round(tzOffset(timeZone, new Date(wallClock - guess * 60_000)));
  if (OFFSETS.size === MAX_OFFSETS) OFFSETS.clear();
  OFFSETS.set(key, offset);
  return offset;
}

const QUARTER = 15 * 60_000;
/** Those met lately, by zone and quarter: to find one takes as long as to read a short story. */
const OFFSETS = new Map<string, number>();
const MAX_OFFSETS = 1000;

const offsetMinutes = (zone: string): number | undefined =>
  minutesEast(zone[0], Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || '0'));

const minutesEast = (sign: string | undefined, hours: number, minutes: number): number | undefined =>
  hours > 18 || minutes > 59 ? undefined : (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
