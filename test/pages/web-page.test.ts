import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { parseHtml } from '../../functions/formats/syntax/html.ts';
import { decodePage } from '../../functions/pages/web/charset.ts';
import { readShownDates } from '../../functions/pages/web/fields/shown-dates.ts';
import { surroundingsOf } from '../../functions/pages/web/fields/surroundings.ts';
import { readSegments } from '../../functions/pages/web/segments.ts';
import { trimStory } from '../../functions/pages/web/trim.ts';
import { readWebPage } from '../../functions/pages/web/web-page.ts';

const STORY =
  '<p>The harbour master said on Tuesday that the ferry would sail again before the end of the week.</p>' +
  '<p>Nobody was hurt when it ran aground, he said, and the coffee on board had been saved as well.</p>' +
  '<p>Passengers who hold a ticket for the days without a ferry may use it until the end of the year.</p>';

const TITLE = 'Ferry to sail again this week';

const page = ({ head = '', top = '', heading = TITLE, above = '', story = STORY, behind = '' } = {}): ParsedArticle =>
  readWebPage(
    `<!DOCTYPE html><html lang="en"><head><title>${TITLE}</title>${head}</head><body><nav><a href="/">Home</a></nav>${top}<article><h1>${heading}</h1>${above}${story}${behind}</article></body></html>`,
  );

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('what was taken for the story of a web page', () => {
  const left = (html: string): string[] => {
    const segments = readSegments(parseHtml(`<article><p>One kite flew.</p>${html}<p>Two kites flew.</p></article>`));
    const isStory = segments.map(() => true);
    return segments.filter((_, at) => trimStory(segments, isStory, [])[at]).map(({ text }) => text);
  };

  it.each([
    ['the caption of a figure', '<figure><figcaption>A kite over the bay</figcaption></figure>'],
    ['a caption with its credit', '<p>A kite over the bay (Image: GETTY)</p>'],
    ['the label of a box in Spanish', '<p>Más información</p>'],
    ['the settings of a script', '<div>{"layout":2,"buttonText":"Fly now"}</div>'],
    ['a button that was never made', '<p>[button link="/b" type="big"] Send us YOUR kite</p>'],
    ['whoever took a picture in China', '<p>海湾上空的风筝。 记者 安例 摄</p>'],
    ['a call to follow', '<li><a href="/c">Siga o canal Gaivota no WhatsApp</a></li>'],
    ['a call to follow in Spanish', '<p>Sigue nuestro canal de WhatsApp</p>'],
    ['a label', '<p>READ NEXT: Kites of the year</p>'],
    ['the linked headline of another story in capitals', '<p><a href="/x">KITE MAKERS OF SKUA BAY STRIKE</a></p>'],
  ])('is left without %s', (_name, html) => {
    expect(left(html)).toEqual(['One kite flew.', 'Two kites flew.']);
  });

  const LONG = `<p>${'The kite makers of Skua Bay flew all that they had made. '.repeat(8)}</p>`;

  describe('and what is called a caption', () => {
    const TEXT = '<p>A kite flew over the bay.</p>';

    it.each([
      ['goes', `${LONG}<div class="wp-caption"><p class="wp-caption-text">A kite over the bay</p></div>`, 0],
      ['goes by its box', `${LONG}<div class="image-caption">${TEXT}</div>`, 0],
      [
        'stays where it is most of it',
        '<div class="wp-caption"><p class="caption">A kite over the bay</p></div>'.repeat(3),
        3,
      ],
      ['and is said to have none stays', `${LONG}<div class="story no-caption">${TEXT}</div>`, 1],
      ['and is said to hide them stays', `${LONG}<div class="layout captions-off">${TEXT}</div>`, 1],
      ['and is a film stays', `${LONG}<section class="video-captioned">${TEXT}</section>`, 1],
    ])('%s', (_name, html, count) => {
      expect(left(html).filter((text) => text.startsWith('A kite'))).toHaveLength(count);
    });

    it('stays where its heading tells of it, whether that was chosen or not', () => {
      const slides = `<div class="caption"><h3>Kite one</h3>${TEXT}</div>`;
      const segments = readSegments(parseHtml(`<article>${LONG}${slides}</article>`));

      const kept = trimStory(segments, [true, false, true], []);

      expect(kept).toEqual([true, false, true]);
    });

    it('stays where the captions of pictures are most of it', () => {
      const gallery = '<figure><img src="/a.jpg"><figcaption>A kite over the bay</figcaption></figure>'.repeat(7);

      expect(left(gallery)).toHaveLength(9);
    });
  });

  it.each([
    ['what stands beside it', `${LONG}<aside><p>See the kites of Bo Sample, and all of his columns.</p></aside>`, 0],
    ['the foot of the page', `${LONG}<footer><p>See more kites, as we have them on this bay.</p></footer>`, 0],
    ['but not what stands within it', `${LONG}<aside><p>See the kites of last year.</p></aside>${LONG}`, 1],
    ['but not whose a quote is', `${LONG}<blockquote>It flew.<footer>See Master</footer></blockquote>`, 1],
    ['but not all there is', `<aside>${LONG}<p>See the kites of last year.</p></aside>`, 1],
  ])('is left without %s', (_name, html, count) => {
    expect(left(html).filter((text) => text.startsWith('See'))).toHaveLength(count);
  });

  it.each([
    ['below a text that announces it', '<p>Post such as this one:</p><div>{"name": "kite"}</div>'],
    ['in a box called code', '<p>Post it.</p><div class="code-block"><div>{"name": "kite"}</div></div>'],
    ['in an element of code', '<p>Post it.</p><p><code>{"name": "kite"}</code></p>'],
    ['as it was typed', '<p>Post it.</p><pre>{"name": "kite"}</pre>'],
  ])('has an example of code %s', (_name, html) => {
    expect(left(html)).toContain('{"name": "kite"}');
  });

  describe('and what is called a comment', () => {
    const COMMENT = '<p>I have flown one myself, and it was grand.</p>';
    const BRIEF = `<p>${'The kite makers of Skua Bay flew all that they had made. '.repeat(2)}</p>`.repeat(2);

    it.each([
      ['below it goes', `${LONG}<ul><li class="comment">${COMMENT}</li></ul><div id="comments">${COMMENT}</div>`, 0],
      ['below a brief goes', `${BRIEF}<div class="comments-area">${COMMENT.repeat(40)}</div>`, 0],
      ['of an expert within it stays', `${LONG}<div class="expert-comment">${COMMENT}</div>`, 1],
      ['of its editors within it stays', `${LONG}<p class="comment">I have seen that it was grand.</p>${LONG}`, 1],
      ['is the whole of it stays', `<div class="comments-open">${LONG}${COMMENT}</div>`, 1],
      ['is the section it stands in stays', `<p>See.</p><div class="section-comment-text">${LONG}${COMMENT}</div>`, 1],
      ['is all there is stays', `<ul><li class="comment">${LONG}${COMMENT}</li></ul>`, 1],
    ])('%s', (_name, html, count) => {
      expect(left(html).filter((text) => text.startsWith('I have'))).toHaveLength(count);
    });
  });

  it('is left without the links of other stories behind it', () => {
    const read = (behind: string): string[] => {
      const segments = readSegments(parseHtml(`<article>${LONG}<p>You may also like...</p>${behind}</article>`));
      const kept = trimStory(
        segments,
        segments.map(() => true),
        [],
      );
      return segments.filter((_, at) => kept[at]).map(({ text }) => text);
    };

    expect(read('<p><a href="/a">Five kites</a></p><p><a href="/b">Six kites</a></p>')).toHaveLength(1);
    expect(
      read('<p><a href="/a">Five kites</a></p><p>Nobody had ever seen so many kites in one bay.</p>'),
    ).toHaveLength(4);
  });

  describe('has a quote that stands within it', () => {
    const POST = '<p>Kites are back in the bay!</p>&mdash; Ann Example (@ann) <a href="/p">May 1</a>';
    const told = (quote: string): number[] => {
      const segments = readSegments(
        parseHtml(
          `<article>${LONG}<p>One kite flew.</p>${quote}<p>Two kites flew, he said to the paper.</p></article>`,
        ),
      );
      const chosen = segments.map(({ box }) => box.element.name === 'p' && box.parent?.element.name === 'article');
      return trimStory(segments, chosen, []).flatMap((isStory, at) => (isStory && !chosen[at] ? [at] : []));
    };

    it('as a whole', () => {
      expect(told(`<blockquote>${POST}</blockquote>`)).toEqual([2, 3]);
      expect(told(`<div class="embed"><blockquote>${POST}</blockquote></div>`)).toEqual([2, 3]);
    });

    it('but for what is set out from it, links, and the first text of a box', () => {
      expect(told('<blockquote><p>Two kites flew, he said</p></blockquote>')).toEqual([]);
      expect(told('<blockquote><p><a href="/p">See this post with all of its kites</a></p></blockquote>')).toEqual([]);
      expect(told(`<div><blockquote>${POST}</blockquote><div>More posts</div></div>`)).toEqual([]);
    });
  });

  it('is left without the parts of a caption, where they tell none of it', () => {
    const text = `<p>${'The kites flew over the bay until the evening. '.repeat(8)}</p>`;
    const figure = (html: string): string => `<figure><img src="/a.jpg"><figcaption>${html}</figcaption></figure>`;
    const [label, caption] = ['<b>Image caption</b>', '<p>A kite over the bay</p>'];

    expect(left(text + figure(label + caption))).toHaveLength(3);
    expect(left(text + figure(`<div>Image caption</div>${caption}`))).toHaveLength(3);
    expect(left(text + figure(`${caption}<p>It has a tail of paper.</p>`))).toHaveLength(3);
    expect(
      left(
        text + figure('<p>A kite over the bay with a rope of wool and a tail of paper, which is red.</p>').repeat(2),
      ),
    ).toHaveLength(3);
    // Described in the caption of its picture; a story told in captions.
    expect(left(text + figure(`<h2>Kite 1</h2>${caption}`))).toHaveLength(5);
    expect(left(text + figure(`${caption}<p>${'It has a tail of paper, which is red. '.repeat(9)}</p>`))).toHaveLength(
      5,
    );
    expect(
      left(text + figure('<p>1. The kite of the north</p>') + figure('<p>2. The kite of the south</p>')),
    ).toHaveLength(5);
    expect(left(text + figure('<table><tr><td>Rope</td><td>10 m</td></tr></table>'))).toHaveLength(5);
    expect(left(figure(text))).toHaveLength(3);
  });

  it('is told once where the page holds it for each width of a window, and twice where it says it twice', () => {
    const copy = 'The kite that flew over the bay had a rope of wool and a tail of paper.';

    expect(left(`<div><p>${copy}</p></div><section><p>${copy}</p></section>`)).toEqual([
      'One kite flew.',
      copy,
      'Two kites flew.',
    ]);
    expect(left(`<p>${copy}</p><p>${copy}</p>`).filter((text) => text === copy)).toHaveLength(2);
    expect(left('<div><p>Flying on.</p></div><section><p>Flying on.</p></section>')).toHaveLength(4);
    expect(left(`<div hidden><p>${copy}</p></div><section><p>${copy}</p></section>`)).toHaveLength(3);
  });

  it('begins below a byline with the address or the title of who wrote it', () => {
    const above = (line: string): string[] => {
      const segments = readSegments(
        parseHtml(`<article><p>By ANN EXAMPLE<br>${line}</p><p>One kite flew.</p></article>`),
      );
      return segments.filter((_, at) => trimStory(segments, [true, true], [])[at]).map(({ text }) => text);
    };

    expect(above('ann@example.com')).toEqual(['One kite flew.']);
    expect(above('Courier Staff Writer')).toEqual(['One kite flew.']);
    expect(above('The bay lies still.')).toHaveLength(2);
  });

  it('keeps its headings, its capitals and its links', () => {
    expect(left('<p>渔船在海湾停泊。 安例 摄</p>')).toHaveLength(2);
    expect(left('<p>__________</p><p>The second part of the story</p>')).toHaveLength(3);
    expect(left('<p>__________<br>The second part of the story</p>')).toHaveLength(3);
    expect(left('<p>Sigue cerrado el canal de Suez por tercer día</p>')).toHaveLength(3);
    expect(left('<p>这只风筝去年 由他拍下摄</p>')).toHaveLength(3);
    const html = '<h2>Related</h2><p>KITE MAKERS OF SKUA BAY STRIKE</p><p><a href="/x">Kite makers strike.</a></p>';

    expect(left(html)).toHaveLength(5);
    expect(left('<p>电影去年 在海湾拍摄。</p>')).toHaveLength(3);
  });
});

