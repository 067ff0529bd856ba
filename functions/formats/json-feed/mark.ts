// What tells JSON Feed: its version, or else its keys.
import type { Detection, DropHead, FormatMark } from '../format.ts';
import { headKeys } from '../syntax/json-head.ts';

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//i;

export const jsonFeedMark = {
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
} satisfies FormatMark;
