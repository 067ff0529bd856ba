// The Date of a mail (RFC 5322, section 3.3, and its obsolete forms in section 4.3), and what else senders write there.
import { readInstant, type SentInstant } from '../readings/instant.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE =
  /^(?:[a-z]{2,9}\.?,?\s{1,9})?(\d{1,2})[\s-]{1,9}([a-z]{3,9})\.?[\s-]{1,9}(\d{2,4})[\s,]{1,9}(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?\s{0,9}([+-]\d\d:?\d\d|[a-z]{1,5})?$/i;
/** As C's `asctime` and mbox have it: `Thu Feb 19 17:18:40 2015`. */
const ASCTIME =
  /^[a-z]{3}\s{1,9}([a-z]{3})\s{1,9}(\d{1,2})\s{1,9}(\d{1,2}):(\d\d)(?::(\d\d))?\s{1,9}(?:([+-]\d{4}|[a-z]{1,5})\s{1,9})?(\d{4})$/i;
/** RFC 5322, section 4.3, and two that are as clear; of all others nobody knows what they mean. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
};

export function readMailDate(sent: string, timeZone: string | undefined, line: number): SentInstant {
  const place = { sent, field: 'Date', line };
  // Behind the zone its name may stand: `+1100 (AEDT)`.
  const text = sent.slice(0, 200).split('(', 1)[0]!.trim();
  const iso = isoOf(text) ?? text;
  return { hasZone: false, ...readInstant(iso, timeZone), ...place };
}

function isoOf(text: string): string | undefined {
  const date = DATE.exec(text);
  if (date) {
    const [, day, month, year, hour, minute, second, zone] = date;
    return iso(year!, month!, day!, hour!, minute!, second, zone);
  }
  const asctime = ASCTIME.exec(text);
  if (!asctime) return undefined;
  const [, month, day, hour, minute, second, zone, year] = asctime;
  return iso(year!, month!, day!, hour!, minute!, second, zone);
}

function iso(
  year: string,
  monthName: string,
  day: string,
  hour: string,
  minute: string,
  second = '00',
  zone = '',
): string {
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  // RFC 5322, section 4.3: two digits are of 1950 to 2049, three are counted from 1900.
  const fullYear =
    year.length === 4 ? year : `${Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900)}`;
  const offset = /^[+-]/.test(zone) ? zone : (ZONES[zone.toLowerCase()] ?? '');
  // A leap second has no place in our times.
  const seconds = second === '60' ? '59' : second;
  return `${fullYear}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${seconds}${offset}`;
}

const two = (number: number | string): string => `${number}`.padStart(2, '0');
