// What tells Ritzau's XML: its root, or the first element in it.
import type { Detection, DropHead, FormatMark } from '../format.ts';
import { firstChildOf, rootOf } from '../syntax/xml-element.ts';

export const ritzauMark = {
  name: 'ritzau',

  detect({ text }: DropHead): Detection {
    const root = rootOf(text);
    if (!root) return false;
    return root.name === 'RBNews' || firstChildOf(text, root.tag) === 'RBNews' ? 'sure' : false;
  },
} satisfies FormatMark;
