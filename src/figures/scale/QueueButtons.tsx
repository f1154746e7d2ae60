// Runs what the chart still lacks, one run after another, and halts, skips or ends that.
import type { ScaleAxis } from '../../session/scale/scalePlan';
import { isIdle, nextRound } from '../../session/scale/scaleQueue';
import type { ScaleRuns, ScaleView } from '../../session/scale/scaleRuns';
import { useChangedPart } from '../context/changedPart';
import { useHides } from '../context/figureOptions';
import { SHORTCUTS } from '../parts/keys/useProjectorKeys';
import { PlaySign } from '../parts/run/PlaySign';
import { useWords } from '../words/useWords';

interface QueueButtonsProps {
  readonly runs: ScaleRuns;
  readonly view: ScaleView;
  readonly axis: ScaleAxis;
}

export function QueueButtons({ runs, view, axis }: QueueButtonsProps) {
  const { scale } = useWords('faces');
  const changes = useChangedPart();
  const hidden = useHides('transport');
  if (hidden) return null;
  const idle = isIdle(view);
  const { seed, jobs, fresh } = nextRound(view, axis, view.common);
  const first = seed === view.common.seed;
  const more = !fresh ? scale.runRest(seed) : first ? scale.runAll : scale.runAgain;
  return (
    <div className="scale-buttons">
      {idle ? (
        <button
          type="button"
          className="button button-main"
          aria-keyshortcuts={SHORTCUTS.play}
          aria-controls={changes}
          onClick={() => runs.enqueue(jobs)}
        >
          <PlaySign />
          <span>{` ${more}`}</span>
        </button>
      ) : (
        <>
          <button
            type="button"
            className="button button-main"
            aria-keyshortcuts={SHORTCUTS.play}
            aria-controls={changes}
            onClick={() => (view.paused ? runs.resume() : runs.pause())}
          >
            <PlaySign playing={!view.paused} />
            <span>{` ${view.paused ? scale.resume : scale.pause}`}</span>
          </button>
          <button type="button" className="button" aria-controls={changes} disabled={!view.current} onClick={runs.skip}>
            {scale.skip}
          </button>
          <button type="button" className="button" aria-controls={changes} onClick={runs.stop}>
            {scale.stop}
          </button>
        </>
      )}
    </div>
  );
}
