// What tells a web page: its root, or its document type.
import type { DropHead, FormatMark } from '../../formats/format.ts';

const ROOT = /^<(?:html|head|body|title|meta)(?![\w:.-])/i;
const DOCTYPE =
  /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s{0,99}){0,9}<!doctype\s{1,9}html(?![\w:.-])/i;

export const webPageMark = {
  name: 'web-page',

  detect({ root, text }: DropHead) {
    if (root === undefined || !/^<[a-z]/i.test(root.tag)) return false;
    // HTML lets html, head and body be left out; a prefix it does not know.
    return ROOT.test(root.tag) || DOCTYPE.test(text) ? 'sure' : false;
  },
} satisfies FormatMark;
