import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { DropRejected } from '../../functions/errors.ts';
import type { WireItem } from '../../functions/formats/format.ts';
import { reutersConnect } from '../../functions/formats/reuters-connect/reuters-connect.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';
import { samples } from './samples.ts';
import { withWrongValue } from './wrong-values.ts';

const parse = (bytes: Uint8Array): WireItem[] => [...reutersConnect.parse({ bytes, name: 'drop.json' }, {})];
const read = (reply: unknown): WireItem[] => parse(Buffer.from(JSON.stringify(reply)));
const detect = (text: string) => reutersConnect.detect(dropHead(Buffer.from(text)));

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
  uri: 'tag:wire.example,2026:newsml_A',
  version: '1',
  headLine: 'Owl',
  ...fields,
});

function articleOf(fields: object): ParsedArticle {
  const [first] = read({ data: { item: item(fields) } });
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no item');
  return first.article;
}

const bodyOf = (fields: object) => articleOf(fields).body.map(({ text }) => text);

describe('an item of Reuters Connect', () => {
  it.each([
    [{ uri: 'tag:wire.example,2026:newsml_A', versionedGuid: 'tag:wire.example,2026:newsml_A:12' }, undefined],
    [{ uri: null, versionedGuid: 'tag:wire.example,2026:newsml_A:12', version: null }, '12'],
    [{ uri: 'tag:wire.example,2026:newsml_A:12', versionedGuid: 'tag:wire.example,2026:newsml_A:12' }, undefined],
    [{ uri: '', usn: 'tag:wire.example,2026:newsml_A' }, undefined],
  ])('%o is called as its NewsML-G2 is', (fields, version = '1') => {
    const article = articleOf(fields);

    expect([article.uri, article.version]).toEqual(['tag:wire.example,2026:newsml_A', version]);
  });

  it('has the richer body that says something, and never the fragment', () => {
    expect(bodyOf({ bodyXhtml: '<p>poor</p>', bodyXhtmlRich: '<p>rich</p>' })).toEqual(['rich']);
    expect(bodyOf({ bodyXhtml: '<p>poor</p>', bodyXhtmlRich: '<html><body/></html>' })).toEqual(['poor']);
    expect(bodyOf({ bodyXhtml: null, fragment: 'An owl…' })).toEqual([]);
    expect(articleOf({ fragment: 'An owl…' }).description).toBe('An owl…');
    expect(articleOf({ fragment: 'An owl…', bodyXhtml: '<p>An owl was seen.</p>' }).description).toBeUndefined();
  });

  it.each([
    ['Corrects spelling of Holmwick', 'correction'],
    ['Updates with quotes, adds byline', 'update'],
    ['An owl is pictured', 'new'],
  ])('whose note to editors says %s is of the kind %s', (edNote, change) => {
    expect(articleOf({ edNote }).change).toBe(change);
  });

  it('of film has its script for a body, shot by shot, where it has no other', () => {
    const script = 'SHOWS: HOLMWICK (NOVEMBER 24, 2026)\n1. OWL\n2. VARIOUS OF OWL\n\nSTORY: An owl slept.';

    expect(bodyOf({ type: 'video', script, caption: 'An owl' })).toEqual([
      'SHOWS: HOLMWICK (NOVEMBER 24, 2026)',
      '1. OWL',
      '2. VARIOUS OF OWL',
      'STORY: An owl slept.',
    ]);
    expect(bodyOf({ type: 'video', script, bodyXhtml: '<p>An owl slept.</p>' })).toEqual(['An owl slept.']);
  });

  it.each([
    ['stat:usable', 'edStat:N', 'usable', 'new'],
    ['usable', 'edStat:U', 'usable', 'update'],
    ['USABLE', 'edStat:C', 'usable', 'correction'],
    ['usable', 'edStat:D', 'canceled', 'kill'],
    ['stat:canceled', 'edStat:U', 'canceled', 'kill'],
    ['cancelled', undefined, 'canceled', 'kill'],
    ['stat:withheld', undefined, 'withheld', 'new'],
    ['asleep', undefined, 'withheld', 'new'],
    [undefined, 'sig:correction', 'usable', 'correction'],
  ])('of status %s and signal %s is %s and a %s', (pubStatus, signal, status, change) => {
    const article = articleOf({ pubStatus, signal });

    expect([article.pubStatus, article.change]).toEqual([status, change]);
  });

  it.each([
    ['picture', 'picture'],
    ['archive picture', 'picture'],
    ['broadcast video', 'video'],
    ['online reports', 'composite'],
    ['icls:composite', 'composite'],
    ['GRAPHIC', 'graphic'],
    ['audio', 'audio'],
    ['riddle', 'text'],
  ])('of type %s is a %s', (type, expected) => {
    expect(articleOf({ type }).type).toBe(expected);
  });

  it.each([
    ['2026-12-01T10:00:00-05:00', '2026-12-01T15:00:00Z'],
    ['2026-12-01', '2026-12-02T11:59:59Z'],
    [null, undefined],
  ])('that expires %j ends at %s', (expires, end) => {
    expect(articleOf({ expires }).expires).toBe(end);
  });

  it('is of the time that searches are sorted by where it gives no other', () => {
    const contentTimestamp = '2026-11-24T10:00:00Z';

    expect(articleOf({ contentTimestamp }).versionCreated).toBe(contentTimestamp);
    expect(articleOf({ contentTimestamp, versionCreated: '2026-11-24T09:00:00Z' }).versionCreated).toBe(
      '2026-11-24T09:00:00Z',
    );
  });

  it('takes no timestamp for a dateline', () => {
    expect(articleOf({ dateLine: '2026-11-24T10:00:00Z' }).dateline).toBeUndefined();
    expect(articleOf({ dateLine: 'ACORN, Nov 24 (Example Wire) -' }).dateline?.place).toBe('ACORN');
  });

  it('loses neither an instrument code that looks like a tag nor a tag', () => {
    expect(bodyOf({ bodyXhtml: '<P>Tea <TEA.EX>, <0#.COF> and <EUR=> <B>rose</B></P>' })).toEqual([
      'Tea <TEA.EX>, <0#.COF> and <EUR=> rose',
    ]);
  });
});

