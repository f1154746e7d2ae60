// Where the reader's own data are reached from the controls: a button while they are trained on, and the dialog. Its own
// file because both come only when they are wanted.
import '../../styles/own.css';
import { useSettings } from '../experimentContext';
import { useStory } from '../storyWords';
import { OwnDialog } from './OwnDialog';

interface OwnDataEntryProps {
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export default function OwnDataEntry({ open, onOpen, onClose }: OwnDataEntryProps) {
  const { own } = useStory();
  const dataset = useSettings((settings) => settings.dataset);
  return (
    <>
      {dataset === 'own' && (
        <button type="button" className="button own-open" onClick={onOpen}>
          {own.change}
        </button>
      )}
      {open && <OwnDialog onClose={onClose} />}
    </>
  );
}
