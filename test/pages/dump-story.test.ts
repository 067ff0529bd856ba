import { describe, expect, it } from 'vitest';
import { dumpOf } from '../../bin/data/pages/dump-of.ts';
import { readFeatures } from '../../functions/pages/dump/features.ts';
import { FEATURES } from '../../functions/pages/dump/names.ts';
import { findStory, storyBy } from '../../functions/pages/dump/story-lines.ts';
import { splitLines } from '../../functions/pages/lines.ts';
import { type ReadLine, readLines } from '../../functions/pages/main-text.ts';

const linesOf = (...texts: string[]): ReadLine[] => readLines(splitLines(texts.join('\n')));
const FIRST = 'The town of Osterby opened its new bridge on Monday after a summer of delays and one small flood.';
const SECOND = 'Some 3,000 people walked over it before the first car was allowed to, the police said in the evening.';
const THIRD = 'The old bridge will be taken down before the winter, and its stones will go into the harbour wall.';
const DATELINED = `OSTERBY, March 3 (Reuters) - ${FIRST}`;
const TEASER = 'The museum of kites has counted its visitors of the year, and found that there were eleven of them.';

describe('the features of a line', () => {
  const lines = linesOf('Osterby opens its new bridge', 'Home', 'Osterby opens its new bridge', '', FIRST, SECOND);
  const rows = readFeatures(lines, { start: 3, end: 5 }, (row) => row.slice());
  const of = (at: number, name: string): number => rows[at]![FEATURES.indexOf(name)]!;

  it('have a name each, and a number', () => {
    expect(new Set(FEATURES).size).toBe(FEATURES.length);
    for (const row of rows) {
      expect(row).toHaveLength(FEATURES.length);
      expect([...row].every(Number.isFinite)).toBe(true);
    }
  });

  it('are what their names say', () => {
    expect(of(2, 'titleLikeness')).toBe(1);
    expect(of(2, 'fromHeadline')).toBe(0);
    expect(of(1, 'fromHeadline')).toBe(-1);
    expect(of(0, 'repeats')).toBe(1);
    expect([of(1, 'is prose'), of(3, 'is prose')]).toEqual([0, 1]);
    expect([of(2, 'isInRun'), of(3, 'isInRun')]).toEqual([0, 1]);
    expect([of(2, 'gapBehind'), of(3, 'gapBefore'), of(4, 'gapBefore')]).toEqual([1, 1, 0]);
    expect([of(1, 'groupLines'), of(3, 'groupLines')]).toEqual([2, Math.log2(3)].map(Math.fround));
    expect(of(3, 'endsSentence')).toBe(1);
    expect(of(1, 'lowerShare')).toBe(0);
    expect(of(3, 'lowerShare')).toBeGreaterThan(0.5);
  });
});

describe('the lines of a story', () => {
  const chosen = (lines: ReadLine[], probabilities: number[]): string[] =>
    lines.filter((_, at) => storyBy(lines, probabilities)?.[at]).map(({ text }) => text);

  it('are those that are likely', () => {
    expect(chosen(linesOf('Home', FIRST, SECOND, TEASER), [0.01, 0.9, 0.9, 0.2])).toEqual([FIRST, SECOND]);
  });

  it('are none where none is', () => {
    expect(storyBy(linesOf('Advertisement'), [0.9])).toBeUndefined();
  });

  it('include a short line between two of them that is not unlikely', () => {
    const lines = linesOf(FIRST, 'Stones from the north', SECOND, 'Home', THIRD);
    expect(chosen(lines, [0.9, 0.2, 0.9, 0.05, 0.9])).toEqual([FIRST, 'Stones from the north', SECOND, THIRD]);
  });

  it('begin with a dateline, though a teaser above was likely, too', () => {
    const lines = linesOf(TEASER, 'Bridges', 'March 3', DATELINED, SECOND);
    expect(chosen(lines, [0.9, 0.01, 0.01, 0.5, 0.9])).toEqual([DATELINED, SECOND]);
  });

  it('include those above a dateline that follows deep in the text', () => {
    const lines = linesOf(FIRST, SECOND, THIRD, DATELINED);
    expect(chosen(lines, [0.9, 0.9, 0.9, 0.9])).toHaveLength(4);
  });

  it('end with a sign-off, likely or not', () => {
    const signoff = '(Reporting by Ann Example; Editing by Jo Muster)';
    const lines = linesOf(FIRST, SECOND, 'Share', signoff, 'Home', TEASER);
    expect(chosen(lines, [0.9, 0.9, 0.01, 0.02, 0.01, 0.9])).toEqual([FIRST, SECOND, signoff]);
  });

  it('are no buttons, no captions, and no links below the heading of others', () => {
    const lines = linesOf(FIRST, 'Advertisement', SECOND, 'Related articles', 'Seals return to the islands', THIRD);
    expect(chosen(lines, [0.9, 0.9, 0.9, 0.9, 0.9, 0.9])).toEqual([FIRST, SECOND, THIRD]);
  });

  it('are a list of labels whole, or none of it', () => {
    const lines = linesOf(FIRST, 'Kites', 'Ropes', 'Tails', SECOND);
    expect(chosen(lines, [0.9, 0.9, 0.9, 0.9, 0.9])).toHaveLength(5);
    expect(chosen(lines, [0.9, 0.9, 0.01, 0.01, 0.9])).toEqual([FIRST, SECOND]);
  });

  it('are no comments below a story', () => {
    const lines = linesOf(FIRST, SECOND, '2 comments', TEASER, THIRD);
    expect(chosen(lines, [0.9, 0.9, 0.01, 0.9, 0.01])).toEqual([FIRST, SECOND]);
    expect(chosen(lines.slice(2), [0.01, 0.9, 0.9])).toEqual([TEASER, THIRD]);
  });

  it('are taken from a run by rules where there are more than any page has', () => {
    const lines = linesOf(...Array.from({ length: 1500 }, (_, n) => `Entry ${n}`), FIRST, SECOND, THIRD);
    const story = findStory(lines)!;
    expect(lines.filter((_, at) => story[at]).map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD]);
  });
});

describe('a dump of more characters than any page has', () => {
  it('goes by rules, too, and keeps what is surely text', () => {
    const lines = linesOf(...Array.from({ length: 500 }, (_, n) => `${n} ${FIRST.repeat(45)}`), 'Home', SECOND, THIRD);
    const story = findStory(lines)!;
    expect(lines.filter((_, at) => story[at])).toHaveLength(502);
  });
});

describe('a page as a dump', () => {
  it('is its title and what a browser shows, element by element', () => {
    const page = `<html><head><title> Kites &amp; co </title><style>p{}</style></head><body>
      <ul><li>Home</li><li>News</li></ul><script>var a = 1;</script>
      <div>By <b>Ann</b> Example</div><div hidden>Secret</div><p style="display: none">Secret</p>
      <p>A kite
         rose.<br>It was red.</p><p>It  fell.</p></body></html>`;
    expect(dumpOf(page)).toBe('Kites & co\n\nHome\nNews\n\nBy Ann Example\n\nA kite rose.\nIt was red.\n\nIt fell.');
  });
});
