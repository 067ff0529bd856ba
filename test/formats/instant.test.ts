import { describe, expect, it } from 'vitest';
import { readInstant, sentInstant } from '../../functions/formats/readings/instant.ts';

describe('a time without a zone', () => {
  it('is read in the zone of its wire, with daylight saving', () => {
    expect(readInstant('2026-01-15T12:00:00', 'Europe/Helsinki')).toEqual({
      utc: '2026-01-15T10:00:00Z',
      hasZone: true,
    });
    expect(readInstant('2026-07-15T12:00:00', 'Europe/Helsinki')).toEqual({
      utc: '2026-07-15T09:00:00Z',
      hasZone: true,
    });
    expect(readInstant('20260715T120000', 'America/New_York')).toEqual({ utc: '2026-07-15T16:00:00Z', hasZone: true });
  });

  it('of an hour that comes twice is one of the two, and of one that is skipped the next', () => {
    expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']).toContain(
      readInstant('2026-10-25T03:30:00', 'Europe/Helsinki')?.utc,
    );
    expect(['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z']).toContain(
      readInstant('2026-03-29T03:30:00', 'Europe/Helsinki')?.utc,
    );
  });

  it('is taken as UTC where the wire has no zone, and said to be without one', () => {
    expect(readInstant('2026-07-15T12:00:00')).toEqual({ utc: '2026-07-15T12:00:00Z', hasZone: false });
  });

  it('does not matter where the time has its own', () => {
    expect(readInstant('2026-07-15T12:00:00+02:00', 'America/New_York')).toEqual({
      utc: '2026-07-15T10:00:00Z',
      hasZone: true,
    });
  });
});

describe('sentInstant', () => {
  it('keeps what was sent where it cannot be read', () => {
    expect(sentInstant('noon', undefined, { field: 'embargoed', line: 3 })).toEqual({
      sent: 'noon',
      hasZone: false,
      field: 'embargoed',
      line: 3,
    });
    expect(sentInstant(' ', 'Europe/Helsinki')).toBeUndefined();
  });
});
