// By which trait the made-up people are divided. The choice is of runs to come: it restarts nothing.
import { useId } from 'react';
import { GROUP_TRAITS } from '../../data/faces/groupShares';
import type { FairnessRuns } from '../../session/fairness/fairnessRuns';
import { useChangedPart } from '../context/changedPart';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';

interface TraitChoiceProps {
  readonly runs: FairnessRuns;
  readonly trait: (typeof GROUP_TRAITS)[number];
}

export function TraitChoice({ runs, trait }: TraitChoiceProps) {
  const id = useId();
  const { settings, settingsHelp, choices } = useWords('figures');
  const changes = useChangedPart();
  const locked = useLocks('fairness.trait');
  if (useHides('fairness.trait')) return null;
  return (
    <div className="control">
      <label className="control-label" htmlFor={id} title={settingsHelp['fairness.trait']}>
        {settings['fairness.trait'].label}
      </label>
      <select
        id={id}
        className="control-select"
        aria-controls={changes}
        disabled={locked}
        value={trait}
        onChange={({ target }) => {
          const chosen = GROUP_TRAITS.find((one) => one === target.value);
          if (chosen) runs.setCommon({ trait: chosen });
        }}
      >
        {GROUP_TRAITS.map((one) => (
          <option key={one} value={one}>
            {choices['fairness.trait'][one]}
          </option>
        ))}
      </select>
    </div>
  );
}
