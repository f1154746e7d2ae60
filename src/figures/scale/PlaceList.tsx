// The places of the chart as a list: what each has come to, which one trains and how far it is, and a run of its own.
import { problemSentence } from '../../i18n/problemSentence';
import { onChart, placeOf, placesOf, type ScaleAxis } from '../../session/scale/scalePlan';
import { nextRound, pointsOn } from '../../session/scale/scaleQueue';
import type { ScaleRuns, ScaleView } from '../../session/scale/scaleRuns';
import { useChangedPart } from '../context/changedPart';
import { useWords } from '../words/useWords';
import { useRunState } from './useRunState';

interface PlaceListProps {
  readonly runs: ScaleRuns;
  readonly view: ScaleView;
  readonly axis: ScaleAxis;
}

export function PlaceList({ runs, view, axis }: PlaceListProps) {
  const { scale } = useWords('faces');
  const changes = useChangedPart();
  const { seed, jobs } = nextRound(view, axis, view.common);
  return (
    <ul className="scale-places">
      {placesOf(axis).map((place) => {
        const job = jobs.find((one) => placeOf(axis, one) === place);
        const name = scale.places[axis](place);
        return (
          <li key={place} data-place={place}>
            <strong>{name}</strong>
            <PlaceState view={view} axis={axis} place={place} />
            <button
              type="button"
              className="toggle toggle-small"
              aria-controls={changes}
              disabled={!job}
              aria-label={scale.runOne(name, seed)}
              onClick={() => job && runs.enqueue([job])}
            >
              {scale.run}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface PlaceStateProps {
  readonly view: ScaleView;
  readonly axis: ScaleAxis;
  readonly place: number;
}

function PlaceState({ view, axis, place }: PlaceStateProps) {
  const words = useWords('faces');
  const { scale } = words;
  const state = useRunState(view);
  const { waiting, failures, common } = view;
  const auc = aucSoFar(view);
  const isHere = (job: Parameters<typeof onChart>[2]) => onChart(axis, common, job) && placeOf(axis, job) === place;
  const over = pointsOn(view, axis, common).filter(isHere);
  const next = waiting.find(isHere);
  const trains = state !== null && isHere(state.job);
  const failed = failures.filter(({ job }) => isHere(job));
  const texts = [
    ...(over.length > 0 ? [scale.states.over(over.map(({ auc }) => auc))] : []),
    ...(trains ? [state.text] : []),
    ...(trains && auc !== null ? [scale.now(auc)] : []),
    ...(next ? [scale.states.waits(next.seed)] : []),
  ];
  return (
    <div className="scale-state">
      {texts.length > 0 && <span>{texts.join(' · ')}</span>}
      {failed.map(({ job, code, values }) => (
        <span key={job.seed} className="scale-failure" role="alert">
          {scale.failed(job.seed, problemSentence(words, { code, values }))}
        </span>
      ))}
      {texts.length === 0 && failed.length === 0 && <span>{scale.states.none}</span>}
      <span className="scale-progress" aria-hidden="true">
        {trains && <span style={{ inlineSize: `${(100 * state.share).toFixed(1)}%` }} />}
      </span>
    </div>
  );
}

/** Of the run that trains, once a step of it has been measured. */
function aucSoFar({ current, seen }: ScaleView): number | null {
  if (current) return current.auc;
  return seen && seen.auc !== seen.untrained ? seen.auc : null;
}
