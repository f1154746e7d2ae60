// How many of the people trained on are of group A: the place that the sentence speaks of, a row of its own in the chart.
import { useId } from 'react';
import { countsOf } from '../../data/faces/groupShares';
import type { NumberRow } from '../../registry/settingRow';
import type { FairnessCommon } from '../../session/fairness/fairnessPlan';
import type { FairnessRuns } from '../../session/fairness/fairnessRuns';
import { settingRow } from '../../session/settings/settingsTable';
import { useChangedPart } from '../context/changedPart';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';

interface ShareSliderProps {
  readonly runs: FairnessRuns;
  readonly common: FairnessCommon;
}

const ROW = settingRow('fairness.share') as NumberRow;

export function ShareSlider({ runs, common }: ShareSliderProps) {
  const id = useId();
  const { fairness } = useWords('faces');
  const changes = useChangedPart();
  const locked = useLocks('fairness.share');
  if (useHides('fairness.share')) return null;
  const { a, b } = countsOf(common.people, common.share);
  return (
    <div className="control fairness-share">
      <label className="control-label" htmlFor={id}>
        {fairness.share}
      </label>
      <div className="control-row">
        <span className="fairness-count fairness-count-a" translate="no">
          {fairness.counted('A', a)}
        </span>
        <input
          id={id}
          className="control-slider"
          type="range"
          aria-controls={changes}
          disabled={locked}
          // To the left there are more of A.
          min={-ROW.max}
          max={-ROW.min}
          step={ROW.step}
          value={-common.share}
          aria-valuetext={fairness.counts(a, b)}
          onChange={({ target }) => runs.setCommon({ share: -Number(target.value) })}
        />
        <span className="fairness-count fairness-count-b" translate="no">
          {fairness.counted('B', b)}
        </span>
      </div>
    </div>
  );
}
