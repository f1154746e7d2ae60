// A table of tens of thousands of lines: what is done to it at one go stays short, however long the table is.
import { describe, expect, it } from 'vitest';
import { MOST_OWN_CLASSES } from '../../../../../src/data/own/limits';
import { classesOf } from '../../../../../src/data/own/ownTable';
import { leftOut } from '../../../../../src/data/own/table/leftOut';
import { readSheet } from '../../../../../src/data/own/table/readSheet';
import type { Sheet } from '../../../../../src/data/own/table/sheet';

const ROWS = 20_000;
const LINES = Array.from(
  { length: ROWS },
  (_, row) => `${(row * 37) % 1001}.5,${(row * 17) % 977},${(row * 7) % 13} 类`,
);
const TEXT = ['x,count,类别', ...LINES].join('\n');

function sheetOf(text: string): { readonly sheet: Sheet; readonly portions: readonly number[] } {
  const portions: number[] = [];
  const work = readSheet(text);
  for (;;) {
    const step = work.next();
    if (step.done) return { sheet: step.value, portions };
    portions.push(step.value);
  }
}

/** How often an element of the column of classes is looked at. */
function watched(cells: readonly string[]): { readonly cells: readonly string[]; readonly looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(cells as string[], {
    get(target, name, receiver) {
      if (typeof name === 'string' && /^\d+$/.test(name)) looks++;
      return Reflect.get(target, name, receiver);
    },
  });
  return { cells: proxy, looks: () => looks };
}

describe('a long table', () => {
  const { sheet, portions } = sheetOf(TEXT);

  it('is read in portions, the last ones no longer than the first', () => {
    const steps = portions.map((done, at) => done - (portions[at - 1] ?? 0));
    // Once its cells are cut, each of its three columns is gone through twice, a tenth of it at most at one go.
    const ofColumns = steps.filter((_, at) => portions[at] > 0.5);
    expect(Math.max(...ofColumns)).toBeLessThan((0.5 / (2 * 3)) * 0.11);
  });

  it('is looked through for columns that give the classes away only as far as it takes to rule each out', () => {
    // Lines that stand class by class, where each column could be the order that they stand in.
    const { cells, looks } = watched(Array.from({ length: ROWS }, (_, row) => `class ${Math.floor(row / 1000)}`));
    const columns = [...Array.from({ length: 20 }, () => sheet.columns[0]), { ...sheet.columns[2], cells }];
    expect(leftOut({ ...sheet, columns }, 20)).toEqual([]);
    // For all columns together each line is compared once with the one before.
    expect(looks()).toBeLessThan(2.1 * ROWS);
  });

  it('of which each line is its own class has them counted, and not put in order', () => {
    const names = (count: number) => Array.from({ length: count }, (_, row) => `class ${count - row}`);
    const listed = (labels: readonly string[]) => classesOf({ labels }).map(({ name }) => name);
    expect(listed(names(MOST_OWN_CLASSES))).toEqual(names(MOST_OWN_CLASSES).reverse());
    expect(listed(names(MOST_OWN_CLASSES + 1))).toEqual(names(MOST_OWN_CLASSES + 1));
  });
});
