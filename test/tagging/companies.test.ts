import { describe, expect, it } from 'vitest';
import { tagArticle } from '../../functions/tagging/registry.ts';
import { paragraph, parsed } from './articles.ts';

function companies(headline: string, ...texts: readonly string[]): Record<string, string> {
  const article = parsed({ headline, language: 'en', body: texts.map(paragraph) });
  return Object.fromEntries(
    tagArticle(article)
      .filter(({ kind }) => kind === 'company')
      .map(({ id, name }) => [id, name]),
  );
}

describe('companies', () => {
  it.each([
    ['a RIC', 'Harrow Mining Plc <HRWM.L> said profit fell.', { 'ric:HRWM.L': 'Harrow Mining Plc' }],
    [
      'a RIC without its market',
      'Bolton Steel Corp <BSC> said it lost 3 mln dlrs.',
      { 'ric:BSC': 'Bolton Steel Corp' },
    ],
    ['a RIC in brackets', 'Kitahara Motor Corp (7291.T) will recall cars.', { 'ric:7291.T': 'Kitahara Motor Corp' }],
    ['a market and a ticker', 'Calder Foods Inc (NYSE: CDF) named a chairman.', { 'ric:CDF.N': 'Calder Foods Inc' }],
    ['a ticker with a series', 'Brandt Group Inc (NYSE: BRT.B) fell 3%.', { 'ric:BRTb.N': 'Brandt Group Inc' }],
    [
      'a market in full',
      'Calder Foods Inc (Euronext Paris: CDF), based in Lyon.',
      { 'ric:CDF.PA': 'Calder Foods Inc' },
    ],
    [
      'angle brackets that say it is listed nowhere',
      '<Fleet Timber Corp> was sold.',
      { 'company:fleet-timber': 'Fleet Timber Corp' },
    ],
    ['its legal form', 'Workers at Nordlund Oyj in Turku walked out.', { 'company:nordlund': 'Nordlund Oyj' }],
    [
      'its trade',
      'Workers at Calder Pharmaceuticals walked out.',
      { 'company:calder-pharmaceuticals': 'Calder Pharmaceuticals' },
    ],
    ['what it is called', 'Officials said Dutch chipmaker Vantor would build a plant.', { 'company:vantor': 'Vantor' }],
  ])('are known by %s', (_, text, expected) => {
    expect(companies('', text)).toEqual(expected);
  });

  it('are one with and without form and code', () => {
    const found = companies(
      'Harrow Mining sees lower output',
      'Harrow Mining Plc <HRWM.L> cut its forecast on Monday.',
      'Harrow Mining had said in May that output would rise.',
    );

    expect(found).toEqual({ 'ric:HRWM.L': 'Harrow Mining Plc' });
  });

  it('are no bodies, parties or clubs', () => {
    expect(
      companies(
        '',
        'The Federal Deposit Insurance Corp and the Bank of England met Leeds United and the Labour Party.',
      ),
    ).toEqual({});
  });

  it('are not named by their code alone', () => {
    const article = parsed({
      language: 'en',
      body: [paragraph('Calder Foods Inc (NYSE: CDF) and Harrow Mining Plc <HRWM.L> merged.')],
    });

    expect(
      tagArticle(article)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Calder Foods Inc', 'Harrow Mining Plc']);
  });
});
