// The way to data of the reader's own, in a place of its own: at the end of a list of data sets nobody looks for it.
import { useLocks } from '../../context/figureOptions';
import { useOpenOwnData } from '../../context/ownDataContext';
import { useWords } from '../../words/useWords';

export function OwnDataButton() {
  const { instrument } = useWords('figures');
  const open = useOpenOwnData();
  if (useLocks('dataset')) return null;
  return (
    <button type="button" className="button" onClick={open}>
      {instrument.ownData}
    </button>
  );
}
