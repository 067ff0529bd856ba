import { describe, expect, it } from 'vitest';
import type { Dateline } from '../../functions/article/article.ts';
import { markedDateline, readKnownPlace, withPlaceOf } from '../../functions/formats/readings/marked-dateline.ts';

const fields: readonly Dateline[] = [
  { text: 'Copenhagen (Example Wire)', place: 'Copenhagen', source: 'Example Wire' },
  { text: 'SYDNEY, Jan 1 AAP', place: 'SYDNEY', date: 'Jan 1', source: 'AAP' },
  { text: 'SYDNEY, AAP', place: 'SYDNEY', source: 'AAP' },
  { text: 'HARBOURTON, PA', place: 'HARBOURTON, PA' },
  { text: '【阿電共同】', place: '阿電', source: '共同' },
  { text: 'Oslo /Example Wire/', place: 'Oslo', source: 'Example Wire' },
  { text: 'Madrid, 3 mar (EFE).', place: 'Madrid', date: '3 mar', source: 'EFE' },
  { text: 'PORT EXAMPLE, Calif.', place: 'PORT EXAMPLE, Calif.' },
  {
    text: 'OSLO, NORWAY (APRIL 1, 2026) (REUTERS - Access all)',
    place: 'OSLO, NORWAY',
    date: 'APRIL 1',
    source: 'REUTERS',
  },
  { text: 'OSLO, NORWAY (APRIL 1, 2026)', place: 'OSLO, NORWAY', date: 'APRIL 1' },
  { text: 'March 3', date: 'March 3' },
  { text: '4 May 2026', date: '4 May' },
  { text: 'Kiel, GERMANY, 2026-05-04', place: 'Kiel, GERMANY', date: '2026-05-04' },
  { text: 'تونس, 4-5-2026 (أ ف ب)', place: 'تونس', date: '4-5-2026', source: 'أ ف ب' },
  { text: 'Monday, 4 May 2026, 10:00 am' },
  { text: 'Monday, 4 May 2026', date: '4 May' },
];

describe('markedDateline', () => {
  it.each(fields)('reads $text', (dateline) => {
    expect(markedDateline(`${dateline.text} - `)).toEqual(dateline);
  });

  it('leaves a place that is all brackets as sent', () => {
    expect(markedDateline('(a) (b)')).toEqual({ text: '(a) (b)', place: '(a)', source: 'b' });
  });
});

describe('withPlaceOf', () => {
  const inHead = { text: 'HULL, England', place: 'HULL, England' };

  it.each<[Dateline | undefined, Dateline]>([
    [undefined, inHead],
    [
      { text: '(AP)', source: 'AP' },
      { text: 'HULL, England (AP)', place: 'HULL, England', source: 'AP' },
    ],
    [
      { text: 'ARDEN (AP)', place: 'ARDEN', source: 'AP' },
      { text: 'ARDEN (AP)', place: 'ARDEN', source: 'AP' },
    ],
    [
      { text: 'March 3 (AP)', date: 'March 3', source: 'AP' },
      { text: 'HULL, England March 3 (AP)', place: 'HULL, England', date: 'March 3', source: 'AP' },
    ],
  ])('takes the place from the head where %j has none', (dateline, expected) => {
    expect(withPlaceOf(dateline, inHead)).toEqual(expected);
  });

  it.each([
    ['HULL, March 3 (AP)', 'HULL, March 3 (AP)'],
    ['HULL (AP)', 'HULL (AP)'],
    ['HULL, March 3 (Reuters)', 'HULL (AP)'],
  ])('says once what both say: %s', (head, text) => {
    expect(withPlaceOf({ text: '(AP)', source: 'AP' }, markedDateline(head)).text).toBe(text);
  });
});

describe('readKnownPlace', () => {
  it.each([
    ['HULL — A ferry', 'HULL', { text: 'HULL', place: 'HULL' }],
    ['HULL, England - A ferry', 'Hull', { text: 'HULL, England', place: 'HULL, England' }],
    ['HULL, AAP - A ferry', 'HULL', { text: 'HULL, AAP', place: 'HULL', source: 'AAP' }],
    ['Hull (Example Wire) – A ferry', 'Hull', { text: 'Hull (Example Wire)', place: 'Hull', source: 'Example Wire' }],
  ])('reads %s', (text, place, dateline) => {
    expect(readKnownPlace(text, place)).toEqual({ dateline, rest: 'A ferry' });
  });

  it.each([
    'Hull – A ferry',
    'HULL: A ferry',
    'HULL—A ferry',
    'HULL - a ferry',
    'Hull (its port) is open',
    'Hullabaloo',
    'Hull (Tern): The senator goes.',
    'Hull (3 March) – The city',
    'Hull (4-3-3) - Ann',
    'Hull (pronounced HOOL) - The city',
    'Hull (the port) – A city',
  ])('reads no dateline in %s', (text) => expect(readKnownPlace(text, 'Hull')).toBeUndefined());
});
