// Play, one step, the same start, a new start, and the step. On a phone a bar at the bottom, with the way to the sheet.
import { useExperiment, useRun } from '../../figures/context/experimentContext';
import { useWords } from '../../figures/words/useWords';
import { OPENING_DRAW, OPENING_STAGE } from './ids';
import type { OpeningRun } from './openingRun';

interface OpeningTransportProps {
  readonly run: OpeningRun;
  readonly drawOpen: boolean;
  readonly onDraw: () => void;
}

export function OpeningTransport({ run, drawOpen, onDraw }: OpeningTransportProps) {
  const experiment = useExperiment();
  const { lab, opening } = useWords();
  const status = useRun((view) => view.status);
  const step = useRun((view) => view.frame?.step ?? 0);
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
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={playing ? 'M7 5h3.5v14H7zM13.5 5H17v14h-3.5z' : 'M8 5l11 7l-11 7z'} />
        </svg>
      </button>
      <button
        type="button"
        className="button button-bare"
        aria-controls={OPENING_STAGE}
        disabled={stopped}
        onClick={() => experiment.step()}
      >
        {lab.step}
      </button>
      <button
        type="button"
        className="button button-bare"
        title={lab.resetHelp}
        aria-controls={OPENING_STAGE}
        onClick={() => run.startAgain(false)}
      >
        {lab.reset}
      </button>
      <button
        type="button"
        className="button button-bare opening-new-start"
        title={lab.newStartHelp}
        aria-controls={OPENING_STAGE}
        onClick={() => run.startAgain(true)}
      >
        {lab.newStart}
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
