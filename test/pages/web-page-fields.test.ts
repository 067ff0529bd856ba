// What a page says of its story besides the text, where its evidence is in conflict: pages that we invented in the manner
// of systems that publish.
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { readWebPage } from '../../functions/pages/web/web-page.ts';

const STORY =
  '<p>The harbour master said on Tuesday that the ferry would sail again before the end of the week.</p>' +
  '<p>Nobody was hurt when it ran aground, he said, and the coffee on board had been saved as well.</p>' +
  '<p>Passengers who hold a ticket for the days without a ferry may use it until the end of the year.</p>';

const HINDI = '<p>सीगल खाड़ी के बंदरगाह प्रमुख ने मंगलवार को कहा कि पुरानी नौका सप्ताह के अंत से पहले फिर से चलेगी।</p>'.repeat(6);

const TITLE = 'Ferry to sail again this week';

const page = ({ head = '', top = '', above = '', story = STORY, behind = '', lang = 'en' } = {}): ParsedArticle =>
  readWebPage(
    `<!DOCTYPE html><html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body><nav><a href="/">Home</a></nav>${top}<article><h1>${TITLE}</h1>${above}${story}${behind}</article></body></html>`,
  );

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

it.each(['constructor', '__proto__', 'toString', 'valueOf'])('reads a page that states a field named %s', (name) => {
  expect(page({ head: `<meta property="${name}" content="Ferry aground">` }).headline).toBe(TITLE);
});

describe('a page that states other stories in JSON-LD', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Gull steals sandwich',
    url: 'https://harbour.example/sandwich',
    author: { name: 'Jo Other' },
    datePublished: '2026-03-01T08:00:00Z',
    image: 'https://harbour.example/sandwich.jpg',
  };
  const own = {
    '@type': 'NewsArticle',
    author: { name: 'Ann Example' },
    datePublished: '2026-03-05T08:00:00Z',
    image: 'https://harbour.example/ferry.jpg',
  };
  const ours = {
    byline: 'Ann Example',
    firstCreated: '2026-03-05T08:00:00Z',
    associations: [{ uri: 'https://harbour.example/ferry.jpg' }],
  };
  const canonical = '<link rel="canonical" href="https://www.harbour.example/ferry/">';

  it.each([
    ['its headline', [other, { ...own, headline: TITLE }]],
    ['its address', [other, { ...own, headline: 'Sailing again', url: 'https://harbour.example/ferry?from=list' }]],
    [
      'the page that it is of',
      [other, { ...own, headline: 'Sails', mainEntityOfPage: { '@id': 'https://harbour.example/ferry' } }],
    ],
    ['saying nothing of itself', [other, { ...own, headline: TITLE }, { '@type': 'Article', articleSection: 'Sea' }]],
  ])('has its own, told by %s', (_name, stories) => {
    expect(page({ head: canonical + jsonLd(stories) })).toMatchObject(ours);
  });

  it.each([
    [
      'a node for a paywall',
      { '@type': 'NewsArticle', mainEntityOfPage: 'https://harbour.example/ferry', isAccessibleForFree: false },
      { ...own, headline: 'Grounded ferry is back' },
    ],
    [
      'a node that names the site',
      { '@type': 'Article', '@id': 'https://harbour.example/#site', headline: TITLE },
      { ...own, url: 'https://harbour.example/ferry', headline: 'Grounded ferry is back' },
    ],
    [
      'a node with the headline and a date, and no address',
      { '@type': 'Article', headline: TITLE, datePublished: '2026-03-05T08:00:00Z' },
      { ...own, headline: 'Grounded ferry is back', url: 'https://harbour.example/amp/ferry/index.html' },
    ],
    [
      'a page with a list',
      { '@type': 'WebPage', url: 'https://harbour.example/ferry' },
      { '@type': 'ItemList', itemListElement: [{ ...own, headline: 'Grounded ferry is back' }] },
    ],
  ])('has its own beside %s', (_name, first, second) => {
    expect(page({ head: canonical + jsonLd([first, second]) })).toMatchObject(ours);
  });

  it('has nothing of a list, where it states itself as a page', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] };
    const itself = { '@type': 'WebPage', url: 'https://harbour.example/ferry', mainEntity: list };
    const article = page({ head: canonical + jsonLd(itself), above: '<p>By Ann Example</p>' });

    expect(article).toMatchObject({ byline: 'Ann Example', associations: [] });
    expect(article).not.toHaveProperty('firstCreated');
  });

  it('has what is stated, where no story is its own by what it says', () => {
    expect(
      page({
        head: jsonLd([
          { ...own, headline: 'Sails' },
          { '@type': 'WebPage', name: 'Sea' },
        ]),
      }),
    ).toMatchObject(ours);
  });

  it('has nothing of those that share no word with its titles, where none is its own', () => {
    const strangers = ['Gull steals a cheese sandwich', 'Whisky cask rolls through village'].map((headline) => ({
      ...other,
      headline,
      url: undefined,
    }));
    const article = page({ head: canonical + jsonLd(strangers), above: '<p>By Ann Example</p><p>5 March 2026</p>' });

    expect(article).toMatchObject({ byline: 'Ann Example', firstCreated: '2026-03-05T00:00:00Z', associations: [] });
  });

  const inOtherWords = { ...own, headline: 'Harbour boat returns: timetable, prices' };
  it.each([
    ['stated twice', [inOtherWords, { ...inOtherWords }]],
    ['beside a section', [inOtherWords, { '@type': 'Article', articleSection: 'Sea' }]],
    ['beside its page', [inOtherWords, { '@type': 'WebPage', name: TITLE }]],
    ['of a page that is somewhere else', [{ ...inOtherWords, mainEntityOfPage: 'https://google.com/article' }, {}]],
    ['beside one that shares no word', [{ ...own, headline: 'All ferries sail: timetable, prices' }, other]],
    ['with entities', [{ ...own, headline: 'The f&#101;rry returns: timetable, prices' }, other]],
  ])('has its own under a headline in other words, %s', (_name, stories) => {
    expect(page({ head: canonical + jsonLd(stories.map((one) => ({ '@type': 'Article', ...one }))) })).toMatchObject(
      ours,
    );
  });

  it('has its own in other words, where only the small print shows a year', () => {
    const lone = { ...other, url: undefined, datePublished: '2024-03-05T08:00:00Z' };
    const head = canonical + jsonLd([{ '@type': 'WebPage', url: 'https://harbour.example/ferry' }, lone]);

    expect(page({ head, behind: '<p>© 2026 Gull Bay Post</p>' }).firstCreated).toBe('2024-03-05T08:00:00Z');
  });

  it.each<[string, object]>([['another address', { ...other, datePublished: '2026-03-05T08:00:00Z' }]])(
    'has nothing of the only one with a headline, where that shares no word with its titles and names %s',
    (_name, one) => {
      const head = canonical + jsonLd([{ '@type': 'WebPage', url: 'https://harbour.example/ferry' }, one]);
      const without = jsonLd([{ '@type': 'WebPage', name: 'Sea' }, one]);

      for (const stated of [head, canonical + without]) {
        const article = page({ head: stated, above: '<p>5 March 2026</p>' });

        expect(article).toMatchObject({ firstCreated: '2026-03-05T00:00:00Z', associations: [] });
        expect(article).not.toHaveProperty('byline');
      }
      expect(page({ head, above: '<p>By Jo Other</p><p>5 March 2026</p>' }).byline).toBe('Jo Other');
    },
  );
});

