// Times as telegraph wires write them: `131137 GMT Nov 13` (IPTC 7901), `11-13-13 1509GMT` (ANPA 1312), and the release
// times of their embargoes.
import { readInstant, type SentInstant } from '../readings/instant.ts';

/** By the first letters, accents folded: English, French, German, the Nordic languages, Spanish, Italian. */
const MONTHS: readonly string[] = [
  'jan ene gen',
  'feb fev',
  'mar mrz maa',
  'apr avr abr',
  'may mai maj mag tou',
  'jun juin giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt ott',
  'nov',
  'dec dez des dic',
];

/** In minutes east of UTC, or by name where summer time decides. */
const ZONES: Readonly<Record<string, number | string>> = {
  ...{
    GMT: 0,
    UTC: 0,
    UT: 0,
    Z: 0,
    TU: 0,
    WET: 0,
    BST: 60,
    CET: 60,
    MEZ: 60,
    MET: 60,
    CEST: 120,
    MESZ: 120,
    MEST: 120,
  },
  ...{ EET: 120, EEST: 180, MSK: 180, IST: 330, JST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
  ...{ EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AST: -240, ADT: -180 },
  ...{ NST: -210, NDT: -150, AKST: -540, AKDT: -480, HST: -600 },
  ...{ ET: 'America/New_York', CT: 'America/Chicago', MT: 'America/Denver', PT: 'America/Los_Angeles' },
};

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string | undefined;
}

/** From 1; undefined where the word is no month. */
export function monthOf(word: string): number | undefined {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  if (!/^[a-z]{3,10}$/.test(plain)) return undefined;
  const at = MONTHS.findIndex((stems) => stems.split(' ').some((stem) => plain.startsWith(stem)));
  return at === -1 ? undefined : at + 1;
}

/** The line behind ETX: day and time in six figures, then zone, month and year; undefined where there is none. */
export function readDayTime(trailer: string, timeZone: string | undefined): SentInstant | undefined {
  const words = trailer.slice(0, 400).split(/\s+/);
  const start = words.findIndex((word) => /^\d{6}Z?$/i.test(word));
  if (start === -1) return undefined;
  const [figures = '', ...rest] = words.slice(start, start + 5).map((word) => word.replace(/[.,]$/, ''));
  const zone = /z$/i.test(figures) ? 'Z' : rest.find((word) => zoneOf(word) !== undefined)?.toUpperCase();
  const month = rest.map(monthOf).find((found) => found !== undefined);
  const year = rest.find((word) => /^(?:\d{2}|\d{4})$/.test(word));
  const sent = [figures, ...rest].join(' ').trim();
  if (month === undefined || year === undefined) return unreadable(sent);
  const [day, hour, minute] = [figures.slice(0, 2), figures.slice(2, 4), figures.slice(4, 6)].map(Number);
  return instantOf(sent, { year: fullYear(year), month, day: day!, hour: hour!, minute: minute!, zone }, timeZone);
}

const FILED =
  /([A-Z][A-Z\d]{0,7}(?:-[A-Z]{1,4}){0,2})-(\d{2})-(\d{2})-(\d{4}|\d{2})\s+(\d{2}):?(\d{2})\s?([A-Z]{1,4})?/i;

export interface Filed {
  readonly instant: SentInstant;
  /** Who filed it: `AP-WF`. */
  readonly source: string;
}

/** `AP-WF-11-13-13 1509GMT`: month, day, year; undefined where the text holds no such line. */
export function readFiled(text: string, timeZone: string | undefined): Filed | undefined {
  const match = FILED.exec(text.slice(0, 400));
  if (!match) return undefined;
  const [sent, source = '', first, second, year = '', hour, minute, zone] = match;
  // Some write the day first, which shows where it is no month.
  const isDayFirst = Number(first) > 12 && Number(second) <= 12;
  const [month, day] = isDayFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  const clock = {
    year: fullYear(year),
    month,
    day,
    hour: Number(hour),
    minute: Number(minute),
    zone: zone?.toUpperCase(),
  };
  return { instant: instantOf(sent, clock, timeZone), source };
}

