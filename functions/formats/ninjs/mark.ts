// What tells ninjs: keys that few other formats have.
import type { Detection, DropHead, FormatMark } from '../format.ts';
import { foldKey, type HeadObject, headTree } from '../syntax/json-head.ts';

/** Where pages of APIs have their items: the BBC's, Superdesk's, TT's, dpa's wireQ, Elasticsearch's, and others. */
export const PAGES = [
  ...['item', 'items', '_items', 'hits', 'entries', 'data', 'results'],
  ...['articles', 'documents', 'docs', 'stories', '_source'],
];
/** `hits.hits[]._source`. */
export const MAX_PAGE_DEPTH = 3;
export const IDS = ['uri', 'guid', 'urn'] as const;
/** Folded keys that few but ninjs have. */
const MARKS: ReadonlySet<string> = new Set(
  'versioncreated pubstatus headlines bodies descriptions descriptiontext representationtype copyrightnotice copyrightholder usageterms embargoed embargoeduntil ednote altids rightsinfo trustindicators infosources'.split(
    ' ',
  ),
);
const BODY = /^body_(?:text|x?html5?|richhtml5|nitf)$/;
/** Keys as sent, of formats that took other keys from ninjs: Reuters Connect, AP Media, LSEG. */
const FOREIGN = new Set(
  'versionedGuid usn headLine bodyXhtml bodyXhtmlRich editorialpriority recordtype takeSequence instancesOf'.split(' '),
);

/** What an item is looked for in, and what tells it once it is found. */
const MEMBERS: ReadonlySet<string> = new Set([...PAGES, 'altids', 'standard']);

export const ninjsMark = {
  name: 'ninjs',

  detect({ text: head }: DropHead): Detection {
    if (!/^[[{]/.test(head)) return false;
    // The members of the innermost item are one level below it.
    const outermost = headTree(head, MEMBERS, MAX_PAGE_DEPTH + 1);
    if (outermost === undefined) return false;
    const { keys, members } = outermost;
    if (hasApsIdentity(outermost) && !isNinjsOfAp(keys, members.get('standard')?.keys)) return false;
    return detectItem(outermost) || detectWithin(outermost, MAX_PAGE_DEPTH);
  },
} satisfies FormatMark;

const hasApsIdentity = ({ members }: HeadObject): boolean => members.get('altids')?.keys.has('itemid') ?? false;

/**
 * True of an item in ninjs that has AP's identity, too: replies of AP's API have no text and name no standard, and what only
 * they say decides whether they may be used.
 */
export const isNinjsOfAp = (keys: HeadKeys, standard: HeadKeys | undefined): boolean =>
  IDS.some((id) => keys.has(id)) &&
  !keys.has('editorialtypes') &&
  (namesNinjs(standard) || [...keys.keys()].some((key) => key === 'bodies' || BODY.test(key)));

type HeadKeys = HeadObject['keys'];

const namesNinjs = (standard: HeadKeys | undefined): boolean => /ninjs/i.test(standard?.get('name') ?? '');

function detectWithin({ members }: HeadObject, depth: number): Detection {
  if (depth === 0) return false;
  for (const page of PAGES) {
    const held = members.get(page);
    if (held === undefined) continue;
    const within = (!hasApsIdentity(held) && detectItem(held)) || detectWithin(held, depth - 1);
    if (within !== false) return within;
  }
  return false;
}

function detectItem({ keys, members }: HeadObject): Detection {
  let marks = 0;
  let hasBody = false;
  let isForeign = false;
  for (const key of keys.keys()) {
    if (FOREIGN.has(key)) isForeign = true;
    if (BODY.test(key)) hasBody = true;
    else if (MARKS.has(foldKey(key))) marks++;
  }
  // None of those has a text by such a name; a wire may have a key of theirs among its own.
  if (isForeign && !hasBody) return false;
  const hasId = IDS.some((id) => keys.has(id));
  if (hasId && (marks > 0 || hasBody || namesNinjs(members.get('standard')?.keys))) return 'sure';
  if (marks > 1 || hasBody) return 'maybe';
  return hasId && (keys.has('associations') || keys.has('renditions') || keys.has('headline')) ? 'maybe' : false;
}
