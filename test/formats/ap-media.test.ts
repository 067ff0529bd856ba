import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { DropRejected } from '../../functions/errors.ts';
import { apMedia } from '../../functions/formats/ap-media/ap-media.ts';
import type { WireItem } from '../../functions/formats/format.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';
import { samples } from './samples.ts';
import { withWrongValue } from './wrong-values.ts';

const parse = (bytes: Uint8Array): WireItem[] => [...apMedia.parse({ bytes, name: 'drop.json' }, {})];
const read = (reply: unknown): WireItem[] => parse(Buffer.from(JSON.stringify(reply)));
const detect = (text: string) => apMedia.detect(dropHead(Buffer.from(text)));

function rejectionOf(reply: unknown): Pick<DropRejected, 'code' | 'position'> {
  try {
    const [first] = read(reply);
    if (first && 'rejected' in first) throw first.rejected;
  } catch (error) {
    if (error instanceof DropRejected) return { code: error.code, position: error.position };
    throw error;
  }
  throw new Error('not rejected');
}

const item = (fields: object = {}) => ({
  altids: { itemid: 'abc' },
  version: 0,
  type: 'text',
  pubstatus: 'usable',
  signals: ['newscontent'],
  ...fields,
});

function articleOf(fields: object): ParsedArticle {
  const [first] = read({ data: { item: item(fields) } });
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no item');
  return first.article;
}

const statusOf = (fields: object) => {
  const { pubStatus, change } = articleOf(fields);
  return [pubStatus, change];
};

