// What all runs of the chart have in common, as far as the reader may choose it. Each choice is a chart of its own.
import { useId } from 'react';
import { PEOPLE, type ScaleAxis, type ScaleCommon, STEP_CHOICES } from '../../session/scalePlan';
import type { ScaleRuns } from '../../session/scaleRuns';
import { useFaceStory } from '../storyWords';

interface CommonControlsProps {
  readonly runs: ScaleRuns;
  readonly common: ScaleCommon;
  readonly axis: ScaleAxis;
}

export function CommonControls({ runs, common, axis }: CommonControlsProps) {
  const { scale } = useFaceStory();
  return (
    <div className="scale-common">
      <NumberChoice
        label={scale.steps}
        value={common.steps}
        choices={STEP_CHOICES}
        onChoose={(steps) => runs.setCommon({ steps })}
      />
      {axis === 'dimensions' && (
        <NumberChoice
          label={scale.people}
          value={common.people}
          choices={PEOPLE}
          onChoose={(people) => runs.setCommon({ people })}
        />
      )}
      <p>{scale.restarts}</p>
    </div>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly onChoose: (value: number) => void;
}

function NumberChoice({ label, value, choices, onChoose }: NumberChoiceProps) {
  const id = useId();
  // The address may name a number that is not on offer.
  const all = [...new Set([...choices, value])].sort((a, b) => a - b);
  return (
    <div className="control">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="control-select"
        value={value}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}
