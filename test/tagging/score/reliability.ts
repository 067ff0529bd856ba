// How often tags of a confidence are right: what a confidence says, and what is.

export interface Sure {
  readonly confidence: number;
  readonly isRight: boolean;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** Lines like `0.80 to 0.90  said 0.86  right 0.91  (1596)`. */
export function reliabilityOf(judged: readonly Sure[]): string[] {
  return EDGES.slice(0, -1).flatMap((from, at) => {
    const to = EDGES[at + 1]!;
    const here = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (here.length === 0) return [];
    const said = here.reduce((sum, { confidence }) => sum + confidence, 0) / here.length;
    const right = here.filter(({ isRight }) => isRight).length / here.length;
    const range = `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`;
    return [`${range}  said ${said.toFixed(2)}  right ${right.toFixed(2)}  (${here.length})`];
  });
}
