import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_OWN_COLUMNS, MOST_TABLE_ROWS } from '../../../../../src/data/own/limits';
import { exampleNumber } from '../../../../../src/data/own/table/chosenTable';
import { faultOf, sheetOf, tableOf, valuesOf } from './read';

const fixture = (name: string) => readFileSync(`test/fixtures/tables/${name}`, 'utf8');
const rows = (count: number, line: (row: number) => string) =>
  Array.from({ length: count }, (_, row) => line(row)).join('\n');

describe('the cells of a table', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
    ['colons', ':'],
    ['carets', '^'],
    ['full-width commas', '，'],
    ['spaces', ' '],
    ['runs of spaces', '   '],
  ])('may stand between %s', (_, mark) => {
    const text = ['a', 'b', 'label'].join(mark);
    const table = tableOf(`${text}\n${rows(4, (row) => [row * row + 0.5, -row, row % 2 ? 'x' : 'y'].join(mark))}`);
    expect(table.columns).toEqual(['a', 'b']);
    expect([...table.values.slice(2, 4)]).toEqual([1.5, -1]);
  });

  it('may be named by Excel in a line of its own, which holds no cells', () => {
    const table = tableOf(fixture('excel_sep_line.csv'));
    expect(table.columns).toEqual(['x', 'y']);
    expect([...table.values.slice(0, 2)]).toEqual([0.134, 0.847]);
    expect(faultOf(() => tableOf('sep=;\na;label\n1;x\n?;y')).values).toMatchObject({ line: 4 });
  });

  it('in quotation marks may hold the mark between cells, line breaks and quotation marks', () => {
    expect(tableOf(fixture('multiline_header_cell.csv')).columns).toEqual(['length (cm)', 'y']);
    expect(tableOf('"a, b",label\n1,"x, ""y"""\n2,z').labels).toEqual(['x, "y"', 'z']);
    expect(tableOf('a,label\r\n1,"x\r\ny"\r\n2,z').labels).toEqual(['x y', 'z']);
    expect(tableOf('a,label\n1, "x, y"\n2,5" disk').labels).toEqual(['x, y', '5" disk']);
  });

  it('whose quotation marks do not pair up are told by their line', () => {
    expect(faultOf(() => tableOf('a,label\n1,x\n2,"y\n3,z'))).toEqual({ code: 'csv-quote', values: { line: 3 } });
    expect(faultOf(() => tableOf('a,label\n1,"x\n2,y\n3,"z"'))).toEqual({ code: 'csv-quote', values: { line: 2 } });
  });

  it('are told by their lines in the file, empty lines and line breaks in cells counted', () => {
    expect(faultOf(() => tableOf('"a\n\n(cm)",label\n\n1,x\n\n?,y\n'))).toEqual({
      code: 'csv-missing-cell',
      values: { line: 7, column: 'a (cm)' },
    });
  });

  it('may be one more than names, as R leaves out the name of its row names', () => {
    expect(tableOf(`x y label\n${rows(4, (row) => `"r${row}" ${row * row} 7.5 a`)}`).columns).toEqual(['x', 'y']);
    expect(tableOf('a,label\n1,x,\n2,y,,').columns).toEqual(['a']);
    expect(faultOf(() => tableOf('a,label\n1,x\n2,y,3'))).toEqual({
      code: 'csv-ragged',
      values: { line: 3, found: 3, expected: 2 },
    });
  });

  it('one too many for thousands in all lines are not taken for row names', () => {
    expect(faultOf(() => tableOf('a,b,label\n1,052,7.5,x\n2,030,8.5,y')).code).toBe('csv-ragged');
    expect(faultOf(() => tableOf('a b label\n1 052 7.5 x\n2 030 8.5 y')).code).toBe('csv-ragged');
    expect(faultOf(() => tableOf('a b label\n1 0.5 7.5 x\n1 0.5 8.5 y')).code).toBe('csv-ragged');
  });

  it('may have remarks before them, and a line of Markdown below their names', () => {
    const table = '| a | label |\n|---|---|\n| 1.5 | x |\n| 2.5 | y |';
    expect(tableOf(table)).toMatchObject({ columns: ['a'], labels: ['x', 'y'] });
    expect(tableOf('# made by R\n# on Monday\na,label\n1.5,x\n2.5,y').columns).toEqual(['a']);
    expect(tableOf('#a\tlabel\n1.5\tx\n2.5\ty').columns).toEqual(['#a']);
    expect(faultOf(() => tableOf('# made by R\na,label\n?,x\n2.5,y')).values).toMatchObject({ line: 3 });
  });
});

describe('the first line', () => {
  it('names the columns; names twice and no names are told apart', () => {
    expect(tableOf(fixture('duplicate_header.csv')).columns).toEqual(['x', 'x (2)']);
    expect(tableOf('p,,label\n3,1,x\n1,4,y').columns).toEqual(['p']);
  });

  it('may name pixels or years by numbers that count up', () => {
    expect(tableOf('label,0,1,2\nx,5,6,9\ny,3,3,1').columns).toEqual(['0', '1', '2']);
    expect(tableOf('land,1990,2000,2010\nx,5,6,9\ny,3,3,1').columns).toEqual(['1990', '2000', '2010']);
  });

  it('is not taken for names where it holds numbers like the others', () => {
    const iris = '5.1,3.5,1.4,0.2,Iris-setosa\n4.9,3.0,1.4,0.2,Iris-setosa\n7.0,3.2,4.7,1.4,Iris-versicolor';
    for (const text of [iris, '1,2\n3,4', '5,0,0,7\n3,0,1,2'])
      expect(faultOf(() => tableOf(text)).code).toBe('csv-no-header');
  });
});

