// Where the reader's own data are reached from the controls: a button while they are trained on, with what the pictures of
// a table show, and the dialog. Its own file because all of it comes only when it is wanted.
import '../../../styles/figures/own.css';
import '../../../styles/figures/ownPad.css';
import { useRun, useSettings } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import { OwnDialog } from './OwnDialog';

/** Columns that are called by name. */
const NAMED = 12;

interface OwnDataEntryProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export default function OwnDataEntry({ open, onOpen, onClose }: OwnDataEntryProps) {
  const { own } = useWords('own');
  const isOwn = useSettings((settings) => settings.dataset === 'own');
  return (
    <>
      {isOwn && (
        <>
          <button type="button" className="button own-open" onClick={onOpen}>
            {own.change}
          </button>
          <ColumnNote />
        </>
      )}
      {open && <OwnDialog onClose={onClose} />}
    </>
  );
}

function ColumnNote() {
  const { own } = useWords('own');
  const columns = useRun((run) => run.data?.columnNames);
  const kind = useRun((run) => run.data?.picture(0).kind);
  if (!columns) return null;
  const more = columns.length > NAMED ? `, ${own.more(columns.length - NAMED)}` : '';
  const names = columns.slice(0, NAMED).join(', ') + more;
  return <p className="picture-note own-note">{kind === 'point' ? own.points(names) : own.bars(names)}</p>;
}
