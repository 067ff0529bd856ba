// Time zones by name, as wires, feeds and mails write them behind a clock: `EST`, `MESZ`, `GMT+1`.
import { type ReadInstant, readInstant } from './instant.ts';

/** In minutes east of UTC, or an IANA name where summer time decides. */
export type Zone = number | string;

/** RFC 822's, and those of zones from which news comes, Quebec's by its own names; what means two zones (IST, GST, WST) is left out. */
const NAMES: Readonly<Record<string, string>> = {
  '0': 'GMT UTC UT Z TU WET',
  '60': 'BST WEST CET MEZ MET',
  '120': 'CEST MESZ MEST EET SAST',
  '180': 'EEST MSK IDT',
  '300': 'PKT',
  '345': 'NPT',
  '420': 'WIB',
  '480': 'HKT SGT AWST MYT PHT',
  '540': 'JST KST',
  '570': 'ACST',
  '600': 'AEST',
  '630': 'ACDT',
  '660': 'AEDT',
  '720': 'NZST',
  '780': 'NZDT',
  '-150': 'NDT',
  '-180': 'ADT BRT',
  '-210': 'NST',
  '-240': 'EDT AST HAE',
  '-300': 'EST CDT HNE',
  '-360': 'CST MDT',
  '-420': 'MST PDT',
  '-480': 'PST AKDT',
  '-540': 'AKST',
  '-600': 'HST',
  'America/New_York': 'ET',
  'America/Chicago': 'CT',
  'America/Denver': 'MT',
  'America/Los_Angeles': 'PT',
};

const ZONES: ReadonlyMap<string, Zone> = new Map(
  Object.entries(NAMES).flatMap(([zone, names]) =>
    names.split(' ').map((name) => [name, zone.includes('/') ? zone : Number(zone)] as const),
  ),
);
const OFFSET = /^(?:GMT|UTC?|Z)?([+-])(\d{1,2})(?::?(\d\d))?$/i;

/**
 * Undefined where the word names no zone.
 * @example zoneNamed('GMT-3:30') // -210
 */
export function zoneNamed(word: string): Zone | undefined {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(word) ?? [];
  if (sign === undefined) return ZONES.get(word.toUpperCase());
  if (Number(hours) > 18 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * A clock in its zone.
 * @param clock ISO 8601, without a zone
 * @param timeZone IANA name of the wire's own zone: for a clock without one
 */
export function readInZone(
  clock: string,
  zone: Zone | undefined,
  timeZone: string | undefined,
): ReadInstant | undefined {
  if (typeof zone === 'number') return readInstant(clock + offsetOf(zone));
  return readInstant(clock, zone ?? timeZone);
}

function offsetOf(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
