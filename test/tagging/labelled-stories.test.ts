import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  f1Of,
  judge,
  LABEL_KINDS,
  type LabelKind,
  parseStories,
  readLabelledStories,
} from './score/labelled-stories.ts';

const stories = readLabelledStories();
const judged = stories.flatMap(judge);
const f1 = (kind: LabelKind): number => f1Of(countOf(judged.filter((one) => one.kind === kind)));

describe('the tags of invented stories', () => {
  it('are those of at least 200 stories of 12 genres, with labels of every kind', () => {
    expect(stories.length).toBeGreaterThanOrEqual(200);
    expect(new Set(stories.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(12);
    for (const kind of Object.values(LABEL_KINDS))
      expect(stories.flatMap(({ labels }) => labels).filter((label) => label.kind === kind).length).toBeGreaterThan(50);
  });

  it('are right and complete, together', () => {
    expect(f1Of(countOf(judged))).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['person', 0.95],
    ['organisation', 0.92],
    ['company', 0.93],
    ['place', 0.97],
    ['event', 0.88],
  ] as const)('are right and complete for each %s', (kind, least) => {
    expect(f1(kind)).toBeGreaterThanOrEqual(least);
  });

  it('are of stories that nothing was trained on', () => {
    const path = (name: string): URL => new URL(`../../bin/data/mentions/${name}`, import.meta.url);
    const trained = [readFileSync(path('paragraphs.txt'), 'utf8'), readFileSync(path('wire-grammar.txt'), 'utf8')]
      .join('\n')
      .replace(/\[(?:PER|ORG|LOC) ([^\]]+)\]/g, '$1');

    const texts = stories.flatMap(({ article }) => [article.headline, ...article.body.map(({ text }) => text)]);

    expect(texts.filter((text) => text.length > 30 && trained.includes(text))).toEqual([]);
  });
});

describe('judging tags', () => {
  const judgeText = (text: string): string[] =>
    parseStories('test', text)
      .flatMap(judge)
      .map(({ outcome, kind, text: of }) => `${outcome} ${kind} ${of}`)
      .sort();

  it('takes a tag of another kind as wrong and its label as missed', () => {
    expect(judgeText('# 2026-01-01 | News\nThe minister Anna Bergström resigned.\nO: Anna Bergström')).toEqual([
      'missed organisation Anna Bergström',
      'wrong person Anna Bergström',
    ]);
  });

  it('asks for kind, place and day of an event', () => {
    const story = '# 2026-03-04 | News\nAn earthquake struck Oslo, Norway, on Tuesday, killing two.\nL: NO; Oslo\nE: ';

    expect(judgeText(`${story}earthquake Oslo 2026-03-03`)).not.toContain('missed event earthquake Oslo 2026-03-03');
    expect(judgeText(`${story}earthquake Oslo`)).toContain('missed event earthquake Oslo');
    expect(judgeText(`${story}flood Oslo 2026-03-03`)).toContain('missed event flood Oslo 2026-03-03');
  });

  it('refuses a story that it cannot read', () => {
    expect(() => parseStories('test', 'no headline\nP: Anna')).toThrow('test: no headline in "no headline"');
    expect(() => parseStories('test', '# 2026-01-01 | A\nX: Anna')).toThrow('no kind of label: "X: Anna"');
  });
});
