// The result of a run of `scale`: the area under the ROC for people that the encoder has not seen. No threshold is chosen
// here, but the people on whom `verify` chooses one are left out all the same, so that both figures report on the same
// people.
import { classHalves } from '../../core/evaluation/halves';
import { pairDistances, rocArea } from '../../core/evaluation/verification';
import type { Numbers } from '../../core/loss/kinds';
import { product } from '../../core/rows';
import { takeRows } from '../../core/takeRows';
import type { DataSet } from '../../data/dataSet';
import type { Evaluation } from '../../training/protocol/reports';

/** Area under the ROC, 0 … 1, of the embeddings of an evaluation; null where there are no such pairs. Throws `not-finite`. */
export function encoderAuc({ heldOutItems, labels }: DataSet, { embeddings, dimensions }: Evaluation): number | null {
  const heldOut = heldOutItems.map((item) => labels[item]);
  const { judging } = classHalves(heldOut);
  return areaOf(embeddings, judging, heldOut, dimensions);
}

/** The same for the encoder's inputs, the pixels: the result without any encoder. */
export function inputAuc({ heldOutItems, labels, inputs, itemShape }: DataSet): number | null {
  const { judging } = classHalves(heldOutItems.map((item) => labels[item]));
  const items = judging.map((row) => heldOutItems[row]);
  const features = product(itemShape);
  return areaOf(inputs, items, labels, features);
}

function areaOf(values: Numbers, rows: Int32Array, labels: Int32Array, dims: number): number | null {
  const taken = takeRows(values, rows, dims);
  return rocArea(
    pairDistances(
      taken,
      rows.map((row) => labels[row]),
      dims,
      'plain',
    ),
  );
}
