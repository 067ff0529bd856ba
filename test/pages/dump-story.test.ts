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

describe('the gap below a wrapped paragraph', () => {
  it('is that below its last line', () => {
    const wrapped = linesOf(...[FIRST, SECOND, THIRD].flatMap((text) => [text.slice(0, 66), `a${text.slice(66)}`, '']));
    const gaps = readFeatures(wrapped, undefined, (row) => row[FEATURES.indexOf('gapBefore')]);

    expect(gaps).toEqual([3, 1, 1]);
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

  const TITLE = 'Osterby opens its new bridge';
  it.each<[string, string[], string[]]>([
    [
      'begin with a dateline, though a teaser above was likely, too',
      [TEASER, '-Bridges', '-March 3', DATELINED, SECOND],
      [DATELINED, SECOND],
    ],
    [
      'begin with a dateline below a headline, however many teasers stand above',
      [TEASER, FIRST, SECOND, THIRD, '-Bridge is open', '-By Ann Example', DATELINED],
      [DATELINED],
    ],
    ['include those above a dateline that follows deep in the text', [FIRST, SECOND, THIRD, DATELINED], []],
    [
      'include those above a dateline that buttons alone stand before',
      [FIRST, SECOND, THIRD, '-Advertisement', '-Share', DATELINED],
      [FIRST, SECOND, THIRD, DATELINED],
    ],
    [
      'begin below the title that the page shows again',
      [`-${TITLE} | Osterby Mail`, TEASER, `-${TITLE}`, FIRST, SECOND],
      [FIRST, SECOND],
    ],
    [
      'include those above a title that is shown at the end alone',
      [`-${TITLE} | Osterby Mail`, FIRST, SECOND, `-${TITLE}`, TEASER],
      [FIRST, SECOND, TEASER],
    ],
    [
      'include those above a crosshead that the title begins with',
      [`-${TITLE} to all | Osterby Mail`, FIRST, SECOND, `-${TITLE}`, THIRD, TEASER],
      [FIRST, SECOND, THIRD, TEASER],
    ],
    [
      'include what follows "Discussion", or "Comments" among buttons',
      [FIRST, SECOND, '-Discussion', THIRD, '-Share', '-Comments', '-Print', TEASER],
      [FIRST, SECOND, THIRD, TEASER],
    ],
    ['are no notice of rights', [FIRST, SECOND, '© 2026 Osterby Mail. All rights reserved.'], [FIRST, SECOND]],
    [
      'are no datelined teasers below the heading of others',
      [FIRST, SECOND, '-More from the Mail', DATELINED, DATELINED, THIRD],
      [FIRST, SECOND, THIRD],
    ],
    [
      'may begin with a dateline below the heading of others',
      ['-Related articles', '-Ferry sold at last', DATELINED, SECOND],
      [DATELINED, SECOND],
    ],
    [
      'include each bullet of a list of which some are likely',
      [FIRST, SECOND, '• Buses run every hour', '-• Trains run at night', '-• Boats run no more'],
      [FIRST, SECOND, '• Buses run every hour', '• Trains run at night', '• Boats run no more'],
    ],
    [
      'are no list of which one bullet in four is likely',
      [FIRST, ...['', '-', '-', '-'].map((is) => `${is}• Buses run here`)],
      [FIRST, '• Buses run here'],
    ],
  ])('%s', (_, marked, story) => {
    const lines = linesOf(...marked.map((text) => text.replace(/^-/, '')));
    const probabilities = marked.map((text) => (text.startsWith('-') ? 0.01 : 0.9));

    expect(chosen(lines, probabilities)).toEqual(story.length === 0 ? marked : story);
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

  it('have crossheads there, too, and no links', () => {
    const many = Array.from({ length: 1500 }, (_, n) => `${SECOND} That was day ${n}.`);
    const lines = linesOf(...many, 'Stones from the north', FIRST, 'Related articles', '• Ferry sold at last', THIRD);
    const story = findStory(lines)!;
    expect(lines.filter((_, at) => at >= many.length && story[at]).map(({ text }) => text)).toEqual([
      'Stones from the north',
      FIRST,
      THIRD,
    ]);
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
