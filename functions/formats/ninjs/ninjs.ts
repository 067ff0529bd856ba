// IPTC ninjs 1.x, 2.x and 3.x (iptc.org/std/ninjs): one item, a list of them, or a page of an API that holds a list.
// The versions differ in the style of their keys and in what is a list, so that one reader has them all.
import { DropRejected } from '../../errors.ts';
import { fromDigitalwires } from '../agencies/dpa-digitalwires.ts';
import type { DropContent, WireFormat, WireHabits, WireItem } from '../format.ts';
import { readJsonItem } from '../readings/json-item.ts';
import { foldKeys, isObject, type JsonObject, list, member, parseJson, text } from '../syntax/json.ts';
import { isWhole, readAssociated } from './associations.ts';
import { type Above, readNinjsItem } from './item.ts';
import { IDS, MAX_PAGE_DEPTH, ninjsMark, PAGES } from './mark.ts';

export const ninjs = {
  ...ninjsMark,

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

const itemsOf = (sent: unknown): readonly unknown[] =>
  Array.isArray(sent) || isObject(sent) ? [sent].flat().flatMap((one) => unwrapped(one, MAX_PAGE_DEPTH)) : [];

/** What is no item of its own and holds some stands for these. */
function unwrapped(sent: unknown, depth: number): readonly unknown[] {
  if (depth === 0 || !isObject(sent)) return [sent];
  const item = foldKeys(sent);
  if (IDS.some((id) => text(item, id) !== undefined) || hasBody(item)) return [sent];
  const pages = PAGES.filter((key) => member(sent, key) !== undefined).map((key) =>
    list(sent, key).flatMap((one) => unwrapped(one, depth - 1)),
  );
  const held = pages.find((page) => page.some(isItem)) ?? pages.find((page) => page.some(isObject)) ?? pages[0];
  if (held === undefined) return [sent];
  // A page may have a number and a name over whole items; under an item lie mere pointers to others, or none.
  if (!isNamed(item) || held.some(isItem)) return held;
  return text(item, 'versioncreated') === undefined && held.some(isDescribed) ? held : [sent];
}

/** More than a pointer to one: it has a body, or a date of its own. */
function isItem(sent: unknown): boolean {
  if (!isObject(sent)) return false;
  const item = foldKeys(sent);
  return hasBody(item) || (text(item, ...IDS, 'id') !== undefined && text(item, 'versioncreated') !== undefined);
}

/** Nor is this a mere pointer, under what has no date itself. */
const isDescribed = (sent: unknown): boolean =>
  isObject(sent) &&
  text(foldKeys(sent), ...IDS) !== undefined &&
  DESCRIBED.some((key) => isSaid(foldKeys(sent)[key] ?? null));
const DESCRIBED = ['descriptiontext', 'descriptions', 'renditions'];

const BODIES = /^(?:bodies|body(?:text|x?html5?|richhtml5|nitf)?)$/;
const hasBody = (item: JsonObject): boolean => Object.keys(item).some((key) => BODIES.test(key) && isSaid(item[key]));
const isSaid = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== null && value !== '';

/** An `id` may stand instead of the `uri` of an item, but pages have one, too. */
const isNamed = (item: JsonObject): boolean =>
  text(item, 'id') !== undefined && ITEM_KEYS.some((key) => isSaid(item[key] ?? null));
const ITEM_KEYS = ['headline', 'headlines', 'versioncreated', 'pubstatus', 'descriptiontext', 'renditions'];

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
