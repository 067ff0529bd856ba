// What a drop that no format reads comes nearest to: for the person who finds it in quarantine.
import type { DropHead } from './format.ts';
import { foldKey, headKeys } from './syntax/json-head.ts';

/** By the root's local name in lower case. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['newsmessage', 'NewsML-G2, but its namespace is not http://iptc.org/std/nar/2006-10-01/'],
  ['newsitem', 'NewsML-G2, but its namespace is not http://iptc.org/std/nar/2006-10-01/'],
  ['packageitem', 'NewsML-G2, but its namespace is not http://iptc.org/std/nar/2006-10-01/'],
  ['newsml', 'NewsML 1'],
  ['nitf', 'NITF'],
  ['rbnews', "Ritzau's RBNews"],
  ['rdf', 'RSS 1.0, but without its namespace'],
  ['feed', 'Atom, but without its namespace'],
  ['rss', 'RSS'],
  ['html', 'a web page, but its elements have a prefix'],
  ['div', 'a part of a web page; whole pages are read'],
]);

const KEYS: Readonly<Record<string, readonly string[]>> = {
  ninjs: 'uri version headline headlines versioncreated pubstatus bodies bodytext slugline byline'.split(' '),
  'JSON Feed': 'version title items homepageurl feedurl'.split(' '),
  'the AP Media API': 'data altids itemid apiversion method pubstatus'.split(' '),
  'Reuters Connect': 'data item uri versionedguid usn headline bodyxhtml'.split(' '),
  LSEG: 'newsitem story storyid itemmeta contentmeta'.split(' '),
};
const MIN_KEYS = 2;
const SHOWN_KEYS = 6;
const TELEGRAPH = /[\u0001\u0002\u0003\u0016]/;

/** One clause; names at most 60 characters of what was sent. */
export function nearestGuess({ bytes, text, root }: DropHead): string {
  if (root) {
    const nearest = ROOTS.get(root.name.toLowerCase());
    return `it looks like XML with the root <${root.name.slice(0, 60)}>${nearest ? `: nearest is ${nearest}` : ''}`;
  }
  if (/^[[{]/.test(text)) return ofJson([...headKeys(text).keys()]);
  if (TELEGRAPH.test(text)) return 'it has the control characters of IPTC 7901 or ANPA 1312, but no whole message';
  if (bytes.includes(0)) return 'its bytes are binary or UTF-16 without a byte order mark';
  return 'it is no readable prose either';
}

function ofJson(keys: readonly string[]): string {
  if (keys.length === 0) return 'it looks like JSON, but holds no object';
  const folded = new Set(keys.map(foldKey));
  const shared = Object.entries(KEYS).map(([name, known]) => ({
    name,
    count: known.filter((key) => folded.has(key)).length,
  }));
  const best = shared.reduce((a, b) => (b.count > a.count ? b : a));
  const nearest = best.count >= MIN_KEYS ? `: nearest is ${best.name}` : '';
  const shown = keys.slice(0, SHOWN_KEYS).map((key) => key.slice(0, 60));
  return `it looks like JSON with the keys ${shown.join(', ')}${nearest}`;
}
