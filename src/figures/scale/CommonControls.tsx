// What all runs of the chart have in common, as far as the reader may choose it. Each choice is a chart of its own.
import { PEOPLE, type ScaleAxis, type ScaleCommon, STEP_CHOICES } from '../../session/scale/scalePlan';
import type { ScaleRuns } from '../../session/scale/scaleRuns';
import { ListChoice } from '../controls/ListChoice';
import { useWords } from '../words/useWords';

interface CommonControlsProps {
  readonly runs: ScaleRuns;
  readonly common: ScaleCommon;
  readonly axis: ScaleAxis;
}

export function CommonControls({ runs, common, axis }: CommonControlsProps) {
  const { scale } = useWords('faces');
  return (
    <div className="scale-common">
      <ListChoice
        label={scale.steps}
        value={common.steps}
        choices={withPresent(STEP_CHOICES, common.steps)}
        onChoose={(steps) => runs.setCommon({ steps })}
      />
      {axis === 'dimensions' && (
        <ListChoice
          label={scale.people}
          value={common.people}
          choices={withPresent(PEOPLE, common.people)}
          onChoose={(people) => runs.setCommon({ people })}
        />
      )}
      <p>{scale.restarts}</p>
    </div>
  );
}

/** The address may name a number that is not on offer. */
function withPresent(choices: readonly number[], present: number): number[] {
  return [...new Set([...choices, present])].sort((a, b) => a - b);
}
