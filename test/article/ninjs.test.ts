import { describe, expect, it } from 'vitest';
import type { Article, ParsedArticle } from '../../functions/article/article.ts';
import { absoluteUri, EXTENSIONS_TYPE, readExtensions, toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { ninjsErrors } from '../validators.ts';

const parsed: ParsedArticle = {
  uri: 'tag:wire.example,2026:newsml_L1',
  version: '12345678901',
  type: 'text',
  pubStatus: 'usable',
  change: 'correction',
  versionCreated: '2026-11-24T10:00:00Z',
  firstCreated: '2026-11-24T09:00:00Z',
  embargo: { until: '2026-11-24T12:00:00+02:00' },
  language: 'en',
  urgency: 3,
  headline: 'Invented <mayor> & council agree',
  headlinePrefixes: ['CORRECTED'],
  headlineSent: 'CORRECTED-Invented <mayor> & council agree',
  slugline: 'INVENTED-MAYOR/',
  byline: 'By Ada Invented',
  dateline: { text: 'OSLO, Nov 24 (Example Wire)', place: 'OSLO', date: 'Nov 24', source: 'Example Wire' },
  description: 'A summary',
  provider: 'Example Wire',
  credits: [{ role: 'reporting', kind: 'person', name: 'Ada Invented' }],
  editorNotes: [{ text: 'Corrects the name', public: true }],
  body: [
    { role: 'dateline', text: 'OSLO, Nov 24 (Example Wire) -' },
    { role: 'paragraph', text: 'A < B & "C".', html: 'A &lt; B <em>&amp;</em> "C".' },
    { role: 'list', text: 'one\ntwo' },
    { role: 'signoff', text: '(Reporting by Ada Invented)' },
  ],
  associations: [{ rel: 'packageMember', uri: 'no uri at all', headline: 'Member' }],
  renditions: [{ name: 'viewImage', href: 'not a uri', width: 640, fileName: 'a.JPG' }],
  subjects: [
    { qcode: 'N2:NO', name: 'Norway', rel: 'subject' },
    { qcode: 'literal:OSLO CITY', name: 'OSLO CITY', rel: 'place' },
    { qcode: 'N2:REP', rel: 'genre' },
  ],
  infoSources: [{ name: 'Example Wire', role: 'source' }],
  altIds: [{ role: 'USN', value: 'L1' }],
  rights: { copyrightHolder: 'Example Wire' },
  format: 'newsml-g2',
};

const article = (fields: Partial<ParsedArticle> = {}): Article => ({
  ...normalise(
    { ...parsed, ...fields },
    {
      wire: { name: 'sample', title: 'Samples', authorities: ['wire.example'] },
      drop: { bucket: 'drops', key: 'sample/a.xml', versionId: 'v', sha256: 'f'.repeat(64), index: 0 },
      receivedAt: '2026-11-24T10:00:05.000Z',
      source: '<newsItem/>',
    },
  ),
  tags: [
    { kind: 'place', id: 'iso3166:NO', name: 'Norway', relevance: 0.9, confidence: 1, tagger: 'places', mentions: [] },
    {
      kind: 'topic',
      id: 'medtop:11000000',
      name: 'politics',
      relevance: 0.5,
      confidence: 0.75,
      tagger: 'topics',
      mentions: [],
    },
  ],
});

describe('toNinjs', () => {
  it('has a summary as what it is, where the wire gives no more', () => {
    const document = toNinjs(article({ isSummary: true }));

    expect(ninjsErrors(document)).toEqual([]);
    expect(document.bodies.map(({ role }) => role)).toEqual(['summary', 'extensions']);
    expect(readExtensions(document)).toMatchObject({ isSummary: true });
    expect(readExtensions(toNinjs(article()))).not.toHaveProperty('isSummary');
  });

  it('writes a document that validates against ninjs 3.1', () => {
    expect(ninjsErrors(toNinjs(article()))).toEqual([]);
  });

  it('validates with as little as a wire may send', () => {
    const { embargo: _embargo, language: _language, urgency: _urgency, ...least } = parsed;
    const bare = article({
      ...least,
      uri: 'no uri, but an id',
      headline: '',
      headlineSent: '',
      body: [],
      associations: [],
      renditions: [],
      subjects: [],
      infoSources: [],
      altIds: [],
      rights: {},
    });

    expect(ninjsErrors(toNinjs(bare))).toEqual([]);
  });

  it.each(['#kites', '?', '?=?', 'a b', '(((', '//'])('validates with the keyword %s', (name) => {
    const document = toNinjs(article({ subjects: [{ qcode: `keyword:${name}`, name, rel: 'subject' }] }));

    expect(ninjsErrors(document)).toEqual([]);
    expect(document.subjects).toContainEqual(expect.objectContaining({ name }));
  });

  it('shows the story as safe HTML without what stands around it', () => {
    const [main] = toNinjs(article()).bodies;

    expect(main?.value).toBe('<p>A &lt; B <em>&amp;</em> "C".</p>\n<ul><li>one</li><li>two</li></ul>');
  });

  it('counts the characters and words of the story alone', () => {
    const counts = (body: ParsedArticle['body']) => {
      const { charCount, wordCount } = toNinjs(article({ body })).bodies[0]!;
      return [charCount, wordCount];
    };

    expect(counts(parsed.body)).toEqual(['A < B & "C".\n\none\ntwo'.length, 7]);
    expect(counts([{ role: 'paragraph', text: '  two\u00a0\n words\ufeff ' }])).toEqual([15, 2]);
    expect(counts([{ role: 'signoff', text: '(Reporting by Ada Invented)' }])).toEqual([0, 0]);
  });

  it('keeps what ninjs has no name for, and gives it back', () => {
    const original = article();
    const extensions = readExtensions(toNinjs(original));

    expect(extensions).toMatchObject({
      guid: original.uri,
      blocks: original.body,
      tags: original.tags,
      credits: original.credits,
      associations: original.associations,
      dateline: original.dateline,
      drop: original.drop,
    });
    expect(toNinjs(original).bodies.map(({ contentType }) => contentType)).toEqual(['text/html', EXTENSIONS_TYPE]);
  });

  it('is the same document for the same article', () => {
    expect(JSON.stringify(toNinjs(article()))).toBe(JSON.stringify(toNinjs(article())));
  });
});

describe('absoluteUri', () => {
  it.each([
    ['tag:reuters.com,2026:newsml_L1', 'tag:reuters.com,2026:newsml_L1'],
    ['urn:newsml:dpa.com:20090101:1', 'urn:newsml:dpa.com:20090101:1'],
    ['https://wire.example/a?b=c', 'https://wire.example/a?b=c'],
    ['tag_reuters.com_2014_newsml_L1', 'urn:slugline:tag_reuters.com_2014_newsml_L1'],
    ['with blank', 'urn:slugline:with%20blank'],
    ['http://wire.example/100%', 'urn:slugline:http%3A%2F%2Fwire.example%2F100%25'],
  ])('makes of %j the uri %j', (guid, uri) => {
    expect(absoluteUri(guid)).toBe(uri);
  });
});
