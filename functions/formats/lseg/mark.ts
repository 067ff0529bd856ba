// What tells stories of LSEG: the names of NewsML-G2 as keys of JSON.
import type { DropHead, FormatMark } from '../format.ts';

const ITEM = /"(?:newsItem|packageItem|itemMeta|contentMeta)"\s{0,20}:/;
const ATTRIBUTE = /"_(?:guid|version|conformance|standard|standardversion|qcode)"\s{0,20}:/;

export const lsegMark = {
  name: 'lseg',

  detect({ text }: DropHead) {
    return /^[[{]/.test(text) && ITEM.test(text) && ATTRIBUTE.test(text) ? 'sure' : false;
  },
} satisfies FormatMark;
