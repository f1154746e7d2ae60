// The first minute: text, stage and aside. On a phone one below the other, with play in a bar at the bottom.
import { useEffect, useRef, useState } from 'react';
import { useExperiment, useRun } from '../../figures/context/experimentContext';
import { lazyPart } from '../../figures/parts/boundary/lazyPart';
import { Parts } from '../../figures/parts/boundary/Parts';
import { bringIntoView } from '../../figures/parts/bringIntoView';
import { useDisplayed } from '../../figures/parts/hooks/useDisplayed';
import { useRest } from '../../figures/parts/hooks/useRest';
import { useWords } from '../../figures/words/useWords';
import { afterOpening } from '../../loading/afterOpening';
import { BeatPanel } from './BeatPanel';
import type { Drawing } from './draw/drawing';
import { useGuest } from './draw/useGuest';
import { OPENING_DRAW, OPENING_STAGE } from './ids';
import { OpeningChart } from './OpeningChart';
import { OpeningStage } from './OpeningStage';
import { OpeningTransport } from './OpeningTransport';
import { OpeningTriplet } from './OpeningTriplet';
import type { OpeningRun } from './openingRun';

const DrawYourOwn = lazyPart(() => afterOpening(() => import('./draw/DrawYourOwn')), {
  placeholder: () => <div className="draw-wait" />,
});

interface OpeningBeatsProps {
  readonly run: OpeningRun;
  readonly onLab: () => void;
}

export function OpeningBeats({ run, onLab }: OpeningBeatsProps) {
  const { page, opening } = useWords();
  const experiment = useExperiment();
  const figure = useRef<HTMLElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  /** On a narrow screen the sheet is folded away behind its button. */
  const [drawOpen, setDrawOpen] = useState(false);
  useRest(figure, experiment.rest);
  useEffect(() => run.connect(), [run]);
  useGuest(drawing);
  useEffect(() => {
    // In a low window its place is below the last line.
    if (drawOpen) bringIntoView(document.getElementById(OPENING_DRAW));
  }, [drawOpen]);

  return (
    <div className="opening">
      <Parts as="figure" className="opening-grid" ref={figure} aria-label={opening.name}>
        <div className="opening-head">
          <h1>{page.headline}</h1>
          <p className="lead">{page.lead}</p>
        </div>
        <BeatPanel run={run} onLab={onLab} />
        <OpeningPicture run={run} drawing={drawing} />
        <OpeningTransport run={run} drawOpen={drawOpen} onDraw={() => setDrawOpen(!drawOpen)} />
        <OpeningChart onMore={onLab} />
        <div className={drawOpen ? 'opening-draw opening-draw-open' : 'opening-draw'} id={OPENING_DRAW}>
          <DrawYourOwn drawing={drawing} onDrawing={setDrawing} onClose={() => setDrawOpen(false)} />
        </div>
      </Parts>
    </div>
  );
}

/** What moves with every frame: kept apart, so that nothing else is rendered thirty times a second. */
function OpeningPicture({ run, drawing }: { readonly run: OpeningRun; readonly drawing: Drawing | null }) {
  const displayed = useDisplayed();
  const status = useRun((view) => view.status);
  const { lab } = useWords();
  return (
    <>
      <div className="opening-triplet">{displayed && <OpeningTriplet run={run} displayed={displayed} />}</div>
      <div className="opening-stage" id={OPENING_STAGE}>
        {displayed ? (
          <OpeningStage run={run} displayed={displayed} drawing={drawing} />
        ) : (
          <p className="stage-wait">{lab.statuses[status]}</p>
        )}
      </div>
    </>
  );
}