describe('an item of AP', () => {
  it.each([
    [{ pubstatus: 'canceled' }, 'canceled', 'kill'],
    [{ pubstatus: 'withheld' }, 'withheld', 'new'],
    [{ pubstatus: 'anything' }, 'withheld', 'new'],
    [{ pubstatus: 'embargoed' }, 'withheld', 'new'],
    [{ pubstatus: 'embargoed', embargoed: '2026-11-24T10:00:00Z' }, 'usable', 'new'],
    [{ editorialtypes: ['Kill'] }, 'canceled', 'kill'],
    [{ editorialtypes: ['Disregard'] }, 'canceled', 'kill'],
    [{ editorialtypes: ['Elimination'] }, 'canceled', 'kill'],
    [{ editorialtypes: ['Withhold'] }, 'withheld', 'new'],
    [{ editorialtypes: ['HoldForRelease'] }, 'withheld', 'new'],
    [{ editorialtypes: ['Embargo'] }, 'withheld', 'new'],
    [{ editorialtypes: ['Embargoed Until'] }, 'withheld', 'new'],
    [{ editorialtypes: ['EmbargoNotice'] }, 'withheld', 'new'],
    [{ editorialtypes: ['EmbargoedNewsRelease'] }, 'withheld', 'new'],
    [{ editorialtypes: ['Embargo'], embargoed: true }, 'withheld', 'new'],
    [{ editorialtypes: ['EmbargoLifted'] }, 'usable', 'new'],
    [{ editorialtypes: ['HoldReleased'] }, 'usable', 'new'],
    [{ editorialtypes: ['Hold Lifted'] }, 'usable', 'new'],
    [{ editorialtypes: ['WithholdLifted'] }, 'usable', 'new'],
    [{ editorialtypes: ['Embargoed'], headline: 'EMBARGOED until 10:00 GMT on 6 March 2026: Owls' }, 'usable', 'new'],
    [{ editorialtypes: ['Embargo'], embargoed: '2026-11-24T10:00:00Z' }, 'usable', 'new'],
    [{ editorialtypes: ['Corrective', 'Lead'] }, 'usable', 'correction'],
    [{ editorialtypes: ['Clarification'] }, 'usable', 'correction'],
    [{ editorialtypes: ['Retraction'] }, 'usable', 'withdrawal'],
    [{ ednote: 'CORRECTS name of cat' }, 'usable', 'correction'],
    [{ ednote: 'Eds: Correction moved' }, 'usable', 'correction'],
    [{ ednote: 'CORRECTION: name of cat' }, 'usable', 'correction'],
    [{ ednote: 'Corrections to third graf' }, 'usable', 'correction'],
    [{ ednote: 'Correction officers quoted in third graf' }, 'usable', 'new'],
    [{ ednote: 'Eds: Corrections Department comments' }, 'usable', 'new'],
    [{ ednote: 'Correct: the odd name of the cat' }, 'usable', 'new'],
    [{ editorialtypes: ['Writethru'] }, 'usable', 'update'],
    [{ editorialtypes: ['Lead'] }, 'usable', 'update'],
    [{ editorialtypes: ['Advisory'] }, 'usable', 'advisory'],
    [{ editorialtypes: ['Corrective'], signals: [] }, 'usable', 'advisory'],
    [{ signals: [] }, 'usable', 'advisory'],
    [{ signals: [], type: 'picture' }, 'usable', 'new'],
    [{ ednote: 'KILL. The owl is alive.' }, 'canceled', 'kill'],
    [{ ednote: 'Eds: Withhold until the owl is found.' }, 'withheld', 'new'],
    [{ ednote: 'Killer whales are in the third paragraph.' }, 'usable', 'new'],
  ])('with %o is %s and a %s', (fields, pubStatus, change) => {
    expect(statusOf(fields)).toEqual([pubStatus, change]);
  });

  it.each([
    ['EMBARGOED until noon', { unreadable: 'EMBARGOED until noon' }],
    ['Hold for release at 6 a.m.', { unreadable: 'Hold for release at 6 a.m.' }],
    ['Not for release before noon', { unreadable: 'Not for release before noon' }],
    ['Embargo lifted. Was embargoed until noon', undefined],
    ['EMBARGOED until 12:01 a.m. EST Nov. 25, 2026', { until: '2026-11-25T05:01:00Z' }],
    ['Advance for Sunday, Nov. 29', { unreadable: 'Advance for Sunday, Nov. 29' }],
    ['Embargo: none', undefined],
    ['Story on embargo: owls wait', undefined],
    ['A story about an embargo of oil', undefined],
  ])('whose note is "%s" is held as the note says', (ednote, embargo) => {
    expect(articleOf({ ednote }).embargo).toEqual(embargo);
  });

  it('is freed by its note where its field is but a mark', () => {
    const ednote = 'Embargoed until 10:00 GMT on 6 March 2026';

    expect(articleOf({ ednote, embargoed: true }).embargo).toEqual({ until: '2026-03-06T10:00:00Z' });
    expect(articleOf({ embargoed: true }).embargo).toEqual({ unreadable: 'true' });
    expect(articleOf({ embargoed: 'none' }).embargo).toBeUndefined();
    expect(articleOf({ ednote: `Photos: ${ednote}`, embargoed: true }).embargo).toEqual({ unreadable: 'true' });
  });

  it.each([
    ['2026-12-01T10:00:00-05:00', '2026-12-01T15:00:00Z'],
    ['2026-12-01', '2026-12-02T11:59:59Z'],
    [null, undefined],
  ])('that expires %j ends at %s', (expires, end) => {
    expect(articleOf({ expires }).expires).toBe(end);
  });

  it('may be used from the end of its embargo, whatever its note says, too', () => {
    const { embargo } = articleOf({ ednote: 'EMBARGOED', embargoed: '2026-11-24T10:00:00-05:00' });

    expect(embargo).toEqual({ until: '2026-11-24T15:00:00Z' });
  });

  it('has a place of no city by its country', () => {
    expect(articleOf({ datelinelocation: { city: '', countryname: 'CHAD' } }).dateline).toEqual({
      text: 'CHAD',
      place: 'CHAD',
    });
  });

  it('keeps the file of a caption that stands nowhere else', () => {
    const renditions = { caption_nitf: { href: 'https://api.example/1' } };

    expect(articleOf({ renditions }).renditions).toEqual([{ name: 'caption_nitf', href: 'https://api.example/1' }]);
    expect(articleOf({ renditions, description_caption: 'A cat.' }).renditions).toEqual([]);
  });

  it('reads concepts of any scheme', () => {
    const subject = [
      { code: '1', scheme: 'http://cv.example/id' },
      { code: '2', scheme: 'custom' },
      { code: '3' },
      { code: '15000000', scheme: 'http://cv.iptc.org/newscodes/subjectcode/' },
      { rels: ['direct'] },
    ];

    expect(articleOf({ subject }).subjects.map(({ qcode }) => qcode)).toEqual([
      'http://cv.example/id/1',
      'custom:2',
      'ap-subject:3',
      'subj:15000000',
    ]);
  });

  it.each(['organisation', 'organization'])('has bodies in its field %s', (field) => {
    expect(articleOf({ [field]: [{ name: 'The Board' }] }).subjects).toEqual([
      { qcode: 'literal:The Board', name: 'The Board', rel: 'organisation' },
    ]);
  });

  it.each([['cats, dogs'], [['cats', 'dogs']]])('has keywords one by one: %j', (keywords) => {
    expect(articleOf({ keywords }).subjects.map(({ name }) => name)).toEqual(['cats', 'dogs']);
  });
});

it('keeps a note that may be printed beside the story, which orders nothing', () => {
  const article = articleOf({ ednote: 'UPDATES: With geese.', description_editornotes: 'Kill fees were not paid.' });

  expect(article).toMatchObject({
    pubStatus: 'usable',
    change: 'update',
    editorNotes: [
      { text: 'UPDATES: With geese.', public: true },
      { text: 'Kill fees were not paid.', public: true },
    ],
  });
});