/** The whole line, or `frei für Online` would set free what it only parts by medium. */
const IS_OVER =
  /^\W{0,3}(?:sperrfrist|embargo)\W{1,3}(?:(?:ist|is|now|a été) ){0,2}(?:frei|abgelaufen|aufgehoben|lifted|over|levé)\W{0,3}$/i;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er)?\s?(?:de )?(\p{L}{3,10}|\d{1,2}(?=\.))\.?,?(?:\s?(\d{4}))?/gu;
const MONTH_DAY = /(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d)(?:,?\s(\d{4}))?/gu;
const TIME =
  /(?<!\d)(\d{1,2})(?:[.:h]\s?(\d{2}))?\s?([ap])\.?m\b|(?<!\d)(\d{1,2})[.:h](\d{2})(?!\d)|(?<!\d)(\d{2})(\d{2})(?=\s?(?:GMT|UTC|[CM]ES?[TZ]|[A-Z]{1,2}[SD]T|hrs|hours|Uhr|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|(?<!\d)(\d{1,2})(?=\s(?:Uhr|heures))/i;

/**
 * A release time in prose (`Sperrfrist 9. Oktober 14.20 Uhr`); undefined where it says that there is none any more, and
 * unreadable where day, hour or zone are not certain.
 * @param near When the message was sent: its year is meant where none is written
 */
export function readRelease(
  prose: string,
  near: string | undefined,
  timeZone: string | undefined,
): SentInstant | undefined {
  const text = prose.slice(0, 300);
  if (IS_OVER.test(text)) return undefined;
  const date = readDate(text);
  const time = date && TIME.exec(text.replace(date.sent, ' '));
  const sentYear = date?.year ?? (near === undefined ? undefined : Number(near.slice(0, 4)));
  if (!date || !time || sentYear === undefined) return unreadable(prose);
  const [, hour12, minute12 = '0', half, hour24, minute24, hourGlued, minuteGlued, hourBare] = time;
  const isPm = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hour24 ?? hourGlued ?? hourBare) : (Number(hour12) % 12) + (isPm ? 12 : 0);
  const minute = Number(half === undefined ? (minute24 ?? minuteGlued ?? '0') : minute12);
  const tail = time.input.slice(time.index + time[0].length);
  const zone = /^[.,]?(?:\s?(?:Uhr|hrs|hours))?,?\s?\(?([A-Z]{1,4})\b/.exec(tail)?.[1];
  // In December, `Jan. 2` is next year's.
  const isNextYear = date.year === undefined && near !== undefined && date.month < Number(near.slice(5, 7)) - 6;
  return instantOf(prose, { ...date, year: sentYear + (isNextYear ? 1 : 0), hour, minute, zone }, timeZone);
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
    const month = monthOf(word);
    if (month !== undefined) return dateOf(sent, month, day, year);
  }
  for (const [sent, day = '', word = '', year] of text.matchAll(DAY_MONTH)) {
    const month = monthOf(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
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

const zoneOf = (word: string): number | string | undefined => {
  const name = word.toUpperCase();
  return Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
};

/** Wires began in the seventies. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

const unreadable = (sent: string): SentInstant => ({ sent, hasZone: false });

function instantOf(
  sent: string,
  { year, month, day, hour, minute, zone }: Clock,
  timeZone: string | undefined,
): SentInstant {
  const known = zone === undefined ? undefined : zoneOf(zone);
  if (zone !== undefined && known === undefined) return unreadable(sent);
  // The end of a day is written 2400, too.
  const isMidnight = hour === 24 && minute === 0;
  const local = `${year}-${two(month)}-${two(day)}T${two(isMidnight ? 0 : hour)}:${two(minute)}:00`;
  const read = readInstant(
    typeof known === 'number' ? local + offset(known) : local,
    typeof known === 'string' ? known : timeZone,
  );
  if (!read) return unreadable(sent);
  if (!isMidnight) return { sent, ...read };
  const next = new Date(Date.parse(read.utc) + 24 * 60 * 60 * 1000).toISOString().replace('.000', '');
  return { sent, utc: next, hasZone: read.hasZone };
}

const two = (number: number): string => String(number).padStart(2, '0');
const offset = (minutes: number): string =>
  minutes === 0
    ? 'Z'
    : `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
