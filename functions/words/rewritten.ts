// A segment as it is written anew: what has changed in its articles, and in parts where it has become too large.
import type { Searchable } from './searchable.ts';
import { Segment } from './segment.ts';
import type { Range } from './words-day.ts';

/**
 * A segment that holds more is parted: a sweep that finds one change in it writes it whole. 4,000 articles of a wire are 3
 * to 13 MB.
 */
export const SEGMENT_ARTICLES = 4000;

export interface Read {
  readonly id: string;
  /** Undefined where it is not known whether it ever was. */
  readonly listedAt: string | undefined;
  /** Undefined where nothing of it may be shown. */
  readonly shown: { readonly document: string; readonly listedAt: string; readonly text: Searchable } | undefined;
}

export interface Part {
  readonly from: string;
  readonly articles: number;
  readonly bytes: Uint8Array;
}

/**
 * It is parted in two, however much it holds: what is still too large is parted when it is written next.
 * @param kept the segment as it was; undefined where there is none yet
 */
export function rewritten(
  kept: Uint8Array | undefined,
  range: Range,
  changed: readonly Read[],
  segmentArticles = SEGMENT_ARTICLES,
): readonly Part[] {
  const segment = new Segment(kept);
  try {
    putAll(segment, changed);
    const middle = segment.count() > segmentArticles ? segment.middle() : undefined;
    const whole = partOf(segment, range);
    if (middle === undefined) return [whole];
    return [half(whole.bytes, { from: range.from, to: middle }), half(whole.bytes, { from: middle, to: range.to })];
  } finally {
    segment.close();
  }
}

function half(bytes: Uint8Array, range: Range): Part {
  const segment = new Segment(bytes);
  try {
    segment.keepOnly(range);
    return partOf(segment, range);
  } finally {
    segment.close();
  }
}

const partOf = (segment: Segment, { from }: Range): Part => ({
  from,
  articles: segment.count(),
  bytes: segment.bytes(),
});

export function putAll(segment: Segment, read: readonly Read[]): void {
  segment.change(() => {
    for (const { id, shown } of read) {
      if (shown) segment.put({ id, document: shown.document, listedAt: shown.listedAt }, shown.text);
      else segment.remove(id);
    }
  });
}
