import { describe, expect, it } from 'vitest';
import { SortedLines } from '../../functions/tagging/sorted-lines.ts';

const lines = (...all: readonly string[]): SortedLines<readonly string[]> =>
  new SortedLines(all.join('\n'), (found) => found);

describe('a table of sorted lines', () => {
  it('gives the lines of a key, in their order', () => {
    const table = lines('a;1', 'a b;2', 'b;3', 'b;1', 'bb;4', 'c;5');

    expect(['a', 'a b', 'b', 'bb', 'c'].map((key) => table.get(key))).toEqual([
      ['a;1'],
      ['a b;2'],
      ['b;3', 'b;1'],
      ['bb;4'],
      ['c;5'],
    ]);
  });

  it('has nothing for a key that is none, also when asked again', () => {
    const table = lines('b;1', 'd;2');

    expect(['', 'a', 'c', 'e', 'b;', 'c'].map((key) => table.get(key))).toEqual(Array(6).fill(undefined));
  });

  it('reads a key once while it is remembered', () => {
    let reads = 0;
    const table = new SortedLines('a;1', (found) => [++reads, ...found]);

    expect([table.get('a'), table.get('a')]).toEqual([
      [1, 'a;1'],
      [1, 'a;1'],
    ]);
  });

  it('forgets what it remembers before that grows without end', () => {
    const table = lines('a;1');

    for (let at = 0; at < 20_000; at++) table.get(`word ${at}`);

    expect(table.get('a')).toEqual(['a;1']);
  });
});
