// The reader's own table as a data set: each line an item, each column of numbers a number of the encoder's input.
import type { DataSet } from '../dataSet';
import type { Picture } from '../picture';
import type { OwnTable } from './csvTable';
import { drawHeldOut, inNameOrder, requireTrainable } from './ownClasses';

/** Items of two or three numbers are shown as points, all others as bars. */
const POINT = { fewest: 2, most: 3 };

/** The length of a bar at a column's largest value; at its smallest it has none. */
const FULL_BAR = 100;

/** The classes of a table in the order of their names, with the lines of each. */
export function classesOf({
  labels,
}: OwnTable): readonly { readonly name: string; readonly lines: readonly number[] }[] {
  const lines = new Map<string, number[]>();
  labels.forEach((label, line) => {
    const known = lines.get(label);
    if (known) known.push(line);
    else lines.set(label, [line]);
  });
  const classes = Array.from(lines, ([name, members]) => ({ name, lines: members }));
  return inNameOrder(classes, ({ name }) => name);
}

/**
 * Classes are numbered from 0 in the order of their names. Each column is standardised by the mean and deviation of the
 * training items; a column without any change in them becomes 0. Throws the errors of `requireTrainable`.
 */
export function createOwnTable(table: OwnTable, seed: number): DataSet {
  const classes = classesOf(table);
  requireTrainable(classes.map(({ name, lines }) => ({ name, count: lines.length })));
  const numbering = drawHeldOut(
    classes.map(({ lines }) => lines.length),
    seed,
  );
  const lines = classes.flatMap((one) => one.lines);
  const features = table.columns.length;
  const valueAt = (item: number, column: number) => table.values[lines[item] * features + column];
  const inputs = new Float32Array(lines.length * features);
  const bars = new Float32Array(lines.length * features);
  for (let column = 0; column < features; column++) {
    const { mean, deviation } = spread(Array.from(numbering.trainItems, (item) => valueAt(item, column)));
    const all = lines.map((_, item) => valueAt(item, column));
    const least = all.reduce((a, b) => Math.min(a, b));
    const range = all.reduce((a, b) => Math.max(a, b)) - least;
    all.forEach((value, item) => {
      inputs[item * features + column] = deviation > 0 ? (value - mean) / deviation : 0;
      bars[item * features + column] = range > 0 ? (FULL_BAR * (value - least)) / range : 0;
    });
  }
  const isPoint = features >= POINT.fewest && features <= POINT.most;
  const rowOf = (numbers: Float32Array, item: number) => [...numbers.subarray(item * features, (item + 1) * features)];
  return {
    id: 'own',
    itemShape: [features],
    classes: classes.map((_, label) => label),
    classNames: classes.map(({ name }) => name),
    columnNames: table.columns,
    ...numbering,
    inputs,
    picture: (item): Picture =>
      isPoint ? { kind: 'point', coordinates: rowOf(inputs, item) } : { kind: 'marks', marks: rowOf(bars, item) },
  };
}

function spread(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  // Equal numbers leave a rounding error, which is no spread.
  return { mean, deviation: deviation > 1e-9 * Math.abs(mean) ? deviation : 0 };
}
