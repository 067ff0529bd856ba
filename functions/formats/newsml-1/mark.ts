// What tells NewsML 1.x: its root.
import type { DropHead, FormatMark } from '../format.ts';
import { rootOf } from '../syntax/xml-element.ts';

export const newsml1Mark = {
  name: 'newsml-1',

  detect({ text }: DropHead) {
    return rootOf(text)?.name === 'NewsML' ? 'sure' : false;
  },
} satisfies FormatMark;