describe('the byline of a web page', () => {
  it.each([
    ['a class', '<div class="byline">By <span>Ann Example</span></div>'],
    ['a link to an author', '<div><a href="/author/ann-example">Ann Example</a></div>'],
    ['a link relation', '<div><a rel="author" href="/x">Ann Example</a></div>'],
    ['microdata', '<div itemprop="author" itemscope><span itemprop="name">Ann Example</span></div>'],
    ['a line', '<div>By Ann Example</div>'],
    ['a line with a date', '<div>By Ann Example | March 13, 2024</div>'],
    ['a line behind a date', '<div>05/03/2026 by Ann Example</div>'],
    ['a line with a date behind a bullet', '<div>by Ann Example ● March 13, 2024 ● 6 min read</div>'],
    ['a label', '<div>Written by Ann Example</div>'],
    ['a line with a title and a date', '<p>Ann Example | Senior Writer | March 13, 2024</p>'],
    ['a label above the name', '<div><h3>Article by</h3><div>Ann Example</div></div>'],
    ['a line with a title', '<div class="author"><span>Ann Example</span><span>Senior reporter</span></div>'],
  ])('is shown by %s', (_name, above) => {
    expect(page({ above }).byline).toBe('Ann Example');
  });

  it('is stated by reference in JSON-LD, and by the labels of a card', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Ferry to sail again this week', author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Example' },
    ];

    expect(page({ head: jsonLd({ '@graph': graph }) }).byline).toBe('Ann Example');
    expect(
      page({
        head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Example">',
      }).byline,
    ).toBe('Ann Example');
  });

  it('is the agency or the house where nobody else is named', () => {
    const head = jsonLd({
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Organization', name: 'Reuters' },
        { '@type': 'Organization', name: 'Harbour Post' },
      ],
      publisher: { name: 'Harbour Post' },
    });

    expect(page({ head })).toMatchObject({ byline: 'Reuters', provider: 'Reuters', publisher: 'Harbour Post' });
    expect(page({ head, above: '<div>By Ann Example</div>' }).byline).toBe('Ann Example');
  });

  it.each([
    ['a line', '<div>By Reuters</div>'],
    ['a line with its day', '<div>Reuters November 19, 2026, 9:02 AM</div>'],
    ['an element that is called so', '<div class="byline">Reuters</div>'],
  ])('is the agency that signs by %s', (_name, above) => {
    const behind = '<aside class="author-list"><a class="author">Bo Sample</a></aside>';

    expect(page({ above, behind }).byline).toBe('Reuters');
  });

  it.each([
    ['作者：安例', '安例'],
    ['بقلم: آن مثال', 'آن مثال'],
    ['लेखक: अना उदाहरण', 'अना उदाहरण'],
    ['Submitted by Ann Example', 'Ann Example'],
  ])('is told by its label: %s', (line, name) => {
    expect(page({ above: `<div class="author">${line}</div>` }).byline).toBe(name);
  });

  it('is no agency in a credit of a picture, and no menu', () => {
    expect(page({ above: '<div>Ann Example / Reuters</div>' })).not.toHaveProperty('byline');
    expect(page({ above: '<div class="author"><a>Art</a><a>Cities</a><a>Design</a></div>' })).not.toHaveProperty(
      'byline',
    );
  });

  it('is who signs before who is stated to keep the site', () => {
    const head =
      '<meta name="author" content="Bo Sample"><meta name="author" content="bo-s"><meta property="article:author" content="By Ann Example">';

    expect(page({ head, above: '<div>By Ann Example</div>' }).byline).toBe('Ann Example, Bo Sample');
  });

  it('has the day of its line', () => {
    const caption = '<figure><img src="/a.jpg"><div>A ferry leaves the harbour, on Aug. 31, 2026. (AP)</div></figure>';
    const above = `<p>By Ann Example on Monday, November 18th, 2026 at 11:04 a.m.</p>${caption}`;

    expect(page({ above }).firstCreated).toBe('2026-11-18T11:04:00Z');
    expect(page({ above: '<p>Von Bremen nach Hamburg, 18. November 2019</p>' })).not.toHaveProperty('firstCreated');
  });

  it('keeps names that begin like the words behind a name', () => {
    expect(page({ above: '<div>By Ingrid Forbes, for the Harbour Post</div>' }).byline).toBe('Ingrid Forbes');
  });

  it('is who the page says has written it, where a template states who keeps the site', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Kim Keeper' } });

    expect(page({ head, above: '<div>By Ann Example</div>' }).byline).toBe('Ann Example');
    const others = '<div>By Ann Example</div><div>By Jo Other</div>';
    expect(page({ head, above: others }).byline).toBe('Kim Keeper');
  });

  it('is who is stated and shown, although another story above the headline is signed', () => {
    const head = '<meta name="author" content="Ann Example">';
    const top = '<div>The best kites of the year</div><div>by Jo Other</div>';

    expect(page({ head, top, above: '<div>Ann Example</div>' }).byline).toBe('Ann Example');
  });

  it('is the guest who signs, although the keeper of the site stands above the headline', () => {
    const head = '<meta name="author" content="Kim Keeper">';

    expect(
      page({ head, top: '<div><a href="/">Kim Keeper</a></div>', above: '<div>By Ann Example</div>' }).byline,
    ).toBe('Ann Example');
  });

  it('is the team that signs, although a caption names a person', () => {
    const head = '<meta name="author" content="Post Staff">';
    const above = '<p>By <a rel="author" href="/staff">Post Staff</a></p><p>Photo by Jo Other</p>';
    const behind = '<aside><p>More kites, by <a rel="author" href="/jo">Jo Other</a></p></aside>';

    expect(page({ head, above, behind }).byline).toBe('Post Staff');
  });

  it.each([
    ['a section is called like the account', 'Sport', '<div><a href="/sport">Sport</a></div><div>By Ann Example</div>'],
    ['the team stands on the second line', 'Post Staff', '<div>By Ann Example<br>Post Staff</div>'],
    ['the account is a link beside it', 'aexample', '<a href="/author/x">aexample</a><div>By Ann Example</div>'],
  ])('is who signs, where %s', (_name, stated, above) => {
    expect(page({ head: `<meta name="author" content="${stated}">`, above }).byline).toBe('Ann Example');
  });

  it('is no director who is named beside it, nor who publishes or comments', () => {
    const head = '<meta name="author" content="Ann Example">';

    for (const line of ['Jo Other | Managing Director', 'Published by Harbour Press on March 5, 2026']) {
      expect(page({ head, above: `<div>${line}</div><div>Ann Example | March 5, 2026</div>` }).byline).toBe(
        'Ann Example',
      );
    }
    const behind = '<h2>Comments</h2><div>Posted by Kim on March 14, 2024 at 2 PM</div>';
    expect(page({ behind })).not.toHaveProperty('byline');
    expect(page({ above: '<div>Oscars | Film | Best Director</div>' })).not.toHaveProperty('byline');
  });

  it('is who signs above the story before whoever comments behind it', () => {
    const behind = '<ul><li><a href="/profile/12">Amy</a> March 13, 2024 at 2 PM</li></ul>';

    expect(page({ above: '<p>by Ann Example</p>', behind }).byline).toBe('Ann Example');
  });

  it('is found behind the story: under a label and a portrait, and as a first name with a date', () => {
    const card = '<div>Author</div><div>AE</div><div>Ann Example</div><div>Staff Engineer, Harbour Works</div>';

    expect(page({ behind: card }).byline).toBe('Ann Example');
    expect(page({ behind: '<div>Posted by Ann at March 13, 2024 11:15 AM</div>' }).byline).toBe('Ann');
  });

  it('is no link to the login, nor what is told of an author', () => {
    expect(page({ above: '<a href="/profile/login">Member Login</a>' })).not.toHaveProperty('byline');
    expect(
      page({ above: '<div class="author-description">Licensed Kite Maker, M.A. Aeronautics</div>' }),
    ).not.toHaveProperty('byline');
  });

  it('takes the person who is shown before the name of an account that is stated', () => {
    expect(
      page({ head: '<meta name="author" content="aexample">', above: '<p class="byline">By Ann Example</p>' }).byline,
    ).toBe('Ann Example');
  });
});

