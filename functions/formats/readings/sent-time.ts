// Times as any wire may write them: a wire that means ISO 8601 sends days, RFC 822, zones by name and seconds since 1970,
// too. Not for embargoes, whose end must be certain: see instant.ts.
import { isDay, isNoDate, type ReadInstant, readInstant, type SentInstant, sentDay, zonedDay } from './instant.ts';
import { readPlainRfc822, readRfc822Instant } from './rfc822-instant.ts';
import { readInZone, zoneNamed } from './zones.ts';

const MAX_LENGTH = 100;
/** `20260503101500`: the digits of ISO 8601 alone. Thirteen are milliseconds. */
const MAX_DIGITS = 15;
const DIGITS = /^((?:19|20)\d\d[01]\d[0-3]\d)([0-2]\d[0-5]\d(?:[0-5]\d)?)(Z)?$/;
const ZONED =
  /^(\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?)\s?([A-Za-z]{1,5}|[A-Za-z]{0,3}[+-][\d:]{1,5})$/;
/** From 2001 to 2033; what begins with 2 may be a day and its hour. */
const SECONDS = /^(?!19\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))1\d{9}(?:\.\d{1,9})?$/;
const MILLISECONDS = /^1\d{12}$/;

/**
 * Undefined where the field is absent, cannot be read, or holds what programs write for no date.
 * @param timeZone IANA name of the wire's own zone: what a time without a zone is read in, instead of UTC
 */
export function sentTime(sent: string | undefined, timeZone?: string): SentInstant | undefined {
  const text = sent?.trim() ?? '';
  if (text === '' || text.length > MAX_LENGTH || isNoDate(text)) return undefined;
  if (isDay(text)) return readable(sentDay(text, timeZone));
  const read = readPlainRfc822(text) ?? readZonedDay(text) ?? readTime(text, timeZone);
  return read && { sent: text, ...read };
}

const readable = (time: SentInstant | undefined): SentInstant | undefined =>
  time?.utc === undefined ? undefined : time;

function readTime(text: string, timeZone: string | undefined): ReadInstant | undefined {
  return (
    readInstant(text.length > MAX_DIGITS ? text : text.replace(DIGITS, '$1T$2$3'), timeZone) ??
    readZoned(text, timeZone) ??
    readEpoch(text) ??
    readRfc822Instant(text, timeZone)
  );
}

/** It says no more than its beginning. */
function readZonedDay(text: string): ReadInstant | undefined {
  const sent = zonedDay(text);
  const read = sent && readInstant(`${sent.day}T00:00:00${sent.zone}`);
  return read && { ...read, hasZone: false };
}

const HALF_DAY = /^[ap]m$/i;

/** `20260503T101500GMT`, `2026-05-03T10:15:00-5`; a name that we do not know is none. `PM` is for the next reader. */
function readZoned(text: string, timeZone: string | undefined): ReadInstant | undefined {
  const [, clock, zone] = ZONED.exec(text) ?? [];
  if (clock === undefined || zone === undefined || HALF_DAY.test(zone)) return undefined;
  const known = zoneNamed(zone);
  return known === undefined && /\d/.test(zone) ? undefined : readInZone(clock, known, timeZone);
}

function readEpoch(text: string): ReadInstant | undefined {
  const milliseconds = SECONDS.test(text)
    ? Math.floor(Number(text)) * 1000
    : MILLISECONDS.test(text)
      ? Number(text)
      : undefined;
  if (milliseconds === undefined) return undefined;
  return { utc: new Date(milliseconds).toISOString().replace('.000Z', 'Z'), hasZone: true };
}
