// What tells RSS, Atom and WordPress exports: root and namespace.
import type { Detection, DropHead, FormatMark } from '../format.ts';
import { ATOM } from './feed-names.ts';

const RSS_1: readonly string[] = [
  'http://purl.org/rss/1.0/',
  'http://my.netscape.com/rdf/simple/0.9/',
  'http://channel.netscape.com/rdf/simple/0.9/',
  'http://purl.org/net/rss1.1#',
];

const isWordPressExport = (rootTag: string): boolean => rootTag.includes('://wordpress.org/export/');

export const rssMark = {
  name: 'rss',

  detect({ root }: DropHead): Detection {
    if (root?.name === 'rss') return isWordPressExport(root.tag) ? false : 'sure';
    return root?.name === 'RDF' && RSS_1.some((ns) => root.tag.includes(ns)) ? 'sure' : false;
  },
} satisfies FormatMark;

export const atomMark = {
  name: 'atom',

  detect({ root }: DropHead): Detection {
    if (root?.name !== 'feed' && root?.name !== 'entry') return false;
    return ATOM.some((ns) => root.tag.includes(ns)) ? 'sure' : false;
  },
} satisfies FormatMark;

export const wxrMark = {
  name: 'wxr',

  detect({ root }: DropHead): Detection {
    return root?.name === 'rss' && isWordPressExport(root.tag) ? 'sure' : false;
  },
} satisfies FormatMark;
