// One drop of each format, around a body: what tests and benches put their own text into.

const escaped = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
export const NOW = '2026-11-24T10:00:00Z';

/** A page is read where it reads like a story. */
const prose = (more: string): string =>
  ['Tuesday', 'Wednesday', 'Thursday']
    .map(
      (day) =>
        `<p>The ministry of kites said on ${day} that one kite had flown over the town, and that it was seen by many${more}.</p>`,
    )
    .join('');

/** Control characters of a numeric reference are no XML. */
const xhtml = (markup: string): string => markup.replaceAll('&#1;', '').replaceAll('<scr<script>ipt>', '<script>');
/** A drop of each format whose body is written in HTML or XHTML. */
export const HTML_DROPS: Readonly<Record<string, (html: string) => string>> = {
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
    `<RBNews version="1.0"><NewsID>7</NewsID><headline>Kites</headline><PublishDate>${NOW}</PublishDate><content>${xhtml(escaped(html))}</content></RBNews>`,
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
  'web-page': (html) =>
    `<!DOCTYPE html><html lang="en"><head><title>Kites</title></head><body><article><h1>Kites</h1>${prose('')}${html}${prose(' more')}</article></body></html>`,
  mail: (html) =>
    `From: Ann Example <ann@wire.example>\r\nTo: desk@news.example\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <kite@wire.example>\r\nSubject: Kites\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${html}</body></html>\r\n`,
};

const g2 = (content: string): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:wire.example,2026:kite" version="1"><itemMeta><versionCreated>${NOW}</versionCreated></itemMeta><contentMeta><headline>Kites</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;

const newsml1 = (content: string): string =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20261124</DateId><NewsItemId>kite</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:wire.example:20261124:kite:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><ThisRevisionCreated>20261124T100000Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Kites</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>${content}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

/** A drop of each format whose body is plain text, from its paragraphs. */
export const TEXT_DROPS: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
  'iptc-7901': (paragraphs) =>
    `\x01ewn0070 3 i 40 kites \r\n\x02\r\nKites =\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n\x03\r\n241000 GMT Nov 26\r\n\x04`,
  'anpa-1312': (paragraphs) =>
    `\x16\x16\x01a0070\x1f\r\nu i \x13bc-Kites   11-24 0040\x14\r\n\x02^BC-Kites,40<\r\n^Kites<\r\n${paragraphs.map((text) => `\t${text}\r\n`).join('')}\x03\r\nEW-11-24-26 1000GMT<\r\n\x04`,
  'reuters-21578': (paragraphs) => {
    const items: string[] = [];
    for (let at = 0; at < paragraphs.length; at += 20)
      items.push(lewis(paragraphs.slice(at, at + 20), items.length + 1));
    return `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${items.join('')}`;
  },
  'page-dump': (paragraphs) => `Kites are flying\n\n${paragraphs.join('\n\n')}\n`,
};

const lewis = (paragraphs: readonly string[], id: number): string =>
  `<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="${id}" NEWID="${id}">\n<DATE>24-NOV-1987 10:00:00.00</DATE>\n<TOPICS></TOPICS>\n<TEXT>&#2;\n<TITLE>KITES</TITLE>\n<DATELINE>    OSLO, Nov 24 - </DATELINE><BODY>${paragraphs.map((text) => `    ${text}`).join('\n')}\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n`;
