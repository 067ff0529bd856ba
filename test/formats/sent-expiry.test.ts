import { describe, expect, it } from 'vitest';
import { expiryAfter, sentExpiry } from '../../functions/formats/readings/sent-expiry.ts';
import { sentTime } from '../../functions/formats/readings/sent-time.ts';

describe('the end of the use of an item', () => {
  it.each([
    ['2026-05-04T08:00:00+02:00', undefined, '2026-05-04T06:00:00Z'],
    ['2026-05-04', undefined, '2026-05-05T11:59:59Z'],
    ['20260504', undefined, '2026-05-05T11:59:59Z'],
    ['2026-05-04+02:00', undefined, '2026-05-04T21:59:59Z'],
    ['20260504', 'Europe/Berlin', '2026-05-04T21:59:59Z'],
    ['2026-11-20', 'America/New_York', '2026-11-21T04:59:59Z'],
    ['0000-00-00', undefined, undefined],
    ['never', undefined, undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ])('"%s" in the zone %s is %s', (sent, timeZone, utc) => {
    expect(sentExpiry(sent, timeZone)?.utc).toBe(utc);
  });

  it.each([
    ['2026-05-04T08:00:00.500Z', '2026-05-04T08:00:00Z', true],
    ['2026-05-04T08:00:00Z', '2026-05-04T08:00:00Z', true],
    ['2026-05-04T07:59:59Z', '2026-05-04T08:00:00.250Z', false],
    ['2025-05-04', '2026-05-04T08:00:00Z', false],
    ['2026-05-04', '2026-05-04T08:00:00Z', true],
    ['2026-05-04T07:00:00', '2026-05-04T08:00:00Z', true],
    ['2026-05-04T07:00:00Z', undefined, true],
  ])('"%s" of an item that was sent at %s counts: %s', (sent, sentAt, counts) => {
    const expires = sentExpiry(sent, undefined);

    expect(expiryAfter(expires, sentTime(sentAt))).toEqual(counts ? expires : undefined);
  });
});
