// The reader's own data: files and drawings come in, classes are named, and training starts on them. A dialog over the
// figure; what is put together in it stays when it is closed.
import '../../../styles/figures/own/own.css';
import '../../../styles/figures/own/ownPad.css';
import { type DragEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { chosenInDrop, chosenInField } from '../../../session/data/own/chosenFiles';
import { freeName } from '../../../session/data/own/draftClasses';
import { loadPictures, loadTable, picturesObstacle } from '../../../session/data/own/draftData';
import { addClass, addFiles, ownDraft, putBack } from '../../../session/data/own/ownDraft';
import { ownFacts } from '../../../session/data/ownData';
import { reconcile } from '../../../session/settings/settingsRules';
import { useExperiment } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import { ClassRow } from './ClassRow';
import { DrawingPad } from './DrawingPad';
import { FilesButton } from './FilesButton';
import { FolderChoice } from './FolderChoice';
import { OwnProblems } from './OwnProblems';
import { ReadingLine } from './ReadingLine';
import { TableCard } from './TableCard';
import { useOwnSentence } from './useOwnSentence';

/** What a file field offers first; what is chosen all the same is looked at and told. */
const ACCEPTED = 'image/png,image/jpeg,image/webp,.csv,.tsv,.tab,.txt,.dat,.data,.psv';

/** Pictures of a class that are shown: fewer of each where there are many classes, so that the dialog opens at once. */
const SHOWN = { most: 24, fewest: 3, inAll: 480 };

export default function OwnDialog({ onClose }: { readonly onClose: () => void }) {
  const experiment = useExperiment();
  const { own } = useWords('own');
  const { lab } = useWords();
  const sentence = useOwnSentence();
  // Not the whole draft: it tells of every file that is read.
  const classes = useStore(ownDraft, (draft) => draft.classes);
  const table = useStore(ownDraft, (draft) => draft.table);
  const before = useStore(ownDraft, (draft) => draft.before);
  const [drawing, setDrawing] = useState(false);
  const [over, setOver] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = Math.min(SHOWN.most, Math.max(SHOWN.fewest, Math.floor(SHOWN.inAll / classes.length)));
  const fault = useMemo(() => picturesObstacle(classes), [classes]);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  function train(load: () => void) {
    load();
    // The same settings on other data are another run all the same.
    const next = reconcile({ ...experiment.settings.getState(), dataset: 'own', classes: [] }, 'dataset', ownFacts());
    experiment.restart(next);
    experiment.play();
    onClose();
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const { dataTransfer } = event;
    const row = (event.target as Element).closest('[data-class]')?.getAttribute('data-class');
    void addFiles(() => chosenInDrop(dataTransfer), row ? Number(row) : undefined);
  }

  // Over the figure, and not within it: its styles are not meant for what stands here.
  return (
    <dialog
      className={over ? 'dialog own own-over' : 'dialog own'}
      ref={dialog}
      aria-labelledby="own-title"
      onClose={onClose}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)}
      onDrop={drop}
    >
      <header className="own-head">
        <h2 id="own-title">{own.title}</h2>
        <button type="button" className="icon-button" aria-label={lab.close} onClick={onClose}>
          ×
        </button>
      </header>
      <p className="own-private">{own.privacy}</p>
      <div className="own-ways">
        <FilesButton className="own-folder" label={own.chooseFolder} folder onFiles={take} />
        <FilesButton label={own.chooseFiles} accept={ACCEPTED} onFiles={take} />
        <button type="button" className="button" aria-pressed={drawing} onClick={() => setDrawing(!drawing)}>
          {own.draw}
        </button>
      </div>
      <p className="own-hint">{own.hint}</p>
      <ReadingLine />
      <OwnProblems />
      {drawing && <DrawingPad classes={classes} />}
      <FolderChoice />
      {classes.map((one) => (
        <ClassRow key={one.id} one={one} shown={shown} />
      ))}
      {/* A table is trained on by itself: beside it nothing is missing. */}
      <div className="own-foot">
        <button type="button" className="button" onClick={() => addClass(freeName(classes))}>
          {own.addClass}
        </button>
        {before && (
          <button type="button" className="button" onClick={putBack}>
            {own.putBack}
          </button>
        )}
        {(classes.length > 0 || !table) && (
          <>
            <button
              type="button"
              className="button button-main"
              disabled={fault !== null}
              aria-describedby="own-fault"
              onClick={() => train(() => loadPictures(classes))}
            >
              {own.train}
            </button>
            <p id="own-fault" className="own-fault" role="status">
              {fault && sentence(fault)}
            </p>
          </>
        )}
      </div>
      {table && <TableCard table={table} onTrain={() => train(() => loadTable(table))} />}
    </dialog>
  );
}

function take(files: FileList) {
  void addFiles(() => chosenInField(files));
}
