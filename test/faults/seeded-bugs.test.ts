// The seeded bugs still fit the code; `npm run mutants` shows that the suite catches each of them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePatch, seeded, seededBugs } from './seeded-bug.ts';

const bugs = seededBugs();
const sourceOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('a seeded bug', () => {
  it('stands in each place that a kill or an embargo depends on', () => {
    const files = new Set(bugs.map(({ file }) => file));

    expect(bugs.length).toBeGreaterThanOrEqual(40);
    expect([...files]).toEqual(
      expect.arrayContaining([
        'functions/article/decide.ts',
        'functions/article/decide-later.ts',
        'functions/article/holds.ts',
        'functions/article/revision.ts',
        'functions/ingest/store-article.ts',
        'functions/query/find.ts',
        'functions/query/show.ts',
        'functions/store/articles.ts',
        'functions/store/effects.ts',
        'functions/store/index-rows.ts',
        'functions/sweep/sweep.ts',
      ]),
    );
  });

  it.each(bugs)('still fits and changes one line: $name', (bug) => {
    const right = sourceOf(bug.file).split('\n');
    const wrong = seeded(bug, sourceOf(bug.file)).split('\n');
    const from = right.findIndex((line, at) => line !== wrong[at]);
    const sameAtEnd = right.toReversed().findIndex((line, at) => line !== wrong.at(-1 - at));

    expect(bug.sentence).toMatch(/^[A-Z].*\.$/);
    expect(right.length - wrong.length).toBe(bug.hunk.some(({ kind }) => kind === '+') ? 0 : 1);
    expect(right.length - sameAtEnd - from).toBeLessThanOrEqual(1);
  });

  const patch = (...hunk: string[]): string =>
    ['It hurts.', '', '--- a/x.ts', '+++ b/x.ts', '@@ -1,3 +1,3 @@', ...hunk, ''].join('\n');

  it('is put in its place although the lines around it have changed', () => {
    const bug = parsePatch('bug', patch(' one', ' two', '-right', '+wrong', ' three', ' four'));

    expect(seeded(bug, 'new\ntwo\nright\nthree\nother')).toBe('new\ntwo\nwrong\nthree\nother');
  });

  it('is refused where its place is gone, or where there are two', () => {
    const bug = parsePatch('bug', patch(' two', '-right', '+wrong', ' three'));

    expect(() => seeded(bug, 'two\nthree')).toThrow(/bug no longer fits x\.ts/);
    expect(() => seeded(bug, 'two\nright\nthree\ntwo\nright\nthree')).toThrow(/no longer fits/);
    expect(() => parsePatch('bug', patch('-one', '-two'))).toThrow(/exactly one line/);
    expect(() => parsePatch('bug', 'just words')).toThrow(/no sentence with a patch/);
  });
});
