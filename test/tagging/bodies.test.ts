import { describe, expect, it } from 'vitest';
import { BODIES } from '../../bin/data/names/bodies.ts';
import { COMPANIES } from '../../bin/data/names/companies.ts';
import { bodyN2, bodyNames } from '../../bin/data/names/tables.ts';
import { bodyAt, bodyNamed } from '../../functions/tagging/bodies.ts';
import { BODY_N2, BODY_NAMES } from '../../functions/tagging/data/body-names.ts';
import { MARKETS } from '../../functions/tagging/data/markets.ts';
import { tokensOf } from '../../functions/tagging/mentions/tokens.ts';
import { tagArticle } from '../../functions/tagging/registry.ts';
import { paragraph, parsed } from './articles.ts';

function organisations(headline: string, ...texts: readonly string[]): Record<string, string> {
  const article = parsed({ headline, language: 'en', body: texts.map(paragraph) });
  return Object.fromEntries(
    tagArticle(article)
      .filter(({ kind }) => kind === 'organisation')
      .map(({ id, name }) => [id, name]),
  );
}

describe('bodies that are known', () => {
  it('carry a public identifier and one name, however they are called', () => {
    expect(organisations('', 'The U.N. Security Council met while the IMF and the WHO watched the Fed.')).toMatchObject(
      {
        'wikidata:Q37470': 'United Nations Security Council',
        'wikidata:Q7804': 'International Monetary Fund',
      },
    );
    expect(organisations('', 'Shares fell on Nasdaq and on the Tokyo Stock Exchange.')).toEqual({
      'mic:XNAS': 'Nasdaq',
      'mic:XTKS': 'Tokyo Stock Exchange',
    });
  });

  it('are one tag by full name and acronym', () => {
    const article = parsed({
      language: 'en',
      body: [paragraph('The European Central Bank held rates.'), paragraph('The ECB had said so, and the ECB did so.')],
    });

    const tags = tagArticle(article).filter(({ id }) => id === 'wikidata:Q8901');

    expect(tags).toHaveLength(1);
    expect(tags[0]!.mentions).toHaveLength(3);
  });

  it('are not what only begins like one', () => {
    expect(organisations('', 'The Democratic Party of Korea met in Seoul on Monday.')).not.toHaveProperty(
      'wikidata:Q29552',
    );
  });

  it('are no acronym that the story uses for something else', () => {
    const found = organisations('', 'The Society of Eager Cooks (SEC) met. The SEC elected a chairman on Monday.');

    expect(found).not.toHaveProperty('wikidata:Q953944');
  });

  it('leave to the office holder his name', () => {
    const article = parsed({
      language: 'en',
      body: [paragraph('European Commission President Anna Berg met Bank of Japan Governor Kenji Mori.')],
    });

    const names = tagArticle(article).map(({ kind, name }) => `${kind} ${name}`);

    expect(names).toEqual(
      expect.arrayContaining([
        'organisation European Commission',
        'person Anna Berg',
        'organisation Bank of Japan',
        'person Kenji Mori',
      ]),
    );
  });
});

describe('the table of bodies', () => {
  const bodies = BODIES.split('\n').map((line) => line.split('|'));
  const lines = [...bodies, ...COMPANIES.split('\n').map((line) => line.split('|'))];

  it('identifies each by Wikidata, MIC or RIC, or says that it does not', () => {
    const isCode = /^(?:-|Q[1-9]\d{2,}|[A-Z][A-Z0-9]{3}|[A-Z0-9]+[a-z]?(?:_p)?\.[A-Z]{1,2})$/;

    expect(lines.map(([code]) => code!).filter((code) => !isCode.test(code))).toEqual([]);
  });

  it('gives no identifier and no name to two', () => {
    const codes = lines.map(([code]) => code!).filter((code) => code !== '-');
    const names = lines.flatMap(([, name, others]) => [name!, ...(others ? others.split(';') : [])]);

    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('holds no name that a text cannot have', () => {
    const names = lines.flatMap(([, name, others]) => [name!, ...(others ? others.split(';') : [])]);

    const lost = names.filter((marked) => {
      const tokens = tokensOf(marked.replace(/[!?]+$/, ''));
      return bodyNamed(tokens) === undefined || bodyAt(tokens, 0)!.length !== tokens.length;
    });

    expect(lost).toEqual([]);
  });

  it('is what was written last', () => {
    expect([bodyNames(), bodyN2()]).toEqual([BODY_NAMES, BODY_N2]);
  });

  it('gives each market one suffix', () => {
    expect(MARKETS.split(';').filter((pair) => !/^[^|]+\|[A-Z]{1,2}$/.test(pair))).toEqual([]);
  });
});
