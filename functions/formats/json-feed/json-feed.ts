// JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1): a site's list of its newest items.
import { DropRejected } from '../../errors.ts';
import type { Detection, DropContent, DropHead, WireFormat, WireHabits, WireItem } from '../format.ts';
import { readJsonItem } from '../readings/json-item.ts';
import { headKeys, isObject, member, parseJson } from '../syntax/json.ts';
import { readFeedHead, readFeedItem } from './item.ts';

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
    for (const [index, item] of items.entries()) {
      yield readJsonItem(item, index, (one, position) => readFeedItem(one, head, { position, wire }));
    }
  },
} satisfies WireFormat;
