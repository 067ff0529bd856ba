// Which texts of a page are the story, by the story's own words: the best alignment of the two word for word.

const MAX_WORDS = 40_000;
/** What a new run costs: a word that stands alone is a chance hit. */
const OPEN = 0.7;

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/**
 * For each text the share of its words that the story has at that place, 0 to 1; NaN where it has no word.
 * @param texts in the page's order
 */
export function alignTexts(texts: readonly string[], story: string): number[] {
  const words = texts.map(wordsOf);
  const page = words.flat();
  const told = wordsOf(story);
  const hit = align(page, told);
  let at = 0;
  return words.map((own) => {
    let hits = 0;
    for (let n = 0; n < own.length; n++) if (hit[at++]) hits++;
    return own.length === 0 ? Number.NaN : hits / own.length;
  });
}

// Words of the page that the alignment uses. B: best so far; M: best that ends in this match.
function align(page: readonly string[], told: readonly string[]): Uint8Array {
  const hit = new Uint8Array(page.length);
  const [n, m] = [Math.min(page.length, MAX_WORDS), told.length];
  if (n === 0 || m === 0) return hit;
  const width = m + 1;
  // 2 bits for B: 0 end, 1 from M, 2 up, 3 left; 1 bit for M: 0 opened, 1 continued.
  const from = new Uint8Array((n + 1) * width);
  let bestAbove = new Float32Array(width);
  let matchAbove = new Float32Array(width).fill(-1e9);
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  const [a, b] = [page.map(idOf), told.map(idOf)];
  for (let i = 1; i <= n; i++) {
    const best = new Float32Array(width);
    const match = new Float32Array(width).fill(-1e9);
    for (let j = 1; j <= m; j++) {
      let code = 0;
      if (a[i - 1] === b[j - 1]) {
        const going = matchAbove[j - 1]! + 1;
        const opened = bestAbove[j - 1]! + 1 - OPEN;
        match[j] = Math.max(going, opened);
        if (going >= opened) code |= 4;
      }
      const [up, left] = [bestAbove[j]!, best[j - 1]!];
      if (match[j]! >= up && match[j]! >= left) {
        best[j] = match[j]!;
        code |= 1;
      } else if (up >= left) {
        best[j] = up;
        code |= 2;
      } else {
        best[j] = left;
        code |= 3;
      }
      from[i * width + j] = code;
    }
    bestAbove = best;
    matchAbove = match;
  }
  let [i, j] = [n, m];
  let inMatch = false;
  while (i > 0 && j > 0) {
    const code = from[i * width + j]!;
    if (inMatch || (code & 3) === 1) {
      hit[i - 1] = 1;
      inMatch = (code & 4) !== 0;
      i--;
      j--;
    } else if ((code & 3) === 2) i--;
    else j--;
  }
  return hit;
}
