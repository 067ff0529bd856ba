// What tells Reuters-21578: its root, or the document type of its README.
import type { DropHead, FormatMark } from '../format.ts';

export const reuters21578Mark = {
  name: 'reuters-21578',

  detect({ root, text }: DropHead) {
    if (root?.name === 'REUTERS' && /\s(?:NEWID|OLDID|LEWISSPLIT)=/.test(root.tag)) return 'sure';
    return root?.name.toUpperCase() === 'LEWIS' || /^<!DOCTYPE\s+lewis\b/i.test(text) ? 'sure' : false;
  },
} satisfies FormatMark;
