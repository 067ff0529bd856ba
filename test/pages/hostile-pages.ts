// Pages that were written to cost time or memory, each made when it is read: the largest drop has 32 MB.
const STORY =
  '<p>The harbour master said on Tuesday that the ferry would sail again before the end of the week.</p><p>Nobody was hurt when it ran aground, he said, and the coffee on board had been saved as well.</p>';
const MB = 1024 * 1024;

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The ferry will sail again</title>${head}</head><body>${body}</body></html>`;

const filled = (part: string, bytes: number): string => part.repeat(Math.ceil(bytes / part.length));

const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** What must become of it: `read`, or the code of its rejection. */
export interface HostilePage {
  readonly outcome: string;
  readonly make: () => string | Uint8Array;
}

export const HOSTILE_PAGES: Readonly<Record<string, HostilePage>> = {
  'a story of 20 MB': {
    outcome: 'read',
    make: () => page(filled(`<p>${filled('The ferry ran aground again, and nobody was hurt. ', 1000)}</p>`, 20 * MB)),
  },
  'a story of 20 MB in short paragraphs': {
    outcome: 'TOO_LARGE',
    make: () => page(filled(`<div>${filled(STORY, 4000)}</div>`, 20 * MB)),
  },
  'JSON-LD of 1.9 MB beside 59,000 texts that it does not hold': {
    outcome: 'read',
    make: () =>
      page(
        '<p>Harbours of the north are cold in winter.</p>'.repeat(58_000) + STORY,
        jsonLd(JSON.stringify({ '@type': 'Article', articleBody: filled('A ferry, and another one. ', 1.9 * MB) })),
      ),
  },
  'one paragraph of 20 MB': {
    outcome: 'TOO_LARGE',
    make: () => page(`${STORY}<p>${filled('a word, and <b>another</b> one. ', 20 * MB)}</p>`),
  },
  'one word of 20 MB': { outcome: 'TOO_LARGE', make: () => page(`${STORY}<p>${'a'.repeat(20 * MB)}</p>${STORY}`) },
  'blanks of 20 MB': { outcome: 'TOO_LARGE', make: () => page(`${STORY}<p>a${' \n'.repeat(10 * MB)}b</p>${STORY}`) },
  'forty quotes of one letter in a story of that letter': {
    outcome: 'read',
    make: () =>
      page(
        `${STORY}${filled(`<p>${filled('It is a a a a a a. ', 2000)}</p><blockquote>${`<p>b ${'a '.repeat(300)}.</p>`.repeat(10)}</blockquote>`, 39 * 8000)}`,
      ),
  },
  'blanks within preformatted text': {
    outcome: 'read',
    make: () => page(`${STORY}<pre>a${' '.repeat(900_000)}b</pre>`),
  },
  '100,000 nested elements': { outcome: 'TOO_DEEP', make: () => page(`${'<div>'.repeat(100_000)}${STORY}`) },
  '2,000 nested inline elements': { outcome: 'read', make: () => page(`${STORY}<p>${'<span>a '.repeat(2000)}</p>`) },
  '180 levels of inline elements around 2,000 texts and a block': {
    outcome: 'read',
    make: () =>
      page(`${filled('<b><i><span>', 12 * 60)}${filled('<i>a word</i><b>and</b> ', 2000 * 24)}<div>x</div>${STORY}`),
  },
  '30,000 lines that may name the owner of the site': {
    outcome: 'read',
    make: () =>
      page(
        `${'<p>I sail, and I paint, and I am glad.</p>'.repeat(9)}${STORY}${Array.from({ length: 15_000 }, (_, at) => `<div>Ann Ex${(at + 10_000).toString(26).replace(/\d/g, 'x')}</div><div>© 2026 Bo Sample ${at}</div>`).join('')}`,
      ),
  },
  '60 lists of authors beside 250,000 lines': {
    outcome: 'read',
    make: () =>
      page(
        `<h1>The ferry will sail again</h1><div>${'q<br>'.repeat(240_000)}</div>${STORY}`,
        `<meta name="author" content="Ann Example">${`<meta name="author" content="${'ab, '.repeat(1200)}">`.repeat(59)}`,
      ),
  },
  '59 long titles beside 20,000 of the largest headings': {
    outcome: 'read',
    make: () =>
      page(
        '<h1>The harbours of the north</h1>'.repeat(20_000) + STORY,
        Array.from({ length: 59 }, (_, at) => `<meta property="og:title" content="${`w${at} `.repeat(900)}">`).join(''),
      ),
  },
  'a line of a million dates that nobody signs': {
    outcome: 'read',
    make: () => page(`<h1>The ferry will sail again</h1><div>${'1234 by Abcd,'.repeat(76_000)}\u2028x</div>${STORY}`),
  },
  '5,000 iframes': {
    outcome: 'read',
    make: () => page(STORY + '<iframe src="https://ads.example/" srcdoc="<p>x</p>"></iframe>'.repeat(5000)),
  },
  '5,000 iframes that are never closed': {
    outcome: 'UNKNOWN_FORMAT',
    make: () => page('<iframe src="https://ads.example/">'.repeat(5000)),
  },
  'a flood of entities': {
    outcome: 'read',
    make: () =>
      page(
        STORY +
          filled(`<p>${filled('&amp;&lt;&CounterClockwiseContourIntegral;&#x1f600;&bogus;&', 20_000)}</p>`, 8 * MB),
      ),
  },
  'null bytes': { outcome: 'read', make: () => page(filled('\0', MB) + STORY + filled('\0a\0', MB)) },
  'three charsets at once': {
    outcome: 'read',
    make: () =>
      Buffer.concat([
        Buffer.from(
          page(STORY, '<meta charset="shift_jis"><meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'),
        ),
        Buffer.from('<p>caf\xe9, na\xefve, \x93quoted\x94 \xff\xfe\x80</p>', 'latin1'),
        Buffer.from('<p>Ж</p>', 'utf16le'),
      ]),
  },
  'a charset that nobody knows': { outcome: 'read', make: () => page(STORY, '').replace('utf-8', 'x-mac-klingon') },
  'a body entirely in attributes': {
    outcome: 'UNKNOWN_FORMAT',
    make: () => page(filled(`<div title="${filled(STORY.replaceAll('"', ''), 60_000)}"></div>`, 20 * MB)),
  },
  '100 attributes on each of 20,000 elements': {
    outcome: 'TOO_LARGE',
    make: () => page(filled(`<i ${Array.from({ length: 100 }, (_, at) => `a${at}=1`).join(' ')}></i>`, 14 * MB)),
  },
  '70,000 texts': { outcome: 'TOO_LARGE', make: () => page('<p>A word or two.</p>'.repeat(70_000)) },
  '59,000 texts, each the headline': {
    outcome: 'read',
    make: () => page('<p>The ferry will sail again</p>'.repeat(58_000) + STORY),
  },
  '3,000,000 elements': { outcome: 'TOO_LARGE', make: () => page('<b>'.repeat(10) + '<b></b>'.repeat(3_000_000)) },
  '900 figures in figures': {
    outcome: 'read',
    make: () =>
      page(
        `${STORY}${'<figure><img src="/a-picture.jpg"><figcaption>a'.repeat(900)}`,
        '<meta property="og:image" content="https://news.example/other-picture.jpg">',
      ),
  },
  '80 sources and 80 images in one picture': {
    outcome: 'read',
    make: () =>
      page(
        `<picture>${`<source srcset="${'a.x 1w, '.repeat(2400)}">`.repeat(80)}${'<img width=500 class=ad src="/x/q">'.repeat(80)}</picture>${STORY}`,
        '<meta property="og:image" content="https://news.example/share.jpg">',
      ),
  },
  '700 lists, each within a link of the last': {
    outcome: 'read',
    make: () => page(`${STORY}${'<ol><li><a href="/m">Ferry found on a bus after eleven stops</h3>'.repeat(700)}`),
  },
  '20,000 styles that name no picture': {
    outcome: 'read',
    make: () => page(`<i style="${'background:'.repeat(9)}${"url('   ".repeat(100)}"></i>`.repeat(20_000) + STORY),
  },
  '59 long names of pictures beside 1,000 images with long sets': {
    outcome: 'read',
    make: () =>
      page(
        `<img srcset="${'a'.repeat(19_900)}">`.repeat(1000) + STORY,
        `<meta property="og:image" content="https://news.example/${'a'.repeat(1900)}b${'a'.repeat(1900)}">`.repeat(59),
      ),
  },
  '59 titles of 4 KB beside 20,000 stories in JSON-LD': {
    outcome: 'read',
    make: () =>
      page(
        STORY,
        `<meta property="og:title" content="${'something else entirely '.repeat(180)}">`.repeat(500) +
          jsonLd(`[${Array(4000).fill('{"@type":"Article","headline":"something else entirely q"}').join()}]`).repeat(
            10,
          ),
      ),
  },
  '100 credits in each other around 230,000 elements': {
    outcome: 'read',
    make: () =>
      page(
        `<figure><img src="/a.jpg"><figcaption>${'<div class="credit">'.repeat(100)}${'<i></i>'.repeat(230_000)}${'x '.repeat(60)}</figcaption></figure>${STORY}`,
      ),
  },
  'classes of 60 KB': {
    outcome: 'read',
    make: () => page(filled(`<div class="${filled('newsletter-author article ', 60_000)}">a</div>`, 8 * MB) + STORY),
  },
  'JSON-LD of 10 MB': {
    outcome: 'read',
    make: () =>
      page(
        STORY,
        jsonLd(
          JSON.stringify({
            '@type': 'NewsArticle',
            headline: 'Ferry',
            articleBody: filled('A ferry, and another one. ', 10 * MB),
          }),
        ),
      ),
  },
  'JSON-LD of 1.9 MB in ten scripts': {
    outcome: 'read',
    make: () =>
      page(
        STORY.repeat(500),
        jsonLd(
          JSON.stringify({
            '@type': 'NewsArticle',
            headline: 'Ferry',
            articleBody: filled('A ferry, and another one. ', 1.9 * MB),
          }),
        ).repeat(10),
      ),
  },
  'JSON-LD nested 500,000 deep': {
    outcome: 'read',
    make: () => page(STORY, jsonLd(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)),
  },
  'JSON-LD graphs nested 200,000 deep': {
    outcome: 'read',
    make: () => page(STORY, jsonLd(`${'{"@graph":'.repeat(150_000)}1${'}'.repeat(150_000)}`)),
  },
  'JSON-LD of 5,000 stories with long titles, and 20,000 texts': {
    outcome: 'read',
    make: () =>
      page(
        `${STORY}${'<p>The ferry and the harbour.</p>'.repeat(20_000)}`,
        jsonLd(
          JSON.stringify(
            Array.from({ length: 4900 }, (_, at) => ({
              '@type': 'Article',
              headline: `${at} ${'a ferry '.repeat(40)}`,
              description: `${at} ${'and a harbour '.repeat(9)}`,
            })),
          ),
        ),
      ),
  },
  '10,000 meta tags of one kind': {
    outcome: 'read',
    make: () =>
      page(
        STORY.repeat(2000),
        `<meta property="og:title" content="${'Ferry and harbour '.repeat(20)}">`.repeat(10_000),
      ),
  },
  '60 titles of blanks, and 20,000 headings': {
    outcome: 'read',
    make: () =>
      page(
        `${filled('<h1>Gull Bay and a long heading of many words</h1>', MB)}${STORY}`,
        `<meta property="og:title" content="a${' '.repeat(4900)}b - Gull">`.repeat(60),
      ),
  },
  'a title of 5 MB': {
    outcome: 'read',
    make: () => page(STORY).replace('</title>', ` - ${filled('| a - b : c ', 5 * MB)}</title>`),
  },
  'comments and scripts that never end': {
    outcome: 'read',
    make: () => page(`${STORY}${filled('<!-- <script> ', 4 * MB)}`),
  },
  'dates and bylines without end': {
    outcome: 'read',
    make: () =>
      page(`${STORY}${filled('<div class="byline author">By Ann Example, 13 March 2024 10:00</div> ', 2 * MB)}`),
  },
};
