// What RSS, Atom and WordPress exports share: dates, links, media, plain HTML, and feedsmith as the referee.
import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { atom } from '../../functions/formats/feeds/atom.ts';
import { repaired } from '../../functions/formats/feeds/feed-repair.ts';
import { absoluteFrom, bodyOfTree, htmlBody, lineOf } from '../../functions/formats/feeds/feed-text.ts';
import { rss } from '../../functions/formats/feeds/rss.ts';
import { wxr } from '../../functions/formats/feeds/wxr.ts';
import type { WireFormat } from '../../functions/formats/format.ts';
import { readRfc822Instant, sentRfc822Instant } from '../../functions/formats/readings/rfc822-instant.ts';
import { decodeEntities } from '../../functions/formats/syntax/entities.ts';
import { parseHtml } from '../../functions/formats/syntax/html.ts';
import { readPieces } from '../../functions/formats/syntax/html-pieces.ts';
import { plainText } from '../../functions/formats/syntax/inline.ts';
import { readPlainHtml } from '../../functions/formats/syntax/plain-html.ts';
import { decodeText } from '../../functions/formats/syntax/text.ts';
import { samples } from './samples.ts';

const FORMATS: Readonly<Record<string, WireFormat>> = { rss, atom, wxr };

describe('a feed that is nearly XML', () => {
  const feed = (inside: string): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>A & B News</title>${inside}</channel></rss>`;
  const read = (text: string) => [...rss.parse({ bytes: Buffer.from(text), name: 'feed.xml' }, {})];

  it('is read with its bare ampersands, open breaks and control characters', () => {
    const [one, two] = read(
      feed(
        '<item><guid>?a=1&b=2</guid><title>Kites & &foo; &mdash; news&#x1a; &#X2019;</title><description>First\x02 line.<br>Next.</description></item>' +
          '<item><guid>2</guid><title>Next</title><description><![CDATA[Salt & <b>pepper</b> &amp; more]]></description></item>',
      ),
    );

    expect(one).toMatchObject({
      article: { uri: '?a=1&b=2', headline: 'Kites & &foo; — news ’', body: [{ text: 'First line. Next.' }] },
    });
    expect(two).toMatchObject({ article: { uri: '2', body: [{ text: 'Salt & pepper & more' }] } });
  });

  it('is read with prefixes that nobody declared', () => {
    const items = read(
      feed(
        '<item><guid>1</guid><dc:creator>Ann Example</dc:creator><content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded><our:own/></item>',
      ),
    );

    expect(items).toMatchObject([{ article: { byline: 'Ann Example', body: [{ text: 'One.' }, { text: 'Two.' }] } }]);
  });

  it('has its prefixes read in markup alone, and declared on its root alone', () => {
    const item =
      '<item><guid>1</guid><dc:creator>Ann Example</dc:creator><description><![CDATA[xmlns:dc="x" <svg:path/>]]></description></item>';
    const root = /<rss[^>]*>/.exec(feed(item))![0];

    for (const comment of ['by <b>Us</b>', root]) {
      const [found] = read(feed(item).replace('<rss', `<!-- ${comment} --><rss`));

      expect(found).toMatchObject({ article: { byline: 'Ann Example' } });
    }
  });

  it('is read where it declares what says that a story is a draft, and forgets what names its writer', () => {
    const item =
      '<item><guid>1</guid><dc:creator>Ann Example</dc:creator><wp:status>publish</wp:status><title>One</title></item>';
    const [found] = read(feed(item).replace('<rss', '<rss xmlns:wp="http://wordpress.org/export/1.2/"'));

    expect(found).toMatchObject({ article: { byline: 'Ann Example' } });
  });

  it('is refused where nobody declared what says that a story is a draft', () => {
    expect(() => read(feed('<item><guid>1</guid><wp:status>draft</wp:status></item>'))).toThrow(
      expect.objectContaining({ code: 'MALFORMED' }),
    );
  });

  it('keeps what it holds before something that nobody can mend', () => {
    const items = read(feed('<item><guid>1</guid><title>R&D</title></item><item><guid>2</title></item>'));

    expect(items).toMatchObject([{ article: { headline: 'R&D' } }, { rejected: { code: 'MALFORMED' } }]);
  });

  it('loses none of the items that it had as sent', () => {
    const entry = (n: number, text: string) => `<item><guid>${n}</guid><description>${text}</description></item>`;

    const closed = read(feed(entry(1, 'a<br></br>b<hr ></hr >c') + entry(2, 'A & B')));
    const broken = read(
      feed(entry(1, 'c') + entry(2, 'a<br><i>b</i></br>') + entry(3, 'A & B')).replace('A & B News', 'A'),
    );

    expect(closed).toMatchObject([{ article: { uri: '1' } }, { article: { uri: '2' } }]);
    expect(broken).toMatchObject([
      { article: { uri: '1' } },
      { article: { uri: '2' } },
      { rejected: { code: 'MALFORMED' } },
    ]);
  });

  it('is not touched where it is XML', () => {
    const text = feed('<item><guid>a&amp;b</guid></item>').replace('A & B', 'A &amp; B');

    expect(repaired(text)).toBe(text);
  });

  it('is mended in time that grows with its length', () => {
    const text = `${'<![CDATA['.repeat(50_000)}${'&'.repeat(200_000)}${'<br '.repeat(100_000)}`;

    expect(repaired(text)).toContain('&amp;'.repeat(200_000));
  });
});

describe('an embargo in an element of its own', () => {
  it.each([
    ['<x:embargoDate>2026-03-04T00:01:00Z</x:embargoDate>', { until: '2026-03-04T00:01:00Z' }],
    ['<x:embargo>Wed, 04 Mar 2026 00:01:00 +0100</x:embargo>', { until: '2026-03-03T23:01:00Z' }],
    ['<x:embargoedUntil>2026-03-04 00:01</x:embargoedUntil>', { unreadable: '2026-03-04 00:01' }],
    ['<x:embargoed>true</x:embargoed>', { unreadable: 'true' }],
    ['<x:embargoed>false</x:embargoed>', undefined],
    ['<x:embargo/>', undefined],
    ['<x:embargo until="2026-03-04T00:01:00Z"/>', { until: '2026-03-04T00:01:00Z' }],
    ['<x:embargo until="" active="false"/>', undefined],
    ['<x:embargoDate>2026-02-01 00:00:00</x:embargoDate>', undefined],
    ['<x:embargo>2026-02-01: until Friday</x:embargo>', { unreadable: '2026-02-01: until Friday' }],
    ['<x:embargoDate>2026-03-02</x:embargoDate>', { unreadable: '2026-03-02' }],
    ['<x:embargoDate>-0001-11-30T00:00:00+00:00</x:embargoDate>', undefined],
    ['<x:embargoLifted>2026-03-01T00:00:00Z</x:embargoLifted>', undefined],
  ])('holds an item of RSS and Atom: %s', (element, embargo) => {
    const fields = `<title>Kites</title>${element}`;
    const feeds: [WireFormat, string][] = [
      [
        rss,
        `<rss xmlns:x="urn:x"><channel><item><guid>1</guid><pubDate>Tue, 03 Mar 2026 10:15:00 GMT</pubDate>${fields}</item></channel></rss>`,
      ],
      [
        atom,
        `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:x="urn:x"><entry><id>1</id><updated>2026-03-03T10:15:00Z</updated>${fields}</entry></feed>`,
      ],
    ];

    for (const [format, text] of feeds) {
      const [item] = [...(format.parse({ bytes: Buffer.from(text), name: 'feed.xml' }, {}) as Iterable<unknown>)];
      expect((item as { article: ParsedArticle }).article.embargo).toEqual(embargo);
    }
  });
});

describe('a date', () => {
  it.each([
    ['Mon, 02 Nov 2026 10:00:00 GMT', '2026-11-02T10:00:00Z'],
    ['Mon, 02 Nov 2026 10:00:00 +0100', '2026-11-02T09:00:00Z'],
    ['Mon, 2 Nov 2026 10:00:00 -0330', '2026-11-02T13:30:00Z'],
    ['02 Nov 2026 10:00 EST', '2026-11-02T15:00:00Z'],
    ['2 Nov 26 10:00 PDT', '2026-11-02T17:00:00Z'],
    ['2 Nov 99 10:00 UT', '1999-11-02T10:00:00Z'],
    ['Monday, 02-Nov-26 10:00:00 Z', '2026-11-02T10:00:00Z'],
    ['Mon Nov  2 10:00:00 2026', '2026-11-02T10:00:00Z', false],
    ['Mon Nov 02 10:00:00 CET 2026', '2026-11-02T09:00:00Z'],
    ['Mon,02 Nov 2026 10:00:00 GMT+0200', '2026-11-02T08:00:00Z'],
    ['Mon, 02 November 2026 10:00:00 +02:00', '2026-11-02T08:00:00Z'],
    ['Lunes, 02 Nov 2026 10:00:00 +0000 (UTC)', '2026-11-02T10:00:00Z'],
    ['Nov 2, 2026 10:00 PM BST', '2026-11-02T21:00:00Z'],
    ['Sept. 2nd, 2026 12:30 am GMT', '2026-09-02T00:30:00Z'],
    ['Mon, 02 Nov 2026 23:59:60 GMT', '2026-11-02T23:59:59Z'],
    ['Mon, 02 Nov 2026 10:00:00', '2026-11-02T10:00:00Z', false],
    ['Mon, 02 Nov 2026 10:00:00 XYZ', '2026-11-02T10:00:00Z', false],
    ['Mon, 02 Nov 2026', '2026-11-02T00:00:00Z', false],
    ['2026-11-02', '2026-11-02T00:00:00Z', false],
    ['2 Nov 2026 10.15 GMT', '2026-11-02T10:15:00Z'],
    ['2 Nov 2026 10h15', '2026-11-02T10:15:00Z', false],
    ['2026-11-02T10:00:00+01:00', '2026-11-02T09:00:00Z'],
    ['2026-11-02 10:00:00 +0100', '2026-11-02T09:00:00Z'],
    ['2026-11-02 10:00:00 EST', '2026-11-02T15:00:00Z'],
    ['2026/11/02 10:00', '2026-11-02T10:00:00Z', false],
    ['Thu, 19 Feb 2015 17:18:40 +1100 (AEDT)', '2015-02-19T06:18:40Z'],
    ['5 February 98 06:18:40 PDT', '1998-02-05T13:18:40Z'],
    ['5 Feb 115 06:18 GMT', '2015-02-05T06:18:00Z'],
    ['Thu Feb 19 17:18:40 +0100 2015', '2015-02-19T16:18:40Z'],
    ['Mi, 01 Mai 2024 09:00:00 +0200', '2024-05-01T07:00:00Z'],
    ['1. März 2024 09:00 MEZ', '2024-03-01T08:00:00Z'],
    ['mar., 14 mai 2024 09:00:00 +0200', '2024-05-14T07:00:00Z'],
    ['dim., 18 août 2024 09:00:00 +0200', '2024-08-18T07:00:00Z'],
    ['1er juin 2024 à 09:00 UTC', '2024-06-01T09:00:00Z'],
    ['1 de julio de 2024 a las 09:00 UTC', '2024-07-01T09:00:00Z'],
    ['śr, 01 maj 2024 09:00:00 +0200', '2024-05-01T07:00:00Z'],
    ['Ср, 01 мая 2024 09:00:00 +0300', '2024-05-01T06:00:00Z'],
    ['Wednesday, May 1, 2024 - 9:00pm', '2024-05-01T21:00:00Z', false],
    ['Wed, 01 May 2024 09:00:00 AM +0200', '2024-05-01T07:00:00Z'],
  ] as [string, string, boolean?][])('%s is %s', (sent, utc, hasZone = true) => {
    expect(readRfc822Instant(sent)).toEqual({ utc, hasZone });
  });

  it.each([
    'yesterday',
    'Thu, 19 Foo 2015 17:18:40 +0000',
    'Mon, 31 Feb 2026 10:00:00 GMT',
    'Mon, 02 Nov 2026 25:00:00 GMT',
    'Mon, 30 Nov -0001 00:00:00 +0000',
    'Nov 2026',
    '10:00',
    '2026',
    'on the second of Nov 2 2026 or so',
    '1 2 3 4 5',
    ' '.repeat(200),
    `Mon, 02 Nov 2026 10:00:00 GMT${'('.repeat(200)}`,
  ])('%s is none', (sent) => {
    expect(readRfc822Instant(sent)).toBeUndefined();
  });

  it('without a zone is read in that of the wire', () => {
    expect(readRfc822Instant('Mon, 02 Nov 2026 10:00:00', 'Europe/Helsinki')).toEqual({
      utc: '2026-11-02T08:00:00Z',
      hasZone: true,
    });
  });

  it('of a field says what was sent, read or not', () => {
    expect([sentRfc822Instant(' '), sentRfc822Instant('soon')]).toEqual([undefined, { sent: 'soon', hasZone: false }]);
  });

  it('as JavaScript writes it is the same instant', () => {
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

    fc.assert(
      fc.property(dates, (date) => {
        const utc = `${date.toISOString().slice(0, 19)}Z`;
        expect(readRfc822Instant(date.toUTCString())).toEqual({ utc, hasZone: true });
      }),
    );
  });

  it('of any characters is read or not, and never thrown at', () => {
    fc.assert(fc.property(fc.string(), (sent) => void readRfc822Instant(sent)));
  });
});

describe('a link', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['/x', 'https://wire.example/x'],
    ['x?y=1&z', 'https://wire.example/news/x?y=1&z'],
    ['../x', 'https://wire.example/x'],
    ['/a/../b', 'https://wire.example/b'],
    ['//other.example/x', 'https://other.example/x'],
    ['/', 'https://wire.example/'],
    ['#part', 'https://wire.example/news/#part'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['https://', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j becomes %j', (sent, link) => {
    expect(absoluteFrom('https://wire.example/news/')(sent)).toBe(link);
  });

  it('stays away where nothing says what it is relative to', () => {
    expect(['/x', 'x', 'https://a.example/'].map(absoluteFrom(undefined))).toEqual([
      undefined,
      undefined,
      'https://a.example/',
    ]);
  });
});

describe('a line of text', () => {
  it.each([
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['1 < 2 &lt; 3', '1 < 2 < 3'],
    ['<b>Bold</b> <i>words</i>', 'Bold words'],
    ['R&D, &unheardof; and &#8220;quotes&#x201d;', 'R&D, &unheardof; and “quotes”'],
    ['<script>alert(1)</script>Safe', 'Safe'],
    ['Shares of <601398.SS> rose', 'Shares of <601398.SS> rose'],
    ['  two \n lines ', 'two lines'],
    ['<p> </p>', undefined],
    ['&#1;&#0;&#9999999;x', '&#0;&#9999999;x'],
  ])('%j says %j', (sent, line) => {
    expect(lineOf(sent)).toBe(line);
  });

  it('loses no halves of characters', () => {
    expect(decodeEntities('&#x1F600;')).toBe('😀');
  });
});

describe('plain HTML', () => {
  const absolute = absoluteFrom('https://wire.example/');
  const names = 'p div h2 ul ol li blockquote figure figcaption em i strong b a span br img script td'.split(' ');
  const tokens = fc.oneof(
    fc.constantFrom(
      'word',
      ' ',
      '\n',
      '&amp;',
      '&nbsp;',
      '&lt;p&gt;',
      '&#8220;',
      '&#150;',
      '&copy',
      '&',
      '"',
      "'",
      '>',
    ),
    fc.constantFrom(...names).map((name) => `<${name}>`),
    fc.constantFrom(...names).map((name) => `</${name}>`),
    fc.constantFrom(
      '<br/>',
      '<br />',
      '<p/>',
      '<P>',
      '<!-- no -->',
      '<',
      '<a href="/x?y=1&amp;z=2">',
      '<a href="/x?y=1&z=2">',
      "<a href='x'>",
      '<img src="x.jpg" alt="A > B"/>',
      '<img src="x.jpg" width="30">',
      '<p class="byline">',
      '<img src="/y.png">',
      '<img src="/z.png" alt="⛵">',
      '<p class="wp-caption-text">',
      '<div class="wp-caption">',
      '<blockquote class="wp-embedded-content">',
      '<a href="mailto:a@b.example">',
      '<figure><img src="/f.jpg"><figcaption>Words</figcaption></figure>',
      '<span class="dateline" >',
      '<p  class="a"  id="b">',
    ),
  );
  const nested = fc.letrec<{ tree: string; node: string }>((tie) => ({
    tree: fc.array(fc.oneof({ depthSize: 'small' }, tokens, tie('node')), { maxLength: 6 }).map((all) => all.join('')),
    node: fc.tuple(fc.constantFrom(...names), tie('tree')).map(([name, inner]) => `<${name}>${inner}</${name}>`),
  })).tree;

  it('says the same as to a whole HTML parser, or is left to it', () => {
    let plain = 0;
    fc.assert(
      fc.property(nested, (html) => {
        if (readPlainHtml(html, absolute)) plain++;
        expect(htmlBody(html, absolute)).toEqual(bodyOfTree(parseHtml(html), absolute));
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it('knows characters by the same names', () => {
    for (const name of 'nbsp eacute lang rang euro hellip thetasym loz diams quot apos amp lt'.split(' ')) {
      const html = `<p>a&${name};b</p>`;
      expect(readPlainHtml(html, absolute)?.pieces, name).toEqual(readPieces(parseHtml(html)));
    }
  });

  it.each([
    '<p',
    '<p>',
    '</p>',
    '<p>a<p>b',
    'a<!-- b -->',
    '<em>a</b>',
    '<p onclick=x()>',
    '<P>A</P>',
    '&bogus;',
    '&#150;',
  ])('is not %j', (html) => {
    expect(readPlainHtml(html, absolute)).toBeUndefined();
  });
});

describe('what a content system adds', () => {
  const absolute = absoluteFrom('https://wire.example/');
  const [title, site] = ['<a href="/1">Kites</a>', '<a href="/">Wire</a>'];
  const rolesOf = (html: string) => htmlBody(`<p>Kites fly.</p>${html}`, absolute).pieces.map(({ kind }) => kind);

  it.each([
    `<p>The post ${title} appeared first on ${site}.</p>`,
    `<p>Der Beitrag ${title} erschien zuerst auf ${site}.</p>`,
    `<p>L’article ${title} est apparu en premier sur ${site}.</p>`,
    `<p>La entrada ${title} se publicó primero en ${site}.</p>`,
    `<p>L'articolo ${title} proviene da ${site}.</p>`,
    `<p>Het bericht ${title} verscheen eerst op ${site}.</p>`,
    `<p>O post ${title} apareceu primeiro em ${site}.</p>`,
    `<p>Inlägget ${title} dök först upp på ${site}.</p>`,
    `<p>Artykuł ${title} pochodzi z serwisu ${site}.</p>`,
    `<p>La entrada ${title} aparece primero en ${site}.</p>`,
    `<p>O conteúdo ${title} aparece primeiro em ${site}.</p>`,
    `<p>Innlegget ${title} dukket først opp på ${site}.</p>`,
    `<p>Indlægget ${title} blev først udgivet på ${site}.</p>`,
    `<p>Artikkeli ${title} julkaistiin ensimmäisen kerran ${site}.</p>`,
    `<p>Příspěvek ${title} pochází z ${site}.</p>`,
    `<p>Сообщение ${title} появились сначала на ${site}.</p>`,
    `<p>${title} was originally published in ${site} on Pond, where kites respond.</p>`,
    `<p><em>${title}</em> was originally published on ${site}.</p>`,
    `<p>This story was originally published on ${site}.</p>`,
    `<p><b>La entrada</b> <b>${title}</b> se publicó primero en <b>${site}</b>.</p>`,
    '<a href="/1">[Read more...]</a>',
    '<a href="/1">Mehr lesen</a>',
    '<a href="/1">Lees verder »</a>',
    '<a href="/1">Lue lisää</a>',
    '<a href="/1">Continuer la lecture →</a>',
    '<p class="button-wrapper"><a href="/join">Subscribe now</a></p>',
    '<ul><li class="node-readmore"><a href="/1">Read more<span> about Kites</span></a></li></ul>',
    '<blockquote class="wp-embedded-content"><a href="/2">More kites</a></blockquote>',
    '<div class="sharedaddy"><h3>Share this:</h3></div>',
    '<hr><p>Hosted on Kitecast. See <a href="https://k.example/privacy">k.example/privacy</a> for more information.</p>',
    '<p>Learn more about your ad choices. Visit <a href="https://m.example">m.example/adchoices</a></p>',
    '<p>See k.example/listener for privacy information.</p>',
    '<div class="wp-block-buttons"><div class="wp-block-button"><a href="/join">Join us</a></div></div>',
    '<ul class="wp-block-social-links"><li><a href="https://x.example">Kites on X</a></li></ul>',
    '<div class="kg-card kg-button-card"><a href="/join">Subscribe now</a></div>',
    '<div class="field field--name-field-tags"><a href="/kites">kites</a></div>',
    `<p>This <a href="/1">article</a> first appeared on ${site} and is republished here under a licence.</p>`,
  ])('is no part of the story: %s', (html) => {
    expect(rolesOf(html)).toEqual(['text', 'related']);
  });

  it.each([
    '<p>Learn more about your ad choices. Visit the fair of kites.</p>',
    '<p>See k.example/fair for more information.</p>',
    "<p>L'articolo 5 proviene da una proposta.</p>",
    '<p>L’articolo 5, ricorda <a href="/2">il sindacato</a>, proviene da una proposta.</p>',
    '<p>Příspěvek 500 korun pochází z <a href="/2">rozpočtu</a>.</p>',
    '<p>Her first kite was originally published in 1987 and <a href="/2">drawn</a> again.</p>',
    '<p>Die Kinder sollen mehr lesen.</p>',
    '<p>The post office appeared on a stamp.</p>',
    '<p>The post office first appeared on maps of 1910.</p>',
    '<p>This essay was originally published in 1922, on paper made of kites.</p>',
    '<p>Her <a href="/2">kite</a> was originally published in <a href="/3">France</a>.</p>',
  ])('is not %s', (html) => {
    expect(rolesOf(html)).toEqual(['text', 'text']);
  });

  it.each([
    '<div class="wp-caption"><img src="/k.jpg" /><p class="wp-caption-text">A kite.</p></div>',
    '<table class="tr-caption-container"><tbody><tr><td><img src="/k.jpg" /></td></tr><tr><td class="tr-caption">A kite.</td></tr></tbody></table>',
  ])('is the caption of a picture in %s', (html) => {
    expect(htmlBody(html, absolute)).toEqual({
      pieces: [{ kind: 'caption', text: 'A kite.' }],
      pictures: [{ href: 'https://wire.example/k.jpg', caption: 'A kite.' }],
    });
  });

  it.each([
    ['', ''],
    ['', '<hr>'],
    ['<figcaption></figcaption>', ''],
    ['<figcaption></figcaption>', '<hr>'],
  ])('is that of a gallery for pictures without a caption: %j, beside %j', (none, beside) => {
    const kite = '<figure><img src="/a.jpg"><figcaption>A kite.</figcaption></figure>';
    const gallery = `<figure>${kite}<figure><img src="/b.jpg">${none}</figure><figcaption>Kites.</figcaption></figure>`;

    expect(htmlBody(gallery + beside, absolute).pictures.map(({ caption }) => caption)).toEqual(['A kite.', 'Kites.']);
  });

  it.each(['⛵', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('is a sign in a sentence, and no picture: %s', (sign) => {
    expect(htmlBody(`<p>Kites <img src="/b.png" alt="${sign}" class="wp-smiley" /> fly.</p>`, absolute)).toEqual({
      pieces: [{ kind: 'text', text: `Kites ${sign} fly.` }],
      pictures: [],
    });
  });

  it.each(['width="1" height="1"', 'width="12" height="12"', 'style="display: none"', 'style="width:1px;height:1px"'])(
    'is no picture with %s',
    (size) => {
      expect(htmlBody(`<p>Kites.</p><img src="/i.png" ${size} alt="Wire">`, absolute).pictures).toEqual([]);
    },
  );

  it('shows pictures of other stories, which are none of this one', () => {
    const card = '<figure class="kg-bookmark-card"><a href="/2">More<img src="/m.jpg"></a></figure>';

    expect(htmlBody(card, absolute).pictures).toEqual([]);
  });

  it.each([
    '<span><a title="View user profile." href="/user/7">desk</a></span>\n<span><time datetime="2026-03-03T10:00:00+00:00">Tue, 03/03/2026 - 10:00</time>\n</span>',
    '<span><span typeof="schema:Person">desk</span></span>\n<span>Di., 03.03.2026 - 10:00</span>',
  ])('stands above the story in fields without classes: %s', (fields) => {
    const { pieces } = htmlBody(`<span>Kites</span>\n${fields}\n\n<div><p>Kites fly.</p></div>`, absolute);

    expect(pieces).toEqual([{ kind: 'text', text: 'Kites fly.' }]);
  });

  it('stands there on lines of its own, as no sentence of a word processor does', () => {
    const { pieces } = htmlBody(
      '<span>On </span><span><a href="/2">Monday</a></span><span> 3 kites flew.</span>',
      absolute,
    );

    expect(pieces.map(({ text }) => plainText(text))).toEqual(['On Monday 3 kites flew.']);
  });
});

