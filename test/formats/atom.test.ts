import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { atom } from '../../functions/formats/feeds/atom.ts';
import type { WireItem } from '../../functions/formats/format.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';

const feed = (entries: string, fields = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">${fields}${entries}</feed>`;

const parse = (text: string): WireItem[] => [...atom.parse({ bytes: Buffer.from(text), name: 'feed.atom' }, {})];

function articleOf(fields: string, around = ''): ParsedArticle {
  const [first] = parse(feed(`<entry><id>urn:x:1</id>${fields}</entry>`, around));
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no entry');
  return first.article;
}

const bodyOf = (content: string): string[] => articleOf(content).body.map(({ text }) => text);

describe('an Atom drop', () => {
  it.each([
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'sure'],
    ["<a:entry xmlns:a='http://www.w3.org/2005/Atom'>", 'sure'],
    ['<feed version="0.3" xmlns="http://purl.org/atom/ns#">', 'sure'],
    ['<feed>', false],
    ['<rss xmlns:atom="http://www.w3.org/2005/Atom">', false],
  ])('that begins with %s is told: %s', (text, detection) => {
    expect(atom.detect(dropHead(Buffer.from(text)))).toBe(detection);
  });

  it('without entries yields none', () => {
    expect(parse(feed('', '<title>Quiet</title>'))).toEqual([]);
  });

  it('hands on each entry in its own words', () => {
    const entries = ['<entry>\n<id>urn:x:1</id></entry>', '<entry><id>urn:x:2</id></entry>'];

    expect(parse(feed(entries.join('\n'))).map((item) => 'source' in item && item.source)).toEqual(entries);
  });

  it('that is no XML is rejected with its place', () => {
    expect(() => parse(feed('<entry>'))).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
  });
});

