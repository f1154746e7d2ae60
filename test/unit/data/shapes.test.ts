import { describe, expect, it } from 'vitest';
import { recallAt1 } from '../../../src/core/evaluation/retrieval';
import { createDataSet } from '../../../src/data/createDataSet';
import { type DataSet, SHAPES, type Shape } from '../../../src/data/dataSet';
import { request } from './requests';

function make(shape: Shape, seed = 1, classes: number[] = []): DataSet {
  return createDataSet(request({ shape, seed, classes }));
}

/** Mean and spread of the distances of one class's points to the mean of all points. */
function radii({ labels, inputs, itemShape, count }: DataSet, wanted: number): { mean: number; spread: number } {
  const [dims] = itemShape;
  const lengths: number[] = [];
  for (let item = 0; item < count; item++) {
    if (labels[item] === wanted) lengths.push(Math.hypot(...inputs.subarray(item * dims, (item + 1) * dims)));
  }
  const mean = lengths.reduce((sum, x) => sum + x, 0) / lengths.length;
  return { mean, spread: Math.sqrt(lengths.reduce((sum, x) => sum + (x - mean) ** 2, 0) / lengths.length) };
}

describe('shapes', () => {
  it.each(SHAPES)('%s: 60 training and 20 held-out points a class, centred, with a mean variance of 1', (shape) => {
    const { itemShape, inputs, trainItems, heldOutItems, classes } = make(shape);
    const [dims] = itemShape;
    expect(dims).toBe(shape === 'shells' || shape === 'helices' ? 3 : 2);
    expect([trainItems.length, heldOutItems.length]).toEqual([60 * classes.length, 20 * classes.length]);
    let squares = 0;
    for (let k = 0; k < dims; k++) {
      const values = Array.from(trainItems, (item) => inputs[item * dims + k]);
      expect(values.reduce((sum, x) => sum + x, 0) / values.length).toBeCloseTo(0, 5);
      squares += values.reduce((sum, x) => sum + x * x, 0) / values.length;
    }
    expect(squares / dims).toBeCloseTo(1, 5);
  });

  it.each(SHAPES)('%s: a held-out point has a neighbour of its own class far more often than by chance', (shape) => {
    const { inputs, itemShape, heldOutItems, labels } = make(shape);
    const [dims] = itemShape;
    const points = Float32Array.from(
      Array.from(heldOutItems).flatMap((i) => [...inputs.subarray(i * dims, (i + 1) * dims)]),
    );
    const { recall } = recallAt1(
      points,
      Array.from(heldOutItems, (item) => labels[item]),
      dims,
    );
    expect(recall).toBeGreaterThan(0.7);
  });

  it.each(['rings', 'shells'] as const)('%s lie one inside the other round one centre', (shape) => {
    const data = make(shape);
    const [inner, middle, outer] = [0, 1, 2].map((wanted) => radii(data, wanted));
    for (const { mean, spread } of [inner, middle, outer]) expect(spread).toBeLessThan(0.35 * mean);
    expect(middle.mean / inner.mean).toBeGreaterThan(1.6);
    expect(outer.mean).toBeGreaterThan(1.25 * middle.mean);
  });

  it.each(['spirals', 'helices'] as const)('%s cannot be told apart by a class mean', (shape) => {
    const { inputs, itemShape, labels, count } = make(shape);
    const [dims] = itemShape;
    const means = [0, 1, 2].map((wanted) =>
      Array.from({ length: dims }, (_, k) => {
        let sum = 0;
        for (let item = 0; item < count; item++) if (labels[item] === wanted) sum += inputs[item * dims + k];
        return sum / 80;
      }),
    );
    let right = 0;
    for (let item = 0; item < count; item++) {
      const gaps = means.map((mean) => Math.hypot(...mean.map((m, k) => inputs[item * dims + k] - m)));
      if (gaps.indexOf(Math.min(...gaps)) === labels[item]) right++;
    }
    expect(right / count).toBeLessThan(0.75);
  });

  it('leave a class where it was when another is left out, up to shift and scale', () => {
    const all = make('blobs', 5);
    const two = make('blobs', 5, [1, 3]);
    const ratio = (data: DataSet, item: number) => {
      const x = (i: number) => data.inputs[2 * i];
      return (x(item) - x(item + 1)) / (x(item + 2) - x(item + 3));
    };
    expect(ratio(two, 0)).toBeCloseTo(ratio(all, 80), 3);
    expect(ratio(two, 80)).toBeCloseTo(ratio(all, 240), 3);
  });

  it('show the reader the coordinates that the encoder gets', () => {
    const data = make('helices');
    expect(data.picture(7)).toEqual({ kind: 'point', coordinates: [...data.inputs.subarray(21, 24)] });
  });
});
