import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { rss } from '../../functions/formats/feeds/rss.ts';
import type { WireHabits, WireItem } from '../../functions/formats/format.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';

const NAMESPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

const channel = (items: string, fields = '<link>https://wire.example/</link>'): string =>
  `<rss version="2.0" ${NAMESPACES}><channel>${fields}${items}</channel></rss>`;

const parse = (text: string, wire: WireHabits = {}): WireItem[] => [
  ...rss.parse({ bytes: Buffer.from(text), name: 'feed.xml' }, wire),
];

function articleOf(fields: string, around?: string, wire?: WireHabits): ParsedArticle {
  const [first] = parse(channel(`<item>${fields}</item>`, around), wire);
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no item');
  return first.article;
}

const GUID = '<guid>urn:x:1</guid>';
const textOf = (fields: string): string[] => articleOf(GUID + fields).body.map(({ text }) => text);

describe('an RSS drop', () => {
  it.each([
    ['<rss version="2.0"><channel>', 'sure'],
    ['<?xml version="1.0"?><!-- c --><rss version="0.91">', 'sure'],
    ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">', 'sure'],
    [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">',
      'sure',
    ],
    [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/">',
      false,
    ],
    ['<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">', false],
    ['<html><rss>', false],
    ['rss', false],
    ['', false],
  ])('that begins with %s is told: %s', (text, detection) => {
    expect(rss.detect(dropHead(Buffer.from(text)))).toBe(detection);
  });

  it('without items yields none', () => {
    expect(['<rss/>', '<rss><channel/></rss>', channel('')].map((text) => parse(text))).toEqual([[], [], []]);
  });

  it.each([
    ['<rss><channel><title>x</titel></channel></rss>', 'MALFORMED', { line: 1, column: 30 }],
    ['<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss/>', 'UNSAFE', { line: 1, column: 15 }],
    ['<rss', 'MALFORMED', { line: 1, column: 4 }],
  ])('like %s is rejected as a whole', (text, code, position) => {
    let rejected: unknown;
    try {
      parse(text);
    } catch (error) {
      rejected = error;
    }

    expect(rejected).toMatchObject({ code, position });
  });

  it('hands on each item in its own words, line and place', () => {
    const one = '<item>\n<guid>urn:x:1</guid>\n</item>';
    const two = '<item\n><title>No guid</title></item>';

    const read = parse(channel(`\n${one}\n${two}\n<item/>`));

    expect(read).toMatchObject([
      { source: one },
      { rejected: { code: 'MISSING_ID', position: { item: 1, line: 6 } } },
      { rejected: { code: 'MISSING_ID', position: { item: 2, line: 7 } } },
    ]);
  });

  it('that is not plain behind its first item hands on each once', () => {
    const items = parse(channel('<item><guid>urn:x:1</guid></item><item><guid>urn:x:2</guid><é/></item>'));

    expect(items.map((item) => 'article' in item && item.article.uri)).toEqual(['urn:x:1', 'urn:x:2']);
  });

  it('reads items beside the channel and under any namespace', () => {
    const text =
      '<r:rss xmlns:r="urn:x:mine"><r:channel><r:title>Mine</r:title></r:channel><r:item><r:guid>urn:x:1</r:guid><r:title>One</r:title></r:item></r:rss>';

    expect(parse(text)).toMatchObject([{ article: { uri: 'urn:x:1', headline: 'One', publisher: 'Mine' } }]);
  });
});

