// JSON Feed 1 and 1.1 (jsonfeed.org/version/1.1): a site's list of its newest items.
import { DropRejected } from '../../errors.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { readJsonItem } from '../readings/json-item.ts';
import { isObject, member, parseJson } from '../syntax/json.ts';
import { readFeedHead, readFeedItem } from './item.ts';
import { jsonFeedMark } from './mark.ts';

export const jsonFeed = {
  ...jsonFeedMark,

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