describe('the lead picture of a page', () => {
  it('is found by its address where that is escaped twice', () => {
    const head = '<meta property="og:image" content="https://img.example/ferry.jpg?w=1200&amp;amp;h=630">';

    expect(page({ head }).associations[0]?.uri).toBe('https://img.example/ferry.jpg?w=1200&h=630');
  });

  const og = (file: string): string => `<meta property="og:image" content="https://img.example/${file}">`;
  const lead = (parts: Parameters<typeof page>[0]): string | undefined => page(parts).associations[0]?.uri;
  const SHOWN = '<figure><img src="https://img.example/ferry.jpg"></figure>';

  it.each([
    'a/sharing_snippet/12345678.png',
    'story-social-card.png',
    'share/opengraph.jpg',
    'og-image-1200x630.jpg',
    'assets/themes/sea/gull.png',
  ])('is the one at the head of the story, where %s is stated', (file) => {
    expect(lead({ head: og(file), above: SHOWN })).toBe('https://img.example/ferry.jpg');
    expect(lead({ head: og(file) })).toBe(`https://img.example/${file}`);
  });

  it('is the one that is stated, where that is no card, and the one of several that the page shows', () => {
    expect(lead({ head: og('harbour.jpg'), above: SHOWN })).toBe('https://img.example/harbour.jpg');
    expect(lead({ head: og('harbour.jpg') + og('1200/ferry.jpg?w=1'), above: SHOWN })).toBe(
      'https://img.example/1200/ferry.jpg?w=1',
    );
  });

  it.each([
    ['another size', 'ferry-aground.jpg', 'src="https://img.example/ferry-aground-1024x683.jpg"'],
    [
      'the address of a service',
      'ferry-aground.jpg',
      'src="/_next/image?url=https%3A%2F%2Fimg.example%2Fferry-aground.jpg&w=1"',
    ],
    ['another cut', 'ferry-aground-share.jpg', 'src="https://img.example/ferry-aground-lead.jpg"'],
    ['what is loaded late', 'ferry-aground.jpg', 'src="data:image/gif;base64,R0" data-lazy-src="/ferry-aground.jpg"'],
  ])('has the caption of the page, where it is shown in %s', (_name, file, source) => {
    const above = `<figure><img ${source}><figcaption>The ferry on Tuesday</figcaption></figure>`;

    expect(page({ head: og(file), above }).associations).toMatchObject([
      { uri: `https://img.example/${file}`, caption: 'The ferry on Tuesday' },
    ]);
  });

  it.each([
    [
      'the widest of a set',
      '<img src="data:image/gif;base64,R0" srcset="/a-320.jpg 320w, /a-1200.jpg 1200w">',
      '/a-1200.jpg',
    ],
    ['the source of a picture', '<picture><source srcset="/b.webp"><img alt="A ferry"></picture>', '/b.webp'],
    ['a background', '<div style="background-image: url(\'/c.jpg\')"></div>', '/c.jpg'],
    ['the poster of a film', '<video poster="/d.jpg"></video>', '/d.jpg'],
    ['in a folder beside the page', '<figure><img src="images/2026/f-1.jpg"></figure>', '/images/2026/f-1.jpg'],
    ['under a name with an accent', '<figure><img src="media/fähre@2x.jpg"></figure>', '/media/f%C3%A4hre@2x.jpg'],
    ['in the head of the article', '<header class="entry"><figure><img src="/e.jpg"></figure></header>', '/e.jpg'],
  ])('is %s', (_name, html, address) => {
    const head = '<link rel="canonical" href="https://sea.example/ferry">';

    expect(lead({ head, above: html })).toBe(`https://sea.example${address}`);
  });

  it.each(['credit-card.jpg', 'share-price-falls.jpg', 'social/island-view.jpg', 'story-of-a-snippet.jpg'])(
    'is the one that is stated, where that is called like a card: %s',
    (file) => {
      expect(lead({ head: og(file), above: SHOWN })).toBe(`https://img.example/${file}`);
    },
  );

  it('is a card rather than an advertisement, a portrait or the picture of another story', () => {
    const card = og('share.jpg');
    const img = '<img src="https://img.example/other.jpg" width="970" height="550">';

    for (const top of [
      `<div class="cover"><a href="/other">${img}</a></div>`,
      `<div class="main"><a href="https://ads.example">${img}</a></div>`,
    ])
      expect(lead({ head: card, top })).toBe('https://img.example/share.jpg');
    expect(lead({ head: card, above: '<div class="article-meta"><img src="https://img.example/ann.jpg"></div>' })).toBe(
      'https://img.example/share.jpg',
    );
    expect(lead({ head: card, above: `<div class="lead">${img}</div>${SHOWN}` })).toBe('https://img.example/ferry.jpg');
    expect(lead({ head: card, above: `<figure><a href="/large/ferry.jpg">${img}</a></figure>` })).toBe(
      'https://img.example/other.jpg',
    );
  });

  it('has no caption of another picture that is called alike', () => {
    const above =
      '<figure><img src="https://img.example/harbour-post-ferry.jpg"><figcaption>The ferry</figcaption></figure>';

    expect(page({ head: og('harbour-post-island.jpg'), above }).associations[0]).not.toHaveProperty('caption');
  });

  it('is not the second that is stated, where that stands at the foot of the page', () => {
    const head =
      '<meta property="og:image" content="https://harbour.example/ferry-at-sea.jpg"><meta name="twitter:image" content="https://harbour.example/channel.jpg">';
    const behind = '<footer><img src="https://harbour.example/channel.jpg" width="600" height="400"></footer>';

    expect(page({ head, behind })).toMatchObject({
      associations: [{ uri: 'https://harbour.example/ferry-at-sea.jpg' }],
    });
  });

  it('is the largest of a list of sizes without blanks, and no pattern behind the page', () => {
    const head = '<link rel="canonical" href="https://harbour.example/ferry/">';
    const listed = '<figure><img srcset="/a1.jpg,/b1.jpg 2x" width="800" height="600"></figure>';
    const pattern = '<div class="hero" style="background: url(/img/pattern.png) repeat">Ferry</div>';

    expect(lead({ head, above: listed })).toBe('https://harbour.example/b1.jpg');
    expect(lead({ head, above: pattern })).toBeUndefined();
    expect(lead({ head, above: pattern.replace(' repeat', '') })).toBe('https://harbour.example/img/pattern.png');
  });

  it('is no portrait of a service for them, and no icon of the site in another size', () => {
    const portrait = '<meta property="og:image" content="https://secure.gravatar.com/avatar/abc?s=200">';
    const icon = '<link rel="icon" href="https://img.example/cropped-post-32x32.png">';

    expect(lead({ head: portrait, above: SHOWN })).toBe('https://img.example/ferry.jpg');
    expect(lead({ head: portrait })).toBeUndefined();
    expect(lead({ head: og('cropped-post-512x512.png') + icon })).toBeUndefined();
  });

  it.each([
    'og-image-generic.png',
    'generic-300x300.jpg',
    'masthead.png',
    'no-image.jpg',
    'noimage.png',
    'no-image-available.png',
    'site-masthead.png',
    'masthead-2x.png',
    'generic-news-1.jpg',
  ])('is not what says that it is none: %s', (file) => {
    expect(lead({ head: og(file), above: SHOWN })).toBe('https://img.example/ferry.jpg');
    expect(lead({ head: og(file) })).toBeUndefined();
  });

  it.each(['generic-drugs.jpg', 'ann-example-headshot.jpg', 'ships-masthead.jpg', 'no-picture-of-the-ferry.jpg'])(
    'is of a story on such things: %s',
    (file) => {
      expect(lead({ head: og(file) })).toBe(`https://img.example/${file}`);
    },
  );

  it.each([
    ['an icon', '<link rel="apple-touch-icon" href="https://img.example/sun-180x180.png">'],
    [
      'a logo',
      jsonLd({ '@type': 'Article', publisher: { name: 'Sea', logo: { url: 'https://img.example/sun.png' } } }),
    ],
    [
      'a portrait',
      jsonLd({ '@type': 'Article', author: { name: 'Ann Example', image: 'https://img.example/sun.png' } }),
    ],
  ])('is not what the page states as %s', (_name, head) => {
    expect(lead({ head: og('sun.png') + head, above: SHOWN })).toBe('https://img.example/ferry.jpg');
    expect(lead({ head: og('sun.png') + head })).toBeUndefined();
    expect(lead({ head: og('sun-set.png') + head })).toBe('https://img.example/sun-set.png');
  });

  it.each([
    ['a plugin makes a logo of it', 'ferry.jpg', 'https://img.example/ferry-60x60.jpg'],
    ['a logo has its name in another folder', 'ferry/large.jpg', 'https://img.example/logo/large.jpg'],
    ['a service gives both', 'resize?url=%2Fferry.jpg', 'https://img.example/resize?url=%2Flogo.jpg'],
  ])('is stated, though %s', (_name, file, logo) => {
    const head = jsonLd({ '@type': 'Article', publisher: { logo: { url: logo } } });

    expect(lead({ head: og(file) + head })).toBe(`https://img.example/${file}`);
  });

  it('is stated, though the page names it as its logo, too', () => {
    const image = 'https://img.example/ferry.jpg';

    expect(lead({ head: jsonLd({ '@type': 'Article', image, publisher: { logo: { url: image } } }) })).toBe(image);
  });

  it('may be the first of those that are counted, or lie behind a shade', () => {
    const counted = og('ferry.jpg').replace('og:image', 'og:image1') + og('sea.jpg').replace('og:image', 'og:image2');
    const shade = 'linear-gradient(to bottom, rgba(18, 34, 45, 0.5) 100%, rgba(18, 34, 45, 0.5) 100%)';
    const hero = `<div class="hero" style="background: ${shade}, url(https://img.example/ferry.jpg) no-repeat"></div>`;

    expect(lead({ head: counted })).toBe('https://img.example/ferry.jpg');
    expect(lead({ above: hero })).toBe('https://img.example/ferry.jpg');
  });

  it('is no film', () => {
    const film =
      '<figure><video src="https://img.example/a.mp4"><source src="https://img.example/b.mp4"></video></figure>';

    expect(lead({ above: film })).toBeUndefined();
    expect(lead({ above: film + SHOWN })).toBe('https://img.example/ferry.jpg');
  });

  it('stands above the headline with it, or as wide as the page', () => {
    const wide = '<div><img src="https://img.example/wide.jpg" width="1000" height="500"></div>';

    expect(lead({ head: og('sharing/1.png'), top: wide })).toBe('https://img.example/wide.jpg');
    expect(lead({ top: wide })).toBeUndefined();
    expect(
      lead({ behind: '</article><article><figure><img src="https://img.example/next.jpg"></figure>' }),
    ).toBeUndefined();
  });

  it('has an address where the page states none of its own, by what it states of its site, its feed or its links', () => {
    const above = '<figure><img src="/photo/ferry.jpg"></figure>';
    const feed = '<link rel="alternate" type="application/rss+xml" href="https://sea.example/feed.xml">';
    const links =
      '<a href="https://sea.example/a">A</a><a href="https://sea.example/b">B</a><a href="https://sea.example/c">C</a>';

    const site = '<meta property="og:url" content="https://sea.example">';
    const shares = links.replaceAll('sea.example', 'www.facebook.com');

    expect(lead({ head: site + feed.replace('sea.', 'feeds.'), above })).toBe('https://sea.example/photo/ferry.jpg');
    expect(lead({ head: feed, top: '<a href="https://sea.example/a">A</a>', above })).toBe(
      'https://sea.example/photo/ferry.jpg',
    );
    expect(lead({ top: `<div>${links}</div>`, above })).toBe('https://sea.example/photo/ferry.jpg');
    expect(lead({ head: feed, above })).toBeUndefined();
    expect(lead({ top: `<div>${shares}</div>`, above })).toBeUndefined();
    expect(lead({ top: `<div>${links}<a href="/d">D</a><a href="/e">E</a></div>`, above })).toBeUndefined();
    expect(lead({ above })).toBeUndefined();
  });
});

