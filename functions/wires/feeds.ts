// RSS, Atom and JSON Feed: each address is asked whether it has changed (ETag, Last-Modified; RFC 9110 §13), and the
// whole document is a drop when it has. That most of its items were there before is for ingest to see.
import * as v from 'valibot';
import { textOf } from './answer.ts';
import type { WireResponse } from './fetch.ts';
import type { Cursor, PolledPage, Poller, PollFrom, PollServices, WireDrop } from './poller.ts';
import { WireUnavailable } from './wire-error.ts';

const feedSchema = v.object({
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  /** Where the address has moved for good. */
  movedTo: v.optional(v.string()),
  /** Since when it answers 410; it is not asked again. */
  goneSince: v.optional(v.string()),
});
const cursorSchema = v.object({ feeds: v.record(v.string(), feedSchema) });

type Feed = v.InferOutput<typeof feedSchema>;

// A hundred of each fit into a cursor.
const MAX_VALIDATOR = 200;
const MAX_MOVED_TO = 500;
const FEED_TYPES = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

export const feeds = {
  name: 'feeds',
  hosts: [],
  secretFields: [],
  urls: 'required',
  poll,
} satisfies Poller;

async function* poll({ cursor }: PollFrom, services: PollServices): AsyncGenerator<PolledPage> {
  const known: Readonly<Record<string, Feed>> = cursor ? v.parse(cursorSchema, cursor).feeds : {};
  const { urls } = services.poll;
  // A Map: an address of a feed is no name for a property of ours.
  const states = new Map<string, Feed>(urls.map((url) => [url, known[url] ?? {}]));
  let failure: WireUnavailable | undefined;
  for (const url of urls) {
    const before = states.get(url)!;
    if (before.goneSince !== undefined) continue;
    try {
      const { feed, drops } = await ask(url, before, services);
      states.set(url, feed);
      yield { drops, nextCursor: { feeds: Object.fromEntries(states) } satisfies Cursor };
    } catch (error) {
      // The other feeds are not to wait for this one; that it failed is told at the end.
      if (!(error instanceof WireUnavailable)) throw error;
      failure ??= error;
    }
  }
  if (failure) throw failure;
}

interface Asked {
  readonly feed: Feed;
  readonly drops: readonly WireDrop[];
}

async function ask(url: string, before: Feed, services: PollServices): Promise<Asked> {
  const response = await services
    .fetch(before.movedTo ?? url, {
      headers: {
        accept: FEED_TYPES,
        ...(before.etag === undefined ? {} : { 'if-none-match': before.etag }),
        ...(before.lastModified === undefined ? {} : { 'if-modified-since': before.lastModified }),
      },
      accept: [304, 410],
    })
    .catch((error) => {
      if (before.movedTo === undefined || !(error instanceof WireUnavailable)) throw error;
      return undefined;
    });
  // Where it had moved it is no more: as if it never had.
  if (!response || (response.status === 410 && before.movedTo !== undefined)) return ask(url, {}, services);
  if (response.status === 410) {
    services.alarm('FeedGone', `${url} is gone for good and is not asked again; take it out of wires.json`);
    return { feed: { goneSince: services.now() }, drops: [] };
  }
  const movedTo = response.movedTo ?? before.movedTo;
  const moved = movedTo !== undefined && movedTo.length <= MAX_MOVED_TO ? { movedTo } : {};
  if (response.status === 304) return { feed: { ...before, ...moved }, drops: [] };
  const extension = kindOf(response, url);
  const { etag, 'last-modified': lastModified } = response.headers;
  return {
    feed: {
      ...(etag !== undefined && etag.length <= MAX_VALIDATOR ? { etag } : {}),
      ...(lastModified !== undefined && lastModified.length <= MAX_VALIDATOR ? { lastModified } : {}),
      ...moved,
    },
    drops: [{ id: idOf(url), bytes: response.bytes, extension }],
  };
}

/** @throws WireUnavailable MALFORMED for what is no whole feed: a page that says sorry, half a document */
function kindOf(response: WireResponse, url: string): 'xml' | 'json' {
  // UTF-16 too: its names are ASCII with a zero byte each.
  const text = Buffer.from(response.bytes).toString('latin1').replaceAll('\0', '');
  const root = /<((?:[A-Za-z_][\w.-]{0,40}:)?(?:rss|feed|RDF))[\s>/]/.exec(text.slice(0, 16_384))?.[1];
  if (root !== undefined) {
    if (text.includes(`</${root}`)) return 'xml';
    throw new WireUnavailable('MALFORMED', `${new URL(url).hostname} sends a feed without an end`);
  }
  try {
    const json: unknown = JSON.parse(textOf(response).replace(/^\ufeff/, ''));
    if (typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items)) return 'json';
  } catch {
    // Told below: it is neither.
  }
  throw new WireUnavailable('MALFORMED', `${new URL(url).hostname} sends ${text.length} bytes that are no feed`);
}

const idOf = (url: string): string => {
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname}`;
};
