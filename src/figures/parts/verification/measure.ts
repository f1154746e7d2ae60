// What the figure reads off an evaluation and off the data set: the held-out items in two halves, and the distances of the
// pairs within one of them. Everything counted on those is core's business.
import { alternatingHalves, classHalves } from '../../../core/evaluation/halves';
import { type PairDistances, pairDistances } from '../../../core/evaluation/verification';
import { product } from '../../../core/rows';
import { takeRows } from '../../../core/takeRows';
import type { DataSet } from '../../../data/dataSet';
import type { Evaluation } from '../../../training/protocol/reports';

/** Some of the held-out items. */
export interface Half {
  /** Their places among the held-out items, which are the first rows of every evaluation. */
  readonly rows: Int32Array;
  /** Their numbers in the data set, and their classes. */
  readonly items: Int32Array;
  readonly labels: Int32Array;
}

/** Whether training has never met the classes that are held out: they are strangers, and not only other pictures. */
export function holdsOutStrangers({ trainItems, heldOutItems, labels }: DataSet): boolean {
  const met = new Set(Array.from(trainItems, (item) => labels[item]));
  return heldOutItems.every((item) => !met.has(labels[item]));
}

/** One half to choose a threshold on, one to judge it on; of strangers, different ones in each. */
export function heldOutHalves(data: DataSet): { readonly choosing: Half; readonly judging: Half } {
  const { heldOutItems, labels } = data;
  const halves = holdsOutStrangers(data) ? classHalves : alternatingHalves;
  const { choosing, judging } = halves(heldOutItems.map((item) => labels[item]));
  const half = (rows: Int32Array): Half => {
    const items = rows.map((row) => heldOutItems[row]);
    return { rows, items, labels: items.map((item) => labels[item]) };
  };
  return { choosing: half(choosing), judging: half(judging) };
}

/** Plain distances between the embeddings of a half. */
export function embeddingPairs({ embeddings, dimensions }: Evaluation, { rows, labels }: Half): PairDistances {
  return pairDistances(takeRows(embeddings, rows, dimensions), labels, dimensions, 'plain');
}

/** The same between the encoder's inputs: what can be told apart without any encoder. */
export function inputPairs({ inputs, itemShape }: DataSet, { items, labels }: Half): PairDistances {
  const features = product(itemShape);
  return pairDistances(takeRows(inputs, items, features), labels, features, 'plain');
}
