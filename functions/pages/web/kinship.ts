// Whether two headlines are of one story: by the words that they share.

/** Of the words of the shorter one, the part that the other has, too. */
export function kinship(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared < Math.min(2, short.size) ? 0 : shared / Math.max(1, short.size);
}

/** Of four letters or more, since all headlines share the small ones; `machine` and `machines` are one. */
export const wordsIn = (folded: string): ReadonlySet<string> =>
  new Set(
    folded
      .split(' ')
      .filter((word) => word.length >= MIN_WORD)
      .map((word) => word.slice(0, STEM)),
  );
const MIN_WORD = 4;
const STEM = 6;
