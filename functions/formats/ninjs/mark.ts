// What tells ninjs: keys that few other formats have.
import type { Detection, DropHead, FormatMark } from '../format.ts';
import { foldKey, headKeys } from '../syntax/json-head.ts';

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
  'versionedGuid usn headLine bodyXhtml bodyXhtmlRich editorialpriority recordtype headline_extended takeSequence instancesOf'.split(
    ' ',
  ),
);

export const ninjsMark = {
  name: 'ninjs',

  detect({ text: head }: DropHead): Detection {
    return /^[[{]/.test(head) ? detectIn(head, []) : false;
  },
} satisfies FormatMark;

/** An item, or what holds some. */
function detectIn(head: string, path: readonly string[]): Detection {
  const keys = headKeys(head, ...path);
  const outermost = detectItem(head, path, keys);
  if (outermost !== false || path.length === MAX_PAGE_DEPTH) return outermost;
  for (const page of PAGES) {
    const detection = keys.has(page) && detectIn(head, [...path, page]);
    if (detection !== false) return detection;
  }
  return false;
}

function detectItem(head: string, path: readonly string[], keys: ReadonlyMap<string, string>): Detection {
  // AP's identity.
  if (keys.has('altids') && headKeys(head, ...path, 'altids').has('itemid')) return false;
  let marks = 0;
  let hasBody = false;
  for (const key of keys.keys()) {
    if (FOREIGN.has(key)) return false;
    if (BODY.test(key)) hasBody = true;
    else if (MARKS.has(foldKey(key))) marks++;
  }
  const hasId = IDS.some((id) => keys.has(id));
  if (hasId && (marks > 0 || hasBody || namesNinjs(head, path))) return 'sure';
  if (marks > 1 || hasBody) return 'maybe';
  return hasId && (keys.has('associations') || keys.has('renditions') || keys.has('headline')) ? 'maybe' : false;
}

const namesNinjs = (head: string, path: readonly string[]): boolean =>
  /ninjs/i.test(headKeys(head, ...path, 'standard').get('name') ?? '');
