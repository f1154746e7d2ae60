// Labelled items in two halves: a threshold is chosen on one and judged on the other, because on the pairs that it was chosen
// on it looks better than it is.

export interface Halves {
  /** Rows, ascending. */
  readonly choosing: Int32Array;
  readonly judging: Int32Array;
}

/**
 * Rows 0 … n − 1 of `labels` (n), dealt out class by class in turn, the first of each class to the choosing half. A
 * class of odd size gives that half one more.
 */
export function alternatingHalves(labels: ArrayLike<number>): Halves {
  const choosing: number[] = [];
  const judging: number[] = [];
  const dealt = new Map<number, number>();
  for (let row = 0; row < labels.length; row++) {
    const before = dealt.get(labels[row]) ?? 0;
    dealt.set(labels[row], before + 1);
    (before % 2 === 0 ? choosing : judging).push(row);
  }
  return { choosing: Int32Array.from(choosing), judging: Int32Array.from(judging) };
}

/**
 * The same rows by whole classes: the first half of the class ids to choose on, the other half to judge on, so that no class
 * is in both. Of an odd number of classes the choosing half has one more.
 */
export function classHalves(labels: ArrayLike<number>): Halves {
  const classes = [...new Set(Array.from(labels))].sort((a, b) => a - b);
  const chosenOn = new Set(classes.slice(0, Math.ceil(classes.length / 2)));
  const rows = Int32Array.from({ length: labels.length }, (_, row) => row);
  return {
    choosing: rows.filter((row) => chosenOn.has(labels[row])),
    judging: rows.filter((row) => !chosenOn.has(labels[row])),
  };
}
