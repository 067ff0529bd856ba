// Where the items lie in a reply of Reuters Connect or LSEG: bare, in a list, or below what wraps them.
import { isObject, type JsonObject } from '../syntax/json.ts';

/** `{ data: { search: { items: […] } } }` has four levels. */
const MAX_LEVELS = 6;

/** What stands in a list beside an item is a bad item: it is handed over, too. */
export function entriesIn(reply: unknown, isItem: (value: JsonObject) => boolean, level = 0): readonly unknown[] {
  if (level > MAX_LEVELS) return [];
  if (Array.isArray(reply)) {
    if (reply.some((entry) => isObject(entry) && isItem(entry))) return reply;
  } else if (!isObject(reply)) return [];
  else if (isItem(reply)) return [reply];
  return Object.values(reply).flatMap((value) => entriesIn(value, isItem, level + 1));
}