describe('a reply of Reuters Connect', () => {
  it('is told by keys that nobody else has', () => {
    expect(detect('{"data":{"item":{"versionedGuid":"tag')).toBe('sure');
    expect(detect('[{"bodyXhtmlRich" : "<p>')).toBe('sure');
    expect(detect('{"data":{"search":{"items":[{"headLine":"x","usn":"y"}]}}}')).toBe('sure');
    expect(detect('{"data":{"item":{"uri": "tag:reuters.com,2026:newsml_A","headLine":"x"}}}')).toBe('sure');
    expect(detect('{"uri":"tag:reuters.com,2026:newsml_A","headline":"x"}')).toBe(false);
    expect(detect('{"uri":"tag:wire.example,2026:newsml_A","headLine":"x"}')).toBe(false);
    expect(detect('{"headline":"x","usn":"y"}')).toBe(false);
    expect(detect('{"body":"\\"versionedGuid\\":1"}')).toBe(false);
    expect(detect('<p>{"versionedGuid":1}</p>')).toBe(false);
  });

  it.each([
    ['an item', item()],
    ['a list', [item()]],
    ['an item in data', { data: { item: item() } }],
    ['a search', { data: { search: { totalHits: 1, items: [item()] } } }],
    ['revisions', { data: { itemRevisions: [item()] } }],
    ['an alias', { data: { owls: { items: [item()] } } }],
  ])('may be %s', (_name, reply) => {
    expect(read(reply)).toEqual(read(item()));
  });

  it('without an item is rejected', () => {
    const malformed = { code: 'MALFORMED', position: { line: 1 } };

    expect(rejectionOf({ data: { search: { items: [] } } })).toEqual(malformed);
    expect(rejectionOf({ errors: [{ message: 'no' }], data: null })).toEqual(malformed);
  });

  it('rejects an item without identity, or that is none', () => {
    expect(rejectionOf({ headLine: 'x', usn: 'KBN1' })).toEqual({ code: 'MISSING_ID', position: { item: 0 } });
    expect(rejectionOf([5, item()])).toEqual({ code: 'MALFORMED', position: { item: 0 } });
  });
});

describe('a drop of Reuters Connect', () => {
  const drops = samples().filter(({ format }) => format === 'reuters-connect');

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
