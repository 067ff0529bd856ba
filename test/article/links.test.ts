import { describe, expect, it } from 'vitest';
import type { Article } from '../../functions/article/article.ts';
import {
  blankLinks,
  byListing,
  comparable,
  type Links,
  linksOf,
  type SameAs,
  withSame,
} from '../../functions/article/links.ts';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { printText } from '../../functions/article/similarity.ts';
import { traceOf } from '../../functions/article/story.ts';
import { articleWith, paragraphs } from './advisory-fixture.ts';
import { ALL_TEXTS } from './similarity-pairs.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const ID = 'a'.repeat(26);
const told = (article: Article) => comparable(JSON.stringify(toNinjs(article)));

describe('what an article has in common with others', () => {
  const full = articleWith({
    headline: 'Floods kill 62 in western Kenya',
    headlinePrefixes: ['UPDATE 2', 'FACTBOX'],
    slugline: 'KENYA-FLOODS/DAM (UPDATE 2, PIX)',
    change: 'update',
    provider: 'Reuters',
    language: 'en-GB',
    story: 'kenya-1',
    take: 3,
    associations: [{ rel: 'derivedFrom', uri: 'tag:reuters.com,2026:newsml_L1N4X1' }],
    body: paragraphs(...ALL_TEXTS[0]!),
  });

  it.each([
    ['full', full],
    ['bare', articleWith({ type: 'picture' })],
    ['without an absolute uri', articleWith({ uri: 'L1N4 A16', headline: 'Gulls' })],
  ])('is told by its document as by itself: %s', (_name, article) => {
    expect(told(article)).toEqual({ trace: traceOf(article), print: printText(article.body) });
  });

  it.each(['{}', '{"bodies":[]}', '{"bodies":[{"role":"main","contentType":"text/html","value":"x"}]}'])(
    'is nothing where the document is none of ours: %s',
    (text) => {
      expect(comparable(text)).toBeUndefined();
    },
  );

  it('fits a row of the table, whatever the wire sends', () => {
    const long = 'words-without-end '.repeat(5000);
    const article = articleWith({
      uri: `tag:reuters.com,2026:${'n'.repeat(1000)}`,
      headline: long,
      headlinePrefixes: [long],
      slugline: long,
      provider: long,
      language: long,
      story: long,
      associations: Array.from({ length: 500 }, (_, n) => ({ rel: 'derivedFrom' as const, uri: `${long}${n}` })),
      body: paragraphs(long),
    });

    const links = linksOf(undefined, ID, 'reuters/a.json', told(article)!, NOW);

    expect(JSON.stringify(links).length).toBeLessThan(4000);
    expect(links.storyKeys).toHaveLength(4);
  });

  it('counts each writing, and is blank once nothing may be shown', () => {
    const links = linksOf(undefined, ID, 'reuters/a.json', told(full)!, NOW);
    const later = linksOf(links, ID, 'reuters/b.json', told(full)!, NOW);

    expect([links.seq, later.seq, blankLinks(later, ID)]).toEqual([
      1,
      2,
      { id: ID, seq: 3, storyKeys: [], bands: [], sameAs: [] },
    ]);
    expect(links.bandsUntil).toBe('2026-12-24T12:00:00.000Z');
    expect(blankLinks(undefined, ID).seq).toBe(1);
  });

  it('keeps the ten near-duplicates that came first, each once', () => {
    const same = (n: number): SameAs => ({
      id: String(n).padStart(26, 'b'),
      listedAt: `2026-11-24T12:00:${String(n % 7).padStart(2, '0')}.000Z`,
      own: '0',
      its: '0',
    });
    const all = Array.from({ length: 30 }, (_, n) => same(n));
    let links: Links = blankLinks(undefined, ID);
    for (const one of [...all.toReversed(), ...all]) links = withSame(links, one.id, one);

    expect(links.sameAs).toEqual(all.toSorted(byListing).slice(0, 10));
    expect(withSame(links, links.sameAs[0]!.id, undefined).sameAs).toEqual(links.sameAs.slice(1));
  });
});
