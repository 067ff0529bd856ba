// Five parts of the examples, each with its share of every topic, the rarest first (Sechidis et al., 2011).

export const FOLDS = 5;

/** @returns the fold of each example, 0 to 4 */
export function foldsOf(labels: readonly ReadonlySet<string>[]): Uint8Array {
  const folds = new Uint8Array(labels.length).fill(FOLDS);
  const sizes = new Array<number>(FOLDS).fill(0);
  const assign = (rows: readonly number[]) => {
    const shares = new Array<number>(FOLDS).fill(0);
    for (const row of rows) if (folds[row]! < FOLDS) shares[folds[row]!]!++;
    for (const row of rows) {
      if (folds[row]! < FOLDS) continue;
      let best = 0;
      for (let fold = 1; fold < FOLDS; fold++) {
        if ((shares[fold]! - shares[best]! || sizes[fold]! - sizes[best]!) < 0) best = fold;
      }
      folds[row] = best;
      shares[best]!++;
      sizes[best]!++;
    }
  };
  const rowsOf = new Map<string, number[]>();
  labels.forEach((own, row) => {
    for (const label of own) {
      const rows = rowsOf.get(label);
      if (rows) rows.push(row);
      else rowsOf.set(label, [row]);
    }
  });
  for (const rows of [...rowsOf.values()].sort((a, b) => a.length - b.length)) assign(rows);
  assign([...labels.keys()]);
  return folds;
}
