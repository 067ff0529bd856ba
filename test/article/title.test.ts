import { describe, expect, it } from 'vitest';
import { titleOf } from '../../functions/article/title.ts';
import { toArticle } from '../../functions/formats/sent-article.ts';

const article = (headline: string | undefined, ...texts: string[]) =>
  toArticle({
    format: 'test',
    uri: 'urn:x:1',
    language: 'en',
    headline,
    body: texts.map((text) => ({ kind: 'text', text })),
  });

describe('what a list calls an article', () => {
  it('is its headline as sent', () => {
    expect(titleOf(article('UPDATE 1-Kites fly', 'One kite.'))).toBe('UPDATE 1-Kites fly');
  });

  it('is what it begins with where there is no headline', () => {
    expect(titleOf(article(undefined, 'One kite flew.', 'It was blue.'))).toBe('One kite flew.');
    expect(titleOf({ ...article(undefined), description: 'A kite.' })).toBe('A kite.');
    expect(titleOf({ ...article(undefined), slugline: 'KITES' })).toBe('KITES');
    expect(titleOf(article(undefined))).toBe('');
  });

  it('is cut between words', () => {
    const title = titleOf(article(undefined, 'A kite of many colours '.repeat(9)));

    expect(title).toBe(
      'A kite of many colours A kite of many colours A kite of many colours A kite of many colours A kite…',
    );
  });
});
