import { describe, expect, it } from 'vitest';
import type { ParsedArticle, Tag } from '../../functions/article/article.ts';
import { peopleAndOrganisations } from '../../functions/tagging/people-and-organisations.ts';
import { paragraph, parsed } from './articles.ts';

const english = (headline: string, ...texts: readonly string[]): ParsedArticle =>
  parsed({ headline, language: 'en', body: texts.map(paragraph) });

const tags = (article: ParsedArticle): readonly Tag[] => peopleAndOrganisations.tag(article);

const names = (article: ParsedArticle, kind: Tag['kind']): string[] =>
  tags(article)
    .filter((tag) => tag.kind === kind)
    .map(({ name }) => name)
    .sort();

const written = (article: ParsedArticle, name: string): string[] =>
  tags(article)
    .find((tag) => tag.name === name)!
    .mentions.map(({ block, start, end }) =>
      (block < 0 ? article.headline : article.body[block]!.text).slice(start, end),
    );

const talks = english(
  'Kremlin says talks with Taliban go on',
  'The Kremlin said on Tuesday that talks with the Taliban would go on in Moscow.',
  '"They are the power in the land," Kremlin spokesman Anton Gorshkov told reporters.',
  'Gorshkov did not say when a decision was due, but Islamic State has attacked a market near Kabul.',
  'U.S. officials said it was the work of the network’s Afghan branch, Islamic State Khorasan.',
);

describe('people', () => {
  it('are tagged with all their mentions, the surname alone too', () => {
    expect(names(talks, 'person')).toEqual(['Anton Gorshkov']);
    expect(written(talks, 'Anton Gorshkov')).toEqual(['Anton Gorshkov', 'Gorshkov']);
  });

  it('have an id that is made of their name', () => {
    const article = english('', 'Prime Minister Zoë Ångström said she would meet Henrik Lindqvist.');

    expect(tags(article).map(({ id }) => id)).toEqual(['person:zoe-angstrom', 'person:henrik-lindqvist']);
  });

  it('are one where a headline in capitals has the surname', () => {
    const article = english(
      'LINDQVIST SEES NO RUSH TO CUT RATES',
      'Henrik Lindqvist said on Friday there was no rush.',
    );

    expect(written(article, 'Henrik Lindqvist')).toEqual(['LINDQVIST', 'Henrik Lindqvist']);
  });

  it('are one with and without a middle initial, and apart where only the surname is the same', () => {
    const article = english(
      '',
      'Anna B. Olsen said she was glad. "So am I," said her brother Peter Olsen.',
      'Anna Olsen and Peter Olsen live in Oslo.',
    );

    expect(names(article, 'person')).toEqual(['Anna B. Olsen', 'Peter Olsen']);
  });
});

describe('organisations', () => {
  it('are tagged, and a longer name is another one', () => {
    expect(names(talks, 'organisation')).toEqual(['Islamic State', 'Islamic State Khorasan', 'Kremlin', 'Taliban']);
  });

  it('are one with and without the end of a company name, and with their acronym', () => {
    const article = english(
      '',
      'Harrow Mining Corp said it had asked the National Election Commission (NEC) for help.',
      'Harrow Mining said the NEC had not replied to it.',
    );

    expect(written(article, 'Harrow Mining Corp')).toEqual(['Harrow Mining Corp', 'Harrow Mining']);
    expect(written(article, 'National Election Commission')).toEqual(['National Election Commission', 'NEC', 'NEC']);
  });

  it('end before the word that says what they do to another', () => {
    const article = english(
      '',
      'Fighters of the Islamic State-linked group said that Seoul-based Kiwoom Securities lied.',
    );

    expect(names(article, 'organisation')).toEqual(['Islamic State']);
    expect(names(article, 'company')).toEqual(['Kiwoom Securities']);
  });
});

describe('no tag is given', () => {
  it('for those who made, sent or published the story', () => {
    const article = parsed({
      language: 'en',
      byline: 'By Mark Treble',
      provider: 'Reuters',
      publisher: 'CTVNews.ca',
      credits: [{ role: 'editing', kind: 'person', name: 'Agnes MacSwan' }],
      body: [
        paragraph('By Mark Treble and Ida Prove'),
        paragraph('Henrik Lindqvist told Reuters that he had seen Agnes MacSwan.'),
        paragraph('(Reporting by Reuters, writing by Mark Treble, editing by Olga Norman)'),
        { role: 'signoff', text: 'Anna Berg in Oslo' },
        { role: 'caption', text: 'Peter Olsen at the market' },
      ],
    });

    expect(tags(article).map(({ name }) => name)).toEqual(['Henrik Lindqvist']);
  });

  it.each(['de', 'fr', undefined, 'enx'])('in the language %s, for which there is no model', (language) => {
    const { headline, body } = talks;
    const article = parsed({ headline, body, ...(language === undefined ? {} : { language }) });

    expect(tags(article)).toEqual([]);
  });

  it('for a place, which has a tag of its own', () => {
    expect(names(english('', 'France beat Germany 2-1. Chicago 3 Boston 2.'), 'organisation')).toEqual([]);
  });

  it('for the days, peoples, titles and contests that also have capitals', () => {
    const article = english(
      '',
      'On Monday the German Chancellor saw the World Cup final. Shiite clerics prayed at Easter.',
    );

    expect(tags(article)).toEqual([]);
  });

  it('across the columns of a table', () => {
    const article = parsed({
      language: 'en',
      headline: 'Standings',
      body: [{ role: 'table', text: 'Team        W  L\nKotka       3  1\nTeam\tPoints\nRiga\t4' }],
    });

    expect(tags(article).filter(({ name }) => /\s/.test(name))).toEqual([]);
  });
});

describe('relevance', () => {
  const relevance = (article: ParsedArticle, name: string): number =>
    tags(article).find((tag) => tag.name === name)!.relevance;

  it('is highest in the headline and lowest for one who only looks on', () => {
    const article = english(
      'Henrik Lindqvist resigns',
      'Henrik Lindqvist resigned on Monday.',
      'He had quarrelled with Teresa Amaral for years, officials said.',
      'It was no surprise, said analyst Tom Ashdown in London.',
    );

    expect(relevance(article, 'Henrik Lindqvist')).toBe(0.59);
    expect(relevance(article, 'Teresa Amaral')).toBe(0.075);
    expect(relevance(article, 'Tom Ashdown')).toBe(0.02);
  });
});

describe('hostile texts', () => {
  it.each([
    ['nothing', ''],
    ['one long word', 'A'.repeat(200_000)],
    ['capitals with points', 'A.'.repeat(100_000)],
    ['hyphens', 'Aa-'.repeat(100_000)],
    ['one long sentence of names', 'Anna Berg and '.repeat(20_000)],
    ['brackets', '('.repeat(100_000)],
    ['lone surrogates', '\ud800 Anna \udfff Berg said.'],
  ])('such as %s are read in linear time', { timeout: 20_000 }, (_, text) => {
    expect(() => tags(english(text.slice(0, 1000), text))).not.toThrow();
  });
});
