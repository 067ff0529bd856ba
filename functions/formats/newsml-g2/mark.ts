// What tells NewsML-G2: its root and the namespace that it declares.
import type { DropHead, FormatMark } from '../format.ts';

export const NAR = 'http://iptc.org/std/nar/2006-10-01/';

export const ITEMS: ReadonlySet<string> = new Set(['newsItem', 'packageItem']);
/** Items of the standard that hold no story: vocabularies and plans. */
export const OTHER_ITEMS: ReadonlySet<string> = new Set([
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
]);

export const newsmlG2Mark = {
  name: 'newsml-g2',

  detect({ root }: DropHead) {
    if (!root?.tag.includes(NAR)) return false;
    return root.name === 'newsMessage' || ITEMS.has(root.name) || OTHER_ITEMS.has(root.name) ? 'sure' : false;
  },
} satisfies FormatMark;
