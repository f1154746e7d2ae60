// The places of the chart as a list: what each has come to, and its runs by themselves.
import { type FairnessQuantity, factsOf, resultsAt, type Thresholds } from '../../session/fairness/fairnessFacts';
import { type FairnessPlace, jobsOf, keyOfJob } from '../../session/fairness/fairnessPlan';
import type { FairnessRuns, FairnessView } from '../../session/fairness/fairnessRuns';
import { useChangedPart } from '../context/changedPart';
import { useHides } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { usePlaceState } from './useRunState';

interface PlaceListProps {
  readonly runs: FairnessRuns;
  readonly view: FairnessView;
  readonly places: readonly FairnessPlace[];
  readonly quantity: FairnessQuantity;
  readonly thresholds: Thresholds;
}

export function PlaceList({ runs, view, places, quantity, thresholds }: PlaceListProps) {
  const { fairness } = useWords('faces');
  const stateOf = usePlaceState(view);
  const changes = useChangedPart();
  const hidesButtons = useHides('transport');
  const { common, waiting, current } = view;
  return (
    <ul className="fairness-places">
      {places.map((place) => {
        const facts = factsOf(resultsAt(view, common, place), quantity, thresholds);
        const jobs = jobsOf(common, [place]);
        const busy = new Set([...waiting, ...(current ? [current.job] : [])].map(keyOfJob));
        const lacking = jobs.filter((job) => !view.results.has(keyOfJob(job)) && !busy.has(keyOfJob(job)));
        const name = fairness.place(place.a, place.b);
        const seeds = fairness.run(lacking.length || jobs.length);
        return (
          <li key={place.key} data-place={place.key}>
            <strong translate="no">{name}</strong>
            <span translate="no">{facts ? fairness.over(quantity, facts) : stateOf(place)}</span>
            {!hidesButtons && (
              <button
                type="button"
                className="toggle toggle-small"
                aria-controls={changes}
                disabled={lacking.length === 0}
                aria-label={fairness.runPlace(name, seeds)}
                onClick={() => runs.enqueue(lacking)}
              >
                {seeds}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