describe('the byline of a web page that states none', () => {
  const card = (name: string, told: string): string => `<div><h5>${name}</h5><p>${told}</p></div>`;
  const BIO = 'Ann Example is the editor of Harbour Notes and has written about ferries for ten years.';

  it('is the person of whom a box behind the story tells, and no one where it tells of several', () => {
    expect(page({ behind: card('Ann Example', BIO) }).byline).toBe('Ann Example');
    expect(
      page({ behind: card('Ann Example', 'Ann Example was hurt when the ferry ran aground on Monday.') }),
    ).not.toHaveProperty('byline');
    const others = card('Jo Other', 'Jo Other is the director of the harbour, and has built bridges all her life.');
    expect(page({ behind: card('Ann Example', BIO) + others })).not.toHaveProperty('byline');
  });

  it('is whoever tells of themselves there, where the same name stands below the headline', () => {
    const behind = card(
      'Ann Example',
      "Hello, and welcome! I'm the founder of this site, and have sailed for ten years.",
    );

    expect(page({ above: '<p>Ann Example</p>', behind }).byline).toBe('Ann Example');
    expect(page({ behind })).not.toHaveProperty('byline');
  });

  it('is nobody whom the story is about', () => {
    const about = `<h2>Jo Dover</h2><p>Jo Dover is the director of the harbour, and has led the works for ten years.</p>`;

    expect(page({ story: STORY + about + STORY + STORY })).not.toHaveProperty('byline');
    expect(
      page({ story: `${STORY}<p>Dover said that nobody was hurt.</p>`, behind: `<aside>${about}</aside>` }),
    ).not.toHaveProperty('byline');
  });

  it('is found under the label of an article, with its degrees left out', () => {
    expect(page({ behind: '<h2>Article written by:</h2><h3>Ann Example-Muster, MD, FOMA</h3>' }).byline).toBe(
      'Ann Example-Muster',
    );
  });

  it('is the house that signs, as it is stated', () => {
    const head = '<meta name="author" content="seaside"><meta property="og:site_name" content="Seaside">';

    expect(page({ head, above: '<div>Posted on July 1, 2026 by seaside</div>' }).byline).toBe('seaside');
    expect(page({ head })).not.toHaveProperty('byline');
    for (const line of [
      'Copyright 2026 by Seaside',
      '© 2026 by Seaside',
      '(c) 2026 by Seaside',
      'Photo by Seaside',
      'Powered by Seaside',
    ])
      expect(page({ head, behind: `<footer>${line}</footer>` })).not.toHaveProperty('byline');
  });

  it('is the house that signs, where a template states somebody whom the page does not show', () => {
    const head = `<meta property="og:site_name" content="Boat Builders">${jsonLd({ '@type': 'Article', author: { '@type': 'Person', name: 'Kim Keeper' } })}`;
    const above = '<p>Written by Boat Builders</p>';

    expect(page({ head, above }).byline).toBe('Boat Builders');
    expect(page({ head, above, behind: '<p>Kim Keeper</p>' }).byline).toBe('Kim Keeper');
  });

  const TOLD =
    '<p>I moved to the island in spring, and I have painted the lighthouse twice since, in stripes.</p>' +
    "<p>When the ferry ran aground I was on board, and I've kept the cup that the captain gave me.</p>";
  const ownSite = (name: string, story: string): ParsedArticle =>
    readWebPage(
      `<html lang="en"><head><title>A year on the island | ${name}</title></head><body><div><a href="/">${name}</a></div><article><h1>A year on the island</h1>${story}</article><footer>© 2026 ${name}</footer></body></html>`,
    );

  it('is the one after whom the site is called, where the story says I', () => {
    expect(ownSite('Ann Example', TOLD).byline).toBe('Ann Example');
    expect(ownSite('Ann Example', STORY)).not.toHaveProperty('byline');
    // What stands in small letters elsewhere is a word and no name.
    expect(ownSite('Ferry Lighthouse', TOLD)).not.toHaveProperty('byline');
    const quoted = `<p>“${TOLD.replace(/<\/?p>/g, ' ')}”, the keeper said on Tuesday, as the ferry left the harbour.</p>`;
    expect(ownSite('Ann Example', quoted)).not.toHaveProperty('byline');
    // Whom a title ends with, and a list of topics names, is what the story is about.
    const topic = `<html lang="en"><head><title>A walk with Jo Dover</title></head><body><article><h1>A walk with Jo Dover</h1>${TOLD}</article><ul><li><a href="/t">Jo Dover</a></li></ul></body></html>`;
    expect(readWebPage(topic)).not.toHaveProperty('byline');
  });

  it('is the full name of an owner who states the first alone', () => {
    const read = (host: string): string | undefined =>
      readWebPage(
        `<html lang="en"><head><title>A year on the island</title><meta name="author" content="Ann"><link rel="canonical" href="https://www.${host}/a-year"></head><body><article><h1>A year on the island</h1>${STORY}</article><footer><h4>Ann Example</h4></footer></body></html>`,
      ).byline;

    expect(read('annexample.example')).toBe('Ann Example');
    expect(read('harbour.example')).toBe('Ann');
  });
});

