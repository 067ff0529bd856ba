import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../../functions/article/article.ts';
import { isCreditLine } from '../../../functions/tagging/mentions/credit-lines.ts';
import type { FoundMention } from '../../../functions/tagging/mentions/find.ts';
import { makersOf } from '../../../functions/tagging/mentions/makers.ts';
import { parsed } from '../articles.ts';

/** `kind:key`, mentioned once. */
function isMaker(article: Partial<ParsedArticle>, id: string, block = 0): boolean {
  const [kind, key] = id.split(':') as ['person' | 'organisation', string];
  return makersOf(parsed(article))(kind, { key, mentions: [{ block } as FoundMention] });
}

describe('who made a story', () => {
  it.each([
    ['its provider', { provider: 'Reuters' }, 'organisation:reuters'],
    ['its provider by its other name', { provider: 'Associated Press' }, 'organisation:ap'],
    ['its publisher', { publisher: 'CTVNews.ca' }, 'organisation:ctv'],
    ['its byline', { byline: 'By Zoë Ångström' }, 'person:zoe-angstrom'],
    [
      'one of its credits',
      { credits: [{ role: 'editing', kind: 'person', name: 'Ida B. Prove' }] },
      'person:ida-prove',
    ],
    ['the source of its dateline', { dateline: { text: 'OSLO (NTB)', source: 'NTB' } }, 'organisation:ntb'],
  ] as const)('is %s', (_, article, id) => {
    expect(isMaker(article, id)).toBe(true);
  });

  it('is not who only shares a word with them', () => {
    expect(isMaker({ provider: 'Thomson Reuters', byline: 'By Ida Prove' }, 'person:ida-holm')).toBe(false);
  });

  it('is who holds the rights, but where the headline is about them', () => {
    const article = { rights: { copyrightHolder: 'Harrow Mining Corp' } };

    expect(isMaker(article, 'organisation:harrow-mining')).toBe(true);
    expect(isMaker(article, 'organisation:harrow-mining', -1)).toBe(false);
  });
});

describe('credit lines', () => {
  it.each([
    'By Mark Treble and Ida Prove',
    '(Reporting by Mark Treble; Editing by Ida Prove)',
    'Additional reporting by Anna Berg in Oslo and Peter Olsen in Riga.',
    'Writing by Ida Prove',
    '-- Anna Berg, Oslo newsroom +47 22 00 00 00',
    'Photo: Peter Olsen',
    'Example Wire staff',
  ])('are known by how they begin: %s', (line) => {
    expect(isCreditLine(line)).toBe(true);
  });

  it.each([
    'By Monday the water had reached the harbour, Anna Berg said.',
    'Reporting was difficult, said Anna Berg.',
    'Editing a paper is hard work, Peter Olsen of Harrow Press told the court in Oslo.',
    '- Anna Berg said the harbour was closed.',
  ])('are no prose: %s', (line) => {
    expect(isCreditLine(line)).toBe(false);
  });
});