describe('feedsmith', () => {
  /** What both may be asked, in the words of feedsmith. */
  interface Said {
    readonly title: string | undefined;
    readonly id: string | undefined;
    readonly categories: readonly string[];
  }
  const ours = ({ headlineSent, uri, subjects }: ParsedArticle): Said => ({
    title: headlineSent || undefined,
    id: uri,
    categories: subjects.filter(({ qcode }) => qcode.startsWith('literal:')).map(({ name }) => name!),
  });
  const comparable = [
    'rss/whole-stories-in-modules.xml',
    'rss/same-guid-twice-and-channel-last.xml',
    'rss/rdf-1.0.xml',
  ];
  const comparableAtom = ['atom/prefixed-with-source.xml', 'atom/utf-16.xml', 'atom/story-in-elements-of-its-own.xml'];

  it.each([...comparable, ...comparableAtom])('reads the same titles, ids and categories from %s', (name) => {
    const { bytes, format } = samples().find((sample) => sample.name === name)!;
    const articles = [...(FORMATS[format]!.parse({ bytes, name }, {}) as Iterable<{ article: ParsedArticle }>)];

    const { feed } = parseFeed(decodeText(bytes)) as { feed: { items?: object[]; entries?: object[] } };
    const theirs = (feed.items ?? feed.entries ?? []) as {
      title?: string | { value?: string };
      id?: string;
      guid?: { value?: string };
      link?: string;
      rdf?: { about?: string };
      categories?: { name?: string; term?: string; domain?: string }[];
      dc?: { subjects?: string[] };
    }[];

    expect(
      articles.map(({ article }) => article).map(({ uri, headlineSent }) => [uri, headlineSent.toLowerCase()]),
    ).toEqual(
      theirs.map((item) => [
        item.id ?? item.guid?.value ?? item.rdf?.about ?? articlesLink(item.link, articles),
        lineOf(typeof item.title === 'string' ? item.title : (item.title?.value ?? ''))?.toLowerCase() ?? '',
      ]),
    );
    for (const [at, item] of theirs.entries()) {
      const words = (item.categories ?? []).flatMap(({ name, term, domain }) => (domain ? [] : [name ?? term]));
      const said = ours(articles[at]!.article).categories;
      expect(said).toEqual(expect.arrayContaining(words.filter((word) => word !== undefined)));
    }
  });

  /** feedsmith leaves relative links as they are. */
  const articlesLink = (
    link: string | undefined,
    articles: readonly { article: ParsedArticle }[],
  ): string | undefined =>
    articles.map(({ article }) => article.uri).find((uri) => link !== undefined && uri.endsWith(link)) ?? link;

  it('gives up a feed that breaks off; here the items before the break survive', () => {
    const text = '<rss version="2.0"><channel><item><guid>urn:x:1</guid></item><item><guid>urn:x:2</gu';

    expect(() => parseFeed(text)).toThrow();
    expect([...rss.parse({ bytes: Buffer.from(text), name: 'x' }, {})]).toMatchObject([
      { article: { uri: 'urn:x:1' } },
      { rejected: { code: 'MALFORMED', position: { item: 1, line: 1 } } },
    ]);
  });
});

