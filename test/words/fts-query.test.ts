import { describe, expect, it } from 'vitest';
import { BadQuery } from '../../functions/errors.ts';
import { ftsQuery, MAX_QUERY } from '../../functions/words/fts-query.ts';
import { Segment } from '../../functions/words/segment.ts';

describe('a query by words', () => {
  it.each([
    ['talks paris', '"talks" AND "paris"'],
    ['"peace talks" AND NOT oil', '"peace talks" NOT "oil"'],
    ['headline:"peace talks" OR pre*', 'headline : "peace talks" OR "pre"*'],
    ['Headline:talks', 'headline : "talks"'],
    ['-oil talks', '"talks" NOT "oil"'],
    ['(rain OR snow) wind', '("rain" OR "snow") AND "wind"'],
    ['NOT a NOT b c', '"c" NOT ("a" OR "b")'],
    ["don't 007 1e5", '"don\'t" AND "007" AND "1e5"'],
    ['Übung 東京都庁', '"Übung" AND "東京 都庁"'],
  ])('is %s as %s', (text, fts) => {
    expect(ftsQuery(text)).toBe(fts);
  });

  it.each([
    ['NOT oil', 'only what must not be there'],
    ['rain OR NOT oil', 'OR NOT'],
    ['rain AND', 'cannot be read'],
    ['a:b:c', 'at character 4'],
    ['"open', 'cannot be read'],
    ['colour:red', 'there is no field "colour"; there are headline, slugline'],
    ['ti*ger', 'at the end of a word only'],
    ['*', 'no word'],
    ['/ab+/', 'no patterns'],
    ['   ', 'is empty'],
    ['a '.repeat(MAX_QUERY), `at most ${MAX_QUERY}`],
    [`${'(a OR '.repeat(35)}b${')'.repeat(35)}`, 'nested'],
  ])('is refused as %s', (text, why) => {
    expect(() => ftsQuery(text)).toThrow(BadQuery);
    expect(() => ftsQuery(text)).toThrow(why);
  });

  it('is always one that the index can read, or refused', () => {
    const segment = new Segment();
    const signs = [
      '"',
      "'",
      '(',
      ')',
      '*',
      ':',
      '-',
      '+',
      ' ',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'a',
      '1',
      'headline',
      '^',
      '\u0000',
      '{',
      ',',
    ];
    let seed = 7;
    const next = (): number => (seed = (seed * 1103515245 + 12345) % 2147483648);
    let read = 0;
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + (next() % 8) }, () => signs[next() % signs.length]).join(
        next() % 2 ? ' ' : '',
      );
      let fts: string;
      try {
        fts = ftsQuery(text);
      } catch (error) {
        expect(error).toBeInstanceOf(BadQuery);
        continue;
      }
      read++;
      expect(() => segment.find(fts, { day: '2026-11-24', limit: 1 }), `${text} as ${fts}`).not.toThrow();
    }
    segment.close();
    expect(read).toBeGreaterThan(300);
  });
});
