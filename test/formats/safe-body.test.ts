// Nothing that a body holds can run: each format's body with what browsers have been made to run, and the same story
// in the same format without it.
import { describe, expect, it } from 'vitest';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { parseHtml } from '../../functions/formats/html.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import type { XmlElement } from '../../functions/formats/xml.ts';

/** Well-formed, so that they stand in XHTML, too. */
const ATTACKS: readonly (readonly [name: string, markup: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a script in parts', '<scr<script>ipt>alert(1)</script>'],
  ['a style', '<style>body{background:url(javascript:alert(1))}</style>'],
  ['an iframe', '<iframe src="https://evil.example/" srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>'],
  ['an object', '<object data="https://evil.example/a.swf"><embed src="https://evil.example/a.swf"/></object>'],
  ['an event handler', '<img src="x" onerror="alert(1)"/>'],
  [
    'an svg',
    '<svg onload="alert(1)"><a href="javascript:alert(1)"><text>alert</text></a><set attributeName="x"/></svg>',
  ],
  ['mathml', '<math><mtext><mglyph><style></style><img src="x" onerror="alert(1)"/></mglyph></mtext></math>'],
  [
    'a form',
    '<form action="https://evil.example/"><input onfocus="alert(1)" autofocus="autofocus"/><button>alert</button></form>',
  ],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"/>'],
  ['a base', '<base href="https://evil.example/"/>'],
  ['a link element', '<link rel="stylesheet" href="https://evil.example/a.css"/>'],
  ['a template', '<template><script>alert(1)</script></template>'],
  ['a noscript', '<noscript><img src="x" onerror="alert(1)"/></noscript>'],
];

/** These carry text, which must stay. */
const CARRIERS: readonly (readonly [name: string, markup: string])[] = [
  ['a javascript link', '<a href="javascript:alert(1)">seven</a>'],
  ['a javascript link in disguise', '<a href=" &#1;java&#9;script:alert(1)">seven</a>'],
  ['a data link', '<a href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;">seven</a>'],
  ['a vbscript link', '<a href="vbscript:msgbox(1)">seven</a>'],
  ['a link with a handler', '<a href="https://kites.example/" onclick="alert(1)">seven</a>'],
  ['a styled span', '<span style="position:fixed" onmouseover="alert(1)">seven</span>'],
  ['a bold with a handler', '<b onclick="alert(1)">seven</b>'],
  ['an unknown element', '<x-kite onclick="alert(1)">seven</x-kite>'],
];

/** Control characters of a numeric reference are no XML. */
const xhtml = (markup: string): string => markup.replaceAll('&#1;', '').replaceAll('<scr<script>ipt>', '<script>');
const escaped = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const NOW = '2026-11-24T10:00:00Z';

/** A drop of each format whose body is written in HTML or XHTML. */
const DROPS: Readonly<Record<string, (html: string) => string>> = {
  'newsml-g2, XHTML': (html) =>
    g2(`<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${xhtml(html)}</body></html></inlineXML>`),
  'newsml-g2, escaped HTML': (html) => g2(`<inlineData>${xhtml(escaped(html))}</inlineData>`),
  'newsml-1, XHTML': (html) => newsml1(xhtml(html)),
  'newsml-1, CDATA': (html) => newsml1(`<![CDATA[${xhtml(html)}]]>`),
  nitf: (html) =>
    `<nitf><head><docdata><doc-id id-string="kite"/><date.issue norm="${NOW}"/></docdata></head><body><body.head><hedline><hl1>Kites</hl1></hedline></body.head><body.content>${xhtml(html)}</body.content></body></nitf>`,
  rss: (html) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Wire</title><link>https://wire.example/</link><item><guid>kite</guid><title>Kites</title><content:encoded><![CDATA[${xhtml(html)}]]></content:encoded></item></channel></rss>`,
  'atom, HTML': (html) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title><id>feed</id><updated>${NOW}</updated><entry><id>kite</id><title>Kites</title><updated>${NOW}</updated><content type="html">${xhtml(escaped(html))}</content></entry></feed>`,
  'atom, XHTML': (html) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title><id>feed</id><updated>${NOW}</updated><entry><id>kite</id><title>Kites</title><updated>${NOW}</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${xhtml(html)}</div></content></entry></feed>`,
  wxr: (html) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Example Wire</title><wp:wxr_version>1.2</wp:wxr_version><item><guid>kite</guid><title>Kites</title><wp:post_id>7</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${xhtml(html)}]]></content:encoded></item></channel></rss>`,
  ritzau: (html) =>
    `<RBNews version="1.0"><NewsID>7</NewsID><headline>Kites</headline><PublishDate>${NOW}</PublishDate><text>${xhtml(escaped(html))}</text></RBNews>`,
  'ninjs 1': (html) =>
    JSON.stringify({ uri: 'urn:kite', pubstatus: 'usable', versioncreated: NOW, headline: 'Kites', body_html: html }),
  'ninjs 3': (html) =>
    JSON.stringify({
      uri: 'urn:kite',
      standard: { name: 'ninjs', version: '3.0' },
      pubStatus: 'usable',
      versionCreated: NOW,
      headlines: [{ role: 'main', value: 'Kites' }],
      bodies: [{ role: 'main', contentType: 'text/html', value: html }],
    }),
  'json-feed': (html) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example Wire',
      items: [{ id: 'kite', title: 'Kites', content_html: html }],
    }),
  'reuters-connect': (html) =>
    JSON.stringify({
      data: {
        item: {
          uri: 'tag:reuters.com,2026:newsml_KITE',
          versionedGuid: 'tag:reuters.com,2026:newsml_KITE:7',
          version: '7',
          usn: 'KITE',
          versionCreated: NOW,
          headLine: 'Kites',
          bodyXhtml: `<html><body>${html}</body></html>`,
        },
      },
    }),
  lseg: (html) =>
    JSON.stringify({
      newsItem: {
        _guid: 'urn:newsml:newsroom:20261124:nKite:1',
        _version: 1,
        _standard: 'NewsML-G2',
        itemMeta: {
          versionCreated: { $: NOW },
          pubStatus: { _qcode: 'stat:usable' },
          itemClass: { _qcode: 'ninat:text' },
        },
        contentMeta: { headline: [{ $: 'Kites' }], language: [{ _tag: 'en' }] },
        contentSet: { inlineXML: [{ $: `<html><body>${html}</body></html>`, _contenttype: 'application/xhtml+xml' }] },
      },
    }),
  mail: (html) =>
    `From: Ann Example <ann@wire.example>\r\nTo: desk@news.example\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <kite@wire.example>\r\nSubject: Kites\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${html}</body></html>\r\n`,
};

const g2 = (content: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:wire.example,2026:kite" version="1"><itemMeta><versionCreated>${NOW}</versionCreated></itemMeta><contentMeta><headline>Kites</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;

const newsml1 = (content: string): string =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20261124</DateId><NewsItemId>kite</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:wire.example:20261124:kite:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><ThisRevisionCreated>20261124T100000Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Kites</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

const SAFE: ReadonlySet<string> = new Set('p h2 ul li pre blockquote em strong a br'.split(' '));

async function bodyOf(drop: string): Promise<{ html: string; text: string }> {
  const read = readDrop({ bytes: Buffer.from(drop), name: 'drop' });
  if (read.kind === 'media') throw new Error('read as media');
  for await (const item of read.items) {
    if ('rejected' in item) throw item.rejected;
    if (!('article' in item)) continue;
    const document = toNinjs(
      normalise(item.article, {
        wire: { name: 'sample', title: 'Samples', authorities: [] },
        drop: { bucket: 'b', key: 'sample/kite', versionId: 'v', sha256: '0'.repeat(64), index: 0 },
        receivedAt: NOW,
        source: item.source,
      }),
    );
    const words = item.article.body.map(({ text }) => text).join(' ');
    return { html: document.bodies[0]!.value, text: words.replace(/\s+/g, ' ').trim() };
  }
  throw new Error('no item');
}

/** What a browser would make of it beyond the safe subset. */
function unsafeIn(element: XmlElement): string[] {
  return element.children.flatMap((node) => {
    if (typeof node === 'string') return [];
    const attributes = Object.values(node.attributes).filter(
      ({ local, value }) => !(node.name === 'a' && local === 'href' && /^(?:https?:|mailto:)/.test(value)),
    );
    return [
      ...(SAFE.has(node.name) ? [] : [node.name]),
      ...attributes.map(({ local, value }) => `${node.name} ${local}=${value}`),
      ...unsafeIn(node),
    ];
  });
}

describe.each(Object.entries(DROPS))('a body of %s', (_name, drop) => {
  it.each(ATTACKS)('with %s is the safe subset, same text', async (_attack, markup) => {
    const clean = await bodyOf(drop('<p>One kite.</p><p>Two kites and seven ropes.</p>'));
    const attacked = await bodyOf(drop(`<p>One kite.</p>${markup}<p>Two kites and ${markup} seven ropes.</p>`));

    expect(unsafeIn(parseHtml(attacked.html))).toEqual([]);
    expect(attacked.text.replace(/ipt>alert\(1\)/g, '').replace(/\s+/g, ' ')).toBe(clean.text);
  });

  it.each(CARRIERS)('with %s keeps its text and nothing else', async (_attack, markup) => {
    const clean = await bodyOf(drop('<p>Two kites and seven ropes.</p><p>One kite.</p>'));
    const attacked = await bodyOf(drop(`<p>Two kites and ${markup} ropes.</p><p>One kite.</p>`));

    expect(unsafeIn(parseHtml(attacked.html))).toEqual([]);
    expect(attacked.text).toBe(clean.text);
  });
});

it('shows markup in a format without any as the text that it is', async () => {
  const telegraph =
    '\x01ewn0070 3 i 40 kites \r\n\x02\r\nKites =\r\n\r\nOslo (Example) - One <script>alert(1)</script> kite.\r\n\x03\r\n241000 GMT Nov 26\r\n\x04';

  const { html } = await bodyOf(telegraph);

  expect(unsafeIn(parseHtml(html))).toEqual([]);
  expect(html).toContain('&lt;script&gt;');
});
