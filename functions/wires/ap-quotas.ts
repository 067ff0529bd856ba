// Quotas of the AP Media API, as each answer tells them (api.ap.org/media/v/docs, Account Information): by the minute,
// and for some accounts by the day.
import type { WireResponse } from './fetch.ts';
import type { PollServices } from './poller.ts';
import { WireUnavailable } from './wire-error.ts';

/** As `x-mediaapi-Q-name` has it. */
export type Quota = 'feed' | 'item' | 'download';

const key = (quota: string): string => `used up until: ${quota}`;
const ALARMED = 'day of the last alarm for a quota';
const LOW = 0.9;
/** No period by the minute is longer. */
const MAX_SECONDS = 3_600;

/** @throws WireUnavailable STATUS 429 while it is used up: asking would only count as one more */
export function quotaLeft(quota: Quota, { memory, now }: PollServices): void {
  const waitMs = ((memory.get(key(quota)) as number | undefined) ?? 0) - Date.parse(now());
  if (waitMs <= 0) return;
  const retryAfterSeconds = Math.ceil(waitMs / 1000);
  throw new WireUnavailable('STATUS', `the quota of AP for ${quota} is used up`, { status: 429, retryAfterSeconds });
}

/** Remembers what an answer says of its quota. */
export function noteQuota({ headers }: WireResponse, { memory, now, alarm, wire }: PollServices): void {
  const name = headers['x-mediaapi-q-name'];
  if (name === undefined) return;
  const seconds = Number(headers['x-mediaapi-q-secondsleft']);
  const minute = usageIn(headers['x-mediaapi-q-used']);
  if (minute && minute.used >= minute.limit && seconds > 0 && seconds <= MAX_SECONDS) {
    memory.set(key(name), Date.parse(now()) + seconds * 1000);
  }
  const day = usageIn(headers['x-mediaapi-qday-used']);
  const today = now().slice(0, 10);
  if (day && day.used >= day.limit * LOW && memory.get(ALARMED) !== today) {
    memory.set(ALARMED, today);
    alarm('QuotaLow', `${wire}: ${day.used} of ${day.limit} requests of the day (${name}) are used`);
  }
}

/** `{usage}/{limit}` */
function usageIn(sent: string | undefined): { used: number; limit: number } | undefined {
  const [, used, limit] = /^(\d{1,9})\/(\d{1,9})$/.exec(sent ?? '') ?? [];
  return Number(limit) > 0 ? { used: Number(used), limit: Number(limit) } : undefined;
}