describe('the times of a web page', () => {
  it.each([
    ['March 13, 2024', '2024-03-13T00:00:00Z', undefined],
    ['13. März 2024', '2024-03-13T00:00:00Z', undefined],
    ['Updated Feb. 27, 2025 at 9:10 a.m. EST', '2025-02-27T14:10:00Z', 'modified'],
    ['Publié le 16 mai 2026 à 18h02', '2026-05-16T18:02:00Z', 'published'],
    ['12 de septiembre de 2026 19:20 h', '2026-09-12T19:20:00Z', undefined],
    ['11:32, 19 Jan 2026', '2026-01-19T11:32:00Z', undefined],
    ['Stand: 27.01.2026, 09:14 Uhr', '2026-01-27T09:14:00Z', 'modified'],
    ['2026年11月5日 18時30分', '2026-11-05T18:30:00Z', undefined],
    ['Опубликовано: 5 декабря 2026, 14:20', '2026-12-05T14:20:00Z', 'published'],
  ])('reads %s as it is shown', (text, utc, label) => {
    expect(readShownDates(text, 'en')).toMatchObject([{ utc, ...(label === undefined ? {} : { label }) }]);
  });

  it('reads days and months that are numbers in the habit of the page', () => {
    expect(readShownDates('3/4/2026', 'en-US')).toMatchObject([{ utc: '2026-03-04T00:00:00Z' }]);
    expect(readShownDates('3/4/2026', 'en-GB')).toMatchObject([{ utc: '2026-04-03T00:00:00Z' }]);
    expect(readShownDates('13/4/2026', 'en-US')).toMatchObject([{ utc: '2026-04-13T00:00:00Z' }]);
    expect(readShownDates('31.02.2026', 'de')).toEqual([]);
  });

  it('tells when it was published from when it was changed', () => {
    expect(page({ above: '<div>Published 3 March 2026 | Updated 5 March 2026</div>' })).toMatchObject({
      firstCreated: '2026-03-03T00:00:00Z',
      versionCreated: '2026-03-05T00:00:00Z',
    });
  });

  it('believes the day of publication that is shown before a later one that is stated', () => {
    const head = '<meta property="article:published_time" content="2026-09-01T10:00:00Z">';

    expect(page({ head, above: '<div>Published March 3, 2020</div>' }).firstCreated).toBe('2020-03-03T00:00:00Z');
  });

  it('takes the day beside the day of a change for that of publication, although the later one is stated', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2026-03-07T08:00:00Z' });

    const { firstCreated } = page({ head, above: '<div>March 3, 2026. Updated: March 7, 2026</div>' });

    expect(firstCreated).toBe('2026-03-03T00:00:00Z');
  });

  it('takes a day below the headline that is older than the stated one, and the day before that of a change behind the story', () => {
    const head = '<meta property="article:published_time" content="2026-10-24T12:40:59Z">';

    expect(page({ head, above: '<ul><li>On 8 Oct 2026</li></ul>' }).firstCreated).toBe('2026-10-08T00:00:00Z');
    expect(
      page({
        head: '<meta property="article:modified_time" content="2026-12-07T13:33:15Z">',
        behind: '<footer><p>December 3, 2026. Updated: December 7, 2026</p></footer>',
      }).firstCreated,
    ).toBe('2026-12-03T00:00:00Z');
  });

  it.each([
    '<p class="caption">File photo, Jan. 4, 2019</p>',
    '<div class="credit">Ann Example / EPA, 4 January 2019</div>',
    '<div>Final | 12 March 2024 | Wembley</div>',
    '<div>Opened 4 May 1932</div>',
    '<div>10/3/2026</div>',
  ])(
    'takes the stated day before one that is of something else, or the same in the habit of another country: %s',
    (above) => {
      const head = '<meta property="article:published_time" content="2026-03-10T10:00:00Z">';

      expect(page({ head, above }).firstCreated).toBe('2026-03-10T10:00:00Z');
    },
  );

  it('takes no day of another story for that of a change', () => {
    const head = '<meta property="article:published_time" content="2026-03-10T10:00:00Z">';
    const behind = '<aside><a href="/x">Ferry rules updated: what changes on 3 June 2026</a></aside>';

    expect(page({ head, behind }).versionCreated).toBe('2026-03-10T10:00:00Z');
  });

  it('reads the day before the month where the page writes its days so', () => {
    const above = '<div>03/10/2026</div>';

    expect(page({ above }).firstCreated).toBe('2026-03-10T00:00:00Z');
    expect(page({ above, behind: '<ul><li>Kites of the year - 31 January 2026</li></ul>' }).firstCreated).toBe(
      '2026-10-03T00:00:00Z',
    );
  });

  it('takes the only day below the headline before one that is stated for publication and change alike', () => {
    const dates = { datePublished: '2026-03-07T08:00:00Z', dateModified: '2026-03-07T08:00:00Z' };
    const head = jsonLd({ '@type': 'NewsArticle', ...dates });

    expect(page({ head, above: '<div>March 3, 2026</div>' }).firstCreated).toBe('2026-03-03T00:00:00Z');
    expect(page({ head, above: '<div>Updated March 3, 2026</div>' }).firstCreated).toBe('2026-03-07T08:00:00Z');
    expect(page({ head, above: '<div>March 3, 2026</div><div>March 1, 2026</div>' }).firstCreated).toBe(
      '2026-03-07T08:00:00Z',
    );
  });

  it.each([
    [
      'in a caption',
      '<figure><img src="/a.jpg"><figcaption>The ferry on June 4, 2019, in Example Town.</figcaption></figure>',
    ],
    ['in a heading', '<h2>What happened on January 6, 2021</h2>'],
    ['in the story', '<div>The pier was closed on Tuesday, as it had not been since November 12, 2024.</div>'],
  ])('does not take a day %s for its own', (_name, above) => {
    const dates = { datePublished: '2026-03-07T08:00:00Z', dateModified: '2026-03-07T08:00:00Z' };
    const head = jsonLd({ '@type': 'NewsArticle', ...dates });

    expect(page({ head, above: `<div>2 hours ago</div>${above}` }).firstCreated).toBe('2026-03-07T08:00:00Z');
  });

  it('takes the time of the element whose day is shown, beside durations, changes and times of other stories', () => {
    const own = '<div><time datetime="2026-03-05T08:00:00+01:00">05/03/2026</time></div>';
    const teaser = '<div><time datetime="2026-02-01">1 February 2026</time></div>';
    const length = '<div><time datetime="PT3M">3 min</time></div>';

    for (const more of [{ above: own + length }, { above: own, behind: teaser }, { top: teaser, above: own }]) {
      expect(page(more).firstCreated).toBe('2026-03-05T07:00:00Z');
    }
    const stated = '<span itemprop="datePublished" content="2026-03-05T07:00:00Z"></span>';
    expect(page({ above: stated, behind: teaser }).firstCreated).toBe('2026-03-05T07:00:00Z');
  });

  it('takes the day below the headline where several stories have their times, and the day beside a signature', () => {
    const top = ['2026-05-01', '2026-04-01'].map((day) => `<time datetime="${day}">${day}</time>`).join('');

    expect(page({ top, above: '<div>03/01/2017 by Ann Example</div>' }).firstCreated).toBe('2017-03-01T00:00:00Z');
    expect(
      page({ behind: '<footer><div>Written by Ann Example</div><div>April 8, 2024</div></footer>' }).firstCreated,
    ).toBe('2024-04-08T00:00:00Z');
  });

  it('takes the day in its own address where nothing else says one', () => {
    const part = { '@type': 'Article', url: 'https://post.example/2019/01/02/kites' };
    const parts = jsonLd({ '@type': 'NewsArticle', dateModified: '2026-03-05T08:00:00Z', hasPart: part });
    const own = '<link rel="canonical" href="https://post.example/ferry">';
    expect(page({ head: own + parts }).firstCreated).toBe('2026-03-05T08:00:00Z');

    const head = '<link rel="canonical" href="https://post.example/2026/3/05/ferry">';

    expect(page({ head }).firstCreated).toBe('2026-03-05T00:00:00Z');
    expect(page({ head, above: '<div>March 4, 2026</div>' }).firstCreated).toBe('2026-03-04T00:00:00Z');
  });

  it('finds the zone of a time that is shown by the same time as it is stated', () => {
    const head = '<meta property="article:published_time" content="2026-06-20T14:03:11Z">';

    expect(page({ head, above: '<div>Published 20 June 2026 11:03, updated 20 June 2026 15:40</div>' })).toMatchObject({
      firstCreated: '2026-06-20T14:03:11Z',
      versionCreated: '2026-06-20T18:40:00Z',
    });
  });
});

