// What tells replies of the AP Media API: AP's identity of an item, or the reply's own.
import type { DropHead, FormatMark } from '../format.ts';
import { isNinjsOfAp } from '../ninjs/mark.ts';
import { headKeys } from '../syntax/json-head.ts';

/** Where the first item may lie; a list is passed as its first entry. */
const PATHS = [
  ['data', 'item'],
  ['data', 'items', 'item'],
  ['data', 'items'],
  ['data'],
  ['items', 'item'],
  ['item'],
  [],
];

export const apMediaMark = {
  name: 'ap-media',

  detect({ text }: DropHead) {
    if (!/^[[{]/.test(text)) return false;
    // Each look at the keys reads the whole head again.
    if (!text.includes('altids') && !text.includes('api_version')) return false;
    const reply = headKeys(text);
    if (reply.has('api_version') && /^(?:\\?\/)content\b/.test(reply.get('method') ?? '')) return 'sure';
    const found = PATHS.find((path) => headKeys(text, ...path, 'altids').has('itemid'));
    if (found === undefined) return false;
    return found.length === 0 && isNinjsOfAp(reply, headKeys(text, 'standard')) ? false : 'sure';
  },
} satisfies FormatMark;
