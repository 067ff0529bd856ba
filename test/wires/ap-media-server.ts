// The AP Media API as its documentation tells: a feed that is held until something is new, items, renditions behind a
// redirect, quotas in headers, errors with codes.
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { type Random, shuffled } from './random.ts';

export const HOST = 'api.ap.org';
export const FILE_HOST = 'files.ap.example';
export const SECRET = { apiKey: 'ap-key/of=tests' };
/** Fewer than are asked for, so that there are pages. */
export const PAGE_SIZE = 3;

interface Stored {
  readonly itemId: string;
  /** Of this change. */
  readonly change: string;
  readonly version: number;
  readonly at: string;
  /** Whether it has a text. */
  readonly hasText: boolean;
}

export class ApMediaServer implements Agency {
  readonly #random: Random;
  readonly #items: Stored[] = [];
  /** Places in the feed that were given under an earlier one are worth nothing. */
  #session = 0;
  #key = SECRET.apiKey;
  /** How long a feed without anything new is held, in milliseconds; the agency's is 15,000. */
  holdMs = 0;
  /** Headers of answers, by the method: `feed`, `item`. */
  quotas: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
  /** Entries that a page holds besides its items. */
  extraEntries: readonly unknown[] = [];
  isPriced = false;
  readonly #waiting: (() => void)[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  publish(now: string): void {
    const isUpdate = this.#items.length > 0 && this.#random() < 0.2;
    const itemId = isUpdate ? this.#items[0]!.itemId : this.#items.length.toString(16).padStart(32, 'a');
    const version = this.#items.filter((item) => item.itemId === itemId).length;
    const hasText = this.#random() < 0.8;
    this.#items.push({ itemId, change: `0a${this.#items.length}aza3c0`, version, at: now, hasText });
    for (const go of this.#waiting.splice(0)) go();
  }

  /** The change, and its text where it has one. */
  published(): readonly string[] {
    return this.#items.flatMap((item) => [
      etag(item),
      ...(item.hasText && !this.isPriced ? [`text of ${etag(item)}`] : []),
    ]);
  }

  idsIn(drop: Uint8Array): readonly string[] {
    const held = Buffer.from(drop)
      .toString()
      .matchAll(/(?:"etag":"|(text of ))([0-9a-f]{32}_0a\d+aza3c0)/g);
    return [...held].map(([, text = '', id]) => `${text}${id}`);
  }

  forgetPlaces(): void {
    this.#session++;
  }

  changeKey(key: string): void {
    this.#key = key;
  }

  async answer({ url, headers }: AgencyRequest, order: PageOrder): Promise<AgencyAnswer> {
    if (url.hostname === FILE_HOST) return this.#file(url, headers['x-api-key'] !== undefined);
    if (url.searchParams.has('apikey') || headers['x-api-key'] !== this.#key) return failed(401, 1001, 'Unauthorized');
    const [, itemId = '', part] = /^\/media\/v\/content\/([^/]+)(\/download)?$/.exec(url.pathname) ?? [];
    if (itemId === 'feed') return this.#feed(url.searchParams, order);
    const change = url.searchParams.get('et');
    const item = this.#items.findLast((one) => one.itemId === itemId && (change === null || one.change === change));
    if (!item) return failed(404, 6020, 'Content not found');
    // A rendition is a redirect to its file.
    if (part) return { status: 302, headers: { location: `https://${FILE_HOST}/${etag(item)}.xml` } };
    return this.#json('item', { meta: {}, item: this.#shown(item) });
  }

  async #feed(query: URLSearchParams, order: PageOrder): Promise<AgencyAnswer> {
    const isFirst = query.has('q');
    const [session, behind] = isFirst ? [this.#session, 0] : JSON.parse(atob(query.get('qt') ?? 'W10='));
    if (session !== this.#session) return failed(400, 6060, 'The query token has expired');
    const [, from] = /(?:^|AND )mindate:>(\S+)$/.exec(query.get('q') ?? '') ?? [];
    if (isFirst && (from === undefined || query.get('versions') !== 'all')) return failed(400, 5001, 'Invalid q');
    const start = isFirst ? this.#items.filter(({ at }) => Date.parse(at) <= Date.parse(from!)).length : behind;
    if (start >= this.#items.length && this.holdMs > 0) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        setTimeout(resolve, this.holdMs);
      });
    }
    const page = this.#items.slice(start, start + PAGE_SIZE);
    const before = order === 'repeated' && page.length > 0 ? this.#items.slice(Math.max(0, start - 1), start) : [];
    const shown = order === 'shuffled' ? shuffled(this.#random, page) : [...before, ...page];
    const entries = [...shown.map((item) => ({ meta: {}, item: this.#shown(item) })), ...this.extraEntries];
    const qt = btoa(JSON.stringify([this.#session, start + page.length]));
    return this.#json('feed', {
      updated: '2026-11-24T12:00:00.000Z',
      current_item_count: entries.length,
      next_page: `https://${HOST}/media/v/content/feed?${new URLSearchParams({ qt, apikey: this.#key })}`,
      ...(entries.length > 0 ? { items: entries } : {}),
    });
  }

  #file(url: URL, hasKey: boolean): AgencyAnswer {
    const item = this.#items.find((one) => url.pathname === `/${etag(one)}.xml`);
    if (!item || hasKey) return { status: 403 };
    return { status: 200, headers: { 'content-type': 'text/xml' }, body: nitf(item) };
  }

  #shown(item: Stored) {
    const address = `https://${HOST}/media/v/content/${item.itemId}`;
    const nitf = { title: 'NITF Story Download', rel: 'Story', href: `${address}/download?et=${item.change}` };
    return {
      uri: `${address}?qt=session&et=${item.change}`,
      altids: { itemid: item.itemId, etag: etag(item) },
      ...{ version: item.version, type: 'text', language: 'en', pubstatus: 'usable', signals: ['newscontent'] },
      ...{ versioncreated: item.at, firstcreated: item.at, headline: 'Nothing of this has happened' },
      renditions: item.hasText ? { nitf: { ...nitf, ...(this.isPriced ? { priced: true } : {}) } } : {},
    };
  }

  #json(name: string, data: unknown): AgencyAnswer {
    return {
      status: 200,
      headers: { 'content-type': 'application/json', ...this.quotas[name] },
      body: JSON.stringify({ api_version: '2.2', api_mode: 'live', id: 'x', method: `/content/${name}.GET`, data }),
    };
  }
}

const etag = ({ itemId, change }: Pick<Stored, 'itemId' | 'change'>): string => `${itemId}_${change}`;

const failed = (status: number, code: number, message: string): AgencyAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ api_version: '2.2', api_mode: 'live', error: { status, code, message } }),
});

const nitf = (item: Stored): string => `<?xml version="1.0" encoding="utf-8"?>
<nitf version="-//IPTC//DTD NITF 3.4//EN"><head><docdata management-status="usable">
<doc-id regsrc="AP"/><date.issue norm="${item.at}"/></docdata></head>
<body><body.head><hedline><hl1>Nothing of this has happened</hl1></hedline></body.head>
<body.content><block><p>This is the text of ${etag(item)}, of a town that invented itself.</p></block></body.content>
</body></nitf>
`;
