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
    return outermost !== undefined && detectIn(outermost, MAX_PAGE_DEPTH);
  },
} satisfies FormatMark;

/** An item, or what holds some. */
function detectIn(object: HeadObject, depth: number): Detection {
  const detection = detectItem(object);
  if (detection !== false || depth === 0) return detection;
  for (const page of PAGES) {
    const held = object.members.get(page);
    const within = held !== undefined && detectIn(held, depth - 1);
    if (within !== false) return within;
  }
  return false;
}

function detectItem({ keys, members }: HeadObject): Detection {
  // AP's identity.
  if (members.get('altids')?.keys.has('itemid')) return false;
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
  const namesNinjs = /ninjs/i.test(members.get('standard')?.keys.get('name') ?? '');
  if (hasId && (marks > 0 || hasBody || namesNinjs)) return 'sure';
  if (marks > 1 || hasBody) return 'maybe';
  return hasId && (keys.has('associations') || keys.has('renditions') || keys.has('headline')) ? 'maybe' : false;
}
