import { describe, expect, it } from 'vitest';
import { readKeepDays } from '../../functions/formats/readings/keep-days.ts';
import { toArticle } from '../../functions/formats/sent-article.ts';

const note = (text: string) => [{ text, public: true }];

describe('rights that end', () => {
  it.each([
    ['NARCH', 30],
    ['MNDTY, NARCH30, TPSOUT', 30],
    ['NARCH7 NARCH30', 7],
    ['No use after 30 days.', 30],
    ['Editorial use only. No archiving after 14 days of transmission', 14],
    ['Must not be kept for more than 90 days', 90],
    ['No use after 1 day', 1],
  ])('are read from the terms %j', (usageTerms, days) => {
    expect(readKeepDays({ usageTerms }, [])).toBe(days);
  });

  it.each([
    'NO ARCHIVAL USE',
    'No sales. For use for 30 days',
    'MONARCH30 NARCH0',
    'narch30',
    'No use. The fair ends after 30 days',
    'No use after 0 days',
  ])('are not read from the terms %j', (usageTerms) => {
    expect(readKeepDays({ usageTerms }, [])).toBeUndefined();
  });

  it.each([
    ['NARCH30', 30],
    ['ATTENTION EDITORS - NO ARCHIVES AFTER 30 DAYS. NO RESALES', 30],
    ['Adds that no deal was struck after 30 days', undefined],
  ])('are read from the note %j: %s', (text, days) => {
    expect(readKeepDays({}, note(text))).toBe(days);
  });

  it('are read from the caption of a picture, not from the summary of a text', () => {
    const daysOf = (type: 'picture' | 'text', description: string) =>
      toArticle({ format: 'test', uri: 'urn:x:1', type, description }).rights.keepDays;
    const handout = 'A llama. Llama Institute/Handout via Example. NO ARCHIVES AFTER 14 DAYS';

    expect([daysOf('picture', 'A llama looks on. NARCH30'), daysOf('picture', handout)]).toEqual([30, 14]);
    expect(daysOf('picture', 'No deal was struck after 30 days')).toBeUndefined();
    expect(daysOf('text', 'A llama looks on. NARCH30')).toBeUndefined();
  });

  it('are the fewest days that any of them names', () => {
    expect(readKeepDays({ usageTerms: 'No use after 60 days' }, note('NARCH'))).toBe(30);
  });

  it('are looked for in linear time', () => {
    const terms = 'no '.repeat(200_000);

    const began = performance.now();
    readKeepDays({ usageTerms: terms }, note(terms));

    expect(performance.now() - began).toBeLessThan(2000);
  });
});
