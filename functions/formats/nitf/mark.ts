// What tells NITF: its root, or the first element in it.
import type { Detection, DropHead, FormatMark } from '../format.ts';
import { firstChildOf } from '../syntax/xml-element.ts';

export const nitfMark = {
  name: 'nitf',

  detect({ root, text }: DropHead): Detection {
    if (!root) return false;
    return root.name === 'nitf' || firstChildOf(text, root.tag) === 'nitf' ? 'sure' : false;
  },
} satisfies FormatMark;
