import { describe, expect, it } from 'vitest';
import type { Searchable } from '../../functions/words/searchable.ts';
import { BadSegment, type FindOptions, Segment } from '../../functions/words/segment.ts';
import { wholeDay } from '../../functions/words/words-day.ts';

const DAY = '2026-11-24';

const text = (fields: Partial<Searchable> = {}): Searchable => ({
  headline: '',
  slugline: '',
  name: '',
  body: '',
  facets: '',
  ...fields,
});

/** An entry that was listed in this minute of the day. */
const entry = (id: string, minute = 0, document = `${id}.json`) => ({
  id,
  document,
  listedAt: `${DAY}T10:${String(minute).padStart(2, '0')}:00.000Z`,
});

function segmentOf(...texts: Partial<Searchable>[]): Segment {
  const segment = new Segment();
  segment.change(() => {
    for (const [at, fields] of texts.entries()) segment.put(entry(`a${at}`, at), text(fields));
  });
  return segment;
}

const idsOf = (segment: Segment, words: string, options: Partial<FindOptions> = {}): string[] =>
  segment.find(words, { ...wholeDay(DAY), limit: 10, ...options }).map(({ id }) => id);

describe('a segment of words', () => {
  it('finds words, phrases, beginnings and fields, without regard to accents and capitals', () => {
    const segment = segmentOf({ headline: 'Élan of the peace talks', body: 'Oil flowed.' }, { body: 'Talks of peace' });

    expect(idsOf(segment, '"elan"')).toEqual(['a0']);
    expect(idsOf(segment, '"peace talks"')).toEqual(['a0']);
    expect(idsOf(segment, '"talk"*')).toEqual(['a1', 'a0']);
    expect(idsOf(segment, 'headline : "talks"')).toEqual(['a0']);
    expect(idsOf(segment, '"talks" NOT "oil"')).toEqual(['a1']);
    segment.close();
  });

  it('lists the newest first and goes on behind any of them', () => {
    const segment = segmentOf({ body: 'kite' }, { body: 'kite' }, { body: 'kite' });

    expect(idsOf(segment, '"kite"', { limit: 2 })).toEqual(['a2', 'a1']);
    expect(idsOf(segment, '"kite"', { after: entry('a1', 1) })).toEqual(['a0']);
    segment.close();
  });

  it('puts first what says it in its headline', () => {
    const segment = segmentOf({ headline: 'A kite', body: 'It flew.' }, { headline: 'Rain', body: 'A kite fell.' });

    expect(idsOf(segment, '"kite"', { order: 'best' })).toEqual(['a0', 'a1']);
    segment.close();
  });

  it('holds of an article what was put last, in the next file, too', () => {
    const segment = segmentOf({ body: 'kite' });
    segment.put(entry('a0', 5, 'b.json'), text({ body: 'gull' }));
    const kept = new Segment(segment.bytes());

    expect(idsOf(kept, '"kite"')).toEqual([]);
    expect(kept.find('"gull"', { ...wholeDay(DAY), limit: 10 })).toMatchObject([{ id: 'a0', document: 'b.json' }]);
    expect(kept.count()).toBe(1);
    kept.close();
  });

  it('keeps no word of what was removed', () => {
    const segment = segmentOf({ body: 'kite' }, ...Array.from({ length: 50 }, () => ({ body: 'zanzibarian gull' })));
    const before = Buffer.from(segment.bytes());
    const kept = new Segment(before);
    for (let at = 1; at <= 50; at++) kept.remove(`a${at}`);
    const after = Buffer.from(kept.bytes());

    expect(before.includes('zanzibarian')).toBe(true);
    expect(after.includes('zanzibarian')).toBe(false);
    expect(after.includes('a17.json')).toBe(false);
  });

  it('is refused where it is damaged', () => {
    const bytes = Buffer.from(segmentOf({ body: 'kite' }).bytes());

    expect(() => new Segment(bytes.fill(7, 0, 200))).toThrow(BadSegment);
    expect(() => new Segment(Buffer.from('no segment'))).toThrow(BadSegment);
  });
});