describe('an item', () => {
  it.each([
    [
      '<guid isPermaLink="false"> urn:x:1 </guid><link>https://wire.example/1</link>',
      'urn:x:1',
      'https://wire.example/1',
    ],
    ['<guid>https://wire.example/1</guid>', 'https://wire.example/1', undefined],
    ['<link>/1</link>', 'https://wire.example/1', undefined],
    ['<link/><atom:link rel="self" href="/s"/><atom:link href="/1"/>', 'https://wire.example/1', undefined],
    ['<atom:id>urn:x:a</atom:id><link>/1</link>', 'urn:x:a', 'https://wire.example/1'],
    ['<link>javascript:alert(1)</link><dc:identifier>urn:x:d</dc:identifier>', 'urn:x:d', undefined],
  ])('with %s has the id %s', (fields, uri, link) => {
    const article = articleOf(fields);

    expect([article.uri, article.altIds]).toEqual([uri, link === undefined ? [] : [{ role: 'link', value: link }]]);
  });

  it('that changes has a new version, and without a date the first', () => {
    const dated = '<pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate>';
    const versions = ['', dated, `${dated}<dcterms:modified>2026-11-03T10:00:00Z</dcterms:modified>`].map((fields) => {
      const { version, versionCreated, firstCreated } = articleOf(GUID + fields);
      return [version, versionCreated, firstCreated];
    });

    expect(versions).toEqual([
      ['1', undefined, undefined],
      ['2026-11-02T10:00:00Z', '2026-11-02T10:00:00Z', '2026-11-02T10:00:00Z'],
      ['2026-11-03T10:00:00Z', '2026-11-03T10:00:00Z', '2026-11-02T10:00:00Z'],
    ]);
  });

  it.each([
    '<pubDate>soon</pubDate><dc:date>2026-11-02T10:00:00Z</dc:date>',
    '<pubDate/><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate>',
    '<dcterms:modified/><dcterms:modified>2026-11-02T10:00:00Z</dcterms:modified>',
  ])('takes another of its dates where one cannot be read: %s', (fields) => {
    expect(articleOf(GUID + fields)).toMatchObject({ versionCreated: '2026-11-02T10:00:00Z' });
  });

  it('has what stands behind an empty element of the same name', () => {
    const fields =
      '<guid/><guid>urn:x:2</guid><title/><title>Owl found</title><description/><description>It slept.</description>';

    expect(articleOf(fields)).toMatchObject({ uri: 'urn:x:2', headline: 'Owl found', body: [{ text: 'It slept.' }] });
  });

  it('reads a time without a zone in that of the wire', () => {
    const fields = `${GUID}<pubDate>Mon, 02 Nov 2026 10:00:00</pubDate>`;

    expect(articleOf(fields, '', { timeZone: 'Europe/Oslo' }).versionCreated).toBe('2026-11-02T09:00:00Z');
  });

  it.each([
    ['<author>ann@wire.example (Ann Example)</author>', 'Ann Example', []],
    ['<author>Ann Example &lt;ann@wire.example&gt;</author>', 'Ann Example', []],
    ['<author>By Ann Example</author>', 'Ann Example', []],
    ['<author>ann@wire.example</author>', undefined, [{ name: 'ann@wire.example', role: 'author' }]],
    ['<author>Ann Example (Oslo)</author>', 'Ann Example (Oslo)', []],
    ['<dc:creator>Ann Example</dc:creator><author>Bo Sample</author>', 'Ann Example, Bo Sample', []],
    ['<dc:creator>Ann Example</dc:creator><author>x@y.example (Ann Example)</author>', 'Ann Example', []],
    ['<dc:creator/>', undefined, []],
  ])('by %s has the byline %s', (fields, byline, infoSources) => {
    const article = articleOf(GUID + fields);

    expect([article.byline, article.infoSources]).toEqual([byline, infoSources]);
  });

  it('names who wrote it where the feed carries others', () => {
    const article = articleOf(
      `${GUID}<source url="https://o.example/feed">Other Wire</source>`,
      '<title>Planet</title>',
    );

    expect(article).toMatchObject({
      provider: 'Other Wire',
      publisher: 'Planet',
      infoSources: [{ name: 'Other Wire', role: 'source' }],
    });
  });

  it('by an agency has it as its provider', () => {
    expect(articleOf(`${GUID}<dc:creator>Ann Example, Associated Press</dc:creator>`).provider).toBe(
      'Associated Press',
    );
  });

  it('has the whole text before the summary, and both', () => {
    const article = articleOf(
      `${GUID}<description>Short.</description><content:encoded>&lt;p&gt;Short.&lt;/p&gt;&lt;p&gt;Long.&lt;/p&gt;</content:encoded>`,
    );

    expect([article.description, article.body.map(({ text }) => text)]).toEqual(['Short.', ['Short.', 'Long.']]);
  });

  it('whose description is the story has no summary', () => {
    const article = articleOf(`${GUID}<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>`);

    expect([article.description, article.body.map(({ text }) => text)]).toEqual([undefined, ['One.', 'Two.']]);
  });

  it('takes its story from wherever a feed puts it', () => {
    const stories = [
      '<content:encoded><p>Told.</p></content:encoded>',
      '<xhtml:body><xhtml:p>Told.</xhtml:p></xhtml:body>',
      '<content:encoded/><content:encoded>Told.</content:encoded>',
      '<atom:content type="html">&lt;p&gt;Told.&lt;/p&gt;</atom:content>',
      '<description>Told.</description>',
      '<description><![CDATA[<div>Told.</div>]]></description>',
      '<description><p>Told.</p></description>',
    ].map(textOf);

    expect(stories).toEqual(stories.map(() => ['Told.']));
  });

  it('runs nothing that stands in its texts', () => {
    const hostile =
      '&lt;svg onload="x()"&gt;&lt;/svg&gt;&lt;p onclick="x()"&gt;Safe &lt;a href="javascript:x()"&gt;link&lt;/a&gt;.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;';
    const article = articleOf(`${GUID}<title>${hostile}</title><description>${hostile}</description>`);

    expect([article.headline, article.description, article.body]).toEqual([
      'Safe link.',
      'Safe link.',
      [{ role: 'paragraph', text: 'Safe link.' }],
    ]);
  });

  it('has the title of its picture or film where it has no other', () => {
    expect(articleOf(`${GUID}<media:title>Tea</media:title>`).headline).toBe('Tea');
    expect(articleOf(`${GUID}<media:title>Tea</media:title><title>Rope</title>`).headline).toBe('Rope');
    for (const file of ['IMG_123.JPG', 'IMG 123.jpg', 'WhatsApp Image 2026-03-04 at 10.11.12.jpeg', 'my kite.jpg'])
      expect(articleOf(`${GUID}<title/><media:title>${file}</media:title>`).headline).toBe('');
    expect(articleOf(`${GUID}<title/><media:title>Gulls come home: photo.jpg</media:title>`).headline).toBe(
      'Gulls come home: photo.jpg',
    );
  });

  it('keeps the language that stands nearest to it', () => {
    const around = '<language>en-us</language>';

    expect([
      articleOf(GUID, around).language,
      articleOf(`${GUID}<dc:language>nb</dc:language>`, around).language,
      articleOf(GUID, '<dc:language>sv</dc:language>').language,
      articleOf(GUID, '<language>Swedish</language>').language,
    ]).toEqual(['en-us', 'nb', 'sv', undefined]);
  });

  it('has its own rights before those of the channel', () => {
    const around = '<copyright>© Wire</copyright>';

    expect([
      articleOf(GUID, around).rights,
      articleOf(`${GUID}<dc:rights>© Ann</dc:rights><dcterms:rightsHolder>Ann</dcterms:rightsHolder>`, around).rights,
    ]).toEqual([{ copyrightNotice: '© Wire' }, { copyrightHolder: 'Ann', copyrightNotice: '© Ann' }]);
  });

  it('parts films from pictures, and names the same file once', () => {
    const fields = `${GUID}
      <media:content url="/a.mp4"/><media:content url="/b" medium="audio"/><media:content url="/c.jpg?w=1"/>
      <media:content url="/c.jpg?w=2"/><enclosure url="https://wire.example/c.jpg?w=1" type="image/jpeg"/><media:content url="javascript:x()"/>
      <media:content/>`;

    expect(
      articleOf(fields).associations.map(({ rel, uri, type, renditions }) => [rel, uri, type, renditions?.length]),
    ).toEqual([
      ['related', 'https://wire.example/a.mp4', 'video', 1],
      ['related', 'https://wire.example/b', 'audio', 1],
      ['picture', 'https://wire.example/c.jpg?w=1', 'picture', 2],
    ]);
  });

  it('has no picture of who wrote it', () => {
    const face = '<media:content url="https://0.gravatar.com/avatar/ab?s=96" medium="image"/>';

    expect(articleOf(`${GUID}${face}<media:content url="/c.jpg" medium="image"/>`).associations).toMatchObject([
      { uri: 'https://wire.example/c.jpg' },
    ]);
  });
});

