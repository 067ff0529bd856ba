import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { DropRejected } from '../../functions/errors.ts';
import type { WireItem } from '../../functions/formats/format.ts';
import { lseg } from '../../functions/formats/lseg/lseg.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';
import { samples } from './samples.ts';
import { withWrongValue } from './wrong-values.ts';

const parse = (bytes: Uint8Array): WireItem[] => [...lseg.parse({ bytes, name: 'drop.json' }, {})];
const read = (reply: unknown): WireItem[] => parse(Buffer.from(JSON.stringify(reply)));
const detect = (text: string) => lseg.detect(dropHead(Buffer.from(text)));

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

interface Parts {
  readonly itemMeta?: object;
  readonly contentMeta?: object;
  readonly contentSet?: unknown;
}

const story = ({ itemMeta = {}, contentMeta = {}, contentSet = {} }: Parts = {}) => ({
  newsItem: { _guid: 'tag:wire.example,2026:newsml_A', _version: 1, itemMeta, contentMeta, contentSet },
});

function articleOf(parts: Parts): ParsedArticle {
  const [first] = read(story(parts));
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no item');
  return first.article;
}

const bodyOf = (contentSet: unknown) => articleOf({ contentSet }).body.map(({ role, text }) => [role, text] as const);

describe('a story of LSEG', () => {
  it('says a value alone, with attributes or in a list', () => {
    for (const headline of ['Owl', { $: 'Owl' }, [{ $: 'Owl', _dir: 'ltr' }], ['Owl']]) {
      expect(articleOf({ contentMeta: { headline } }).headline).toBe('Owl');
    }
  });

  it('has its marked-up body before the plain one', () => {
    const inlineData = [{ $: 'plain', _contenttype: 'text/plain' }];

    expect(bodyOf({ inlineData, inlineXML: [{ $: '<p>marked</p>' }] })).toEqual([['paragraph', 'marked']]);
    expect(bodyOf({ inlineData, inlineXML: [{ $: '<html><body></body></html>' }] })).toEqual([['paragraph', 'plain']]);
    expect(bodyOf({ inlineData: { $: '<p>data</p>', _contenttype: 'text/html' } })).toEqual([['paragraph', 'data']]);
  });

  it('has a paragraph in each indented line of plain text, but not where a sentence goes on in it', () => {
    const plain = ($: string) => bodyOf({ inlineData: { $, _contenttype: 'text/plain' } });
    const story =
      'HOLMWICK, Nov 24 (Reuters) - An owl sat on <TWIT.N>.\n    It slept.\n    "Hoot," it said.\n (Editing by Ann Example)';

    expect(plain(story)).toEqual([
      ['dateline', 'HOLMWICK, Nov 24 (Reuters) -'],
      ['paragraph', 'An owl sat on <TWIT.N>.'],
      ['paragraph', 'It slept.'],
      ['paragraph', '"Hoot," it said.'],
      ['signoff', '(Editing by Ann Example)'],
    ]);
    expect(plain('An owl sat on\n    a branch.\n    It slept.')).toEqual([
      ['paragraph', 'An owl sat on a branch. It slept.'],
    ]);
    expect(plain('\n    An owl slept.\n    It hooted.')).toEqual([['paragraph', 'An owl slept. It hooted.']]);
  });

  it('may have more paragraphs than a function takes arguments', () => {
    expect(bodyOf({ inlineXML: { $: '<p>owl</p>'.repeat(200_000) } })).toHaveLength(200_000);
  });

  it('has parts told by their classes', () => {
    const html =
      '<p class="tr-advisory">.</p><p class="x tr-story-p1"><span class="tr-dateline">OWLTON (Example Wire)</span><span class="tr-dl-sep"> - </span>An owl.</p><div class="tr-additinfo"><pre>EW/\n</pre></div>';

    expect(bodyOf({ inlineXML: { $: html } })).toEqual([
      ['dateline', 'OWLTON (Example Wire)'],
      ['paragraph', 'An owl.'],
      ['related', 'EW/'],
    ]);
    expect(articleOf({ contentSet: { inlineXML: { $: html } } }).editorNotes).toEqual([]);
  });

  it('is corrected or killed by edStat or by the type of its message', () => {
    const changeOf = (itemMeta: object) => articleOf({ itemMeta }).change;

    expect(changeOf({ signal: [{ _qcode: 'edStat:C' }] })).toBe('correction');
    expect(changeOf({ itemClass: { _qcode: 'ninat:text', '_rtr:msgType': 'A' } })).toBe('correction');
    expect(changeOf({ itemClass: { '_rtr:msgType': 'D' } })).toBe('kill');
    expect(changeOf({ pubStatus: { _qcode: 'stat:canceled' } })).toBe('kill');
  });

  it('takes geography for places', () => {
    const subject = [{ _qcode: 'G:1', name: { $: 'Owlshire' } }, { _qcode: 'R:OWL.EX' }];

    expect(articleOf({ contentMeta: { subject } }).subjects).toEqual([
      { qcode: 'G:1', name: 'Owlshire', rel: 'place' },
      { qcode: 'R:OWL.EX', rel: 'subject' },
    ]);
  });
});

describe('a reply of LSEG', () => {
  it('is told by NewsML-G2 that is JSON', () => {
    expect(detect('{"newsItem":{"_conformance":"power","_guid":"tag')).toBe('sure');
    expect(detect('{"data":[{"storyId":"x","newsItem":{"_guid":"x"')).toBe('sure');
    expect(detect('{"_guid":"x","itemMeta":{}}')).toBe('sure');
    expect(detect('{"newsItem":{"guid":"x"}}')).toBe(false);
    expect(detect('{"x":"\\"newsItem\\":{\\"_guid\\":1}"}')).toBe(false);
  });

  it.each([
    ['the item alone', story().newsItem],
    ['a wrapped story', { story: story() }],
    ['a list', [story()]],
    ['headlines', { data: [story()], meta: { count: 1 } }],
  ])('may be %s', (_name, reply) => {
    const articles = (items: WireItem[]) => items.map((item) => 'article' in item && item.article);

    expect(articles(read(reply))).toEqual(articles(read(story())));
  });

  it('without an item is rejected', () => {
    expect(rejectionOf({ data: [] })).toEqual({ code: 'MALFORMED', position: { line: 1 } });
  });

  it('rejects an item without guid, by its place', () => {
    const { _guid, ...nameless } = story().newsItem;

    expect(rejectionOf({ newsItem: nameless })).toEqual({ code: 'MISSING_ID', position: { item: 0 } });
  });
});

describe('a drop of LSEG', () => {
  const drops = samples().filter(({ format }) => format === 'lseg');

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
