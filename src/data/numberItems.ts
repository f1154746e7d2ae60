// Items of digits, shapes and students are numbered class after class, and within a class the training items come first.

export interface Numbering {
  readonly count: number;
  /** Class id of each item, `(count)`. */
  readonly labels: Int32Array;
  /** Grouped by class, in the order of `classes`. */
  readonly trainItems: Int32Array;
  readonly heldOutItems: Int32Array;
}

/** `classes.length × (train + heldOut)` items. */
export function numberItems(classes: readonly number[], train: number, heldOut: number): Numbering {
  const perClass = train + heldOut;
  const count = classes.length * perClass;
  const labels = new Int32Array(count);
  const trainItems = new Int32Array(classes.length * train);
  const heldOutItems = new Int32Array(classes.length * heldOut);
  for (let item = 0; item < count; item++) {
    const place = Math.floor(item / perClass);
    const sample = item % perClass;
    labels[item] = classes[place];
    if (sample < train) trainItems[place * train + sample] = item;
    else heldOutItems[place * heldOut + sample - train] = item;
  }
  return { count, labels, trainItems, heldOutItems };
}
