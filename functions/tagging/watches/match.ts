// Asks one query of one story: whether it matches, and where.
import type { Mention } from '../../article/article.ts';
import { fits, type Query, type Words } from './query.ts';
import type { WatchedText } from './watched-text.ts';

/** First and last word of what was found. */
type Span = readonly [first: number, last: number];

const NOTHING: readonly Span[] = [];

export function matches(query: Query, text: WatchedText): boolean {
  switch (query.kind) {
    case 'and':
      return query.of.every((one) => matches(one, text));
    case 'or':
      return query.of.some((one) => matches(one, text));
    case 'not':
      return !matches(query.of, text);
    case 'value':
      return text.values(query.field).some((value) => fits(value, query.pattern));
    case 'words':
      if (query.words.length === 1) return text.places(query.words[0]!, query.field).length > 0;
      return spansOf(query, text, 1).length > 0;
    case 'near':
      return nearSpans(query, text, 1).length > 0;
  }
}

/** Where the words of a query that matched stand, in the order of the text. */
export function mentionsOf(query: Query, text: WatchedText, most: number): readonly Mention[] {
  // The first of each are all that may be among the first of all.
  const spans = [...positiveSpans(query, text, most)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const found = new Map<string, Mention>();
  for (const [first, last] of spans) {
    if (found.size >= most) break;
    const mention = text.mention(first, last);
    if (mention) found.set(`${first} ${last}`, mention);
  }
  return [...found.values()];
}

function* positiveSpans(query: Query, text: WatchedText, most: number): Generator<Span> {
  switch (query.kind) {
    case 'and':
      for (const one of query.of) yield* positiveSpans(one, text, most);
      break;
    case 'or':
      for (const one of query.of) if (matches(one, text)) yield* positiveSpans(one, text, most);
      break;
    case 'words':
      yield* spansOf(query, text, most);
      break;
    case 'near':
      yield* nearSpans(query, text, most);
  }
}

/** At most so many, by their first word; of those with the same first word the shortest. */
function spansOf({ words, field, slop }: Words, text: WatchedText, most = Number.POSITIVE_INFINITY): readonly Span[] {
  const all: (readonly number[])[] = [];
  for (const word of words) {
    const places = text.places(word, field);
    if (places.length === 0) return NOTHING;
    all.push(places);
  }
  const [first, ...others] = all;
  const found: Span[] = [];
  for (const place of first!) {
    if (found.length >= most) break;
    const last = others.length === 0 ? place : lastOf(place, others, slop);
    if (last !== undefined) found.push([place, last]);
  }
  return found;
}

/** Where the last word stands if each follows the one before with no more than `slop` others between in all. */
function lastOf(place: number, others: readonly (readonly number[])[], slop: number): number | undefined {
  let last = place;
  let left = slop;
  for (const places of others) {
    // The next place is the best for whatever follows.
    const next = places[firstAbove(places, last)];
    if (next === undefined || next - last - 1 > left) return undefined;
    left -= next - last - 1;
    last = next;
  }
  return last;
}

function firstAbove(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each on the left, the nearest on the right before it and behind it. What overlaps is not near, but the same. */
function nearSpans(
  query: Extract<Query, { kind: 'near' }>,
  text: WatchedText,
  most = Number.POSITIVE_INFINITY,
): Span[] {
  const sorted = (side: readonly Words[]): readonly Span[] =>
    side.length === 1
      ? spansOf(side[0]!, text)
      : side.flatMap((one) => spansOf(one, text)).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const left = sorted(query.left);
  const right = left.length === 0 ? [] : sorted(query.right);
  if (right.length === 0) return [];
  const reach = query.within + 1;
  const longest = right.reduce((most, [first, last]) => Math.max(most, last - first), 0);
  const found: Span[] = [];
  let from = 0;
  for (const [first, last] of left) {
    if (found.length >= most) break;
    while (from < right.length && right[from]![0] < first - reach - longest) from++;
    let before: Span | undefined;
    for (let at = from; at < right.length && right[at]![0] <= last + reach; at++) {
      const other = right[at]!;
      if (other[0] > last) {
        found.push([first, other[1]]);
        break;
      }
      if (other[1] < first && first - other[1] <= reach && other[1] >= (before?.[1] ?? 0)) before = other;
    }
    if (before) found.push([before[0], last]);
  }
  return found;
}
