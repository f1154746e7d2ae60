import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../../src/core/codedError';
import { readTable } from '../../../../src/data/own/csvTable';
import { MOST_OWN_COLUMNS, MOST_OWN_ITEMS } from '../../../../src/data/own/limits';

const cut = (text: string) => text.split('\n').map((line) => line.split(','));

function fault(rows: readonly (readonly string[])[]): { code: string; values: unknown } {
  try {
    readTable(rows);
  } catch (error) {
    if (error instanceof CodedError) return { code: error.code, values: error.values };
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('a table', () => {
  it('takes the column called label for the classes, wherever it stands', () => {
    const table = readTable(cut('a,Label,b\n1,x,2\n3,y,4'));
    expect(table.columns).toEqual(['a', 'b']);
    expect(table.labelColumn).toBe('Label');
    expect(table.labels).toEqual(['x', 'y']);
    expect([...table.values]).toEqual([1, 2, 3, 4]);
  });

  it('takes the only column of words, or else the last one', () => {
    expect(readTable(cut('kind,a,b\nx,1,2\ny,3,4')).labelColumn).toBe('kind');
    expect(readTable(cut('a,b,kind\n1,2,0\n3,4,1')).labelColumn).toBe('kind');
    expect(readTable(cut('a,类别\n1,猫\n3,狗')).labels).toEqual(['猫', '狗']);
  });

  it('leaves out a column that only counts the lines', () => {
    const table = readTable(cut(',a,label\n0,5,x\n1,6,y'));
    expect(table.columns).toEqual(['a']);
    expect(table.leftOut).toEqual(['1']);
  });

  it('passes over empty lines and counts them', () => {
    expect(readTable(cut('a,label\n\n1,x\n\n2,y\n')).labels).toEqual(['x', 'y']);
    expect(fault(cut('a,label\n\n1,x\n\n?,y\n'))).toEqual({
      code: 'csv-missing-cell',
      values: { line: 5, column: 'a' },
    });
  });

  it('reads a decimal comma where the cells are cut at something else', () => {
    expect([
      ...readTable(
        [
          ['a', 'label'],
          ['1,5', 'x'],
          ['-2e3', 'y'],
        ],
        true,
      ).values,
    ]).toEqual([1.5, -2000]);
    expect(
      fault([
        ['a', 'label'],
        ['1,5', 'x'],
        ['2', 'y'],
        ['3', 'y'],
      ]).code,
    ).toBe('csv-not-a-number');
  });

  it('says where a cell is missing, no number, or too much', () => {
    expect(fault(cut('a,b,label\n1,2,x\n1,,y'))).toEqual({
      code: 'csv-missing-cell',
      values: { line: 3, column: 'b' },
    });
    expect(fault(cut('a,b,label\n1,2,x\n1,2,'))).toEqual({
      code: 'csv-missing-cell',
      values: { line: 3, column: 'label' },
    });
    expect(fault(cut('a,label\n1,x\n0x10,y\n3,y'))).toEqual({
      code: 'csv-not-a-number',
      values: { line: 3, column: 'a', value: '0x10' },
    });
    expect(fault(cut('a,label\n1,x\n2,y,3'))).toEqual({
      code: 'csv-ragged',
      values: { line: 3, found: 3, expected: 2 },
    });
    expect(
      fault([
        ['a', 'label'],
        ['1', 'x'],
        ['2', 'y\n3,x'],
      ]),
    ).toEqual({ code: 'csv-quote', values: { line: 3 } });
  });

  it('says what is wrong with a whole table', () => {
    expect(fault([['']]).code).toBe('csv-empty');
    expect(fault(cut('a,label')).code).toBe('csv-empty');
    expect(fault(cut('1,2\n3,4')).code).toBe('csv-no-header');
    expect(fault(cut('a,b\nx,y\nz,w'))).toEqual({ code: 'csv-no-label', values: { first: 'a', second: 'b' } });
    expect(fault(cut('label\nx\ny')).code).toBe('csv-no-numbers');
    const wide = Array.from({ length: MOST_OWN_COLUMNS + 1 }, () => '1');
    expect(
      fault([
        [...wide.map((_, at) => `c${at}`), 'label'],
        [...wide, 'x'],
      ]).code,
    ).toBe('csv-many-columns');
    const long = Array.from({ length: MOST_OWN_ITEMS + 1 }, () => ['1', 'x']);
    expect(fault([['a', 'label'], ...long]).code).toBe('csv-many-rows');
  });
});
