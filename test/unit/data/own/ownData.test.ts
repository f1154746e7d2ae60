import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random';
import type { DataSet } from '../../../../src/data/dataSet';
import { MOST_OWN_ITEMS, OWN_SIZE } from '../../../../src/data/own/limits';
import { heldOutOf } from '../../../../src/data/own/ownClasses';
import { createOwnPictures, type OwnPicture } from '../../../../src/data/own/ownPictures';
import { createOwnTable, type OwnTable } from '../../../../src/data/own/ownTable';
import { tableOf } from './table/read';

const random = createRandom(3);
const bytes = (count: number) => Uint8Array.from({ length: count }, () => random.integer(256));
const grey = (): OwnPicture => ({ kind: 'grey', bytes: bytes(OWN_SIZE * OWN_SIZE) });
const colour = (): OwnPicture => ({ kind: 'colour', bytes: bytes(3 * OWN_SIZE * OWN_SIZE) });
const some = (count: number, make: () => OwnPicture) => Array.from({ length: count }, make);
const classes = [
  { name: '10', pictures: some(20, grey) },
  { name: '2', pictures: some(4, colour) },
];

function splitOf({ labels, trainItems, heldOutItems, count }: DataSet) {
  expect([...trainItems, ...heldOutItems].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
  const of = (items: Int32Array, label: number) => items.filter((item) => labels[item] === label).length;
  return [0, 1].map((label) => [of(trainItems, label), of(heldOutItems, label)]);
}

describe('own pictures', () => {
  it('number their classes in the order of the names, and hold out a fifth of each but at least two', () => {
    const data = createOwnPictures(classes, 1);
    expect(data.classNames).toEqual(['2', '10']);
    expect(data.classes).toEqual([0, 1]);
    expect(splitOf(data)).toEqual([
      [2, 2],
      [16, 4],
    ]);
    expect(heldOutOf(100)).toBe(20);
    expect(data.itemShape).toEqual([OWN_SIZE, OWN_SIZE, 1]);
  });

  it('hold out the same items for the same seed alone', () => {
    const drawn = (seed: number) => [...createOwnPictures(classes, seed).heldOutItems];
    expect(drawn(5)).toEqual(drawn(5));
    expect(drawn(5)).not.toEqual(drawn(6));
  });

  it('give the encoder greys of mean 0 and deviation ½, and the reader the picture itself', () => {
    const data = createOwnPictures(classes, 1);
    const pixels = OWN_SIZE * OWN_SIZE;
    for (let item = 0; item < data.count; item++) {
      const input = data.inputs.subarray(item * pixels, (item + 1) * pixels);
      const mean = input.reduce((sum, x) => sum + x, 0) / pixels;
      const variance = input.reduce((sum, x) => sum + x * x, 0) / pixels - mean * mean;
      expect(mean).toBeCloseTo(0, 4);
      expect(Math.sqrt(variance)).toBeCloseTo(0.5, 4);
    }
    expect(data.picture(0)).toEqual({ ...classes[1].pictures[0], width: OWN_SIZE, height: OWN_SIZE });
  });

  it('say what is missing', () => {
    const make =
      (...given: (readonly [string, number])[]) =>
      () =>
        createOwnPictures(
          given.map(([name, count]) => ({ name, pictures: some(count, grey) })),
          1,
        );
    expect(make(['a', 9])).toThrow('own-one-class');
    expect(make(['a', 9], ['b', 1])).toThrow(/own-few-items.*"names":"b","counts":"1"/);
    expect(make(['a', 9], ['a', 9])).toThrow('own-same-name');
    expect(make(['a', 9], ['', 9])).toThrow('own-no-name');
    expect(make(...Array.from({ length: 201 }, (_, i) => [`${i}`, 4] as const))).toThrow('own-many-classes');
  });
});

describe('an own table', () => {
  const rows = [['x', 'y', 'constant', 'label']];
  for (let i = 0; i < 30; i++) {
    rows.push([String(((7 * i) % 31) / 2), String(((i * i) % 31) / 4), '5', i % 2 ? 'odd' : 'even']);
  }
  const readTable = (cells: readonly (readonly string[])[]) => tableOf(cells.map((row) => row.join(',')).join('\n'));

  it('is standardised by its training items, column by column', () => {
    const data = createOwnTable(readTable(rows), 1);
    expect(data.itemShape).toEqual([3]);
    expect(splitOf(data)).toEqual([
      [12, 3],
      [12, 3],
    ]);
    for (const column of [0, 1]) {
      const values = Array.from(data.trainItems, (item) => data.inputs[3 * item + column]);
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      expect(mean).toBeCloseTo(0, 5);
      expect(values.reduce((sum, x) => sum + x * x, 0) / values.length).toBeCloseTo(1, 5);
    }
    expect(Array.from(data.inputs).filter((_, at) => at % 3 === 2)).toEqual(Array(30).fill(0));
  });

  it('shows two or three numbers as a point and more as bars from 0 to 100', () => {
    expect(createOwnTable(readTable(rows), 1).picture(0).kind).toBe('point');
    const wide = rows.map(([x, y, c, label], line) => [x, y, c, line ? x : 'z', label]);
    const data = createOwnTable(readTable(wide), 1);
    const marks = Array.from({ length: data.count }, (_, item) => data.picture(item)).flatMap((picture) =>
      picture.kind === 'marks' ? picture.marks : [],
    );
    expect(marks).toHaveLength(4 * 30);
    expect([Math.min(...marks), Math.max(...marks)]).toEqual([0, 100]);
  });

  it('of more lines than a run trains on gives each class its share, and at least four lines', () => {
    const count = 50_000;
    const labels = Array.from({ length: count }, (_, row) => (row < 4 ? 'rare' : row % 4 ? 'much' : 'less'));
    const table: OwnTable = {
      columns: ['v'],
      labelColumn: 'label',
      labels,
      values: Float64Array.from(labels, () => random.next()),
    };
    const data = createOwnTable(table, 1);
    const sizes = [0, 1, 2].map((label) => data.labels.filter((one) => one === label).length);
    expect(data.count).toBeLessThanOrEqual(MOST_OWN_ITEMS);
    expect(data.count).toBeGreaterThan(MOST_OWN_ITEMS - 3);
    expect(sizes[2]).toBe(4);
    expect(sizes[1] / sizes[0]).toBeCloseTo(3, 1);
    expect(createOwnTable(table, 1).inputs).toEqual(data.inputs);
    expect(createOwnTable(table, 2).inputs).not.toEqual(data.inputs);
  });

  it('of the largest and smallest numbers there are stays finite', () => {
    const values = ['1e308', '-1e308', '5e-324', '1e30', '0', '-1e300', '2', '3.5'];
    const data = createOwnTable(tableOf(`v,label\n${values.map((v, at) => `${v},${at % 2}`).join('\n')}`), 1);
    expect(data.inputs.every(Number.isFinite)).toBe(true);
    expect(data.picture(0)).not.toMatchObject({ marks: [Number.NaN] });
  });
});
