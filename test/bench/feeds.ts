// Whole articles from invented feeds, against feedsmith alone over the same text: what the guarded way in costs.
import { parseFeed } from 'feedsmith';
import { toArticles, toDocuments } from './drop-bench.ts';
import { inTurns, median, repeated, timesAsFast } from './median.ts';

/** The compiler has done with all the parts of a reader after some twenty thousand items. */
const TURNS = { rounds: 120, warmUp: 70 };
const ROUND_CHARACTERS = 300_000;
const ITEMS = 100;

const SENTENCES = [
  'The lighthouse of Tern Island was painted in stripes on Monday, its keeper Ann Example said.',
  'Gulls had <em>objected</em> to the old colour, a <a href="/gulls">survey</a> by the harbour office found.',
  'The paint, 400 litres of it, came by ferry from Skua Bay &amp; was paid for by the lottery.',
  '&#8220;It is brighter than the moon,&#8221; said Bo Sample, who sells pancakes on the pier.',
  'Ships are asked to slow down and look.',
  'The island council will vote on the colour of the pier in spring, when the painters return from the mainland.',
];

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${SENTENCES[at % 6]} ${SENTENCES[(at + 2) % 6]}</p>`).join('\n');

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const repeat = (item: (at: number) => string): string => Array.from({ length: ITEMS }, (_, at) => item(at)).join('\n');

const FEEDS: Readonly<Record<string, string>> = {
  'RSS, whole stories': `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Example Wire</title><link>https://wire.example/</link><description>Sea news</description><language>en</language>${repeat(
    (at) =>
      `<item><title>Lighthouse ${at} painted in stripes</title><link>https://wire.example/${at}</link><guid isPermaLink="false">urn:x:${at}</guid><pubDate>Mon, 02 Nov 2026 10:00:00 +0100</pubDate><dc:creator>Ann Example</dc:creator><category>Sea</category><category>Birds</category><media:content url="https://wire.example/${at}.jpg" medium="image" width="800" height="600"><media:credit>Bo Sample</media:credit><media:description>A lighthouse</media:description></media:content><description>A lighthouse was painted in stripes.</description><content:encoded><![CDATA[${paragraphs(8)}]]></content:encoded></item>`,
  )}</channel></rss>`,
  'RSS, summaries': `<rss version="2.0"><channel><title>Example Wire</title><link>https://wire.example/</link><description>Sea news</description><language>en</language>${repeat(
    (at) =>
      `<item><title>Lighthouse ${at} painted in stripes</title><link>https://wire.example/${at}</link><guid>https://wire.example/${at}</guid><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate><category>Sea</category><description>A lighthouse was painted in stripes on Monday, its keeper said.</description></item>`,
  )}</channel></rss>`,
  'RSS 1.0': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://wire.example/"><title>Example Wire</title><link>https://wire.example/</link><description>Sea news</description><dc:language>en</dc:language></channel>${repeat(
    (at) =>
      `<item rdf:about="https://wire.example/${at}"><title>Lighthouse ${at} painted in stripes</title><link>https://wire.example/${at}</link><dc:date>2026-11-02T10:00:00+01:00</dc:date><dc:creator>Ann Example</dc:creator><dc:subject>Sea</dc:subject><description>${escaped(paragraphs(4))}</description></item>`,
  )}</rdf:RDF>`,
  'Atom, escaped': `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example Wire</title><id>urn:x:feed</id><link href="https://wire.example/"/><updated>2026-11-02T10:00:00Z</updated>${repeat(
    (at) =>
      `<entry><title>Lighthouse ${at} painted in stripes</title><id>urn:x:${at}</id><link href="https://wire.example/${at}"/><published>2026-11-02T09:00:00Z</published><updated>2026-11-02T10:00:00Z</updated><author><name>Ann Example</name></author><category term="sea" label="Sea"/><summary>A lighthouse was painted in stripes.</summary><content type="html">${escaped(paragraphs(8))}</content></entry>`,
  )}</feed>`,
  'Atom, XHTML': `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example Wire</title><id>urn:x:feed</id><link href="https://wire.example/"/><updated>2026-11-02T10:00:00Z</updated>${repeat(
    (at) =>
      `<entry><title>Lighthouse ${at} painted in stripes</title><id>urn:x:${at}</id><link href="https://wire.example/${at}"/><updated>2026-11-02T10:00:00Z</updated><author><name>Ann Example</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs(8)}</div></content></entry>`,
  )}</feed>`,
};

async function againstFeedsmith(name: string, text: string): Promise<void> {
  const drop = { name: 'feed.xml', bytes: Buffer.from(text) };
  if ((await toArticles(drop)) !== ITEMS) throw new Error(`${name}: not every item became an article`);
  const repeats = Math.ceil(ROUND_CHARACTERS / text.length);
  // Each begins with the bytes, as they lie in the bucket.
  const feedsmith = () => repeated(repeats, () => parseFeed(new TextDecoder().decode(drop.bytes)));
  const article = () => repeated(repeats, () => toArticles(drop));
  const document = () => repeated(repeats, () => toDocuments(drop));
  const reading = await inTurns({ 'feedsmith alone': feedsmith, 'to an article': article }, TURNS);
  const tagging = await inTurns({ feedsmith, 'to a tagged document': document }, { rounds: 12, warmUp: 5 });
  console.log(`    ${name} (${Math.round(text.length / ITEMS)} characters an item)`);
  for (const [worker, values] of [...reading, ...[...tagging].slice(1)]) {
    const beside = reading.has(worker) ? reading.get('feedsmith alone')! : tagging.get('feedsmith')!;
    const rate = Math.round((repeats * ITEMS * 1000) / median(values));
    console.log(
      `      ${worker.padEnd(22)} ${String(rate).padStart(7)} items/CPU s   ${timesAsFast(values, beside).toFixed(2)} × feedsmith`,
    );
  }
}

export const AGAINST_FEEDSMITH: Readonly<Record<string, () => Promise<void>>> = Object.fromEntries(
  Object.entries(FEEDS).map(([name, text]) => [name, () => againstFeedsmith(name, text)]),
);