describe('the headline of a web page', () => {
  const read = (title: string, heading: string): string =>
    readWebPage(
      `<html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="Harbour Blog"></head><body><article><h1>${heading}</h1>${STORY}</article></body></html>`,
    ).headline;

  it('is what the page shows, where it is found under other words', () => {
    expect(read('Ferry to sail again, master says', 'Ferry of the harbour to sail again this week')).toBe(
      'Ferry of the harbour to sail again this week',
    );
    expect(read('Island ferries compared | Harbour Blog', 'Small ferries of the isles compared')).toBe(
      'Small ferries of the isles compared',
    );
  });

  it('is the smaller heading that the title says behind the linked name of the site', () => {
    const html = `<html lang="en"><head><title>Harbour Notes: The small ferry</title></head><body><h1><a href="/">Harbour Notes</a></h1><h2>Friday, March 13, 2026</h2><article><h3>The small ferry</h3>${STORY}</article></body></html>`;

    expect(readWebPage(html).headline).toBe('The small ferry');
  });

  /** Of a page with its title, its largest heading and one below it. */
  const headed = (title: string, large: string, small: string, head = ''): string =>
    readWebPage(
      `<html lang="en"><head><title>${title}</title>${head}</head><body><h1>${large}</h1><article><h2>${small}</h2>${STORY}</article></body></html>`,
    ).headline;

  it.each([
    ['Boy freed from cannon | News | Harbour Notes', 'Harbour Notes'],
    ['Boy freed from cannon - The Harbour Post', 'The Harbour Post'],
  ])('is the smaller heading with which the title begins, where the large one is the site: %s', (title, large) => {
    expect(headed(title, large, 'Boy freed from cannon')).toBe('Boy freed from cannon');
  });

  it.each([
    ['Live updates', 'Ferry aground in Gull Bay', ' | Gull Bay Post'],
    ['Press release', 'Gull Line opens new office in Skua', ' - Gull Line'],
    ['Technical details', 'Sun Lamp 3000', ' | Lamp Shop'],
    ['Guest opinion', 'Why ferries matter', ''],
    ['Our first year', 'How Gull Bay Post began', ''],
  ])('is no word before it, though the title begins with that: %s', (kicker, headline, site) => {
    expect(headed(`${kicker} | ${headline}${site}`, headline, kicker)).toBe(headline);
  });

  it('is read where its title was escaped twice, and as the page shows it', () => {
    const headline = (title: string, shown = '') =>
      readWebPage(`<title>${title}</title><article>${shown}${STORY}</article>`).headline;

    expect(headline('Harbour&amp;#8217;s end &amp;amp; after')).toBe('Harbour’s end & after');
    expect(headline('When to write &amp;amp; in links', '<h1>When to write &amp;amp; in links</h1>')).toBe(
      'When to write &amp; in links',
    );
  });

  it('is what another title states whole, however long the name of the site', () => {
    const site = 'The Gull Bay Evening Post and Courier';

    expect(
      headed(`Ferry aground - ${site}`, site, 'Ferry aground', '<meta property="og:title" content="Ferry aground">'),
    ).toBe('Ferry aground');
  });

  it('is what another title states whole, however long the word before it', () => {
    const head = '<meta property="og:title" content="Ferry aground">';

    expect(
      headed('As it happened on Tuesday | Ferry aground', 'Ferry aground', 'As it happened on Tuesday', head),
    ).toBe('Ferry aground');
  });

  it('is no smaller heading that is the name of the site', () => {
    const site = '<h2><a href="/">Harbour Notes</a></h2>';
    const of = (before: string, behind: string): string =>
      `<html lang="en"><head><title>Ferry to sail again | Harbour Notes</title></head><body>${before}<article><h1><a href="/ferry">Ferry to sail again</a></h1>${STORY}</article>${behind}</body></html>`;

    expect(readWebPage(of(site, '')).headline).toBe('Ferry to sail again');
    expect(readWebPage(of('', site)).headline).toBe('Ferry to sail again');
  });

  it('is no slogan in large that shares the small words alone', () => {
    const title = 'Council votes to build the bridge at the mouth of a river';
    const html = `<html lang="en"><head><title>${title}</title></head><body><header><h1>Your guide to the city of the isles</h1></header><nav><a href="/">Home</a></nav><article><h2>${title}</h2>${STORY}</article></body></html>`;

    expect(readWebPage(html).headline).toBe(title);
  });

  it('is the smaller one that most of the title is, where a large one only shares its words', () => {
    const html = `<html lang="en"><head><title>The ferry will sail again this year – ferry notes</title></head><body><h1>Notes on every ferry of the isles</h1><article><h2>The ferry will sail again this year</h2>${STORY}</article></body></html>`;

    expect(readWebPage(html).headline).toBe('The ferry will sail again this year');
  });

  it('is of two large ones the one that shares more with the title', () => {
    const title = 'Ferry timetable and ticket guide';
    const html = `<html lang="en"><head><title>${title}</title></head><body><article><h1>Ferry tickets: a guide with timetable</h1><h1>A ticket guide and all that you need for your way</h1>${STORY}</article></body></html>`;

    expect(readWebPage(html).headline).toBe('Ferry tickets: a guide with timetable');
  });

  it.each([
    ['a label for those who listen', '<span>Title:</span>Ferry to sail again this week'],
    ['source and comments', 'Ferry to sail again this week <span>(harbour.example)</span> <span>87</span>'],
  ])('is without %s', (_name, heading) => {
    const { headline, byline } = page({ heading, above: '<div>By Ann Example</div>' });

    expect(headline).toBe('Ferry to sail again this week');
    expect(byline).toBe('Ann Example');
  });

  it('keeps what else a heading says before and behind its title', () => {
    const heading = 'Ferry to sail again this week (in fair weather)';

    expect(page({ heading }).headline).toBe(heading);
    expect(page({ heading: 'Opinion piece: Ferry to sail again this week' }).headline).toContain('Opinion');
  });

  it('is what the page states, where it shows its own name or something else in large', () => {
    expect(read('Ferry to sail again this week', 'Harbour Blog')).toBe('Ferry to sail again this week');
    expect(read('Ferry to sail again this week', 'News from the islands')).toBe('Ferry to sail again this week');
  });
});

