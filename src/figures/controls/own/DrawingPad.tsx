// A sheet to draw on with mouse, finger or pen, and what becomes of the drawing: a small picture in one of the classes.
import { useEffect, useMemo, useRef, useState } from 'react';
import { inkPicture } from '../../../data/own/inkPicture';
import { OWN_SIZE } from '../../../data/own/limits';
import { LONGEST_NAME, shortName, visibleText } from '../../../data/own/visibleText';
import { type DraftClass, freeName } from '../../../session/data/own/draftClasses';
import { addPicture } from '../../../session/data/own/ownDraft';
import { ItemPicture } from '../../../views/ItemPicture';
import { useWords } from '../../words/useWords';
import { PadCanvas } from './PadCanvas';
import { useStrokes } from './useStrokes';

/** Edge of the picture as the encoder gets it, CSS px. */
const PREVIEW = 64;

export function DrawingPad({ classes }: { readonly classes: readonly DraftClass[] }) {
  const { own } = useWords('own');
  const { strokes, begin, draw, undo, clear } = useStrokes();
  const [name, setName] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const bytes = useMemo(() => inkPicture(strokes), [strokes]);
  const picture = { kind: 'grey', width: OWN_SIZE, height: OWN_SIZE, bytes } as const;
  const empty = strokes.length === 0;
  const newName = name ?? freeName(classes);
  const pad = useRef<HTMLElement>(null);

  // On a phone the sheet and its buttons fill the screen.
  useEffect(() => {
    void pad.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  // What was said of the last drawing is over with the next one.
  useEffect(() => {
    if (!empty) setSaid('');
  }, [empty]);

  function add(into: number | { readonly name: string }, called: string, before: number) {
    addPicture({ kind: 'grey', bytes }, into);
    clear();
    setName(null);
    setSaid(own.added(called, before + 1));
  }

  function addToNew() {
    const called = visibleText(newName);
    const known = classes.find((one) => visibleText(one.name) === called);
    if (known) add(known.id, called, known.pictures.length);
    else add({ name: called }, called, 0);
  }

  return (
    <section className="own-pad" ref={pad} aria-label={own.draw}>
      <p className="own-hint">{own.padHelp}</p>
      <div className="own-pad-row">
        <PadCanvas strokes={strokes} label={own.padLabel} onBegin={begin} onDraw={draw} />
        <div className="own-pad-side">
          <div className="own-pad-tools">
            <ItemPicture picture={picture} size={PREVIEW} label={own.preview} />
            <span className="own-pad-seen" aria-hidden="true">
              {own.preview}
            </span>
            <button type="button" className="button" disabled={empty} onClick={undo}>
              {own.undo}
            </button>
            <button type="button" className="button" disabled={empty} onClick={clear}>
              {own.clear}
            </button>
          </div>
          <fieldset className="own-pad-classes" disabled={empty}>
            <legend>{own.addTo}</legend>
            {classes.map((one) => (
              <button
                type="button"
                key={one.id}
                className="toggle"
                aria-label={own.addToClass(shortName(visibleText(one.name)))}
                onClick={() => add(one.id, shortName(visibleText(one.name)), one.pictures.length)}
              >
                <bdi>{shortName(visibleText(one.name))}</bdi>
              </button>
            ))}
          </fieldset>
          <form
            className="own-pad-new"
            onSubmit={(event) => {
              event.preventDefault();
              if (!empty && newName.trim() !== '') addToNew();
            }}
          >
            <input
              className="own-name"
              type="text"
              aria-label={own.newName}
              maxLength={LONGEST_NAME}
              value={newName}
              onChange={(event) => setName(event.target.value)}
            />
            <button type="submit" className="button" disabled={empty || newName.trim() === ''}>
              {own.addToNew}
            </button>
          </form>
          <p className="own-said" role="status">
            {said}
          </p>
        </div>
      </div>
    </section>
  );
}
