// Which row of the class vectors is whose, and from which step on.
import type { TrainingData } from './dataSet';

/** As an engine takes them. */
export interface ClassRows {
  /** Row of each item's class, `(items)`; −1 for items that are never trained on. */
  readonly rows: Int32Array;
  /** Classes in all. */
  readonly count: number;
  /** From `step` on the first `present` of them, ascending: those with items that training may draw by then. */
  readonly stages: readonly { readonly step: number; readonly present: number }[];
}

type Classed = Pick<TrainingData, 'labels' | 'trainItems' | 'stages'>;

/** Rows in the order in which classes first have an item, so that those of each stage are the first ones. */
export function classRowsOf({ labels, trainItems, stages }: Classed): ClassRows {
  const rows = new Int32Array(labels.length).fill(-1);
  const rowOf = new Map<number, number>();
  /** Number of the item that brought each row. */
  const broughtBy: number[] = [];
  for (const item of trainItems.slice().sort()) {
    const label = labels[item];
    if (!rowOf.has(label)) {
      rowOf.set(label, rowOf.size);
      broughtBy.push(item);
    }
    rows[item] = rowOf.get(label) ?? -1;
  }
  return {
    rows,
    count: rowOf.size,
    stages: stages.map(({ step, items }) => ({ step, present: broughtBy.filter((item) => item < items).length })),
  };
}
