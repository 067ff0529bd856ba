import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import type { WireHabits, WireItem } from '../../functions/formats/format.ts';
import { ritzau } from '../../functions/formats/ritzau/ritzau.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';

const news = (fields: string): string => `<RBNews><NewsID>n1</NewsID>${fields}</RBNews>`;

const parse = (text: string, wire: WireHabits = {}): WireItem[] => [
  ...ritzau.parse({ bytes: Buffer.from(text), name: 'drop.xml' }, wire),
];

function articleOf(fields: string, wire: WireHabits = {}): ParsedArticle {
  const [first] = parse(news(fields), wire);
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no item');
  return first.article;
}

describe('detection of RBNews', () => {
  it.each(['<RBNews>', '<?xml version="1.0"?><r:RBNews xmlns:r="http://tempuri.org/">', '<ArrayOfRBNews>\n<RBNews>'])(
    'is sure of %s',
    (text) => {
      expect(ritzau.detect(dropHead(Buffer.from(text)))).toBe('sure');
    },
  );

  it.each(['', '<rbnews>', '<ArrayOfRBNews/>', '<news><item><RBNews>', '{"RBNews": 1}'])('leaves %s alone', (text) => {
    expect(ritzau.detect(dropHead(Buffer.from(text)))).toBe(false);
  });
});

