// The same as numbers: distances and verdicts, lengths, and the vectors number by number. Made only while it is open.
import { useState } from 'react';
import { ROLES } from '../../core/loss/kinds';
import { fixed } from '../../i18n/numbers';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import { useWords } from '../words/useWords';
import { lengthOf, type Verdicts } from './measure';

interface EncoderTableProps {
  readonly inspection: Inspection;
  readonly verdicts: Verdicts;
}

export function EncoderTable(props: EncoderTableProps) {
  const { lab } = useWords('story');
  const [open, setOpen] = useState(false);
  return (
    <details className="numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{lab.numbersTable}</summary>
      {open && <Numbers {...props} />}
    </details>
  );
}

function Numbers({ inspection, verdicts }: EncoderTableProps) {
  const { encoder, lab } = useWords('story');
  const { vectors, embeddings, dimensions, step } = inspection;
  const rows: [string, (row: number) => string][] = [
    [encoder.tableLength, (row) => fixed(lengthOf(vectors, row, dimensions), 4)],
    ...Array.from({ length: dimensions }, (_, k): [string, (row: number) => string] => [
      encoder.tableNumber(k + 1),
      (row) => fixed(embeddings[row * dimensions + k], 4),
    ]),
    [
      encoder.tableDistance,
      (row) => (row === 0 ? '–' : fixed(verdicts[row === 1 ? 'positive' : 'negative'].distance, 4)),
    ],
    [
      encoder.tableVerdict,
      (row) =>
        row === 0 ? '–' : verdicts[row === 1 ? 'positive' : 'negative'].judgedSame ? encoder.same : encoder.different,
    ],
  ];
  return (
    // A long table scrolls in its own box, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="encoder-table" aria-label={lab.numbersTable} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{lab.stepCount(step)}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {lab.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {ROLES.map((role, row) => (
                <td key={role}>{value(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