describe('the byline of a page that marks nobody as its author', () => {
  const byline = (parts: Parameters<typeof page>[0]): string | undefined => page(parts).byline;
  const DAY = '<div>March 5, 2026</div>';

  it('is in an element that tests find', () => {
    const above = '<div data-testid="byline">Ann Example</div><p>Sea and Wind</p>';

    expect(byline({ above })).toBe('Ann Example');
  });

  it.each(['New York', 'Breaking News', 'Press Release', 'Getty Images', 'Ann Example'])(
    'is no line that stands beside a day: %s',
    (line) => {
      const head = '<meta name="author" content="Reuters">';

      expect(byline({ above: `<div>${line}</div>${DAY}` })).toBeUndefined();
      expect(byline({ head, above: `<div>${line}</div>${DAY}` })).toBe('Reuters');
    },
  );

  it.each(['Haber Son Dakika', 'Testo Unico Bancario'])('is not what a label of text says: %s', (line) => {
    expect(page({ above: `<div>${line}</div>` }).byline).toBeUndefined();
  });

  it.each(['Photo by skuapics - March 5, 2026', 'Published March 5, 2026 by email', 'Apply by Friday, 6 March 2026'])(
    'is nobody who signs something else: %s',
    (line) => {
      expect(byline({ above: `<div>${line}</div>` })).toBeUndefined();
    },
  );

  it.each([
    ['作者：安例', '安例'],
    ['記者　安例花子', '安例花子'],
    ['안예시 기자 ann@gull.example', '안예시'],
    ['갈매기일보=안예시 기자', '안예시'],
    ['लेखक: अना उदाहरण', 'अना उदाहरण'],
    ['Haber: Ayşe Örnek', 'Ayşe Örnek'],
    ['Muhabir: Ayşe Örnek', 'Ayşe Örnek'],
    ['Penulis: Rizky Contoh', 'Rizky Contoh'],
    ['Exclusive by Ann Example', 'Ann Example'],
    ['〔記者安例子／海灣報導〕海灣鎮一間七十年的冰店，今年夏天推出看不見的冰。', '安例子'],
    ['Текст: Анна Примерова', 'Анна Примерова'],
    ['Door: Anna Voorbeeld', 'Anna Voorbeeld'],
    ['Door Anna de Voorbeeld', 'Anna de Voorbeeld'],
    ['By Ann Example @annex', 'Ann Example'],
    ['Ann Example, Political Editor', 'Ann Example'],
    ['Ann Example, Science and Environment Editor', 'Ann Example'],
    ['Ann Example, Gull Bay Post Staff Writer', 'Ann Example'],
    ['Ann Example, Political Editor</p><p>Bo Sample, Chief Reporter</p><p>5 March 2026', 'Ann Example, Bo Sample'],
    ['</p><ul><li>Ann Example, Political Editor</li><li>5 March 2026</li></ul><p>', 'Ann Example'],
  ])('is told by the word beside it: %s', (line, name) => {
    const head = '<meta property="og:site_name" content="De Meeuw">';

    expect(byline({ head, top: '<div><a href="/">De Meeuw</a></div>', above: `<div>${line}</div>` })).toBe(name);
  });

  it.each([
    ['<p>By admin - 2026-03-05</p>', 'admin'],
    ['<div>Posted on March 5, 2026 by seacrew</div>', 'seacrew'],
    ['<div>March 5, 2026/0 Comments/in News /by jdadmin</div>', 'jdadmin'],
    ['<div class="author-name">gull8090</div>', 'gull8090'],
    [`${DAY}<div>By 3rd Wave Ferries</div>`, '3rd Wave Ferries'],
  ])('is the account that signs where nobody else does: %s', (above, name) => {
    expect(byline({ above })).toBe(name);
    expect(byline({ above: `${above}<p>By Ann Example</p>` })).toBe('Ann Example');
  });

  it.each<[string, { readonly above?: string; readonly story?: string; readonly behind?: string }]>([
    [
      'in a caption',
      { above: '<figure><img src="/a.jpg"><figcaption>Jo Other, Magazine Editor</figcaption></figure>' },
    ],
    ['in a heading', { above: '<h2>Jo Other, Newspaper Editor</h2>' }],
    ['in a list', { above: '<ul><li>Jo Other, Film Editor</li></ul>' }],
    ['who is quoted', { above: '<blockquote><p>We lost it.</p><p>Jo Other, Gazette Editor</p></blockquote>' }],
    ['in a box', { above: '<aside><p>Jo Other, Sports Columnist</p></aside>' }],
    ['beside others', { above: '<p>Jo Other, Film Editor</p><p>Cy More, Music Editor</p>' }],
    ['in the opening', { story: STORY.replace('</p>', '</p><p>Jo Other, Gazette Editor</p>') }],
    ['of the staff', { behind: '<p>Jo Other, Senior Editor</p>' }],
  ])('is nobody who works for a paper %s', (_name, more) => {
    const own = jsonLd({ '@type': 'NewsArticle', headline: TITLE, author: { name: 'Ann Example' } });

    expect(page(more)).not.toHaveProperty('byline');
    expect(page({ ...more, head: own }).byline).toBe('Ann Example');
    expect(page({ ...more, above: `${more.above ?? ''}<p>By Ann Example</p>` }).byline).toBe('Ann Example');
  });

  it('is whoever wrote before whoever reviewed, and nothing that was written for a house', () => {
    const link = (name: string) => `<a href="/people/${name.replace(' ', '-')}">${name}</a>`;

    expect(byline({ above: `<p>Reviewed by ${link('Bo Sample')} — Written by ${link('Ann Example')}</p>${DAY}` })).toBe(
      'Ann Example, Bo Sample',
    );
    expect(byline({ above: `<p class="byline">By Ann Example | Special to the Post</p>${DAY}` })).toBe('Ann Example');
  });

  it.each([
    ['<p>Reviewed by Bo Sample and Cy More</p><p>By Ann Example</p>', 'Ann Example, Bo Sample, Cy More'],
    ['<p>Reviewed by Ann Example and Bo Sample</p>', 'Ann Example, Bo Sample'],
    ['<p>Written and edited by Ann Example, photos by Bo Sample</p>', 'Ann Example, Bo Sample'],
  ])('is in the order of the page, where nobody else wrote: %s', (line, names) => {
    const marked = line.replace(/(?:Ann|Bo|Cy) \p{Lu}\p{Ll}+/gu, (name) => `<a rel="author" href="/x">${name}</a>`);

    expect(byline({ above: marked + DAY })).toBe(names);
  });

  it.each(['Twitter', 'About', 'News', 'wpadmin', 'editor', 'webmaster'])(
    'is the house that is stated, and no label or account: %s',
    (name) => {
      const head = jsonLd({
        '@type': 'NewsArticle',
        headline: TITLE,
        author: { '@type': 'Organization', name: 'Gull Bay Post' },
      });

      expect(byline({ head, behind: `<p><a rel="author" href="/x">${name}</a></p>` })).toBe('Gull Bay Post');
    },
  );

  it.each([
    ['Gull Bay', 'Gull Bay City Council'],
    ['Anna', 'Anna Lena Beispiel'],
    ['NABU', 'NABU Landesverband Hessen'],
  ])('is whole, though the house is called %s: %s', (house, name) => {
    expect(byline({ head: jsonLd({ '@type': 'Article', author: { name }, publisher: { name: house } }) })).toBe(name);
  });

  it('is read where its letters are written as entities of HTML', () => {
    expect(byline({ head: jsonLd({ '@type': 'Article', author: 'Se&aacute;n O&#039;Example' }) })).toBe(
      "Seán O'Example",
    );
  });

  it.each([
    ['Ann O&amp;#039;Example', "Ann O'Example"],
    ['Se&amp;aacute;n Example', 'Seán Example'],
  ])('is read where a meta tag escapes it twice: %s', (content, name) => {
    expect(byline({ head: `<meta name="author" content="${content}">` })).toBe(name);
  });

  it('is whoever is marked beside the headline of a review, and not who reviews below', () => {
    const review = (html: string) => `<div itemscope itemtype="https://schema.org/Review">${html}</div>`;
    const name = (one: string) => `<span itemprop="author">${one}</span>`;
    const html = `<html lang="en"><head><title>${TITLE}</title></head><body><article>${review(`<h1 itemprop="name">${TITLE}</h1>${name('Ann Example')}`)}${STORY}${review(name('Bo Sample'))}</article></body></html>`;

    expect(readWebPage(html).byline).toBe('Ann Example');
  });

  it('is whoever opens a topic of a forum, in whatever letters', () => {
    const post = (name: string, text: string) =>
      `<dl><dt>${name}</dt><dd>Joined: 12 May 2009</dd></dl><p class="author">Post by ${name} » 05 Mar 2026, 19:41</p>${text}`;

    expect(page({ above: post('mossback', ''), behind: post('Old Fred', '<p>Thank you.</p>') })).toMatchObject({
      byline: 'mossback',
      firstCreated: '2026-03-05T19:41:00Z',
    });
  });

  it.each([
    ['Ann Example and Bo Sample', 'Ann Example, Bo Sample'],
    ['Guest', undefined],
  ])('is each who opens a topic, and no guest: %s', (names, told) => {
    expect(page({ above: `<p class="author">by ${names} » Thu 05 Mar 2026, 19:41</p>` }).byline).toBe(told);
  });

  it('is whoever asks, and not who answers, in microdata', () => {
    const person = (name: string) => `<div itemprop="author"><a href="/users/1">${name}</a><span>131</span></div>`;
    const answer = (role: string) =>
      `<div itemprop="${role}"><p>Nobody was hurt by it.</p>${person('Gran Example')}<time itemprop="datePublished" datetime="2026-03-09">March 9</time></div>`;

    for (const role of ['acceptedAnswer', 'suggestedAnswer', 'comment', 'reviews', 'review suggestedAnswer']) {
      const behind =
        person('loafer').replace('<a href="/users/1">loafer</a>', '<b itemprop="name">loafer</b>') + answer(role);
      expect(page({ behind }).byline).toBe('loafer');
      expect(page({ behind })).not.toHaveProperty('firstCreated');
    }
  });

  it('is the person whom a house states behind its own name, and no part of the house', () => {
    const stated = (name: string) =>
      jsonLd({
        '@type': 'NewsArticle',
        author: { '@type': 'Person', name },
        publisher: { name: 'Le Courrier du Golfe' },
      });

    expect(byline({ head: stated('Le Courrier du Golfe avec Anne EXEMPLE') })).toBe('Anne EXEMPLE');
    expect(byline({ head: stated('Le Courrier du Golfe Media'), above: '<p>Par Anne Exemple</p>' })).toBe(
      'Anne Exemple',
    );
    expect(byline({ head: stated('Le Courrier du Golfe Media') })).toBe('Le Courrier du Golfe Media');
  });

  it('is the team that the page shows, where a template states a person whom it shows nowhere', () => {
    const head = jsonLd({ '@type': 'Article', author: { '@type': 'Person', name: 'Ann Example' } });
    const above = '<p class="by"><a href="/blog-contributors/gull-team/">Gull Team</a></p><p>5 March 2026</p>';

    expect(page({ head, above }).byline).toBe('Gull Team');
    expect(page({ head, above, behind: '<p>About Ann Example</p>' }).byline).toBe('Ann Example');
    expect(page({ head, behind: above }).byline).toBe('Ann Example');
  });

  it.each([
    ['of the menu', { top: '<header><a href="/people/our-team/">Our Team</a></header>' }],
    ['that took the pictures', { above: '<p><a href="/people/photo-desk/">Photo Desk</a></p><p>5 March 2026</p>' }],
    ['that does not sign', { above: '<p>Ferry</p><p><a href="/people/news-desk/">News Desk</a></p>' }],
  ])('is the person who is stated, beside a team %s', (_name, parts) => {
    const head = jsonLd({ '@type': 'Article', author: { '@type': 'Person', name: 'Ann Example' } });

    expect(page({ head, ...parts }).byline).toBe('Ann Example');
  });

  it('has the surname last, where the page states it as libraries do', () => {
    const byline = (stated: string) => page({ head: `<meta name="citation_author" content="${stated}">` }).byline;

    expect(byline('Example, Ann B. ')).toBe('Ann B. Example');
    expect(byline('van der Example, Ann')).toBe('Ann van der Example');
    expect(byline('Ann Example, Bo Sample')).toBe('Ann Example, Bo Sample');
    expect(byline('Ann Example, PhD')).toBe('Ann Example');
  });

  it('is the one who asked the questions, by a label', () => {
    const head = '<meta name="twitter:label1" content="Interview by"><meta name="twitter:data1" content="Ann Example">';

    expect(page({ head }).byline).toBe('Ann Example');
  });

  it('is the one who made the page, where no story is stated', () => {
    const graph = [
      { '@type': 'WebPage', author: { '@id': '#josh' } },
      { '@type': 'Person', '@id': '#josh', name: 'Josh' },
    ];

    expect(byline({ head: jsonLd({ '@graph': graph }) })).toBe('Josh');
    expect(byline({ head: jsonLd({ '@graph': graph }), above: '<p>By Ann Example</p>' })).toBe('Ann Example');
    const house = { '@type': 'WebPage', author: { '@type': 'Organization', name: 'Harbour Media' } };
    expect(byline({ head: jsonLd(house) })).toBeUndefined();
    const story = { '@type': 'Article', headline: TITLE, author: { name: 'Ann Example' } };
    expect(byline({ head: jsonLd({ '@graph': [...graph, story] }) })).toBe('Ann Example');
  });
});

