// A sheet for a digit of the reader's own, by mouse, finger or pen, or one that is drawn for them. It goes to where the encoder
// puts it, and what that means is said beside the sheet.
import '../../../styles/page/openingDraw.css';
import { useEffect } from 'react';
import { useRun } from '../../../figures/context/experimentContext';
import { PadCanvas } from '../../../figures/controls/own/PadCanvas';
import { useStrokes } from '../../../figures/controls/own/useStrokes';
import { useShown } from '../../../figures/parts/hooks/useDisplayed';
import { useWords } from '../../../figures/words/useWords';
import { OPENING_STAGE } from '../ids';
import { type Drawing, drawingOf } from './drawing';
import { landingOf } from './neighbours';
import { READY_STROKES } from './readyStrokes';

interface DrawYourOwnProps {
  readonly drawing: Drawing | null;
  readonly onDrawing: (drawing: Drawing | null) => void;
  /** Puts the sheet away, where it lies over other things. */
  readonly onClose: () => void;
}

/** From the last point of the pen to the departure of the picture, ms. */
const DRAWN = 150;

export default function DrawYourOwn({ drawing, onDrawing, onClose }: DrawYourOwnProps) {
  const { opening } = useWords();
  const { draw } = opening;
  const { strokes, begin, draw: drawOn, clear, replace } = useStrokes();

  useEffect(() => {
    const timer = setTimeout(() => onDrawing(drawingOf(strokes)), DRAWN);
    return () => clearTimeout(timer);
  }, [strokes, onDrawing]);

  return (
    <section className="draw" aria-label={draw.title} aria-controls={OPENING_STAGE}>
      <PadCanvas strokes={strokes} label={draw.sheet} onBegin={begin} onDraw={drawOn} />
      <div className="draw-side">
        <h3 className="draw-title">{draw.title}</h3>
        <p className="draw-says">{drawing ? <LandingPlace /> : <span>{draw.how}</span>}</p>
        <p className="draw-ready">
          <span>{draw.ready}</span>
          {Object.entries(READY_STROKES).map(([digit, ready]) => (
            <button
              type="button"
              key={digit}
              className="draw-digit"
              aria-label={`${draw.ready} ${digit}`}
              aria-controls={OPENING_STAGE}
              onClick={() => replace(ready)}
            >
              {digit}
            </button>
          ))}
          <button type="button" className="link-button" disabled={strokes.length === 0} onClick={clear}>
            {draw.clear}
          </button>
          <button type="button" className="link-button draw-close" onClick={onClose}>
            {draw.close}
          </button>
        </p>
      </div>
      <p className="draw-meaning">{drawing && <WhatItMeans />}</p>
    </section>
  );
}

/** Moves with every frame: a part of its own, so that the sheet is not rendered anew for it. */
function LandingPlace() {
  const { opening, joined } = useWords();
  const { draw } = opening;
  const data = useRun((run) => run.data);
  const frame = useShown((shown) => shown);
  const landing = data && frame ? landingOf(frame, data.labels) : null;
  if (!landing) return <span>{draw.waits}</span>;
  return <span translate="no">{draw.away(landing.distance) + joined.gap + draw.neighbours(landing.neighbours)}</span>;
}

function WhatItMeans() {
  const { opening } = useWords();
  const classes = useRun((run) => run.data?.classes ?? null);
  return <span>{classes && opening.draw.anything(classes)}</span>;
}
