// An honest threshold: chosen on one half of the held-out items, judged on the other.

import { type ChosenThreshold, mostAccurateThreshold } from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { settingRow } from '../../session/settings/settingsTable';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useStateOfRun } from '../parts/hooks/useOfRun';
import { embeddingPairs, type Half, holdsOutStrangers } from '../parts/verification/measure';
import type { Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';

interface ChoosePanelProps {
  readonly verification: Verification;
  /** Plain. */
  readonly threshold: number;
  /** Of the present threshold on the judging half. */
  readonly accuracy: number | null;
}

export function ChoosePanel({ verification, threshold, accuracy }: ChoosePanelProps) {
  const experiment = useExperiment();
  const { verify } = useWords('faces');
  const unit = useSettings(comparedDistance);
  const changes = useChangedPart();
  const locked = useLocks('threshold');
  const [choice, setChoice] = useStateOfRun<(ChosenThreshold & { readonly step: number }) | 'none' | null>(null);
  const { evaluation, choosing, judging, data } = verification;

  function choose() {
    const row = settingRow('threshold');
    const most = row.kind === 'number' ? row.max : undefined;
    const chosen = mostAccurateThreshold(embeddingPairs(evaluation, choosing), most);
    setChoice(chosen ? { ...chosen, step: evaluation.step } : 'none');
    if (chosen) experiment.set('threshold', chosen.threshold);
  }

  return (
    <div className="verify-choose">
      <p>
        {holdsOutStrangers(data)
          ? verify.strangers(classesOf(choosing), classesOf(judging))
          : verify.halves(choosing.items.length, judging.items.length)}
      </p>
      <button type="button" className="button" aria-controls={changes} disabled={locked} onClick={choose}>
        {verify.choose}
      </button>
      {/* What changes with every evaluation is announced by the figure's live region, which limits how often. */}
      <p className="verify-chosen">
        {choice === 'none'
          ? verify.noChoice
          : choice?.threshold === threshold
            ? verify.chosen(choice.step, inUnit(threshold, unit), choice.accuracy, accuracy)
            : verify.notChosen}
      </p>
      <p className="verify-note">{verify.accuracyIs}</p>
    </div>
  );
}

function classesOf({ labels }: Half): number {
  return new Set(labels).size;
}
