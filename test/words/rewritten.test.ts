import { describe, expect, it } from 'vitest';
import { type Part, rewritten as partsOf, type Read } from '../../functions/words/rewritten.ts';
import { Segment } from '../../functions/words/segment.ts';
import { spansOf, wholeDay } from '../../functions/words/words-day.ts';

const DAY = '2026-11-24';

const minute = (at: number): string => `${DAY}T10:${String(at).padStart(2, '0')}:00.000Z`;

function article(at: number, body = 'gull', listedAt = minute(at)): Read {
  const text = { headline: '', slugline: '', name: '', body, facets: '' };
  return { id: `a${at}`, listedAt, shown: { document: `a${at}.json`, text } };
}

const articles = (count: number): Read[] => Array.from({ length: count }, (_, at) => article(at));

const rewritten = (...args: Parameters<typeof partsOf>): Part[] => [...partsOf(...args)];

/** Of each part the articles that are found in its own time. */
function found(parts: readonly Part[]): string[][] {
  const segments = parts.map(({ from, articles }) => ({ from, articles, path: '', bytes: 0 }));
  return spansOf(DAY, { day: DAY, seq: 1, segments }).map(({ from, to }, index) => {
    const { bytes, articles: count } = parts[index]!;
    const segment = new Segment(bytes);
    const hits = segment.find('"gull"', { from, to, limit: 100 });
    expect(segment.count()).toBe(count);
    segment.close();
    return hits.map(({ id }) => id).toReversed();
  });
}

describe('a segment that is written anew', () => {
  it('is parted by listing where it holds too much, whatever order its articles come in', () => {
    const whole = rewritten(undefined, wholeDay(DAY), articles(6), 6);
    const parted = rewritten(whole[0]!.bytes, wholeDay(DAY), [article(8), article(7), article(6)], 6);

    expect(found(whole)).toEqual([['a0', 'a1', 'a2', 'a3', 'a4', 'a5']]);
    expect(found(parted)).toEqual([
      ['a0', 'a1', 'a2', 'a3'],
      ['a4', 'a5', 'a6', 'a7', 'a8'],
    ]);
    expect(parted.map(({ from }) => from)).toEqual([DAY, minute(4)]);
  });

  it('is parted in two, however much it holds, and further when it is written next', () => {
    const halves = rewritten(undefined, wholeDay(DAY), articles(10), 3);
    const [, late] = spansOf(DAY, {
      day: DAY,
      seq: 1,
      segments: halves.map((half) => ({ ...half, path: '', bytes: 0 })),
    });

    expect(found(halves).map(({ length }) => length)).toEqual([5, 5]);
    expect(found(rewritten(halves[1]!.bytes, late!, [article(10)], 3))).toEqual([
      ['a5', 'a6', 'a7'],
      ['a8', 'a9', 'a10'],
    ]);
  });

  it('keeps together what was listed at once', () => {
    const atOnce = Array.from({ length: 4 }, (_, at) => article(at, 'gull', minute(5)));

    expect(found(rewritten(undefined, wholeDay(DAY), atOnce, 3))).toEqual([['a0', 'a1', 'a2', 'a3']]);
    expect(found(rewritten(undefined, wholeDay(DAY), [...atOnce, article(9)], 3))).toEqual([
      ['a0', 'a1', 'a2', 'a3'],
      ['a9'],
    ]);
  });

  it('has in no part the words of another', () => {
    const [early, late] = rewritten(undefined, wholeDay(DAY), [article(0, 'gull zanzibarian'), article(1)], 1);

    expect(Buffer.from(early!.bytes).includes('zanzibarian')).toBe(true);
    expect(Buffer.from(late!.bytes).includes('zanzibarian')).toBe(false);
    expect(Buffer.from(late!.bytes).includes('a0.json')).toBe(false);
  });
});