describe('what else a page says in another language', () => {
  const firstCreated = (above: string, lang: string): string | undefined => page({ above, lang }).firstCreated;

  it.each([
    ['ar', 'نشر في: 5 مارس 2026', '2026-03-05T00:00:00Z'],
    ['ar', '٥ مارس ٢٠٢٦', '2026-03-05T00:00:00Z'],
    ['ar', 'الخميس 05/مارس/2026 - 10:12', '2026-03-05T10:12:00Z'],
    ['hi', '5 मार्च 2026, 10:12 AM', '2026-03-05T10:12:00Z'],
    ['hi', '5 मई 2026, 10:12 AM', '2026-05-05T10:12:00Z'],
    ['hi', '५ जून २०२६', '2026-06-05T00:00:00Z'],
    ['en', '05-Mar-2026', '2026-03-05T00:00:00Z'],
  ])('is its day, in %s: %s', (lang, line, day) => {
    expect(firstCreated(`<div>${line}</div>`, lang)).toBe(day);
  });

  it.each([
    ['tr', 'Yayınlanma: 5 Mart 2026 - 10:12 | Güncelleme: 6 Mart 2026 - 09:00'],
    ['ko', '입력 2026.03.05 10:12 수정 2026.03.06 09:00'],
    ['pl', 'Dodano: 5 marca 2026, 10:12 Aktualizacja: 6 marca 2026, 09:00'],
  ])('is the day of a change, in %s', (lang, line) => {
    expect(page({ above: `<div>${line}</div>`, lang })).toMatchObject({
      firstCreated: '2026-03-05T10:12:00Z',
      versionCreated: '2026-03-06T09:00:00Z',
    });
  });

  it('is the language that it states, where the text does not tell', () => {
    expect(page({ story: HINDI, lang: 'hi-IN' }).language).toBe('hi');
    expect(page({ story: HINDI, lang: 'en-US' })).not.toHaveProperty('language');
    expect(page({ lang: 'hi' }).language).toBe('en');
  });

  it.each(['und', 'mul', 'zxx', 'cn', 'jp'])('is no code that is none of a language: %s', (lang) => {
    expect(page({ lang, story: HINDI })).not.toHaveProperty('language');
  });

  it('is the publisher, who is not called like the headline', () => {
    const head = `<meta property="og:site_name" content="${TITLE}"><meta name="application-name" content="Harbour Post">`;

    expect(page({ head }).publisher).toBe('Harbour Post');
  });
});

