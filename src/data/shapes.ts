// The toy shapes in two and three dimensions as a data set. In most of them two points of one class can be farther apart than
// points of two classes.
import { createRandom, hash } from '../core/random';
import type { DataSet, Shape } from './dataSet';
import { numberItems } from './numberItems';
import { SHAPE_FORMULAS } from './shapePoints';

const TRAIN = 60;
const HELD_OUT = 20;

/**
 * The wanted classes, ascending, of one shape. A class's raw points depend on the seed and the class alone. Coordinates
 * are centred on the mean of the training items and divided by *one* deviation, the root of the mean variance of the
 * coordinates: rings stay round. The picture shows the same coordinates as the encoder sees.
 */
export function createShapes(shape: Shape, classes: readonly number[], seed: number): DataSet {
  const { features, point } = SHAPE_FORMULAS[shape];
  const numbering = numberItems(classes, TRAIN, HELD_OUT);
  const points = classes.flatMap((shapeClass) => {
    const random = createRandom(hash(seed, shapeClass));
    return Array.from({ length: TRAIN + HELD_OUT }, () => point(shapeClass, random));
  });

  const training = Array.from(numbering.trainItems, (item) => points[item]);
  const means = Array.from({ length: features }, (_, k) => mean(training.map((coordinates) => coordinates[k])));
  const variances = means.map((centre, k) => mean(training.map((coordinates) => (coordinates[k] - centre) ** 2)));
  const deviation = Math.sqrt(mean(variances));
  const inputs = Float32Array.from(
    points.flatMap((coordinates) => coordinates.map((x, k) => (x - means[k]) / deviation)),
  );

  return {
    id: 'shapes',
    itemShape: [features],
    classes,
    ...numbering,
    inputs,
    picture: (item) => ({ kind: 'point', coordinates: [...inputs.subarray(item * features, (item + 1) * features)] }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