describe('an entry', () => {
  it.each([
    ['<content>Plain &amp; simple</content>', ['Plain & simple']],
    ['<content type="text">&lt;p&gt;Said to be text.&lt;/p&gt;', ['Said to be text.']],
    ['<content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;', ['One.', 'Two.']],
    ['<content type="text/html">One.&lt;br&gt;&lt;br&gt;Two.', ['One.', 'Two.']],
    ['<content type="text/plain">a &lt;b&gt; c', ['a <b> c']],
    ['<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p>Two.</div>', ['One.', 'Two.']],
    ['<content type="application/xml"><body.content xmlns=""><p>One.</p><p>Two.</p></body.content>', ['One.', 'Two.']],
    ['<content type="image/png">AAAA', []],
    ['<content type="html">', []],
    ['<content/>', []],
  ])('with %s says %j', (content, body) => {
    expect(bodyOf(content.endsWith('/>') || content.endsWith('</content>') ? content : `${content}</content>`)).toEqual(
      body,
    );
  });

  it.each([
    ['<control xmlns="http://www.w3.org/2007/app"><draft>yes</draft></control>', 'withheld'],
    ['<control xmlns="http://www.w3.org/2007/app"><draft>no</draft></control>', 'usable'],
    ['<draft xmlns="http://purl.org/atom-blog/ns#">true</draft>', 'withheld'],
    ['<draft xmlns="http://purl.org/atom-blog/ns#">false</draft>', 'usable'],
  ])('that says %s is %s', (draft, pubStatus) => {
    expect(articleOf(draft).pubStatus).toBe(pubStatus);
  });

  it('has its summary where it has no content', () => {
    const article = articleOf('<summary>Short.</summary><content/>');

    expect([article.description, article.body]).toEqual(['Short.', [{ role: 'paragraph', text: 'Short.' }]]);
  });

  it.each([
    ['Gulls &amp;amp; terns', 'Gulls & terns'],
    ['&lt;b&gt;Gulls&lt;/b&gt;', 'Gulls'],
    ['Oil at &lt;CLc1&gt; up', 'Oil at <CLc1> up'],
  ])('titled %s is headed %s', (title, headline) => {
    expect(articleOf(`<title>${title}</title>`).headline).toBe(headline);
  });

  it('has the label of a Media Topic that is a term of no scheme', () => {
    expect(articleOf('<category term="medtop:20000139" label="accident"/>').subjects).toEqual([
      { qcode: 'medtop:20000139', name: 'accident', rel: 'subject' },
    ]);
  });

  it('has the author of its feed where it names none', () => {
    const around = '<author><name>The Desk</name></author>';
    const bylines = ['', '<author><name>Ann</name></author>', '<author><email>a@b.example</email></author>'].map(
      (fields) => articleOf(fields, around).byline,
    );

    expect(bylines).toEqual(['The Desk', 'Ann', undefined]);
  });

  it('resolves its links by the nearest base', () => {
    const link = (fields: string, around = '', attributes = '') => {
      const [item] = parse(feed(`<entry ${attributes}><id>urn:x:1</id>${fields}</entry>`, around));
      return item && 'article' in item ? item.article.body[0]?.html : undefined;
    };
    const content = '<content type="html">&lt;a href="x">y&lt;/a></content>';

    expect([
      link(content),
      link(content, '<link href="https://wire.example/news/"/>'),
      link(content, '<link rel="self" href="https://wire.example/feeds/all"/>'),
      link(content, '', 'xml:base="https://base.example/a/"'),
      link(content.replace('type', 'xml:base="b/" type'), '', 'xml:base="https://base.example/a/"'),
    ]).toEqual([
      undefined,
      '<a href="https://wire.example/news/x">y</a>',
      '<a href="https://wire.example/feeds/x">y</a>',
      '<a href="https://base.example/a/x">y</a>',
      '<a href="https://base.example/a/b/x">y</a>',
    ]);
  });

  it('that is deleted is killed, with or without a date that can be read', () => {
    const read = parse(
      feed('<at:deleted-entry ref="urn:x:1" when="2026-11-02T10:00:00Z"/><at:deleted-entry ref="urn:x:2" when="now"/>'),
    );

    expect(read).toMatchObject([
      { article: { uri: 'urn:x:1', change: 'kill', pubStatus: 'canceled', versionCreated: '2026-11-02T10:00:00Z' } },
      { article: { uri: 'urn:x:2', change: 'kill', pubStatus: 'canceled' } },
    ]);
  });

  it.each([
    ['<m:PublishingStatus>Usable</m:PublishingStatus>', 'usable', 'new'],
    [
      '<m:PublishingStatus statusChangeOn="2026-11-03T06:00:00">Embargoed</m:PublishingStatus>',
      'usable',
      'new',
      '2026-11-03T06:00:00Z',
    ],
    ['<m:PublishingStatus>Embargoed</m:PublishingStatus>', 'withheld', 'new'],
    ['<m:Editorial>Withhold</m:Editorial>', 'withheld', 'new'],
    ['<m:Editorial>HoldForRelease</m:Editorial>', 'withheld', 'new'],
    ['<m:Editorial>Disregard</m:Editorial>', 'canceled', 'kill'],
    ['<m:Editorial>Writethru</m:Editorial>', 'usable', 'update'],
  ])('of AP that says %s is %s, and %s', (management, pubStatus, change, until?: string) => {
    const [item] = parse(
      feed(
        `<entry><id>urn:x:1</id><m:NewsManagement xmlns:m="http://ap.org/schemas/03/2005/apnm">${management}</m:NewsManagement></entry>`,
      ),
    );

    expect(item).toMatchObject({ article: { pubStatus, change, ...(until ? { embargo: { until } } : {}) } });
  });

  it('of AP may be held by the note of its management, beside the one to editors', () => {
    const [item] = parse(
      feed(
        '<entry><id>urn:x:1</id><m:NewsManagement xmlns:m="http://ap.org/schemas/03/2005/apnm"><m:EditorialNote>EMBARGOED UNTIL NOON</m:EditorialNote></m:NewsManagement><c:ContentMetadata xmlns:c="http://ap.org/schemas/03/2005/apcm"><c:EditorsNote>With photos.</c:EditorsNote></c:ContentMetadata></entry>',
      ),
    );

    expect(item).toMatchObject({ article: { embargo: { unreadable: 'EMBARGOED UNTIL NOON' } } });
  });

  it('of AP may hold NITF, whose head says nothing twice and whose picture is one', () => {
    const [item] = parse(
      feed(
        '<entry><id>urn:x:1</id><m:NewsManagement xmlns:m="http://ap.org/schemas/03/2005/apnm"/><content type="text/xml"><nitf><body><body.head><hedline><hl1>Ferry sinks</hl1></hedline><byline>By ANN DOE</byline><dateline><location>TARN</location></dateline></body.head><body.content><media media-type="image"><media-reference source="https://x.example/1.jpg"/><media-caption>A ferry</media-caption></media><block id="Main"><p>TARN (AP) — It sank.</p></block></body.content></body></nitf></content></entry>',
      ),
    );

    expect(item).toMatchObject({
      article: {
        byline: 'By ANN DOE',
        dateline: { place: 'TARN' },
        body: [{ role: 'dateline' }, { role: 'paragraph', text: 'It sank.' }],
        associations: [{ rel: 'picture', caption: 'A ferry', renditions: [{ href: 'https://x.example/1.jpg' }] }],
      },
    });
  });
});