describe('the evidence of a page', () => {
  it('is no day on which a member joined, nor one on which something ends', () => {
    for (const line of [
      'Joined: 12 May 2009',
      'Joined: Mon Mar 05, 2018 10:00 am',
      'Joined on 5 March 2018',
      'Registered: Monday, March 5, 2018',
      'Mitglied seit dem 5. März 2018',
      'Beigetreten: 5. März 2018',
      'Membre depuis le 5 mars 2018',
      'Registrado el 5 marzo 2018',
      '4 June – 30 October 2026',
      'June 4 - October 30, 2026',
      'Tel. 555-03-18-2026',
      'ID: 03-18-2026-77',
    ])
      expect(page({ above: `<div>${line}</div>` })).not.toHaveProperty('firstCreated');
    for (const line of [
      '4 comments – 5 March 2026',
      'Decision 12 – 5 March 2026',
      'Marina 12 - 5 March 2026',
      'Novel 3 - 5 March 2026',
      'Connexion | Inscription | 5 mars 2026',
      '2026. 03. 05.',
    ])
      expect(page({ above: `<div>${line}</div>` }).firstCreated).toBe('2026-03-05T00:00:00Z');
  });

  it('is a day whose month comes first, where the second number can be none', () => {
    expect(page({ above: '<div>03-15-2026, 04:12 PM</div>' }).firstCreated).toBe('2026-03-15T16:12:00Z');
  });

  it.each([
    '1772704800',
    '1772704800000',
    '05.03.2026 - 10:00',
    '2026-03-05T15:00:00-5:00',
    '2026-03-05T10:00:00EST',
    '2026-03-05T10:00:00.000+01:00[Europe/Berlin]',
  ])('is a time that is stated as %s', (datePublished) => {
    expect(page({ head: jsonLd({ '@type': 'Article', datePublished }) }).firstCreated).toMatch(/^2026-03-05T/);
  });

  it.each([
    '1970-01-01T00:00:00Z',
    '0000-00-00',
    '03/05/2026 10:00:00',
    '03-05-2026',
    'jeu, 05/03/2026 - 10:05',
    '10:05 5/3/2026',
  ])('is no time that says nothing: %s', (sent) => {
    const head = jsonLd({ '@type': 'Article', datePublished: sent });

    expect(page({ head, above: '<div>March 5, 2026</div>' }).firstCreated).toBe('2026-03-05T00:00:00Z');
    expect(page({ head })).not.toHaveProperty('firstCreated');
  });

  it.each(['en', 'en-CA', 'en-PH', 'es-US', 'ja', 'zh-TW'])(
    'has the month or the day first where the page is in %s',
    (lang) => {
      const head = '<meta name="date" content="03/05/2026">';

      expect(page({ head, lang })).not.toHaveProperty('firstCreated');
    },
  );

  it.each(['es', 'nl', 'en-GB', 'pt-BR'])('has the day first in its numbers where the page is in %s', (lang) => {
    const head = '<meta property="article:published_time" content="05-03-2026 10:00">';

    expect(page({ head, lang }).firstCreated).toBe('2026-03-05T10:00:00Z');
  });

  it.each([`${TITLE} - Gull Bay Post`, TITLE])('is found below the headline of a page that is called %s', (title) => {
    const above =
      '<p>Ann Example, Political Editor</p><div itemprop="datePublished" content="2026-03-05T08:00:00Z">5 March 2026</div>';
    const { byline, firstCreated, body } = readWebPage(
      `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2020-01-01T00:00:00Z"></head><body><main><article><h1>${TITLE}</h1>${above}${STORY}</article></main></body></html>`,
    );

    expect({ byline, firstCreated, paragraphs: body.length }).toEqual({
      byline: 'Ann Example',
      firstCreated: '2026-03-05T08:00:00Z',
      paragraphs: 3,
    });
  });

  it.each([
    ['the only one', ['Ann Example, Political Editor'], 'Ann Example', 3],
    ['several without a day', ['Ann Example, Political Editor', 'Bo Sample, Chief Reporter'], undefined, 5],
    ['one with an address between', ['Ann Example, Editor', 'ann@gull.example', 'Bo Sample, Editor'], undefined, 6],
  ])('has of writers with their posts %s', (_name, lines, signed, paragraphs) => {
    const { byline, body } = page({ above: lines.map((line) => `<p>${line}</p>`).join('') });

    expect({ byline, paragraphs: body.length }).toEqual({ byline: signed, paragraphs });
  });

  it('is nobody of those who are asked in turn', () => {
    const asked =
      '<p>Bo Sample, Columnist</p><p>The ferry came back, and so did all who were on it, the town hall said.</p>';
    const { byline, body } = page({ above: '<p>Ann Example, Editor</p>', behind: asked });

    expect({ byline, first: body[0]?.text }).toEqual({ byline: undefined, first: 'Ann Example, Editor' });
  });

  it('is a day that begins with its year, as in Hungary', () => {
    expect(page({ above: '<div>2026. március 5., 10:12</div>', lang: 'hu' }).firstCreated).toBe('2026-03-05T10:12:00Z');
  });

  it('is the day that is marked where it is shown, and not when the template was made', () => {
    const head = jsonLd({ '@type': 'WebPage', datePublished: '2018-10-01' });
    const marked = '<time itemprop="datePublished" datetime="2026-03-05">05.03.2026</time>';

    expect(page({ head, above: `<div>${marked}</div>` }).firstCreated).toBe('2026-03-05T00:00:00Z');
    expect(page({ head, above: `<p>1 October 2018</p><p>${marked}</p>` }).firstCreated).toBe('2018-10-01T00:00:00Z');
    // Of another story, or of a comment.
    expect(page({ head, behind: `<div>Published ${marked}</div>` }).firstCreated).toBe('2018-10-01T00:00:00Z');
    expect(page({ head, top: `<p>${marked}</p>` }).firstCreated).toBe('2018-10-01T00:00:00Z');
    expect(page({ head, above: `<aside><p>${marked}</p></aside>` }).firstCreated).toBe('2018-10-01T00:00:00Z');
  });

  it.each(['content_author', 'cXenseParse:author', 'dcterms.creator'])('is stated as %s', (name) => {
    expect(page({ head: `<meta name="${name}" content="Ann Example">` }).byline).toBe('Ann Example');
  });

  it('is the change of the story before that of the file', () => {
    const meta = (name: string, day: string): string => `<meta name="${name}" content="${day}">`;
    const head = meta('date', '2026-03-05') + meta('last-modified', '2026-03-09');

    expect(page({ head }).versionCreated).toBe('2026-03-09T00:00:00Z');
    expect(page({ head: head + meta('article:modified_time', '2026-03-06') }).versionCreated).toBe(
      '2026-03-06T00:00:00Z',
    );
  });

  it('is no time of its comments', () => {
    const behind =
      '<section class="comments"><h3>Comments</h3><time datetime="2026-03-09T08:00:00Z">March 9</time></section>';

    expect(page({ behind })).not.toHaveProperty('firstCreated');
  });

  it('is the time of a story in an element that says that it has comments', () => {
    const time = '<time datetime="2026-03-05T08:00:00Z">March 5</time>';

    expect(page({ above: `<div class="post has comments">${time}`, behind: '</div>' })).toMatchObject({
      firstCreated: '2026-03-05T08:00:00Z',
    });
    expect(page({ top: `<article class="post comments">${time}`, behind: '</article>' })).toMatchObject({
      firstCreated: '2026-03-05T08:00:00Z',
    });
  });

  it('is read from JSON-LD with a comma behind the last value', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ann Example",},],}</script>`;

    expect(page({ head }).byline).toBe('Ann Example');
  });

  it('is read from JSON-LD with such a comma on a line of its own', () => {
    const head = `<script type="application/ld+json">\n{\n  "@type": "NewsArticle",\n  "author": {\n    "name": "Ann Example",\n  },\n}\n</script>`;

    expect(page({ head }).byline).toBe('Ann Example');
    expect(page({ above: '<p>By Ann Example, E Jo Sample</p>' }).byline).toBe('Ann Example, E Jo Sample');
  });

  it.each([
    '<figcaption class="caption credit">The ferry lies at the pier</figcaption>',
    '<figcaption>The ferry <button class="credit">Show credit</button></figcaption>',
    '<figcaption>Il doit des crédits : deux millions de francs</figcaption>',
  ])('is by nobody, where a caption says no more: %s', (caption) => {
    const above = `<figure><img src="https://img.example/ferry.jpg">${caption}</figure>`;

    expect(page({ above }).associations[0]).not.toHaveProperty('credit');
  });

  it('is the day behind the place', () => {
    const above = '<div class="byline">Ann Example</div><div>Skua Bay - <time>05 MAR 2026 - 10:00 CET</time></div>';

    expect(
      page({ above, story: `${STORY}<p>All of Skua Bay was glad of it, from the harbour to the hill.</p>` }),
    ).toMatchObject({ byline: 'Ann Example', firstCreated: '2026-03-05T09:00:00Z' });
    expect(page({ above: '<div>Guest post by Ann Example</div>' }).byline).toBe('Ann Example');
  });

  it.each([
    ['<figcaption>On Monday <span class="photo-credit">(Bo Sample)</span></figcaption>', 'Bo Sample'],
    ['<figcaption>On Monday <span class="credit">Credit: Bo Sample</span></figcaption>', 'Bo Sample'],
    ['<figcaption>Le bac au port. Crédit : Bruno Modèle / La Mouette</figcaption>', 'Bruno Modèle / La Mouette'],
  ])('is whom a picture is by, where it is called so: %s', (caption, credit) => {
    const above = `<figure><img src="https://img.example/ferry.jpg">${caption}</figure>`;

    expect(page({ above }).associations).toMatchObject([{ credit }]);
  });
});
