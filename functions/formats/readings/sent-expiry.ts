// When an item may no longer be used, as a field of a wire says.
import { isDay, isExact, type SentInstant, zonedDay } from './instant.ts';
import { sentTime } from './sent-time.ts';

/**
 * A day lasts until it has ended: where nobody says in which zone, everywhere on earth.
 * @param timeZone IANA name of the wire's own zone
 */
export function sentExpiry(sent: string | undefined, timeZone: string | undefined): SentInstant | undefined {
  const day = sent?.trim() ?? '';
  const zoned = zonedDay(day);
  if (zoned) return sentTime(`${zoned.day}T23:59:59${zoned.zone}`);
  if (!isDay(day)) return sentTime(sent, timeZone);
  return sentTime(`${day}T23:59:59${timeZone === undefined ? '-12:00' : ''}`, timeZone);
}

/** An end that was past when the item was sent says nothing, where both are certain; an item may expire as it is sent. */
export function expiryAfter(
  expires: SentInstant | undefined,
  sentAt: SentInstant | undefined,
): SentInstant | undefined {
  if (!expires || !sentAt || !isExact(expires) || !isExact(sentAt)) return expires;
  return Date.parse(expires.utc!) < Date.parse(sentAt.utc!) ? undefined : expires;
}
