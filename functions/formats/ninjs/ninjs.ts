// IPTC ninjs 1.x, 2.x and 3.x (iptc.org/std/ninjs): one item, a list of them, or a page of an API that holds a list.
// The versions differ in the style of their keys and in what is a list, so that one reader has them all.
import { DropRejected } from '../../errors.ts';
import { fromDigitalwires } from '../agencies/dpa-digitalwires.ts';
import type { Detection, DropContent, DropHead, WireFormat, WireHabits, WireItem } from '../format.ts';
import { readJsonItem } from '../readings/json-item.ts';
import { foldKey, foldKeys, headKeys, isObject, list, member, parseJson, text } from '../syntax/json.ts';
import { isWhole, readAssociated } from './associations.ts';
import { type Above, readNinjsItem } from './item.ts';

/** Where pages of APIs have their items: the BBC's, Superdesk's, TT's, and others. */
const PAGES = ['item', 'items', '_items', 'hits', 'data', 'results'] as const;
const IDS = ['uri', 'guid', 'urn'] as const;
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

export const ninjs = {
  name: 'ninjs',

  detect({ text: head }: DropHead): Detection {
    if (!/^[[{]/.test(head)) return false;
    const outermost = detectItem(head);
    if (outermost !== false || head.startsWith('[')) return outermost;
    for (const page of PAGES) {
      const detection = detectItem(head, page);
      if (detection !== false) return detection;
    }
    return false;
  },

  // The whole drop is read before the first item is handed on: a cut-off transfer must not become half its stories.
  *parse({ bytes }: DropContent, wire: WireHabits): Iterable<WireItem> {
    const sent = parseJson(bytes);
    const items = itemsOf(sent);
    if (items.length === 0) {
      throw new DropRejected('MALFORMED', 'the JSON holds no ninjs item', { position: { line: 1 } });
    }
    let index = 0;
    for (const item of items) {
      for (const read of readItems(item, { index, wire, above: {} })) {
        index++;
        yield read;
      }
    }
  },
} satisfies WireFormat;

function detectItem(head: string, ...path: readonly string[]): Detection {
  const keys = headKeys(head, ...path);
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

function itemsOf(sent: unknown): readonly unknown[] {
  if (!isObject(sent)) return Array.isArray(sent) ? sent : [];
  if (IDS.every((id) => text(sent, id) === undefined)) {
    for (const page of PAGES) {
      if (member(sent, page) !== undefined) return list(sent, page);
    }
  }
  return [sent];
}

interface Place {
  readonly index: number;
  readonly wire: WireHabits;
  readonly above: Above;
}

/** An item and, behind it, the whole items that it holds as associations: each is an article of its own. */
function* readItems(sent: unknown, place: Place): Iterable<WireItem> {
  let { index } = place;
  const item = isObject(sent) ? fromDigitalwires(foldKeys(sent)) : undefined;
  const { wire, above } = place;
  const read = readJsonItem(sent, index, (_, position) => readNinjsItem(item!, { position, wire, above }));
  yield read;
  if (!item || 'rejected' in read) return;
  const { article } = read;
  // What belongs to a killed story may well be in use elsewhere: only its own status can kill it.
  if (article.pubStatus === 'canceled') return;
  const around: Above = {
    pubStatus: article.pubStatus,
    embargo: article.embargo ?? above.embargo,
    usageTerms: article.rights.usageTerms ?? above.usageTerms,
    language: article.language,
  };
  for (const { sent: associated, item: held } of readAssociated(item)) {
    if (!isWhole(held, article.uri)) continue;
    for (const inner of readItems(associated, { index: index + 1, wire, above: around })) {
      index++;
      yield inner;
    }
  }
}
