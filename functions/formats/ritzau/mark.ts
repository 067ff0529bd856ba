// What tells Ritzau's XML: its root, or the first element in it.
import type { Detection, DropHead, FormatMark } from '../format.ts';
import { firstChildOf } from '../syntax/xml-element.ts';

export const ritzauMark = {
  name: 'ritzau',

  detect({ root, text }: DropHead): Detection {
    if (!root) return false;
    return root.name === 'RBNews' || firstChildOf(text, root.tag) === 'RBNews' ? 'sure' : false;
  },
} satisfies FormatMark;
