// The reader's own table as a data set: each line an item, each column of numbers a number of the encoder's input.
import { createRandom, hash } from '../../core/random';
import type { DataSet } from '../dataSet';
import type { Picture } from '../picture';
import { FEWEST_OF_A_CLASS, MOST_OWN_CLASSES, MOST_OWN_ITEMS } from './limits';
import { drawHeldOut, inNameOrder, requireTrainable } from './ownClasses';
import { shortNames } from './visibleText';

export interface OwnTable {
  /** Names of the columns of numbers, in their order. */
  readonly columns: readonly string[];
  /** Name of the column of classes. */
  readonly labelColumn: string;
  /** One a line. */
  readonly labels: readonly string[];
  /** `(lines, columns)`, row-major. */
  readonly values: Float64Array;
}

/** Items of two or three numbers are shown as points, all others as bars. */
const POINT = { fewest: 2, most: 3 };

/** The length of a bar at a column's largest value; at its smallest it has none. */
const FULL_BAR = 100;

/**
 * The classes of a table with the lines of each: in the order of their names, or where there are more than can be trained on, in
 * that of the table, because sorting tens of thousands of names would hold the page up.
 */
export function classesOf({
  labels,
}: Pick<OwnTable, 'labels'>): readonly { readonly name: string; readonly lines: readonly number[] }[] {
  const lines = new Map<string, number[]>();
  labels.forEach((label, line) => {
    const known = lines.get(label);
    if (known) known.push(line);
    else lines.set(label, [line]);
  });
  const classes = Array.from(lines, ([name, members]) => ({ name, lines: members }));
  return classes.length > MOST_OWN_CLASSES ? classes : inNameOrder(classes, ({ name }) => name);
}

/**
 * Classes are numbered from 0 in the order of their names. Of more than `MOST_OWN_ITEMS` lines, so many are drawn by the seed,
 * from each class its share. Each column is standardised by the mean and deviation of the training items; a column without any
 * change in them becomes 0. Throws the errors of `requireTrainable`.
 */
export function createOwnTable(table: OwnTable, seed: number): DataSet {
  const all = classesOf(table);
  requireTrainable(all.map(({ name, lines }) => ({ name, count: lines.length })));
  const classes = drawLines(all, seed);
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
    const { unit, mean, deviation } = spread(Array.from(numbering.trainItems, (item) => valueAt(item, column)));
    const inUnits = lines.map((_, item) => valueAt(item, column) / unit);
    const least = inUnits.reduce((a, b) => Math.min(a, b));
    const range = inUnits.reduce((a, b) => Math.max(a, b)) - least;
    inUnits.forEach((value, item) => {
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
    classNames: shortNames(classes.map(({ name }) => name)),
    columnNames: table.columns,
    ...numbering,
    inputs,
    picture: (item): Picture =>
      isPoint ? { kind: 'point', coordinates: rowOf(inputs, item) } : { kind: 'marks', marks: rowOf(bars, item) },
  };
}

/** Mean and deviation, both in a unit of the size of the values, so that squares of very large ones stay finite. */
function spread(values: readonly number[]): {
  readonly unit: number;
  readonly mean: number;
  readonly deviation: number;
} {
  const unit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const mean = values.reduce((sum, value) => sum + value / unit, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value / unit - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance);
  // Equal numbers leave a rounding error, which is no spread.
  return { unit, mean, deviation: deviation > 1e-9 * Math.abs(mean) ? deviation : 0 };
}

interface ClassLines {
  readonly name: string;
  readonly lines: readonly number[];
}

/** Keeps the draw of lines apart from all else that a seed decides. */
const LINE_DRAW = 0x0718;

/** The classes with all their lines, or where those are too many with some of them, in the order of the table. */
function drawLines(classes: readonly ClassLines[], seed: number): readonly ClassLines[] {
  const total = classes.reduce((sum, { lines }) => sum + lines.length, 0);
  if (total <= MOST_OWN_ITEMS) return classes;
  const spare = MOST_OWN_ITEMS - FEWEST_OF_A_CLASS * classes.length;
  const left = total - FEWEST_OF_A_CLASS * classes.length;
  const random = createRandom(hash(seed, LINE_DRAW));
  return classes.map(({ name, lines }) => {
    const share = FEWEST_OF_A_CLASS + Math.floor((spare * (lines.length - FEWEST_OF_A_CLASS)) / left);
    return {
      name,
      lines: random
        .shuffle([...lines])
        .slice(0, share)
        .sort((a, b) => a - b),
    };
  });
}
