// A threshold for the door, chosen on other people than those it is judged on.

import { scoreDraws } from '../../core/evaluation/oneShotDraws';
import {
  balancedAccuracy,
  type ChosenThreshold,
  mostAccurateThreshold,
  type VerificationCounts,
} from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { settingRow } from '../../session/settings/settingsTable';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useRunSetting, useStateOfRun } from '../parts/hooks/useOfRun';
import { useWords } from '../words/useWords';
import { embeddingDistances, scoreDrawsOf } from './measure';
import type { OneShot } from './useOneShot';

interface ChoiceOfThresholdProps {
  readonly oneShot: OneShot;
  /** Plain. */
  readonly threshold: number;
  /** VAL is the share of the enrolled who are let in, FAR that of the strangers. */
  readonly counts: VerificationCounts;
}

export function ChoiceOfThreshold({ oneShot, threshold, counts }: ChoiceOfThresholdProps) {
  const experiment = useExperiment();
  const { oneshot } = useWords('faces');
  const changes = useChangedPart();
  const seed = useRunSetting((settings) => settings.seed, 0);
  const unit = useSettings(comparedDistance);
  const locked = useLocks('threshold');
  const [choice, setChoice] = useStateOfRun<(ChosenThreshold & { readonly step: number }) | 'none' | null>(null);
  const { evaluation, choosing, ways } = oneShot;

  /** Right is to let the enrolled in, under whatever name, and to refuse strangers. */
  function choose() {
    const row = settingRow('threshold');
    const most = row.kind === 'number' ? row.max : undefined;
    const draws = scoreDrawsOf(choosing, ways, seed);
    const { nearest } = scoreDraws(draws, embeddingDistances(evaluation, choosing), choosing.rows.length);
    const chosen = mostAccurateThreshold(nearest, most);
    setChoice(chosen ? { ...chosen, step: evaluation.step } : 'none');
    if (chosen) experiment.set('threshold', chosen.threshold);
  }

  return (
    <div className="oneshot-choose">
      <button type="button" className="button" aria-controls={changes} disabled={locked} onClick={choose}>
        {oneshot.choose}
      </button>
      {/* What changes with every evaluation is announced by the figure's live region, which limits how often. */}
      <p className="oneshot-chosen">
        {choice === 'none'
          ? oneshot.noChoice
          : choice?.threshold === threshold
            ? oneshot.chosen(choice.step, inUnit(threshold, unit), choice.accuracy, balancedAccuracy(counts))
            : oneshot.notChosen}
      </p>
    </div>
  );
}
