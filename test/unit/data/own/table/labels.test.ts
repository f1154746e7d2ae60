import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classesOf } from '../../../../../src/data/own/ownTable';
import { chosenTable } from '../../../../../src/data/own/table/chosenTable';
import { leftOut } from '../../../../../src/data/own/table/leftOut';
import { faultOf, sheetOf, tableOf } from './read';

const fixture = (name: string) => readFileSync(`test/fixtures/tables/${name}`, 'utf8');
const table = (header: string, count: number, line: (row: number) => string) =>
  `${header}\n${Array.from({ length: count }, (_, row) => line(row)).join('\n')}`;
/** Numbers without order. */
const noise = (row: number) => ((row * 7919) % 101) / 10;

describe('the column of classes', () => {
  const labelOf = (text: string) => {
    const { columns, label } = sheetOf(text);
    return label === null ? null : columns[label].name;
  };

  it('is the one called so, wherever it stands', () => {
    expect(labelOf('a,Label,b\n1,x,2\n3,y,4')).toBe('Label');
    expect(labelOf('a,类别,b\n1,猫,2\n3,狗,4')).toBe('类别');
    expect(labelOf('digit,p1\n0,0.2\n1,0.4')).toBe('digit');
    expect(labelOf(fixture('numeric_label_first_unnamed.csv'))).toBe('digit');
  });

  it('is the one in words, where two are called so and mean the same', () => {
    expect(labelOf(fixture('two_label_columns_target_name.csv'))).toBe('target_name');
    expect(labelOf(fixture('plotly_iris_like_species_id.csv'))).toBe('species');
  });

  it('is the only one of words, or of the same classes', () => {
    expect(labelOf('a,b,c\nx,1,2\ny,3,4')).toBe('a');
    expect(labelOf(table('file,who,v', 20, (row) => `img${row}.png,${row % 2 ? 'ann' : 'bob'},${noise(row)}`))).toBe(
      'who',
    );
  });

  it('is not one whose words name the rows', () => {
    expect(labelOf(table('file,v', 20, (row) => `img${row}.png,${noise(row)}`))).toBeNull();
    expect(labelOf(table('file,v,person', 20, (row) => `img${row}.png,${noise(row)},${row % 4}`))).toBe('person');
    expect(labelOf(table('Target Name,target,v', 20, (row) => `${'ab'[row % 2]},${row % 2},${noise(row)}`))).toBe(
      'Target Name',
    );
    expect(labelOf(table('x,y,group', 20, (row) => `${noise(row)},${noise(row + 1)},${row % 4}`))).toBe('group');
  });

  it('is asked for where there is a choice, or none', () => {
    expect(
      labelOf(table('island,sex,v', 20, (row) => `${row % 3 ? 'A' : 'B'},${row % 2 ? 'f' : 'm'},${noise(row)}`)),
    ).toBeNull();
    expect(labelOf(table('v,w', 20, (row) => `${noise(row)},${noise(row + 3)}`))).toBeNull();
    expect(labelOf(table('v,w,c', 20, (row) => `${noise(row)},${noise(row + 3)},${row % 3}`))).toBe('c');
    expect(faultOf(() => tableOf(table('v,w', 20, (row) => `${noise(row)},${noise(row + 3)}`))).code).toBe(
      'csv-choose-label',
    );
  });

  it('may be any other, at the reader’s choice', () => {
    const sheet = sheetOf('kind,a,b\nx,1,2.5\ny,1,4.5\nx,2,8.5');
    expect(chosenTable(sheet, { label: 1, putBack: [] })).toMatchObject({ columns: ['b'], labels: ['1', '1', '2'] });
  });

  it('has one class for names that look alike', () => {
    const names = (text: string) => classesOf(tableOf(text)).map(({ name }) => name);
    expect(names(fixture('nfc_nfd.csv'))).toHaveLength(2);
    expect(names('a,label\n1,x\u200by\n2,xy\n3,\u202ex y\n4,x\u00a0y')).toEqual(['x y', 'xy']);
    expect(names('a,label\n1,\u200b\n2,x')).toEqual(['U+200B', 'x']);
  });

  it('may not leave a line without a class', () => {
    expect(faultOf(() => tableOf('a,b,label\n1,2,x\n1,2,'))).toEqual({
      code: 'csv-missing-cell',
      values: { line: 3, column: 'label' },
    });
    expect(tableOf('a,label\n1,none\n2,mild').labels).toEqual(['none', 'mild']);
  });
});

