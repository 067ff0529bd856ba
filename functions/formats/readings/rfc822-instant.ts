// Instants as feeds and mails write them: RFC 822 and 5322, sections 3.3 and 4.3, with what is sent in their name (short
// years, zones by name, months in the language of the site, the shapes of C and Java), and ISO 8601 instead.
import { isNoDate, type ReadInstant, readInstant, type SentInstant } from './instant.ts';
import { monthNamed } from './months.ts';
import { clockInUtc, daysIn } from './wall-clock.ts';
import { readInZone, type Zone, zoneNamed } from './zones.ts';

const MAX_LENGTH = 100;
/** What stands between the parts of a date. */
const FILLERS = new Set('- de of at um uhr den le kl a'.split(' '));

const SHORT_MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** As nearly all feeds write it. */
const PLAIN =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) (?:GMT|([+-])(0\d|1[0-8])([0-5]\d))$/;
const TIME = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(.*)$/;
/** `10.15`, `10h15` behind the day: before it, they may be a day and its month. */
const LOOSE_TIME = /^(\d{1,2})[.h](\d\d)$/i;
const JOINED_DATE = /^(\d{1,2})-([a-z]{3,9})-(\d{2}|\d{4})$/i;
const HALF_DAY = /^[ap]\.?m\.?$/i;
const ISO_DATE = /^(\d{4})[-/](\d\d)[-/](\d\d)$/;

/** A field of a feed or a mail; undefined where it is absent or empty. */
export function sentRfc822Instant(sent: string | undefined, timeZone?: string): SentInstant | undefined {
  if (sent === undefined || sent.trim() === '' || isNoDate(sent.trim())) return undefined;
  return { sent, hasZone: false, ...readRfc822Instant(sent, timeZone) };
}

/**
 * Undefined where the text is no instant. A day without a time begins at midnight.
 * @param timeZone IANA name of the wire's own zone: what a time without a zone is read in, instead of UTC
 * @example readRfc822Instant('3 Nov 26 10:00 EST') // { utc: '2026-11-03T15:00:00Z', hasZone: true }
 */
export function readRfc822Instant(sent: string, timeZone?: string): ReadInstant | undefined {
  if (sent.length > MAX_LENGTH) return undefined;
  return readPlainRfc822(sent) ?? readInstant(sent, timeZone) ?? new DateReader(sent).read(timeZone);
}

/** The same of what is written as nearly all feeds write it. */
export function readPlainRfc822(sent: string): ReadInstant | undefined {
  const plain = PLAIN.exec(sent);
  const utc = plain && utcOfPlain(plain);
  return utc ? { utc, hasZone: true } : undefined;
}

function utcOfPlain([, day, name, year, hour, minute, second, sign, hours, minutes]: RegExpExecArray) {
  const month = SHORT_MONTHS.indexOf(name!) / 3 + 1;
  if (!Number.isInteger(month) || month < 1 || year! <= '1000' || year === '9999') return undefined;
  const clock = { year: Number(year), month, day: Number(day), minutes: Number(hour) * 60 + Number(minute) };
  if (clock.day < 1 || clock.day > daysIn(clock.year, month)) return undefined;
  const offset = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return `${clockInUtc(clock, offset)}:${second}Z`;
}

class DateReader {
  #day: string | undefined;
  #month: string | undefined;
  #year: string | undefined;
  #time: string | undefined;
  #zoneRead: Zone | undefined;
  /** Words that say nothing: a weekday, a zone that we do not know. */
  #unknown = 0;
  /** Figures that were not read may have been the time: midnight would be a guess. */
  #hasStrangeFigures = false;
  readonly #words: readonly string[];

  constructor(sent: string) {
    this.#words = sent
      .replace(/\([^()]*\)/g, ' ')
      .trim()
      .split(/[\s,]+/);
  }

  read(timeZone: string | undefined): ReadInstant | undefined {
    for (const word of this.#words) this.#word(word);
    if (this.#day === undefined || this.#month === undefined || this.#year === undefined) return undefined;
    if (this.#unknown > 2 || this.#hasStrangeFigures) return undefined;
    const date = `${fullYear(this.#year)}-${this.#month}-${this.#day.padStart(2, '0')}`;
    return readInZone(`${date}T${this.#time ?? '00:00:00'}`, this.#zoneRead, timeZone);
  }

  #word(word: string): void {
    const joined = JOINED_DATE.exec(word);
    const iso = ISO_DATE.exec(word);
    const time = TIME.exec(word) ?? (this.#year === undefined ? null : LOOSE_TIME.exec(word));
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|\.)?$/.exec(word)?.[1];
    const month = monthOf(word);
    if (joined) [this.#day, this.#month, this.#year] = [joined[1], monthOf(joined[2]!), joined[3]];
    else if (iso) [, this.#year, this.#month, this.#day] = iso;
    else if (time) this.#clock(time);
    else if (number !== undefined && number.length <= 2 && this.#day === undefined) this.#day = number;
    else if (number !== undefined && number.length > 1 && this.#year === undefined) this.#year = number;
    // The last one: `mar.` before it was Tuesday.
    else if (month !== undefined) this.#month = month;
    else if (HALF_DAY.test(word)) this.#halfDay(word);
    else if (FILLERS.has(word.toLowerCase())) return;
    else if (this.#time === undefined || !this.#zone(word)) {
      this.#unknown++;
      this.#hasStrangeFigures ||= /\d/.test(word);
    }
  }

  #clock([, hour, minute, second = '00', zone]: RegExpExecArray): void {
    // A leap second has no instant of its own here.
    this.#time = `${hour!.padStart(2, '0')}:${minute}:${second === '60' ? '59' : second}`;
    if (zone === undefined || zone === '') return;
    if (HALF_DAY.test(zone)) this.#halfDay(zone);
    else if (!this.#zone(zone)) this.#unknown++;
  }

  #halfDay(word: string): void {
    if (this.#time === undefined) return;
    const hour = (Number(this.#time.slice(0, 2)) % 12) + (/^p/i.test(word) ? 12 : 0);
    this.#time = `${String(hour).padStart(2, '0')}${this.#time.slice(2)}`;
  }

  #zone(word: string): boolean {
    const zone = zoneNamed(word);
    // `GMT+0100` in two words: the number says more than the name.
    if (zone !== undefined && (/[+-]/.test(word) || this.#zoneRead === undefined)) this.#zoneRead = zone;
    return zone !== undefined;
  }
}

/** By how the word begins: a site may decline it, or cut it where it likes. */
function monthOf(word: string): string | undefined {
  const letters = word.slice(0, MAX_MONTH);
  // Hindi's May has two letters.
  for (let length = letters.length; length >= MIN_MONTH || length === letters.length; length--) {
    const month = monthNamed(letters.slice(0, length));
    if (month !== undefined) return String(month).padStart(2, '0');
  }
  return undefined;
}
const MIN_MONTH = 3;
/** Finland's are the longest. */
const MAX_MONTH = 14;

/** RFC 5322, section 4.3: two digits are of 1950 to 2049, three are counted from 1900. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900)}`;
