// The feed of the AP Media API (api.ap.org/media/v/docs): pages in the order of their making, each with the address of
// the next, which is held until something is new. An item's text is another request, and NITF.
import * as v from 'valibot';
import { jsonAnswer, textOf, wholeXml, xmlText } from './answer.ts';
import { noteQuota, type Quota, quotaLeft } from './ap-quotas.ts';
import type { WireResponse } from './fetch.ts';
import type { PolledPage, Poller, PollFrom, PollServices, WireDrop } from './poller.ts';
import { WireUnavailable } from './wire-error.ts';

const HOST = 'api.ap.org';
const CONTENT = `https://${HOST}/media/v/content`;
/** The most that a page may hold. */
const PAGE_SIZE = 100;
/** The place in the feed is worth nothing any more: 72 hours have passed without a request. */
const PLACE_LOST = 6060;
const MAX_NEXT_PAGE = 8_000;
/** The API holds a request for 15 s; and time to answer it. */
const HELD_MS = 17_000;

const settingsSchema = v.strictObject({
  /** In the API's query syntax: `productid:(30598 OR 30599)`. */
  query: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))),
});
const cursorSchema = v.object({ nextPage: v.string() });

const pageSchema = v.looseObject({
  data: v.looseObject({
    next_page: v.pipe(v.string(), v.url(), v.maxLength(MAX_NEXT_PAGE)),
    current_item_count: v.nullish(v.number()),
    // None where nothing is new.
    items: v.nullish(v.array(v.unknown())),
  }),
});
const errorSchema = v.looseObject({
  error: v.looseObject({ code: v.nullish(v.number()), message: v.nullish(v.string()) }),
});
const entrySchema = v.looseObject({
  item: v.looseObject({
    altids: v.looseObject({
      itemid: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{1,64}$/)),
      etag: v.nullish(v.string()),
    }),
  }),
});
const itemSchema = v.looseObject({
  data: v.looseObject({
    item: v.looseObject({
      altids: v.looseObject({ itemid: v.string() }),
      renditions: v.nullish(
        v.looseObject({
          nitf: v.nullish(v.looseObject({ href: v.nullish(v.string()), priced: v.nullish(v.unknown()) })),
        }),
      ),
    }),
  }),
});

export const apMedia = {
  name: 'ap-media',
  hosts: [HOST],
  secretFields: ['apiKey'],
  urls: 'none',
  settings: settingsSchema,
  heldMs: HELD_MS,
  poll,
  fetchItem,
} satisfies Poller;

async function* poll({ cursor, since }: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  const first = addressOf(since, services);
  let address = cursor ? v.parse(cursorSchema, cursor).nextPage : first;
  for (;;) {
    const response = await ask(address, 'feed', services, [400]);
    if (response.status === 400) {
      const { error } = jsonAnswer(response, errorSchema, 'the feed of AP');
      if (error.code !== PLACE_LOST || address === first) {
        const message = `the feed of AP: 400, ${error.code ?? 'no code'}: ${error.message ?? ''}`.slice(0, 300);
        throw new WireUnavailable('STATUS', message, { status: 400 });
      }
      services.alarm('CursorLost', `${services.wire}: AP has forgotten where we were; asked again from ${since} on`);
      address = first;
      continue;
    }
    const page = pageOf(response);
    if (page.names > 0 && page.nextPage === address) {
      throw new WireUnavailable('MALFORMED', 'the feed of AP: names items, and no place behind them');
    }
    address = page.nextPage;
    yield { drops: page.drops, items: page.items, nextCursor: { nextPage: address } };
    if (page.names === 0) return;
  }
}

/** From when on; a minimum that is itself left out. */
function addressOf(since: string, services: PollServices): string {
  const { query } = v.parse(settingsSchema, services.poll.settings);
  const before = new Date(Date.parse(since) - 1000).toISOString();
  const minimum = `mindate:>${before.slice(0, 19)}Z`;
  const q = query === undefined ? minimum : `(${query}) AND ${minimum}`;
  return `${CONTENT}/feed?${new URLSearchParams({ q, page_size: String(PAGE_SIZE), versions: 'all' })}`;
}