describe('the picture of a web page', () => {
  it.each([
    '<a href="/other"><img src="https://img.example/other.jpg"> Cows swim</a>',
    '<img class="headshot" src="https://img.example/ann.jpg">',
    '<div class="advert"><img src="https://img.example/buy.jpg"></div>',
    '<img src="https://img.example/spacer.gif">',
    '<img src="https://img.example/t.gif?x=1">',
    '<img src="https://img.example/store.svg">',
  ])('that stands first in the story is not %s', (image) => {
    expect(page({ above: `<p>${image}</p>` }).associations).toEqual([]);
  });

  it.each(['Port authority building', 'Protesters hold up the logo of a ferry', 'Social distancing'])(
    'may show anything: %s',
    (alt) => {
      const above = `<p><img src="https://img.example/load.gif" data-lazy-src="https://img.example/a.jpg" alt="${alt}"></p>`;

      expect(page({ above }).associations).toMatchObject([{ uri: 'https://img.example/a.jpg' }]);
    },
  );

  it('is the one that is stated, with the caption under the same file in another size', () => {
    const article = page({
      head: '<meta property="og:image" content="https://img.example/1200/ferry-aground.jpg?w=1200">',
      above:
        '<figure><img src="https://img.example/640/ferry-aground.jpg"><figcaption>The ferry on Tuesday. (AP Photo/Bo Test)</figcaption></figure>',
    });

    expect(article.associations).toEqual([
      {
        rel: 'picture',
        uri: 'https://img.example/1200/ferry-aground.jpg?w=1200',
        type: 'picture',
        caption: 'The ferry on Tuesday. (AP Photo/Bo Test)',
        credit: 'AP Photo/Bo Test',
        renditions: [{ name: 'lead', href: 'https://img.example/1200/ferry-aground.jpg?w=1200' }],
      },
    ]);
  });

  it('is the first large one in the story where nothing is stated and nothing is called a figure', () => {
    const portrait = '<p><img src="https://img.example/ann.jpg" width="80" height="80"></p>';
    const sign = '<p class="share-buttons"><img src="https://img.example/mail.png"></p>';
    const ferry = '<p><img src="https://img.example/ferry.jpg" width="640"></p>';
    const uris = (parts: { above?: string; top?: string; behind?: string }) =>
      page(parts).associations.map(({ uri }) => uri);

    expect(uris({ above: `${portrait}${sign}${ferry}` })).toEqual(['https://img.example/ferry.jpg']);
    expect(uris({ above: `${portrait}${sign}`, top: ferry, behind: ferry })).toEqual([]);
    expect(uris({ above: '<p><img src="data:image/png;base64,AAAA"></p>' })).toEqual([]);
  });

  it('is no logo, but then the first figure', () => {
    const head = '<meta property="og:image" content="https://img.example/site-logo.png">';

    expect(page({ head }).associations).toEqual([]);
    expect(
      page({ head, above: '<figure><img src="https://img.example/ferry.jpg"></figure>' }).associations,
    ).toMatchObject([{ uri: 'https://img.example/ferry.jpg' }]);
  });
});

