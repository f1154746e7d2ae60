// One step, a run of steps, back to the start, and how far it has gone.
import { useChangedPart } from '../context/changedPart';
import { useHides } from '../context/figureOptions';
import { SHORTCUTS } from '../parts/keys/useProjectorKeys';
import { PlaySign } from '../parts/run/PlaySign';
import { useWords } from '../words/useWords';
import type { RunEnd } from './walk';

interface TripletTransportProps {
  readonly running: boolean;
  readonly end: RunEnd | null;
  readonly steps: number;
  /** Nothing would move. */
  readonly still: boolean;
  /** Steps have been taken, or a hand has changed something. */
  readonly canReset: boolean;
  readonly step: () => void;
  readonly run: () => void;
  readonly pause: () => void;
  readonly reset: () => void;
}

export function TripletTransport({
  running,
  end,
  steps,
  still,
  canReset,
  step,
  run,
  pause,
  reset,
}: TripletTransportProps) {
  const changes = useChangedPart();
  const { triplet } = useWords('story');
  if (useHides('transport')) return null;
  return (
    <div className="transport">
      <button
        type="button"
        className="button button-main"
        aria-keyshortcuts={SHORTCUTS.step}
        aria-controls={changes}
        disabled={still && !running}
        onClick={step}
      >
        {triplet.step}
      </button>
      <button
        type="button"
        className="button triplet-run"
        aria-keyshortcuts={SHORTCUTS.play}
        aria-controls={changes}
        disabled={still && !running}
        onClick={running ? pause : run}
      >
        <PlaySign playing={running} />
        <span>{` ${running ? triplet.pause : triplet.run}`}</span>
      </button>
      <button
        type="button"
        className="button"
        aria-keyshortcuts={SHORTCUTS.again}
        aria-controls={changes}
        disabled={!canReset}
        onClick={reset}
      >
        {triplet.reset}
      </button>
      <p className="transport-state">
        <span className="transport-step" data-steps={steps} translate="no">
          {triplet.steps(steps)}
        </span>
        <span>{end && !running ? triplet.ends[end] : ''}</span>
      </p>
    </div>
  );
}