function pageOf(response: WireResponse) {
  const { data } = jsonAnswer(response, pageSchema, 'the feed of AP');
  const entries = data.items ?? [];
  const { current_item_count: count } = data;
  if (entries.length === 0 && (count ?? 0) > 0) {
    throw new WireUnavailable('MALFORMED', `the feed of AP: ${count} items are told of, and none is there`);
  }
  const ids = entries.map(idOf);
  const items = ids.filter((id) => id !== undefined);
  // An entry without a name cannot be asked for: the page itself is kept, for ingest to say what is wrong with it.
  const drops: WireDrop[] = [];
  if (items.length < ids.length) drops.push({ id: 'feed', bytes: response.bytes, extension: 'json' });
  return { drops, items, names: entries.length, nextPage: withoutKey(data.next_page) };
}

/** The etag tells any change: `95e8…d2f_0a1aza3c0`. */
function idOf(entry: unknown): string | undefined {
  const result = v.safeParse(entrySchema, entry);
  if (!result.success) return undefined;
  const { itemid, etag } = result.output.item.altids;
  return etag?.startsWith(`${itemid}_`) && /^[A-Za-z0-9_]{1,120}$/.test(etag) ? etag : itemid;
}

/** The API takes the key in the address, too; it must not get into the cursor. */
function withoutKey(address: string): string {
  const url = new URL(address);
  if (!url.searchParams.has('apikey')) return address;
  url.searchParams.delete('apikey');
  return url.href;
}

async function fetchItem(id: string, services: PollServices): Promise<readonly WireDrop[]> {
  const [itemId = '', change] = id.split('_');
  // As a page has it (`?qt=…&et=…`), without the session's token, which would not hold as long as an item may wait.
  const address = `${CONTENT}/${itemId}${change === undefined ? '' : `?${new URLSearchParams({ et: change })}`}`;
  const what = `item ${id} of AP`;
  const response = await ask(address, 'item', services);
  const { altids, renditions } = jsonAnswer(response, itemSchema, what).data.item;
  if (altids.itemid !== itemId) throw new WireUnavailable('MALFORMED', `${what}: another one is answered with`);
  const { href, priced } = renditions?.nitf ?? {};
  // What costs is never bought.
  if (!href || priced === true) return [{ id, bytes: response.bytes, extension: 'json' }];
  const text = await ask(href, 'download', services);
  if (wholeXml(text, `the text of ${what}`) !== 'nitf') {
    throw new WireUnavailable('MALFORMED', `the text of ${what} is no NITF`);
  }
  return [{ id, bytes: withText(response, xmlText(text, `the text of ${what}`)), extension: 'json' }];
}

/**
 * The answer as it was sent, with the text as one member more: the text does not say whose it is, so in a drop of its own
 * it would be a story that no kill of its item reaches.
 */
function withText(response: WireResponse, nitf: string): Uint8Array {
  const json = textOf(response).trimEnd();
  return Buffer.from(`${json.slice(0, -1)},"nitf":${JSON.stringify(nitf)}}`);
}

async function ask(
  address: string,
  quota: Quota,
  services: PollServices,
  accept: readonly number[] = [],
): Promise<WireResponse> {
  quotaLeft(quota, services);
  const request = async (isFresh: boolean) => {
    const { apiKey = '' } = await services.secret(isFresh);
    return services.fetch(address, { secretHeaders: { 'x-api-key': apiKey }, accept });
  };
  const response = await request(false).catch((error) => {
    // The key may have been changed.
    if (!(error instanceof WireUnavailable) || error.status !== 401) throw error;
    return request(true);
  });
  noteQuota(response, services);
  return response;
}
