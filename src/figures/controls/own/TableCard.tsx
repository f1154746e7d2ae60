// The reader's own table: what was read of it and how, what may be decided otherwise, and the way to train on it.
import { useMemo } from 'react';
import { MOST_OWN_ITEMS } from '../../../data/own/limits';
import { classesOf } from '../../../data/own/ownTable';
import { usedColumns } from '../../../data/own/table/chosenTable';
import { shortNames } from '../../../data/own/visibleText';
import { tableToTrain } from '../../../session/data/own/draftData';
import { removeTable } from '../../../session/data/own/draftTable';
import { fileName } from '../../../session/data/own/ownProblem';
import type { ReadTable } from '../../../session/data/own/readTable';
import { useWords } from '../../words/useWords';
import { EncodingChoice } from './EncodingChoice';
import { LabelChoice } from './LabelChoice';
import { LeftOutColumns } from './LeftOutColumns';
import { TablePreview } from './TablePreview';
import { useOwnSentence } from './useOwnSentence';

/** Classes that are listed by name. */
const LISTED = 12;

interface TableCardProps {
  readonly table: ReadTable;
  readonly onTrain: () => void;
}

export function TableCard({ table, onTrain }: TableCardProps) {
  const { own, joined } = useWords('own');
  const sentence = useOwnSentence();
  const { sheet, choice } = table;
  const { table: trained, fault } = useMemo(() => tableToTrain(table), [table]);
  const used = useMemo(() => usedColumns(sheet, choice), [sheet, choice]);
  const name = fileName(table.file.name);
  const rows = sheet.lines.length;
  return (
    <section className="own-class own-table" aria-label={name}>
      <div className="own-class-head">
        <strong className="own-table-name">
          <bdi>{name}</bdi>
        </strong>
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
      <p>
        <span>{own.tableText(rows, used.length)}</span>
        {rows > MOST_OWN_ITEMS && <span>{joined.gap + own.drawnLines(MOST_OWN_ITEMS)}</span>}
      </p>
      <EncodingChoice table={table} />
      <LabelChoice sheet={sheet} choice={choice} />
      <LeftOutColumns sheet={sheet} choice={choice} />
      <TablePreview sheet={sheet} choice={choice} />
      {trained && <Classes labels={trained.labels} />}
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

/** Names of the classes, with how many lines each has. */
function Classes({ labels }: { readonly labels: readonly string[] }) {
  const { own } = useWords('own');
  const { classes, names } = useMemo(() => {
    const classes = classesOf({ labels });
    return { classes, names: shortNames(classes.slice(0, LISTED).map(({ name }) => name)) };
  }, [labels]);
  return (
    <ul className="own-table-classes">
      {classes.slice(0, LISTED).map((one, at) => (
        <li key={one.name}>
          <bdi>{`${names[at]} `}</bdi>
          <span className="own-count">{one.lines.length}</span>
        </li>
      ))}
      {classes.length > LISTED && <li className="own-count">{own.more(classes.length - LISTED)}</li>}
    </ul>
  );
}