it('that is a test is no news, of whatever type', () => {
  expect(statusOf({ signals: ['newscontent', 'Test'] })).toEqual(['usable', 'advisory']);
  expect(statusOf({ type: 'picture', signals: ['Test'] })).toEqual(['usable', 'advisory']);
});

it('is signed by those whom it names twice once', () => {
  const by = { byline: 'By ANN LEE', bylines: [{ by: 'By ANN LEE' }, { by: 'By BO KAI' }] };

  expect(articleOf(by).byline).toBe('By ANN LEE, BO KAI');
});

describe('a reply of AP', () => {
  it('is told by its method, or by the identity of its first item', () => {
    expect(detect('{"api_version":"1.1","method":"/content/feed.GET","data":{"items":[]}}')).toBe('sure');
    expect(detect('{"altids":{"etag":"x","itemid":"abc"},"headline":"cut o')).toBe('sure');
    expect(detect('[{"item":{"altids":{"itemid":"abc"')).toBe('sure');
    expect(detect('{"data":{"altids":{"itemid":"abc"')).toBe('sure');
    expect(detect('{"altids":[{"role":"itemid","value":"abc"}]}')).toBe(false);
    expect(detect('{"body":"\\"altids\\":{\\"itemid\\":1}"}')).toBe(false);
    expect(detect('{"api_version":"1.1","method":"/account.GET"}')).toBe(false);
  });

  it('without an item is rejected', () => {
    const malformed = { code: 'MALFORMED', position: { line: 1 } };

    expect(rejectionOf({ data: { items: [] } })).toEqual(malformed);
    expect(rejectionOf({ error: { code: 400 } })).toEqual(malformed);
    expect(rejectionOf('text')).toEqual(malformed);
  });

  it('rejects an item without identity, or that is none', () => {
    expect(rejectionOf({ data: { item: { headline: 'x' } } })).toEqual({ code: 'MISSING_ID', position: { item: 0 } });
    expect(rejectionOf({ data: { items: [7] } })).toEqual({ code: 'MALFORMED', position: { item: 0 } });
  });
});

describe('an item of AP with its text', () => {
  const nitf = (docdata: string, body: string) =>
    `<nitf><head><docdata ${docdata}><doc-id regsrc="AP"/></docdata></head><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>${body}</p></body.content></body></nitf>`;
  const one = (fields: object, text: unknown) => {
    const [first] = read({ data: { item: item(fields) }, nitf: text });
    if (!first || 'rejected' in first) throw first?.rejected;
    return first;
  };

  it('is another version when only its text is another', () => {
    const sources = ['It left.', 'It stayed.'].map((body) => one({}, nitf('', body)).source);

    expect(sources[0]).not.toBe(sources[1]);
  });

  it('may be used only where both say so', () => {
    expect(one({}, nitf('management-status="usable"', 'x')).article.pubStatus).toBe('usable');
    expect(one({}, nitf('management-status="canceled"', 'x')).article).toMatchObject({
      pubStatus: 'canceled',
      change: 'kill',
    });
    expect(one({ pubstatus: 'withheld' }, nitf('management-status="usable"', 'x')).article.pubStatus).toBe('withheld');
  });

  it('has whose it is, and what it does to its story, from a text that says so', () => {
    const { article } = one(
      {},
      nitf('', 'ATTENTION - adds quotes ///</p><p>It left.</p><p>(c) Copyright Example Wire 2026'),
    );

    expect([article.change, article.rights.copyrightNotice]).toEqual(['update', '(c) Copyright Example Wire 2026']);
  });

  it('is whole where the text has no headline to be known by', () => {
    const { article } = one(
      { headline: 'Geese' },
      '<nitf><body><body.content><p>It left.</p></body.content></body></nitf>',
    );

    expect([article.uri, article.headline, article.body]).toEqual([
      'abc',
      'Geese',
      [{ role: 'paragraph', text: 'It left.' }],
    ]);
  });

  it.each(['', 'Geese', '<html/>', '<nitf><body>', 7])('is rejected where the text is %j', (text) => {
    expect(() => one({}, text)).toThrow(DropRejected);
  });

  it('is killed, whatever its text is', () => {
    expect(one({ pubstatus: 'canceled' }, '<nitf><body>').article.pubStatus).toBe('canceled');
  });
});

describe('a drop of the AP Media API', () => {
  const drops = samples().filter(({ format }) => format === 'ap-media');

  it('with a wrong value anywhere is read or rejected, never anything else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drops), fc.nat(), fc.jsonValue(), ({ bytes }, at, wrong) => {
        const text = withWrongValue(new TextDecoder().decode(bytes), at, wrong);
        try {
          for (const item of parse(Buffer.from(text))) if ('article' in item) JSON.stringify(item.article);
        } catch (error) {
          expect(error).toBeInstanceOf(DropRejected);
          expect((error as DropRejected).position).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});
