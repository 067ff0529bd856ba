// Instants as wires write them: ISO 8601, extended or basic, with any offset, or in the local time of the wire.
import { tzOffset } from '@date-fns/tz';

const INSTANT =
  /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d\d(?::?\d\d)?)?$/;

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
  /** What the wire calls the field, for errors. */
  readonly field?: string;
  /** Where it stands in the drop. */
  readonly line?: number;
}

/** A field of ISO 8601; undefined where it is absent or empty. */
export function sentInstant(
  sent: string | undefined,
  timeZone?: string,
  place: Pick<SentInstant, 'field' | 'line'> = {},
): SentInstant | undefined {
  if (sent === undefined || sent.trim() === '') return undefined;
  return { sent, hasZone: false, ...readInstant(sent, timeZone), ...place };
}

/**
 * Undefined where the text is no instant: a bare date, prose, the 30th of February.
 * @param timeZone IANA name of the wire's own zone: what a time without a zone is read in, instead of UTC
 */
export function readInstant(sent: string, timeZone?: string): ReadInstant | undefined {
  const match = INSTANT.exec(sent.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', fraction, zone] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const wallClock = Date.parse(`${local}Z`);
  // A parser that lets the 30th of February pass makes the 2nd of March of it.
  if (Number.isNaN(wallClock) || !new Date(wallClock).toISOString().startsWith(local)) return undefined;
  const isLocal = zone === undefined && timeZone !== undefined;
  const offset = isLocal ? offsetOfLocal(wallClock, timeZone) : offsetMinutes(zone);
  if (offset === undefined) return undefined;
  // Four digits in UTC too: `9999-12-31T23:59:59-05:00` is prose for "never", and would sort before all other times.
  const inUtc = new Date(wallClock - offset * 60_000).getUTCFullYear();
  if (inUtc < 1000 || inUtc > 9999) return undefined;
  const utc = offset === 0 ? local : new Date(wallClock - offset * 60_000).toISOString().slice(0, 19);
  const milliseconds = fraction === undefined ? '' : `.${fraction.slice(0, 3).padEnd(3, '0')}`;
  return { utc: `${utc}${milliseconds}Z`, hasZone: zone !== undefined || isLocal };
}

/**
 * The instant of a clock on the wall, with daylight saving; of an hour that comes twice, one of the two.
 * @param wallClock as milliseconds, as if it hung in UTC
 */
export const instantOfLocal = (wallClock: number, timeZone: string): number =>
  wallClock - offsetOfLocal(wallClock, timeZone) * 60_000;

/** In minutes east of UTC. */
function offsetOfLocal(wallClock: number, timeZone: string): number {
  const guess = tzOffset(timeZone, new Date(wallClock));
  return tzOffset(timeZone, new Date(wallClock - guess * 60_000));
}

function offsetMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > 18 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