describe('a group of media', () => {
  it('is the picture that the body shows, or the enclosure names, too', () => {
    const fields = `${GUID}<media:group><media:content url="/c.jpg" medium="image"/><media:content url="/d.jpg" medium="image"/></media:group>
      <enclosure url="https://wire.example/d.jpg" type="image/jpeg"/><content:encoded>&lt;p&gt;Tea.&lt;/p&gt;&lt;img src="https://wire.example/c.jpg"&gt;&lt;img src="/e.jpg"&gt;</content:encoded>`;

    expect(articleOf(fields).associations.map(({ uri, renditions }) => [uri, renditions?.length])).toEqual([
      ['https://wire.example/c.jpg', 2],
      ['https://wire.example/e.jpg', 1],
    ]);
  });
});

describe('what a feed has in a way of its own', () => {
  it.each([
    '<image><url>/tea.jpg</url><title>Tea</title></image>',
    '<image>https://wire.example/tea.jpg</image>',
    '<image><url>https://wire.example/tea.jpg</url></image><enclosure url="/tea.jpg" type="image/jpeg"/>',
  ])('is its picture in %s', (image) => {
    expect(articleOf(GUID + image).associations).toMatchObject([
      { rel: 'picture', uri: 'https://wire.example/tea.jpg' },
    ]);
  });

  it.each(['//wire.example/123', '/media/p/123', 'p.svg', 'p.jpg&amp;w=3', 'p.JPG#a', 'https://wire.example/p'])(
    'is its picture by an address like %s',
    (address) => {
      expect(articleOf(`${GUID}<image>${address}</image>`).associations).toMatchObject([{ rel: 'picture' }]);
    },
  );

  it.each([
    '<image/>',
    '<image>/ Foto: Jo Roe</image>',
    '<image>Tea party</image>',
    '<image>12345</image>',
    '<image>javascript:x()</image>',
    '<image><title>Tea</title></image>',
  ])('is no picture in %s', (image) => {
    expect(articleOf(GUID + image).associations).toEqual([]);
  });

  it('is found in an instant among many texts', () => {
    const before = process.cpuUsage();
    const body = textOf(`<fulltext>${'A cake. '.repeat(150_000)}</fulltext>${'<text>More</text>'.repeat(8000)}`);
    const { user, system } = process.cpuUsage(before);

    expect(body[0]).toMatch(/^A cake/);
    expect((user + system) / 1000).toBeLessThan(5000);
  });

  it.each(['fulltext', 'full-text', 'content', 'story'])('is a whole text in the element %s', (name) => {
    const { body, description } = articleOf(
      `${GUID}<description>Tea was late.</description><${name}>&lt;p&gt;Tea was late.&lt;/p&gt;&lt;p&gt;Cake too.&lt;/p&gt;</${name}>`,
    );

    expect([description, body.map(({ text }) => text)]).toEqual(['Tea was late.', ['Tea was late.', 'Cake too.']]);
  });

  it.each([
    '<story>48812</story>',
    '<content>article</content>',
    '<content><type>article</type><length>5</length></content>',
  ])('is no story where it says less than the description: %s', (own) => {
    expect(textOf(`<description>Tea was late on Tuesday.</description>${own}`)).toEqual(['Tea was late on Tuesday.']);
  });

  it.each([
    [
      '&amp;lt;p&amp;gt;Tea &amp;amp;amp; cake.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Late.&amp;lt;/p&amp;gt;',
      ['Tea & cake.', 'Late.'],
    ],
    ['&lt;p&gt;Write &amp;lt;p&amp;gt; for tea.&lt;/p&gt;', ['Write <p> for tea.']],
    ['Write &amp;lt;p&amp;gt; for tea.', ['Write <p> for tea.']],
  ])('is a whole text, escaped once or twice: %s', (encoded, texts) => {
    expect(textOf(`<content:encoded>${encoded}</content:encoded>`)).toEqual(texts);
  });

  it('is a summary without what its picture shows', () => {
    const figure = '&lt;figure&gt;&lt;img src="/t.jpg"&gt;&lt;figcaption&gt;A cup.&lt;/figcaption&gt;&lt;/figure&gt;';

    expect(articleOf(`${GUID}<description>${figure}&lt;p&gt;Tea was late.&lt;/p&gt;</description>`)).toMatchObject({
      description: 'Tea was late.',
      isSummary: true,
      associations: [{ caption: 'A cup.' }],
    });
  });

  it('is the longest of several', () => {
    const own =
      '<text>Read it all</text><fulltext>&lt;p&gt;Tea was late.&lt;/p&gt;&lt;p&gt;Cake too.&lt;/p&gt;</fulltext>';

    expect(textOf(`<description>Tea.</description>${own}<body/>`)).toEqual(['Tea was late.', 'Cake too.']);
  });

  it.each(['nonpublic', 'NonPublic'])('is private where its class is %s, in its summary as well', (name) => {
    const note = `&lt;div class="${name}"&gt;Call 555-0100.&lt;/div&gt;`;

    const article = articleOf(
      `${GUID}<description>Tea.${note}</description><content:encoded>&lt;p&gt;Tea was late.&lt;/p&gt;${note}</content:encoded>`,
    );

    expect(article).toMatchObject({
      description: 'Tea.',
      body: [{ text: 'Tea was late.' }],
      editorNotes: [{ text: 'Call 555-0100.', public: false }],
    });
  });

  it('is no text where that element is empty', () => {
    expect(textOf('<description>Tea was late.</description><content/>')).toEqual(['Tea was late.']);
  });

  it('are lists of a press wire, each under an address', () => {
    const category = (list: string, value: string) =>
      `<category domain="https://wire.example/rss/${list}">${value}</category>`;

    const { subjects } = articleOf(
      GUID + category('stock', 'Nasdaq:TEA') + category('ISIN', 'US0000000001') + category('keyword', 'kettles'),
    );

    expect(subjects.map(({ qcode }) => qcode)).toEqual(['ticker:Nasdaq:TEA', 'isin:US0000000001', 'keyword:kettles']);
  });

  it('are a Media Topic by its alias or address, and by its number in no list', () => {
    const [alias, address] = ['medtop:20000139', 'http://cv.iptc.org/newscodes/mediatopic/20000140'];
    const categories = [alias, address, '20000141'].map((sent) => `<category>${sent}</category>`);

    expect(articleOf(GUID + categories.join('')).subjects).toEqual([
      { qcode: 'medtop:20000139', rel: 'subject' },
      { qcode: 'medtop:20000140', rel: 'subject' },
      { qcode: 'literal:20000141', name: '20000141', rel: 'subject' },
    ]);
  });

  it('may be called keywords, one by one', () => {
    expect(articleOf(`${GUID}<keywords>tea, kettles</keywords>`).subjects.map(({ qcode }) => qcode)).toEqual([
      'keyword:tea',
      'keyword:kettles',
    ]);
  });

  it('are no tickers where the address is that of tags', () => {
    const category = '<category domain="https://recipes.example/tags/stock">Beef</category>';

    expect(articleOf(GUID + category).subjects).toMatchObject([{ qcode: 'recipes.example/tags/stock:Beef' }]);
  });
});
