// How much of a page's story was found: shingles of four words, counted as multisets; means over pages.

export interface PageScore {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly isExact: boolean;
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const size = Math.min(4, words.length);
  for (let at = 0; size > 0 && at + size <= words.length; at++) {
    const shingle = words.slice(at, at + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function scorePage(truth: string, predicted: string): PageScore {
  const [wanted, found] = [shingles(truth), shingles(predicted)];
  let hits = 0;
  for (const [shingle, count] of found) hits += Math.min(count, wanted.get(shingle) ?? 0);
  const [all, told] = [sum(found), sum(wanted)];
  return {
    precision: all === 0 ? undefined : hits / all,
    recall: told === 0 ? undefined : hits / told,
    isExact: hits === all && hits === told,
  };
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

export interface Scores {
  readonly pages: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly exact: number;
  readonly empty: number;
}

export function meanOf(scores: readonly PageScore[]): Scores {
  const mean = (values: readonly (number | undefined)[]): number => {
    const known = values.filter((value) => value !== undefined);
    return known.reduce((a, b) => a + b, 0) / Math.max(1, known.length);
  };
  const [precision, recall] = [mean(scores.map((one) => one.precision)), mean(scores.map((one) => one.recall))];
  return {
    pages: scores.length,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    precision,
    recall,
    exact: scores.filter(({ isExact }) => isExact).length,
    empty: scores.filter((one) => one.precision === undefined).length,
  };
}