describe('an RBNews', () => {
  it.each([
    ['2026-01-30T17:32:18.397', '2026-01-30T16:32:18.397Z'],
    ['2026-07-30T17:32:18', '2026-07-30T15:32:18Z'],
    ['2026-07-30T17:32:18+00:00', '2026-07-30T17:32:18Z'],
  ])('published at %s has the instant %s', (sent, instant) => {
    expect(articleOf(`<PublishDate>${sent}</PublishDate>`).versionCreated).toBe(instant);
  });

  it('is read in the zone of its wire where that says so', () => {
    const { versionCreated } = articleOf('<PublishDate>2026-07-30T17:00:00</PublishDate>', { timeZone: 'UTC' });

    expect(versionCreated).toBe('2026-07-30T17:00:00Z');
  });

  it.each(['0001-01-01T00:00:00', 'i går'])('has no date where %s stands for it', (sent) => {
    expect(articleOf(`<PublishDate>${sent}</PublishDate>`)).not.toHaveProperty('versionCreated');
  });

  it.each([
    ['<Annuleret>true</Annuleret>', 'canceled', 'kill'],
    ['<Annuleret>1</Annuleret><PublishDate>i går</PublishDate>', 'canceled', 'kill'],
    ['<Annuleret>false</Annuleret>', 'usable', 'new'],
    ['<Status>Annulled news</Status>', 'canceled', 'kill'],
    ['<Status>New news</Status>', 'usable', 'new'],
    ['<Korrektion>true</Korrektion><NyVersion>true</NyVersion>', 'usable', 'correction'],
    ['<NyVersion>true</NyVersion>', 'usable', 'update'],
    ['<Status>Updated news</Status>', 'usable', 'update'],
    ['<TilRedaktionen>Rettelse: Tal i andet afsnit er rettet.</TilRedaktionen>', 'usable', 'correction'],
  ])('with %s is %s, a %s', (fields, pubStatus, change) => {
    expect(articleOf(fields)).toMatchObject({ pubStatus, change });
  });

  it('is annulled by a mark that is spelt as dictionaries have it, too', () => {
    const { pubStatus, change } = articleOf('<Annulleret>true</Annulleret>');

    expect([pubStatus, change]).toEqual(['canceled', 'kill']);
  });

  it('that is annulled annuls what it replaces, once', () => {
    const items = parse(
      news('<Annuleret>true</Annuleret><Replaces>n0</Replaces><replacedID>n0</replacedID><replacedID>n1</replacedID>'),
    );

    expect(items.map((item) => 'article' in item && [item.article.uri, item.article.change])).toEqual([
      ['n1', 'kill'],
      ['n0', 'kill'],
    ]);
  });

  it.each([
    ['2026-06-05T10:00:00', { until: '2026-06-05T08:00:00Z' }],
    ['true', { unreadable: 'true' }],
    ['efter talen', { unreadable: 'efter talen' }],
    ['false', undefined],
    ['', undefined],
  ])('under the embargo "%s"', (sent, embargo) => {
    expect(articleOf(`<Klausul>${sent}</Klausul>`).embargo).toEqual(embargo);
  });

  it.each([
    ['<EmbargoTil>2026-06-05T10:00:00</EmbargoTil>', { until: '2026-06-05T08:00:00Z' }],
    ...[
      'EmbargoDateTime',
      'EmbargoTid',
      'EmbargoTidspunkt',
      'EmbargoUdloeb',
      'EmbargoEnds',
      'EmbargoEndDate',
      'EmbargoedUntil',
      'Embargoed',
      'EmbargoReleaseDate',
      'KlausulTid',
      'KlausulTidspunkt',
      'KlausulDatoTid',
      'KlausuleretTil',
      'Klausuleret',
      'KlausulOphaevesTid',
    ].map((name): [string, object] => [`<${name}>2026-06-05T10:00:00</${name}>`, { until: '2026-06-05T08:00:00Z' }]),
    ['<KlausuleretTil>fredag kl. 10</KlausuleretTil>', { unreadable: 'fredag kl. 10' }],
    ['<Klausul>true</Klausul><KlausulTid>2026-06-05T10:00:00</KlausulTid>', { until: '2026-06-05T08:00:00Z' }],
    ['<Klausul>Ingen klausul</Klausul>', undefined],
    ['<Klausul>fri</Klausul>', undefined],
    ['<EmbargoLifted>true</EmbargoLifted>', undefined],
    ['<strapline>NU/EMBARGO</strapline>', { unreadable: 'EMBARGO' }],
    ['<strapline>EMBARGO</strapline>', { unreadable: 'EMBARGO' }],
    ['<strapline>NU/KLAUSUL</strapline>', { unreadable: 'KLAUSUL' }],
    ['<strapline>OLIE/EMBARGO/EU</strapline>', undefined],
    ['<Embargo>Ingen</Embargo>', undefined],
    ['<KlausulOphaevet>true</KlausulOphaevet>', undefined],
    ['<Status>Embargoed</Status>', { unreadable: 'Embargoed' }],
    ['<strapline>OLIE/EMBARGO MOD HATTE</strapline>', undefined],
  ])('with %s is held until %j', (fields, embargo) => {
    expect(articleOf(fields).embargo).toEqual(embargo);
  });

  it.each([
    ['/ritzau/', 'Ritzau'],
    ['/ritzau/dpa/', 'Ritzau'],
    ['/AFP/', 'AFP'],
    ['//', undefined],
  ])('from %s is by %s', (origin, provider) => {
    const article = articleOf(`<origin>${origin}</origin>`);

    expect([article.provider, article.infoSources]).toEqual([provider, [{ name: origin }]]);
  });

  it('never shows whom to call', () => {
    const { body } = articleOf('<content>&lt;p&gt;Regn.&lt;/p&gt;</content><byLinePhone>1</byLinePhone>');

    expect(body).toEqual([
      { role: 'paragraph', text: 'Regn.' },
      { role: 'contact', text: '1' },
    ]);
  });

  it('takes a subtitle for no teaser, though the text begins with it', () => {
    const article = articleOf('<subtitle>Regn.</subtitle><content>&lt;p&gt;Regn.&lt;/p&gt;</content>');

    expect([article.description, article.body]).toEqual(['Regn.', [{ role: 'paragraph', text: 'Regn.' }]]);
  });

  it('gives the nought back that a subject code lost as a number', () => {
    const list = '<IPTCList xmlns:a="urn:x"><a:int>4000000</a:int><a:int>15000000</a:int><a:int>x</a:int></IPTCList>';

    expect(articleOf(list).subjects).toEqual([
      { qcode: 'subj:04000000', rel: 'subject' },
      { qcode: 'subj:15000000', rel: 'subject' },
    ]);
  });

  it('does not believe a field that is nil, in whichever namespace', () => {
    const fields = '<headline i:nil="true" xmlns:i="urn:any">x</headline><town nil="1">y</town>';

    expect(articleOf(fields)).toMatchObject({ headline: '' });
    expect(articleOf(fields)).not.toHaveProperty('dateline');
  });

  it('hands on its own source and no more', () => {
    const [one, two] = [news(''), news('<version>2</version>')];

    const items = parse(`<ArrayOfRBNews>${one} ${two}</ArrayOfRBNews>`);

    expect(items.map((item) => 'source' in item && item.source)).toEqual([one, two]);
  });
});

describe('a drop of RBNews', () => {
  it.each([
    ['<ArrayOfRBNews></ArrayOfRBNews>', 'MALFORMED'],
    ['<RBNews><NewsID>', 'MALFORMED'],
    ['<!DOCTYPE RBNews [<!ENTITY a "b">]><RBNews/>', 'UNSAFE'],
  ])('that is %s is rejected', (text, code) => {
    let error: unknown;
    try {
      parse(text);
    } catch (caught) {
      error = caught;
    }

    expect(error).toMatchObject({ code, position: { line: 1 } });
  });
});