describe('a feed', () => {
  it('of several megabytes is read item after item, to the same articles', () => {
    const item = (at: number) =>
      `<item><guid>urn:x:${at}</guid><title>Number\n${at}</title><description>${'Sea and more sea. '.repeat(100)}</description><pubDate>never</pubDate></item>\n`;
    const feed = (count: number) =>
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"\n xml:lang="en"><channel>${Array.from({ length: count }, (_, at) => item(at)).join('')}<title>Big</title></channel></rss>`;
    const [small, big] = [3, 3000].map((count) => [
      ...rss.parse(
        {
          bytes: Buffer.from(
            feed(count).replace(/never/g, (_, at) => (at % 2 ? 'Mon, 02 Nov 2026 10:00:00 GMT' : 'never')),
          ),
          name: 'x',
        },
        {},
      ),
    ]);

    expect(big).toHaveLength(3000);
    const said = (items: typeof big) =>
      items
        ?.slice(0, 3)
        .map((one) =>
          'article' in one
            ? [one.article.uri, one.article.publisher, one.source]
            : [one.rejected.code, one.rejected.position],
        );
    expect(said(big)).toEqual(said(small));
  });

  it('takes linear time over brackets, entities, tags and shortcodes', { timeout: 120_000 }, () => {
    const before = process.cpuUsage();

    for (const text of [
      '(',
      '[',
      '[caption',
      '[gallery ',
      '[gallery ids="',
      '<p>',
      '<a ',
      '<img ',
      '<a href="',
      '&',
      '&#',
      ' ',
      '/..',
      'By ',
      '@',
      ',',
      '</p>',
      '<!--',
      ']]',
    ]) {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').repeat(50_000);
      const item = `<guid>urn:x:1</guid><title>${escaped}</title><author>${escaped}</author><link>${escaped}</link><pubDate>${escaped}</pubDate><category domain="${escaped.slice(0, 40_000).replace(/&[^;]*$/, '')}">${escaped}</category><description>${escaped}</description><content:encoded>${escaped}</content:encoded>`;
      const ns = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"';
      for (const format of [rss, wxr]) {
        const drop = `<rss version="2.0" ${ns}><channel><item>${item}</item></channel></rss>`;
        expect([...format.parse({ bytes: Buffer.from(drop), name: 'x' }, {})]).toHaveLength(1);
      }
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(15_000);
  });

  it('takes linear time over a box of pictures whose caption never comes', () => {
    const before = process.cpuUsage();

    const rows = '<tr><td><img src="/k.jpg">'.repeat(10_000);
    const { pictures } = htmlBody(`<table class="tr-caption-container">${rows}`, absoluteFrom('https://wire.example/'));

    expect(pictures).toHaveLength(10_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5_000);
  });
});
