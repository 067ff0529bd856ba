import { describe, expect, it } from 'vitest';
import type { Subject, Tag } from '../../functions/article/article.ts';
import { MAX_INDEXED_TAGS } from '../../functions/names.ts';
import { indexTags } from '../../functions/tagging/index-tags.ts';
import { tagArticle } from '../../functions/tagging/registry.ts';
import type { Tagger } from '../../functions/tagging/tagger.ts';
import { cpuMs } from '../bench/median.ts';
import { paragraph, parsed, story } from './articles.ts';

const tag = (id: string, parts: Partial<Tag> = {}): Tag => ({
  kind: 'place',
  id,
  name: id,
  relevance: 0.5,
  confidence: 0.8,
  tagger: 'test',
  mentions: [],
  ...parts,
});

const tagger = (...tags: readonly Tag[]): Tagger => ({ name: 'test', tag: () => tags });
const subjects = (...qcodes: readonly string[]): Subject[] => qcodes.map((qcode) => ({ qcode, rel: 'subject' }));

describe('tagging an article', () => {
  it('puts the best first, by relevance and confidence, ties by id', () => {
    const tags = [tag('c'), tag('b', { relevance: 0.9 }), tag('a'), tag('d', { confidence: 1 })];

    expect(tagArticle(parsed(), [tagger(...tags)]).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('merges the tags of one id', () => {
    const first = tag('a', { name: 'One', tagger: 'one', relevance: 0.9, mentions: [{ block: 1, start: 5, end: 6 }] });
    const second = tag('a', {
      name: 'Two',
      tagger: 'two',
      confidence: 0.9,
      mentions: [
        { block: -1, start: 0, end: 1 },
        { block: 1, start: 5, end: 6 },
      ],
    });

    const expected = {
      ...tag('a'),
      name: 'One',
      tagger: 'one',
      relevance: 0.9,
      confidence: 0.9,
      mentions: [
        { block: -1, start: 0, end: 1 },
        { block: 1, start: 5, end: 6 },
      ],
    };
    expect(tagArticle(parsed(), [tagger(first), tagger(second)])).toEqual([expected]);
    expect(tagArticle(parsed(), [tagger(second), tagger(first)])).toEqual([expected]);
  });

  it('joins what the wire says with what the text says', () => {
    const article = { ...story('Turkey and Peru signed'), subjects: subjects('N2:TUR') };

    expect(tagArticle(article).map(({ id, confidence, mentions }) => [id, confidence, mentions.length])).toEqual([
      ['iso3166:TR', 0.97, 1],
      ['iso3166:PE', 0.97, 1],
    ]);
  });

  it('finds nothing in an empty article', () => {
    expect(tagArticle(parsed())).toEqual([]);
  });
});

describe('hostile texts', () => {
  it.each([
    ['bodies in one sentence', 'Hamas Taliban the Federal Reserve of Peru '],
    ['codes in one sentence', 'Aa Bb (NYSE: ABC) <ABC.N> '],
    ['open brackets in one sentence', 'Aa (Bb <Cc '],
    ['attacks and dates in one sentence', 'attack 3 March 1987 in Oslo killed '],
    ['attacks without anything', 'attack ceasefire summit '],
    ['one name without an end', 'Bank Of Great Northern Harrow '],
    ['companies announced', 'the chipmaker Aa and '],
    ['towns before states', 'in Cologne and Portland, Maine, '],
  ])('take time in proportion: %s', async (_, piece) => {
    const least = async (times: number): Promise<number> => {
      const runs = [];
      for (let run = 0; run < 3; run++) {
        const article = parsed({
          language: 'en',
          versionCreated: '2026-03-04T09:30:00Z',
          body: [paragraph(piece.repeat(times))],
        });
        runs.push(await cpuMs(() => tagArticle(article)));
      }
      return Math.min(...runs);
    };
    await least(200);
    const small = await least(700);
    const large = await least(5_600);

    // Eight times the text; 64 would be quadratic. CPU time, so that another process changes little.
    expect(large / small).toBeLessThan(24);
  });
});

describe('what an article is indexed under', () => {
  it('takes strong tags, then subjects in the order of the wire, then the other tags', () => {
    const tags = [
      tag('weak', { relevance: 0.2 }),
      tag('strong', { relevance: 0.6 }),
      tag('strongest', { relevance: 0.9 }),
    ];

    expect(indexTags({ tags, subjects: subjects('N2:Z', 'N2:A') })).toEqual([
      'strongest',
      'strong',
      'N2:Z',
      'N2:A',
      'weak',
    ]);
  });

  it('names each id once', () => {
    expect(indexTags({ tags: [tag('medtop:1')], subjects: subjects('medtop:1', 'N2:A', 'N2:A') })).toEqual([
      'medtop:1',
      'N2:A',
    ]);
  });

  it('keeps to the limit', () => {
    const many = Array.from({ length: 3 * MAX_INDEXED_TAGS }, (_, index) => `N2:${index}`);

    const ids = indexTags({ tags: [tag('strong'), tag('weak', { relevance: 0.1 })], subjects: subjects(...many) });

    expect(ids).toEqual(['strong', ...many.slice(0, MAX_INDEXED_TAGS - 1)]);
  });

  it('leaves out what no key can hold', () => {
    const bad = ['', 'N2:a\nb', 'N2:\u0000', 'N2:\u0085', 'N2:\ud800', `N2:${'x'.repeat(198)}`];

    expect(indexTags({ tags: [], subjects: subjects(...bad, 'N2:ok', `N2:${'x'.repeat(197)}`) })).toEqual([
      'N2:ok',
      `N2:${'x'.repeat(197)}`,
    ]);
  });

  it('is empty for an article without tags and subjects', () => {
    expect(indexTags({ tags: [], subjects: [] })).toEqual([]);
  });
});
