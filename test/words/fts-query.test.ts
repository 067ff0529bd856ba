import { describe, expect, it } from 'vitest';
import { BadQuery } from '../../functions/errors.ts';
import { ftsQuery, MAX_QUERY } from '../../functions/words/fts-query.ts';
import { Segment } from '../../functions/words/segment.ts';
import { wholeDay } from '../../functions/words/words-day.ts';

const ANY = '{headline slugline name body}';

describe('a search', () => {
  it.each([
    ['talks paris', `${ANY} : "talks" AND ${ANY} : "paris"`],
    ['"peace talks" AND NOT oil', `${ANY} : "peace talks" NOT ${ANY} : "oil"`],
    ['headline:"peace talks" OR pre*', `{headline} : "peace talks" OR ${ANY} : "pre"*`],
    ['byline:example', '{name} : "example"'],
    ['-oil talks', `${ANY} : "talks" NOT ${ANY} : "oil"`],
    ['(rain OR snow) wind', `(${ANY} : "rain" OR ${ANY} : "snow") AND ${ANY} : "wind"`],
    ['NOT rain NOT snow wind', `${ANY} : "wind" NOT (${ANY} : "rain" OR ${ANY} : "snow")`],
    ['port* NEAR/5 strike', `${ANY} : NEAR("port"* "strike", 5)`],
    ['"peace talks"~3', `${ANY} : NEAR("peace" "talks", 3)`],
    ['wire:reuters 007', `facets : "wirex72657574657273" AND ${ANY} : "007"`],
    ['tag:iso3166:*', 'facets : "tagx69736f333136363a"*'],
    ['Übung 東京都庁', `${ANY} : "ubung" AND ${ANY} : "東京 都庁"`],
  ])('for %s is %s', (text, fts) => {
    expect(ftsQuery(text)).toBe(fts);
  });

  it.each([
    ['NOT oil', 'only what must not be there'],
    ['rain OR NOT oil', 'OR NOT'],
    ['rain AND', 'at character 9'],
    ['"open', 'not closed'],
    ['colour:red', '"colour" is no field'],
    ['tig*r', 'at the end of a word only'],
    ['"tig* lily"', 'only its last word'],
    ['', 'a word is missing'],
    ['a '.repeat(MAX_QUERY), `at most ${MAX_QUERY}`],
    ['ab '.repeat(300), 'more than 200 words'],
    [`${'ab OR (cd '.repeat(30)}ef${')'.repeat(30)}`, 'nested'],
  ])('for %s is refused', (text, why) => {
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
      'NEAR/3',
      'ab',
      '1',
      'headline:',
      'wire:',
      '^',
      '\u0000',
      '{',
      ',',
      '~2',
    ];
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed >> 8;
    };
    let read = 0;
    for (let round = 0; round < 3000; round++) {
      const gap = next() % 2 ? ' ' : '';
      const text = Array.from({ length: 1 + (next() % 8) }, () => signs[next() % signs.length]).join(gap);
      let fts: string;
      try {
        fts = ftsQuery(text);
      } catch (error) {
        expect(error).toBeInstanceOf(BadQuery);
        continue;
      }
      read++;
      expect(() => segment.find(fts, { ...wholeDay('2026-11-24'), limit: 1 }), `${text} as ${fts}`).not.toThrow();
    }
    segment.close();
    expect(read).toBeGreaterThan(300);
  });
});
