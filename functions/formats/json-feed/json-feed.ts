// JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1): a site's list of its newest items.
import { DropRejected } from '../../errors.ts';
import type { Detection, DropContent, DropHead, WireFormat, WireHabits, WireItem } from '../format.ts';
import { headKeys, isObject, member, parseJson } from '../syntax/json.ts';
import { type FeedHead, readFeedHead, readFeedItem } from './item.ts';

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i;

export const jsonFeed = {
  name: 'json-feed',

  detect({ text: head }: DropHead): Detection {
    if (!head.startsWith('{')) return false;
    const keys = headKeys(head);
    if (VERSION.test(keys.get('version') ?? '')) return 'sure';
    // The version may stand behind items that are longer than the head.
    if (keys.has('version') || !(keys.has('items') || keys.has('feed_url'))) return false;
    const items = headKeys(head, 'items');
    return items.has('content_html') || items.has('content_text') || keys.has('feed_url') ? 'maybe' : false;
  },

  *parse({ bytes }: DropContent, wire: WireHabits): Iterable<WireItem> {
    const feed = parseJson(bytes);
    const items = member(feed, 'items');
    if (!isObject(feed) || !Array.isArray(items)) {
      throw new DropRejected('MALFORMED', 'the JSON Feed has no list of items', { position: { line: 1 } });
    }
    const head = readFeedHead(feed);
    // A feed without items is one that has no news.
    for (const [index, item] of items.entries()) yield itemOf(item, index, head, wire);
  },
} satisfies WireFormat;

function itemOf(item: unknown, index: number, feed: FeedHead, wire: WireHabits): WireItem {
  const position = { item: index };
  if (!isObject(item)) {
    return { rejected: new DropRejected('MALFORMED', 'an item of a JSON Feed must be an object', { position }) };
  }
  try {
    return { article: readFeedItem(item, feed, { position, wire }), source: JSON.stringify(item) };
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    const { code, message, cause } = error;
    return { rejected: new DropRejected(code, message, { position: { ...position, ...error.position }, cause }) };
  }
}