describe('a column that gives the class away', () => {
  const reasons = (text: string) => {
    const sheet = sheetOf(text);
    return Object.fromEntries(
      leftOut(sheet, sheet.label).map(({ column, reason }) => [sheet.columns[column].name, reason]),
    );
  };
  const sorted = (name: string, value: (row: number) => string | number) =>
    table(`${name},v,label`, 24, (row) => `${value(row)},${noise(row)},${'abc'[Math.floor(row / 8)]}`);

  it('numbers the lines, from wherever, in whatever steps, in whatever order', () => {
    expect(reasons(fixture('R_rownames_sorted.csv'))).toEqual({ rownames: 'counter' });
    expect(reasons(sorted('sample', (row) => row + 1001))).toEqual({ sample: 'counter' });
    expect(reasons(sorted('sample', (row) => 500 - 10 * row))).toEqual({ sample: 'counter' });
    expect(reasons(sorted('sample', (row) => 0.5 * row))).toEqual({ sample: 'counter' });
    expect(reasons(sorted('sample', (row) => 1000 * (1 + Math.floor(row / 8)) + ((row * 3) % 8)))).toEqual({
      sample: 'counter',
    });
    expect(reasons(sorted('sample', (row) => 7 + ((row * 5) % 24)))).toEqual({ sample: 'counter' });
  });

  it('goes one way from line to line', () => {
    expect(reasons(sorted('time', (row) => row * row + 3))).toEqual({ time: 'order' });
    expect(reasons(sorted('time', (row) => Math.sqrt(row)))).toEqual({ time: 'order' });
    expect(reasons(sorted('session', (row) => 9 - Math.floor(row / 3)))).toEqual({ session: 'order' });
    const mixed = (value: (row: number) => number) =>
      reasons(table('t,v,label', 24, (row) => `${value(row)},${noise(row)},${'abc'[row % 3]}`));
    expect(mixed((row) => row * row + 3)).toEqual({ t: 'order' });
    // Where the classes are mixed, the place in the table says nothing of them.
    expect(mixed((row) => Math.sqrt(row))).toEqual({});
    expect(mixed((row) => Math.floor(row / 3))).toEqual({});
  });

  it('has one value for each class', () => {
    expect(reasons(fixture('plotly_iris_like_species_id.csv'))).toEqual({ species_id: 'class' });
    expect(reasons(fixture('two_label_columns_target_name.csv'))).toEqual({ target: 'class' });
    expect(reasons(sorted('is_a', (row) => (row < 8 ? 1 : 0)))).toEqual({ is_a: 'class' });
    expect(reasons(sorted('weight', (row) => [0.25, 7.5, 3.125][Math.floor(row / 8)]))).toEqual({ weight: 'class' });
  });

  it('is called so, or holds words or nothing', () => {
    expect(reasons(sorted('id', (row) => (row * row) % 17))).toEqual({ id: 'identifier' });
    expect(reasons(sorted('file', (row) => `img_${row}.png`))).toEqual({ file: 'words' });
    expect(reasons(sorted('notes', () => ''))).toEqual({ notes: 'empty' });
  });

  it('is neither a measurement nor a number that never changes', () => {
    expect(reasons(sorted('w', (row) => noise(row + 5)))).toEqual({});
    expect(reasons(sorted('w', () => 5))).toEqual({});
    expect(reasons('w,label\n1,a\n2,b')).toEqual({});
  });

  it('is trained on once it is put back', () => {
    const sheet = sheetOf(fixture('R_rownames_sorted.csv'));
    expect(chosenTable(sheet, { label: sheet.label, putBack: [] }).columns).toEqual(['x', 'y']);
    expect(chosenTable(sheet, { label: sheet.label, putBack: [0] }).columns).toEqual(['rownames', 'x', 'y']);
  });

  it('is named as the reason where nothing else is left', () => {
    const only = table('n,label', 12, (row) => `${row},${row < 6 ? 'a' : 'b'}`);
    expect(faultOf(() => tableOf(only)).code).toBe('csv-only-giveaways');
  });
});
