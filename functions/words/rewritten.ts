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
  readonly listedAt: string;
  /** Undefined where nothing of it may be shown. */
  readonly shown: { readonly document: string; readonly text: Searchable } | undefined;
}

export interface Part {
  readonly from: string;
  readonly articles: number;
  readonly bytes: Uint8Array;
}

/**
 * It is parted in two, however much it holds: what is still too large is parted when it is written next.
 * @param kept the segment as it was; undefined where there is none yet
 * @yields each part when it is asked for, so that only one is in memory
 */
export function* rewritten(
  kept: Uint8Array | undefined,
  range: Range,
  changed: readonly Read[],
  segmentArticles = SEGMENT_ARTICLES,
): Generator<Part, void, undefined> {
  const segment = new Segment(kept);
  try {
    putAll(segment, changed);
    const middle = segment.count() > segmentArticles ? segment.middle() : undefined;
    if (middle === undefined) {
      yield closed(segment, range);
      return;
    }
    for (const half of [
      { from: range.from, to: middle },
      { from: middle, to: range.to },
    ]) {
      const part = segment.copy();
      try {
        part.keepOnly(half);
        yield closed(part, half);
      } finally {
        part.close();
      }
    }
  } finally {
    segment.close();
  }
}

function closed(segment: Segment, { from }: Range): Part {
  const articles = segment.count();
  return { from, articles, bytes: segment.bytes() };
}

export function putAll(segment: Segment, read: readonly Read[]): void {
  segment.change(() => {
    for (const { id, listedAt, shown } of read) {
      if (shown) segment.put({ id, document: shown.document, listedAt }, shown.text);
      else segment.remove(id);
    }
  });
}
