// A figure's numbers as a table, folded: a named row each, and under the heads as many cells as there are numbers.

import { useState } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { useHides } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { type CsvFile, SaveCsv } from './SaveCsv';
import { ScrollRegion } from './ScrollRegion';

export interface NumbersRow {
  /** Unique in the table; also the row's `data-row`, by which tests find it in every language. */
  readonly id: string;
  readonly name: string;
  /** One under each head after the first. Where there are fewer, the last one spans the rest. */
  readonly cells: readonly string[];
}

interface NumbersTableProps {
  /** The first stands above the names of the rows. */
  readonly heads: readonly string[];
  readonly rows: readonly NumbersRow[];
}

export function NumbersTable({ heads, rows }: NumbersTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id} data-row={id}>
            <th scope="row" translate={mode(name)}>
              {name}
            </th>
            {cells.map((cell, column) => (
              <td
                key={heads[column + 1]}
                colSpan={column === cells.length - 1 ? heads.length - cells.length : 1}
                translate={mode(cell)}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A translator would do each number again whenever it changes. */
function mode(text: string): 'no' | undefined {
  return /\d/.test(text) ? 'no' : undefined;
}

export interface Quantity {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** One number a row: what it is, and how much. */
export function QuantityTable({ rows }: { readonly rows: readonly Quantity[] }) {
  const { lab } = useWords();
  const { quantity, value: head } = lab.tableHeads;
  return <NumbersTable heads={[quantity, head]} rows={rows.map(({ value, ...row }) => ({ ...row, cells: [value] }))} />;
}

interface FoldedNumbersProps {
  /** On the fold; by default, that these are the same numbers as a table. */
  readonly summary?: string;
  /** The same for a spreadsheet. */
  readonly file?: CsvFile;
  /** Tables. A function is called only while they are unfolded. */
  readonly children: Elements | (() => Elements);
}

export function FoldedNumbers({ summary, file, children }: FoldedNumbersProps) {
  const { lab } = useWords();
  const [open, setOpen] = useState(false);
  if (useHides('numbers')) return null;
  return (
    <details className="numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary ?? lab.numbersTable}</summary>
      {typeof children === 'function' ? open && children() : children}
      {file && <SaveCsv {...file} />}
    </details>
  );
}

/** Room for a table that is longer or wider than the figure: it scrolls, by keyboard too. */
export function ScrolledTable({ className, children }: { readonly className: string; readonly children: Elements }) {
  const { lab } = useWords();
  return (
    <ScrollRegion className={className} label={lab.numbersTable}>
      {children}
    </ScrollRegion>
  );
}
