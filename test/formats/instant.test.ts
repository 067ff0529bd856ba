import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoDate, readInstant, sentInstant } from '../../functions/formats/readings/instant.ts';
import { monthNamed } from '../../functions/formats/readings/months.ts';
import { sentTime } from '../../functions/formats/readings/sent-time.ts';
import { zoneNamed } from '../../functions/formats/readings/zones.ts';

describe('an instant as most wires write it', () => {
  const instants =
    '2026-11-02T10:00:00Z 2026-11-02T10:00:00.250Z 2026-11-02T00:30:00+01:00 2026-12-31T23:30:00-05:30 2026-02-29T10:00:00Z 2026-11-02T24:00:00Z 2026-12-31T23:59:60Z 9999-12-31T23:59:59-05:00 0999-11-02T10:00:00Z 2026-13-02T10:00:00Z 2026-11-02T10:00:00+19:00 2026-11-02T1x:00:00Z 2026-11-02T10:00:00.2x0Z 2026-11-02T10:00:00+0x:00';

  // A blank is for the pattern alone.
  it.each(instants.split(' '))('%s is what the pattern reads in it, too', (sent) => {
    expect(readInstant(sent)).toEqual(readInstant(` ${sent}`));
  });
});

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
    expect(sentInstant('noon')).toEqual({
      sent: 'noon',
      hasZone: false,
    });
    expect(sentInstant(' ', 'Europe/Helsinki')).toBeUndefined();
  });
});

describe('an instant', () => {
  it.each([
    ['2020-01-01T24:00:00Z', '2020-01-02T00:00:00Z'],
    ['2020-02-28T24:00:00+01:00', '2020-02-28T23:00:00Z'],
    ['20191231T2400Z', '2020-01-01T00:00:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['2020-01-01t10:00:00z', '2020-01-01T10:00:00Z'],
    ['2020-01-01T24:00:01Z', undefined],
    ['2020-02-30T24:00:00Z', undefined],
    ['9999-12-31T24:00:00Z', undefined],
    ['2020-01-01T23:59:61Z', undefined],
  ])('%s is %s', (sent, utc) => {
    expect(readInstant(sent)?.utc).toBe(utc);
  });

  it('that ends a day in the zone of its wire is the midnight there', () => {
    expect(readInstant('2026-03-28T24:00:00', 'Europe/Helsinki')?.utc).toBe('2026-03-28T22:00:00Z');
  });
});

describe('no date', () => {
  it.each([
    '0001-01-01T00:00:00',
    '-0001-11-30T00:00:00+00:00',
    '0001-01-01T00:00:00Z',
    '00010101T000000',
    '0000-00-00 00:00:00',
    '00000000',
    '1/1/0001 12:00:00 AM',
    'Mon, 01 Jan 0001 00:00:00 GMT',
    'Mon, 30 Nov -0001 00:00:00 +0000',
    '1970-01-01T00:00:00Z',
    '1970-01-01T00:00:00.000+00:00',
    '1970-01-01 00:00:00 UTC',
    'Thu, 01 Jan 1970 00:00:00 GMT',
  ])('is %s', (sent) => {
    expect([isNoDate(sent), sentInstant(sent), sentTime(sent)]).toEqual([true, undefined, undefined]);
  });

  it.each([
    '2001-01-01T00:00:00',
    '1 Jan 2001',
    '0',
    '00011',
    '0001-01-010',
    '1970-01-01T00:00:00',
    '1970-01-01T00:00:01Z',
  ])('is not %s', (sent) => {
    expect(isNoDate(sent)).toBe(false);
  });
});

describe('a time as sent', () => {
  it.each([
    ['2020-01-01', '2020-01-01T00:00:00Z', false],
    ['20200101', '2020-01-01T00:00:00Z', false],
    ['2020-01-01Z', '2020-01-01T00:00:00Z', false],
    ['2020-01-01+02:00', '2019-12-31T22:00:00Z', false],
    ['2020-01-01T10:00:00 GMT', '2020-01-01T10:00:00Z', true],
    ['20200101T100000UTC', '2020-01-01T10:00:00Z', true],
    ['20200101T100000-5', '2020-01-01T15:00:00Z', true],
    ['2020-01-01T10:00:00GMT+5:30', '2020-01-01T04:30:00Z', true],
    ['2020-07-01 10:00 ET', '2020-07-01T14:00:00Z', true],
    ['2020-01-01T10:00:00 XYZ', '2020-01-01T10:00:00Z', false],
    ['2020-01-01 03:15 PM', '2020-01-01T15:15:00Z', false],
    ['2020-01-01 12:15:00 am', '2020-01-01T00:15:00Z', false],
    ['Wed, 01 Jan 2020 10:00:00 GMT', '2020-01-01T10:00:00Z', true],
    ['January 1, 2020', '2020-01-01T00:00:00Z', false],
    ['1577872800', '2020-01-01T10:00:00Z', true],
    ['1577872800000', '2020-01-01T10:00:00Z', true],
    ['1577872800250', '2020-01-01T10:00:00.250Z', true],
    ['1577872800.25', '2020-01-01T10:00:00Z', true],
    ['20200101100000', '2020-01-01T10:00:00Z', false],
    ['202001011000', '2020-01-01T10:00:00Z', false],
  ])('of %s is %s', (sent, utc, hasZone) => {
    expect(sentTime(` ${sent}\n`)).toEqual({ sent, utc, hasZone });
  });

  it.each([
    '1999123112',
    '3 May 2026 1015',
    undefined,
    '',
    ' ',
    'garbage',
    'yesterday',
    '2020',
    '06/01/2016 12:00',
    '4.3.2021 15:32',
    '2020-02-30',
    '2020-01-01T10:00:00+25:00',
    '123456789',
    '2021030415',
    '12345678901',
    '20211304150000',
    `2020-01-01${' '.repeat(100)}10:00`,
  ])('of %j is none', (sent) => {
    expect(sentTime(sent)).toBeUndefined();
  });

  it('without a zone is read in that of its wire', () => {
    expect(sentTime('2020-07-01', 'Europe/Helsinki')?.utc).toBe('2020-06-30T21:00:00Z');
    expect(sentTime('20200701T100000XYZ', 'Europe/Helsinki')?.utc).toBe('2020-07-01T07:00:00Z');
    expect(sentTime('20200701T100000EST', 'Europe/Helsinki')?.utc).toBe('2020-07-01T15:00:00Z');
  });

  it('of any characters is read or not, and never thrown at', () => {
    fc.assert(fc.property(fc.string(), (sent) => void sentTime(sent)));
  });
});

describe('a zone', () => {
  it.each([
    ['GMT', 0],
    ['z', 0],
    ['EST', -300],
    ['HNE', -300],
    ['HAE', -240],
    ['NST', -210],
    ['ACDT', 630],
    ['ET', 'America/New_York'],
    ['GMT+1', 60],
    ['utc-03:30', -210],
    ['-5', -300],
    ['+0545', 345],
    ['+530', 330],
    ['+19', undefined],
    ['+01:60', undefined],
    ['IST', undefined],
    ['hrs', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j is %s', (word, zone) => {
    expect(zoneNamed(word)).toBe(zone);
  });
});

describe('a month', () => {
  it.each([
    ['Sept.', 9],
    ['MRT', 3],
    ['paź', 10],
    ['maaliskuuta', 3],
    ['май', 5],
    ['мая', 5],
    ['červen', 6],
    ['července', 7],
    ['jui', undefined],
    ['ma', undefined],
    ['constructor', undefined],
  ])('%s is %s', (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });
});
