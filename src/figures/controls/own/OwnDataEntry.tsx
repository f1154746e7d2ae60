// The reader's own data among the controls, while they are trained on: the way to change them, and what the pictures of a
// table show. Its own file because it comes only when it is wanted.
import '../../../styles/figures/own/own.css';
import { useRun } from '../../context/experimentContext';
import { useOpenOwnData } from '../../context/ownDataContext';
import { useWords } from '../../words/useWords';

/** Columns that are called by name. */
const NAMED = 12;

export default function OwnDataEntry() {
  const { own } = useWords('own');
  const open = useOpenOwnData();
  return (
    <>
      <button type="button" className="button own-open" onClick={open}>
        {own.change}
      </button>
      <ColumnNote />
    </>
  );
}

function ColumnNote() {
  const { own, joined } = useWords('own');
  const columns = useRun((run) => run.data?.columnNames);
  const kind = useRun((run) => run.data?.picture(0).kind);
  if (!columns) return null;
  const more = columns.length > NAMED ? [own.more(columns.length - NAMED)] : [];
  const names = joined.list([...columns.slice(0, NAMED), ...more]);
  return <p className="picture-note own-note">{kind === 'point' ? own.points(names) : own.bars(names)}</p>;
}
