// Play, one step, the same start, a new start, and the step. On a phone a bar at the bottom, with the way to the sheet.
import { useExperiment, useRun } from '../../figures/context/experimentContext';
import { useShown } from '../../figures/parts/hooks/useDisplayed';
import { useWords } from '../../figures/words/useWords';
import { OPENING_DRAW, OPENING_STAGE } from './ids';
import type { OpeningRun } from './openingRun';

/** Paths in a square of 24: the first two are areas, the others lines. */
const SIGNS = {
  play: 'M8 5l11 7l-11 7z',
  pause: 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z',
  step: 'M7 6l8 6l-8 6zM18 6v12',
  reset: 'M5 5v5h5M5.6 10a7.2 7.2 0 1 1-.6 4.6',
  newStart: 'M5 5h14v14H5zM9 9h.01M15 15h.01M15 9h.01M9 15h.01',
};

interface OpeningTransportProps {
  readonly run: OpeningRun;
  readonly drawOpen: boolean;
  readonly onDraw: () => void;
}

export function OpeningTransport({ run, drawOpen, onDraw }: OpeningTransportProps) {
  const experiment = useExperiment();
  const { lab, opening } = useWords();
  const status = useRun((view) => view.status);
  const step = useShown((frame) => frame.step) ?? 0;
  const playing = status === 'playing' || status === 'resting';
  const stopped = status === 'stopped' || status === 'loading';
  return (
    <div className="opening-transport">
      <button
        type="button"
        className="opening-play"
        aria-label={playing ? lab.pause : lab.play}
        aria-controls={OPENING_STAGE}
        disabled={stopped}
        onClick={() => (playing ? experiment.pause() : run.play())}
      >
        <Sign path={playing ? SIGNS.pause : SIGNS.play} />
      </button>
      <button
        type="button"
        className="button button-bare"
        aria-controls={OPENING_STAGE}
        disabled={stopped}
        onClick={() => experiment.step()}
      >
        <Sign path={SIGNS.step} />
        <span>{lab.step}</span>
      </button>
      <button
        type="button"
        className="button button-bare"
        title={lab.resetHelp}
        aria-controls={OPENING_STAGE}
        onClick={() => run.startAgain(false)}
      >
        <Sign path={SIGNS.reset} />
        <span>{lab.reset}</span>
      </button>
      <button
        type="button"
        className="button button-bare opening-new-start"
        title={lab.newStartHelp}
        aria-controls={OPENING_STAGE}
        onClick={() => run.startAgain(true)}
      >
        <Sign path={SIGNS.newStart} />
        <span>{lab.newStart}</span>
      </button>
      <button
        type="button"
        className="button opening-draw-button"
        aria-expanded={drawOpen}
        aria-controls={OPENING_DRAW}
        onClick={onDraw}
      >
        {opening.draw.title}
      </button>
      <span className="opening-step transport-step" translate="no">
        {lab.stepCount(step)}
      </span>
    </div>
  );
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
