// What can be tried: each a press, and what it costs. What came of it is in the chart.
import { jobsOf, keyOfJob, morePlace, placesOf } from '../../session/fairness/fairnessPlan';
import type { FairnessRuns, FairnessView } from '../../session/fairness/fairnessRuns';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';

interface RemediesProps {
  readonly runs: FairnessRuns;
  readonly view: FairnessView;
}

const BALANCED = 50;

export function Remedies({ runs, view }: RemediesProps) {
  const experiment = useExperiment();
  const { fairness } = useWords('faces');
  const changes = useChangedPart();
  const each = useSettings((settings) => settings['fairness.threshold'] === 'each');
  const locked = useLocks('fairness.threshold');
  const hidesButtons = useHides('transport');
  const { common } = view;
  const more = morePlace(common);
  const balanced = placesOf(common).find(({ share }) => share === BALANCED);
  const lackingAt = (place: typeof more) => jobsOf(common, [place]).filter((job) => !view.results.has(keyOfJob(job)));

  return (
    <section className="fairness-remedies" aria-label={fairness.remedies.title}>
      <h4>{fairness.remedies.title}</h4>
      <dl>
        <dt>
          <button
            type="button"
            className="toggle toggle-small"
            aria-controls={changes}
            disabled={hidesButtons}
            aria-pressed={common.share === BALANCED}
            onClick={() => {
              runs.setCommon({ share: BALANCED });
              if (balanced) runs.enqueue(lackingAt(balanced));
            }}
          >
            {fairness.remedies.balance}
          </button>
        </dt>
        <dd>{fairness.remedies.balanceSays}</dd>
        <dt>
          <button
            type="button"
            className="toggle toggle-small"
            aria-controls={changes}
            disabled={hidesButtons || lackingAt(more).length === 0}
            onClick={() => runs.enqueue(lackingAt(more))}
          >
            {fairness.remedies.more(more.a, more.b)}
          </button>
        </dt>
        <dd>{fairness.remedies.moreSays}</dd>
        <dt>
          <button
            type="button"
            className="toggle toggle-small"
            aria-controls={changes}
            disabled={locked}
            aria-pressed={each}
            onClick={() => experiment.set('fairness.threshold', each ? 'one' : 'each')}
          >
            {fairness.remedies.each}
          </button>
        </dt>
        <dd>{fairness.remedies.eachSays}</dd>
      </dl>
    </section>
  );
}