describe('a page that holds no story', () => {
  it.each([
    ['a wall of consent', '<div role="dialog"><h1>Before you continue</h1><button>Accept all</button></div>'],
    ['a list of links', '<ul><li><a href="/1">Weir sold</a></li><li><a href="/2">Bus 7 is back</a></li></ul>'],
    ['nothing', ''],
  ])('%s is rejected', (_name, body) => {
    expect(() => readWebPage(`<!DOCTYPE html><html><body>${body}</body></html>`)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_FORMAT', position: { byte: 0 } }),
    );
  });
});

describe('what stands below a headline', () => {
  const below = (html: string, stories: string): string[] => {
    const segments = readSegments(parseHtml(`<h1>Ferry to sail again</h1>${html}`));
    const isStory = segments.map(({ text }) => stories.includes(text));
    return surroundingsOf({ segments, isStory }, 'Ferry to sail again').below.map(({ text }) => text);
  };
  const signed = '<div>Ann Example</div><div>Dec 30, 2023</div>';
  const story = '<p>It will sail on Tuesday.</p><p>Nobody was hurt.</p>';
  const texts = 'What he learned. It will sail on Tuesday. Nobody was hurt.';

  it('goes on behind a standfirst', () => {
    expect(below(`${signed}${story}`, texts)).toEqual(['Ann Example', 'Dec 30, 2023']);
    expect(below(`<h2>What he learned.</h2>${signed}${story}`, texts)).toEqual(['Ann Example', 'Dec 30, 2023']);
  });

  it('ends at the story where that is broken off by much', () => {
    expect(below(`<p>What he learned.</p>${signed.repeat(9)}${story}`, texts)).toEqual([]);
  });
});

describe('a page that was written as UTF-8 twice', () => {
  const twice = (text: string): Uint8Array => Buffer.from(Buffer.from(text, 'utf-8').toString('latin1'), 'utf-8');

  it.each(['The ferry’s “Möwe”', 'Паром', '渡し船 🚢'])('is read as it was meant: %s', (text) => {
    expect(decodePage(twice(text))).toBe(text);
  });

  it('is read as it was meant where the rest of it was written once', () => {
    expect(decodePage(Buffer.concat([Buffer.from('<p>Möwe</p>'), twice('<p>Ferry’s Möwe</p>')]))).toBe(
      '<p>Möwe</p><p>Ferry’s Möwe</p>',
    );
  });

  it('is not what holds letters alone that may be meant', () => {
    expect(decodePage(Buffer.from('Ã© is how é looks'))).toBe('Ã© is how é looks');
  });
});
