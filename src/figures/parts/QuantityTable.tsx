// A figure's numbers, one a row: what it is, and how much. Made by whoever has them, and only while it is open.
import { type ReactNode, useState } from 'react';
import { useWords } from '../words/useWords';

export interface Quantity {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

export function QuantityTable({ rows }: { readonly rows: readonly Quantity[] }) {
  const { lab } = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{lab.tableHeads.quantity}</th>
          <th scope="col">{lab.tableHeads.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, value }) => (
          <tr key={id} data-row={id}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Folded: nothing inside is made before the reader opens it. */
export function FoldedNumbers({ children }: { readonly children: () => ReactNode }) {
  const { lab } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{lab.numbersTable}</summary>
      {open && children()}
    </details>
  );
}
