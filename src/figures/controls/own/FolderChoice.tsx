// The question which folders are the classes, asked when pictures came in folders within folders.
import { useId } from 'react';
import { useStore } from 'zustand';
import { groupFolders, ownDraft } from '../../../session/data/own/ownDraft';
import { useWords } from '../../words/useWords';

export function FolderChoice() {
  const { own } = useWords('own');
  const folders = useStore(ownDraft, (draft) => draft.folders);
  const name = useId();
  if (!folders) return null;
  return (
    <fieldset className="own-folders">
      <legend>{own.foldersQuestion}</legend>
      {folders.groupings.map(({ by, names }, at) => (
        <label key={`${by} ${names.length} ${names[0]}`}>
          <input type="radio" name={name} checked={at === folders.chosen} onChange={() => groupFolders(at)} />
          <span>{own.foldersBy(by, names, names.length)}</span>
        </label>
      ))}
    </fieldset>
  );
}