describe('the numbers of a column', () => {
  it('have thousands or decimals, as the column decides', () => {
    expect(valuesOf('a;label\n1,5;x\n-2e3;y\n1.030;x')).toEqual([1.5, -2000, 1030]);
    expect(valuesOf('a;label\n1.5;x\n1,030;x\n1,234,567;y')).toEqual([1.5, 1030, 1234567]);
    expect(valuesOf('a\tlabel\n12,34,567\tx\n2,345\ty')).toEqual([1234567, 2345]);
    expect(valuesOf("a;label\n1'052;x\n926.5;y")).toEqual([1052, 926.5]);
    expect(valuesOf('a;label\n1\u00a0052;x\n926,5;y')).toEqual([1052, 926.5]);
    expect(valuesOf('a,label\n"1,5",x\n"2,25",y')).toEqual([1.5, 2.25]);
  });

  it('or else as the other columns decide', () => {
    const { values } = tableOf(fixture('tsv_us_thousands.tsv'));
    expect([...values.slice(0, 8)]).toEqual([926, 0.847, 1052, 0.255, 999, 0.449, 1030, 0.789]);
    expect(valuesOf('a;b;label\n1.030;0,5;x\n926;1,5;y')).toEqual([1030, 0.5, 926, 1.5]);
  });

  it('or else as the commas between the cells do', () => {
    expect(valuesOf('a,label\n1.030,x\n2.345,y')).toEqual([1.03, 2.345]);
  });

  it('are refused, with the cell and both readings, where nothing decides', () => {
    const open = (text: string) => faultOf(() => tableOf(text));
    expect(open('a;label\n926;x\n1.030;y')).toEqual({
      code: 'csv-ambiguous-number',
      values: { line: 3, column: 'a', value: '1.030', point: '1.03', comma: '1030' },
    });
    expect(open('a\tlabel\n1,052\tx\n926\ty').values).toMatchObject({ value: '1,052', point: '1052', comma: '1.052' });
    expect(open('a,label\n"1,052",x\n926,y').code).toBe('csv-ambiguous-number');
    // Two columns that differ decide nothing for a third.
    expect(open('a;b;c;label\n1,5;1.5;1.030;x\n2,5;2.5;2.345;y').code).toBe('csv-ambiguous-number');
  });

  it('are refused where they are written in two ways', () => {
    expect(faultOf(() => tableOf('a;label\n1,5;x\n2.5;y\n3,5;y'))).toEqual({
      code: 'csv-mixed-numbers',
      values: { line: 3, column: 'a', value: '2.5', other: '1,5', otherLine: 2 },
    });
  });

  it('may have a true minus sign', () => {
    expect(valuesOf(fixture('unicode_minus.csv'))[0]).toBe(-3.86);
  });

  it('are shown as understood by an example, unless they are plain', () => {
    const shown = (text: string) => {
      const sheet = sheetOf(text);
      return exampleNumber(sheet, { label: sheet.label, putBack: [] });
    };
    expect(shown('a;label\n7;x\n1,5;y')).toEqual({ column: 'a', line: 3, text: '1,5', value: 1.5 });
    expect(shown('a;label\n7;x\n1.5;y')).toBeNull();
  });

  it('may not be missing, nor be words', () => {
    expect(faultOf(() => tableOf('a,b,label\n1,2,x\n1,,y'))).toEqual({
      code: 'csv-missing-cell',
      values: { line: 3, column: 'b' },
    });
    expect(faultOf(() => tableOf('a,label\n1,x\n0x10,y\n3,y'))).toEqual({
      code: 'csv-not-a-number',
      values: { line: 3, column: 'a', value: '0x10' },
    });
  });
});

describe('a whole table', () => {
  it('says what it lacks', () => {
    const code = (text: string) => faultOf(() => tableOf(text)).code;
    expect(code('')).toBe('csv-empty');
    expect(code('a,label')).toBe('csv-empty');
    expect(code('label\nx\ny')).toBe('csv-no-numbers');
    expect(code('a,b\nx,y\nz,w')).toBe('csv-no-numbers');
    expect(code(fixture('identical_classes.csv'))).toBe('csv-all-alike');
    const wide = (cell: (at: number) => string) =>
      Array.from({ length: MOST_OWN_COLUMNS + 1 }, (_, at) => cell(at)).join(',');
    expect(code(`${wide((at) => `c${at}`)},label\n${wide(() => '1')},x`)).toBe('csv-many-columns');
  });

  it('is read up to a number of lines', () => {
    const long = (count: number) => `a,label\n${rows(count, (row) => `${row % 7},${row % 2}`)}`;
    expect(tableOf(long(50_000)).labels).toHaveLength(50_000);
    expect(faultOf(() => tableOf(long(MOST_TABLE_ROWS + 1))).code).toBe('csv-many-rows');
  });
});
