import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import type { Subject } from '../../functions/article/article.ts';
import { nameOfQCode, nameSubjects } from '../../functions/tagging/subject-names.ts';
import { countryOfQCode } from '../../functions/tagging/wire-countries.ts';
import { wireSubjects } from '../../functions/tagging/wire-subjects.ts';
import { parsed } from './articles.ts';

const subject = (qcode: string, parts: Partial<Subject> = {}): Subject => ({ qcode, rel: 'subject', ...parts });

describe('names of subjects', () => {
  it.each([
    ['subj:11000000', 'politics'],
    ['subj:01000000', 'arts, culture and entertainment'],
    ['subj:17005000', 'warning'],
    ['medtop:01000000', 'arts, culture, entertainment and media'],
    ['medtop:20000639', 'diplomacy'],
    ['N2:DIP', 'Diplomacy / Foreign Policy'],
    ['N2:AERO', 'Aerospace & Defense'],
    ['N2:RU', 'Russia'],
    ['MCC:OVR', 'General news stories'],
    [
      'a1312cat:i',
      'International news, including United Nations dateline and undated roundups keyed to foreign events',
    ],
    ['ap-category:s', 'Sports stories, standings and results of more than one event'],
  ])('calls %s %s', (qcode, name) => {
    expect(nameOfQCode(qcode)).toBe(name);
  });

  it('reads either case, and MCCL as MCC', () => {
    expect(nameOfQCode('mcc:ovr')).toBe(nameOfQCode('MCC:OVR'));
    expect(nameOfQCode('MCCL:Ovr')).toBe(nameOfQCode('MCC:OVR'));
    expect(nameOfQCode('n2:dip')).toBe(nameOfQCode('N2:DIP'));
    expect(nameOfQCode('A1312CAT:I')).toBe(nameOfQCode('a1312cat:i'));
  });

  it('names countries in codes that the table lacks', () => {
    expect(nameOfQCode('N2:TUR')).toBe('Turkey');
    expect(nameOfQCode('iso3166-1a2:de')).toBe('Germany');
  });

  it('keeps the topic where N2 uses the letters of a country', () => {
    expect(nameOfQCode('N2:POL')).toBe('Government / Politics');
    expect(nameOfQCode('iso3166-1a3:POL')).toBe('Poland');
  });

  it.each(['N2:XXXX', 'unknown:1', 'N2', '', ':', 'subj:', 'N2:constructor', 'constructor:name', '__proto__:x'])(
    'has no name for %j',
    (qcode) => {
      expect(nameOfQCode(qcode)).toBeUndefined();
    },
  );

  it('fills in what is missing and keeps what the wire gave', () => {
    const given = [subject('N2:RU', { name: 'RUSSIA' }), subject('N2:DIP'), subject('own:x', { rel: 'genre' })];

    expect(nameSubjects(given)).toEqual([
      { qcode: 'N2:RU', rel: 'subject', name: 'RUSSIA' },
      { qcode: 'N2:DIP', rel: 'subject', name: 'Diplomacy / Foreign Policy' },
      { qcode: 'own:x', rel: 'genre' },
    ]);
  });
});

describe('countries in wire subjects', () => {
  it.each([
    ['N2:TR', 'TR'],
    ['N2:TUR', 'TR'],
    ['n2:tur', 'TR'],
    ['N2:UK', 'GB'],
    ['N2:GBNI', 'GB'],
    ['N2:GBE', 'GB'],
    ['N2:SQ', 'SI'],
    ['N2:SRB', 'RS'],
    ['N2:KO', 'XK'],
    ['N2:CD', 'CD'],
    ['iso3166-1a3:GBR', 'GB'],
    ['iso3166-1a2:US', 'US'],
  ])('reads %s as %s', (qcode, country) => {
    expect(countryOfQCode(qcode)).toBe(country);
  });

  it.each(['N2:EU', 'N2:MEAST', 'N2:USAMO', 'N2:POL', 'N2:COM', 'N2:GBR', 'N2:DIP', 'MCC:OVR', 'subj:TR', 'TR', 'N2:'])(
    'reads no country from %s',
    (qcode) => {
      expect(countryOfQCode(qcode)).toBeUndefined();
    },
  );

  it('knows every country by its ISO codes', () => {
    for (const [alpha2, alpha3] of Object.entries(countries.getAlpha2Codes())) {
      expect([countryOfQCode(`iso3166-1a2:${alpha2}`), countryOfQCode(`iso3166-1a3:${alpha3}`)]).toEqual([
        alpha2,
        alpha2,
      ]);
    }
  });

  it('tags a country once, however often the wire names it', () => {
    const subjects = [subject('N2:TR'), subject('N2:DIP'), subject('N2:TUR', { rel: 'place' })];

    expect(wireSubjects.tag(parsed({ subjects }))).toEqual([
      {
        kind: 'place',
        id: 'iso3166:TR',
        name: 'Turkey',
        relevance: 0.5,
        confidence: 0.95,
        tagger: 'wire-subjects',
        mentions: [],
      },
    ]);
  });

  it('tags a body under the identifier that it has in texts', () => {
    const article = { ...parsed({ subjects: [subject('N2:ECB'), subject('N2:UN1'), subject('N2:ECB')] }) };

    expect(wireSubjects.tag(article).map(({ kind, id }) => [kind, id])).toEqual([
      ['organisation', 'wikidata:Q8901'],
      ['organisation', 'wikidata:Q1065'],
    ]);
  });

  it('reads no country from a genre', () => {
    expect(wireSubjects.tag(parsed({ subjects: [subject('N2:TR', { rel: 'genre' })] }))).toEqual([]);
  });
});
