// What tells NewsML 1.x: its root.
import type { DropHead, FormatMark } from '../format.ts';

export const newsml1Mark = {
  name: 'newsml-1',

  detect({ root }: DropHead) {
    return root?.name === 'NewsML' ? 'sure' : false;
  },
} satisfies FormatMark;
