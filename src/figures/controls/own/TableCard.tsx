// The reader's own table: what was read of it, and the way to train on it.
import { useMemo } from 'react';
import type { OwnTable } from '../../../data/own/csvTable';
import { classesOf } from '../../../data/own/ownTable';
import { obstacle, removeTable } from '../../../session/data/own/ownDraft';
import { useWords } from '../../words/useWords';
import { useOwnSentence } from './useOwnSentence';

/** Classes that are listed by name. */
const LISTED = 12;

interface TableCardProps {
  readonly name: string;
  readonly table: OwnTable;
  readonly onTrain: () => void;
}

export function TableCard({ name, table, onTrain }: TableCardProps) {
  const { own } = useWords('own');
  const sentence = useOwnSentence();
  const classes = useMemo(() => classesOf(table), [table]);
  const fault = useMemo(() => obstacle({ classes: [], table: { name, table } }, 'table'), [name, table]);
  return (
    <section className="own-class own-table" aria-label={name}>
      <div className="own-class-head">
        <strong className="own-table-name">{name}</strong>
        <button
          type="button"
          className="icon-button"
          aria-label={own.removeTable(name)}
          title={own.removeTable(name)}
          onClick={removeTable}
        >
          ×
        </button>
      </div>
      <p>{own.tableText(table.labels.length, table.columns.length, table.labelColumn)}</p>
      {table.leftOut.length > 0 && <p>{own.leftOut(table.leftOut.join(', '))}</p>}
      <ul className="own-table-classes">
        {classes.slice(0, LISTED).map((one) => (
          <li key={one.name}>
            <span>{`${one.name} `}</span>
            <span className="own-count">{one.lines.length}</span>
          </li>
        ))}
        {classes.length > LISTED && <li className="own-count">{own.more(classes.length - LISTED)}</li>}
      </ul>
      <div className="own-foot">
        <button type="button" className="button button-main" disabled={fault !== null} onClick={onTrain}>
          {own.trainTable}
        </button>
        <p className="own-fault" role="status">
          {fault && sentence(fault)}
        </p>
      </div>
    </section>
  );
}
