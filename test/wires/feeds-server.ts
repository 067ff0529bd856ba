// A publisher's feed in three formats: RSS 2.0, Atom and JSON Feed, with ETag and Last-Modified (RFC 9110 §13).
import { createHash } from 'node:crypto';
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { type Random, shuffled } from './random.ts';

export const FEED_HOST = 'feeds.wire.example';
export const FEED_URLS = ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `https://${FEED_HOST}/${name}`);

interface Item {
  readonly id: string;
  readonly at: string;
}

/** Publishes into each of the three feeds in turn; a feed names all that it ever published. */
export class FeedsServer implements Agency {
  readonly #random: Random;
  readonly #items: readonly Item[][] = FEED_URLS.map(() => []);
  #count = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  publish(now: string): void {
    const feed = this.#count % FEED_URLS.length;
    this.#items[feed]!.push({ id: `urn:feed:${feed}:item:${this.#count++}:`, at: now });
  }

  published(): readonly string[] {
    return this.#items.flat().map(({ id }) => id);
  }

  idsIn(drop: Uint8Array): readonly string[] {
    return (
      Buffer.from(drop)
        .toString()
        .match(/urn:feed:\d:item:\d+:/g) ?? []
    );
  }

  answer({ method, url, headers }: AgencyRequest, order: PageOrder): AgencyAnswer {
    const feed = FEED_URLS.indexOf(url.href);
    if (method !== 'GET' || feed < 0) return { status: 404 };
    const items = this.#items[feed]!;
    const lastModified = new Date(items.at(-1)?.at ?? 0).toUTCString();
    const ordered =
      order === 'straight' ? items : order === 'shuffled' ? shuffled(this.#random, items) : [...items, ...items];
    const body = WRITERS[feed]!(ordered);
    // Of the items, not of their order: a server may answer from several machines.
    const etag = `"${createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 16)}"`;
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
    return { status: 200, headers: { etag, 'last-modified': lastModified }, body };
  }
}

const WRITERS: readonly ((items: readonly Item[]) => string)[] = [
  (items) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Invented</title><link>https://${FEED_HOST}/</link>
<description>Invented</description>${items
    .map(
      ({ id, at }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>Story</title><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
    )
    .join('\n')}</channel></rss>`,
  (
    items,
  ) => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:feed:atom</id><title>Invented</title>
<updated>${items.at(-1)?.at ?? '2026-01-01T00:00:00Z'}</updated>${items
    .map(({ id, at }) => `<entry><id>${id}</id><title>Story</title><updated>${at}</updated></entry>`)
    .join('\n')}</feed>`,
  (items) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Invented',
      items: items.map(({ id, at }) => ({ id, title: 'Story', date_published: at })),
    }),
];
