// What the items of all drops in JSON share.
import type { ParsedArticle } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { WireItem } from '../format.ts';
import { isObject, type JsonObject, number } from '../syntax/json.ts';

/** A bad one is told with its place, and never loses its neighbours. */
export function readJsonItem(
  sent: unknown,
  index: number,
  read: (item: JsonObject, position: Position) => ParsedArticle,
): WireItem {
  const position = { item: index };
  if (!isObject(sent)) {
    return { rejected: new DropRejected('MALFORMED', 'an item of this drop must be an object', { position }) };
  }
  try {
    return { article: read(sent, position), source: JSON.stringify(sent) };
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    // Readers of XML count lines, which JSON has none of.
    return { rejected: new DropRejected(error.code, error.message, { position, cause: error }) };
  }
}

/** From 1 to 9, as IPTC has it. */
export function urgencyOf(item: JsonObject): number | undefined {
  const urgency = count(item, 'urgency');
  return urgency !== undefined && urgency >= 1 && urgency <= 9 ? urgency : undefined;
}

/** A number of pixels or bytes. */
export function count(item: JsonObject, key: string): number | undefined {
  const value = number(item, key);
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
