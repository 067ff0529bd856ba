import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { DropRejected } from '../../functions/errors.ts';
import type { WireHabits, WireItem } from '../../functions/formats/format.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { reuters21578 } from '../../functions/formats/reuters-21578/reuters-21578.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/reuters-21578/', import.meta.url));

const parse = (text: string, wire: WireHabits = {}): WireItem[] => [
  ...reuters21578.parse({ bytes: Buffer.from(text, 'latin1'), name: 'reut2.sgm' }, wire),
];

const story = (text: string, head = ''): string => `<REUTERS NEWID="1">${head}<TEXT>${text}</TEXT></REUTERS>`;

function articleOf(text: string, head = '', wire: WireHabits = {}): ParsedArticle {
  const [first] = parse(story(text, head), wire);
  if (!first || !('article' in first)) throw first && 'rejected' in first ? first.rejected : new Error('no item');
  return first.article;
}

const bodyOf = (body: string): (readonly [role: string, text: string])[] =>
  articleOf(`<TITLE>TEA</TITLE><BODY>${body}\n&#3;</BODY>`).body.map(({ role, text }) => [role, text] as const);

describe('the end of a story', () => {
  it.each([' Reuter', ' REUTER', 'reuter', ' Reuters', ' REUTER...\r', '  Reuter.  \n   \n'])(
    '%j is a sign-off',
    (end) => {
      expect(bodyOf(`Tea is served.\n${end}`)).toEqual([
        ['paragraph', 'Tea is served.'],
        ['signoff', end.trim()],
      ]);
    },
  );

  it('is a part of the story where it only looks like one', () => {
    expect(bodyOf('Tea is served by Reuter and others.')).toEqual([
      ['paragraph', 'Tea is served by Reuter and others.'],
    ]);
  });
});

describe('a dateline', () => {
  it.each([
    ['    PORT AMBER, March 3 - ', { text: 'PORT AMBER, March 3', place: 'PORT AMBER', date: 'March 3' }],
    [
      '    Port Amber, Quill., APril 3 -\n    ',
      { text: 'Port Amber, Quill., APril 3', place: 'Port Amber, Quill.', date: 'APril 3' },
    ],
    [
      '    PORT AMBER, N.Q., March 3 - ',
      { text: 'PORT AMBER, N.Q., March 3', place: 'PORT AMBER, N.Q.', date: 'March 3' },
    ],
    ['    AMBER. March 3 - ', { text: 'AMBER. March 3', place: 'AMBER', date: 'March 3' }],
    ['    port amber, 2 march- ', { text: 'port amber, 2 march', place: 'port amber', date: '2 march' }],
    ['    AMBER - ', { text: 'AMBER', place: 'AMBER' }],
    [
      '    PORT AMBER, March 20, Reuter - ',
      { text: 'PORT AMBER, March 20, Reuter', place: 'PORT AMBER', date: 'March 20' },
    ],
    [' MAR8  --     --', undefined],
    [' APRIL 7  - ', undefined],
    ['    CUPS GRADE A - ', undefined],
  ])('%j is %j', (sent, dateline) => {
    const article = articleOf(`<TITLE>TEA</TITLE><DATELINE>${sent}</DATELINE><BODY>Tea.\n&#3;</BODY>`);

    expect(article.dateline).toEqual(dateline);
  });
});

describe('a byline', () => {
  it.each([
    ['    By Ann Example, Reuters', 'Ann Example'],
    ["BY ANN D'EXAMPLE, REUTERS", "ANN D'EXAMPLE"],
    ['    by Ann Example and Bo Example', 'Ann Example and Bo Example'],
    ['    By Reuters', undefined],
    ['  ', undefined],
  ])('%j is %j', (sent, byline) => {
    expect(articleOf(`<AUTHOR>${sent}</AUTHOR><TITLE>TEA</TITLE>`).byline).toBe(byline);
  });
});

describe('a file of Reuters-21578', () => {
  it('has its times in UTC, or in the zone that the wire is known to have', () => {
    const head = '<DATE>26-FEB-1987 15:01:01.79</DATE>';

    expect(articleOf('Tea.', head).versionCreated).toBe('1987-02-26T15:01:01.790Z');
    expect(articleOf('Tea.', head, { timeZone: 'America/New_York' }).versionCreated).toBe('1987-02-26T20:01:01.790Z');
  });

  it('without a story is rejected', () => {
    expect(() => parse('<!DOCTYPE lewis SYSTEM "lewis.dtd">\n')).toThrow(DropRejected);
  });

  it('is told by its document type where its first story has no number', async () => {
    const text = `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS TOPICS="NO"></REUTERS>${story('Two.')}`;
    const read = readDrop({ bytes: Buffer.from(text), name: 'x' });
    const items = read.kind === 'items' ? await Array.fromAsync(read.items) : [];

    expect(items).toMatchObject([{ rejected: { code: 'MISSING_ID' } }, { article: { headline: 'Two.' } }]);
  });

  it('hands its stories on one by one: the first is there before the last is looked at', () => {
    const text = `${story('One.')}${story('Two.')}<REUTERS NEWID="3">`;

    const items = reuters21578.parse({ bytes: Buffer.from(text), name: 'reut2.sgm' }, {});

    expect(items.next().value).toMatchObject({ article: { headline: 'One.' } });
    expect(items.next().value).toMatchObject({ article: { headline: 'Two.' } });
    expect(items.next().value).toMatchObject({ rejected: { code: 'MALFORMED', position: { item: 2, line: 1 } } });
    expect(items.next().done).toBe(true);
  });

  it('with a story of more than a megabyte loses that one only', () => {
    const items = parse(`${story('Tea. '.repeat(300_000))}${story('Two.')}`);

    expect(items).toMatchObject([
      { rejected: { code: 'TOO_LARGE', position: { item: 0 } } },
      { article: { headline: 'Two.' } },
    ]);
  });

  it('takes linear time over ever so many tags, blanks, dashes and references', () => {
    const before = process.cpuUsage();

    for (const text of [
      '<TITLE',
      '<D>',
      ' ',
      '\n',
      '-',
      ' - ',
      '&',
      '&#3',
      '<A',
      '.',
      'A  ',
      '*',
      '\n 1  2  3',
      ' more',
    ]) {
      parse(story(text.repeat(100_000)));
      parse(story(`<TITLE>TEA</TITLE><DATELINE>${text.repeat(50_000)}</DATELINE><BODY>${text.repeat(50_000)}</BODY>`));
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
  });
});

const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => /^reut2-\d{3}\.sgm$/.test(name)) : [];

describe.skipIf(files.length === 0)('the corpus itself (skipped where ../shared is absent)', () => {
  it.each(files)('%s: every story becomes an article, none is rejected', (file) => {
    const bytes = readFileSync(CORPUS + file);
    const counts = { articles: 0, rejected: 0, undated: 0, headless: 0 };
    const uris = new Set<string>();

    for (const item of reuters21578.parse({ bytes, name: file }, {})) {
      if (!('article' in item)) {
        counts.rejected++;
        continue;
      }
      counts.articles++;
      uris.add(item.article.uri);
      if (item.article.versionCreated === undefined) counts.undated++;
      // One has nothing in its TEXT at all.
      if (item.article.headline === '' && item.article.body.length > 0) counts.headless++;
    }

    expect({ ...counts, uris: uris.size }).toEqual({
      articles: 1000,
      rejected: 0,
      undated: 0,
      headless: 0,
      uris: 1000,
    });
  });
});
