// Runs what the chart still lacks, one run after another, and halts or ends that.
import { jobsOf, keyOfJob, placesOf } from '../../session/fairness/fairnessPlan';
import type { FairnessRuns, FairnessView } from '../../session/fairness/fairnessRuns';
import { useChangedPart } from '../context/changedPart';
import { useHides } from '../context/figureOptions';
import { SHORTCUTS } from '../parts/keys/useProjectorKeys';
import { PlaySign } from '../parts/run/PlaySign';
import { useWords } from '../words/useWords';

interface RunButtonsProps {
  readonly runs: FairnessRuns;
  readonly view: FairnessView;
}

export function RunButtons({ runs, view }: RunButtonsProps) {
  const { fairness } = useWords('faces');
  const changes = useChangedPart();
  if (useHides('transport')) return null;
  const { common, results, waiting, current, paused } = view;
  const idle = !current && waiting.length === 0;
  const lacking = jobsOf(common, placesOf(common)).filter((job) => !results.has(keyOfJob(job)));
  const over = idle && lacking.length === 0;
  const label = idle
    ? over
      ? fairness.allOver
      : fairness.runAll(lacking.length)
    : paused
      ? fairness.resume
      : fairness.pause;

  function press(): void {
    if (idle) runs.enqueue(lacking);
    else if (paused) runs.resume();
    else runs.pause();
  }

  return (
    <div className="fairness-buttons">
      <button
        type="button"
        className="button button-main"
        aria-keyshortcuts={SHORTCUTS.play}
        aria-controls={changes}
        disabled={over}
        onClick={press}
      >
        {!over && <PlaySign playing={!(idle || paused)} />}
        <span>{` ${label}`}</span>
      </button>
      {!idle && (
        <button type="button" className="button" aria-controls={changes} onClick={runs.stop}>
          {fairness.stop}
        </button>
      )}
    </div>
  );
}
