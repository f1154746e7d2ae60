// The fields of one goal of an assignment that is being made.
import { useId } from 'react';
import { SelectField } from '../../figures/parts/share/SelectField';
import { useWords } from '../../figures/words/useWords';
import { ASSIGNMENT_LIMITS } from '../../session/homework/assignment';
import type { GoalDraft } from '../../session/homework/assignmentDraft';
import { GOAL_KINDS } from '../../session/homework/goals';

interface GoalFieldsProps {
  readonly goal: GoalDraft;
  readonly number: number;
  readonly onChange: (goal: GoalDraft) => void;
  readonly onRemove: () => void;
}

export function GoalFields({ goal, number, onChange, onRemove }: GoalFieldsProps) {
  const { teacher } = useWords('teacher');
  const { make } = teacher;
  const id = useId();
  return (
    <fieldset className="goal-draft">
      <legend>{make.goal(number)}</legend>
      <SelectField
        label={make.kind}
        value={goal.kind}
        options={GOAL_KINDS.map((kind) => ({ id: kind, name: make.kinds[kind] }))}
        onChange={(kind) => onChange({ ...goal, kind: GOAL_KINDS.find((one) => one === kind) ?? goal.kind })}
      />
      {goal.kind !== 'collapse' && (
        <span className="goal-number">
          <label htmlFor={`${id}least`}>{make.least}</label>
          <input
            id={`${id}least`}
            className="control-number"
            type="number"
            min={1}
            max={100}
            value={goal.least}
            onChange={({ target }) => onChange({ ...goal, least: target.value })}
          />
        </span>
      )}
      <span className="goal-number">
        <label htmlFor={`${id}within`}>{make.within}</label>
        <input
          id={`${id}within`}
          className="control-number"
          type="number"
          min={1}
          max={ASSIGNMENT_LIMITS.within}
          value={goal.within}
          onChange={({ target }) => onChange({ ...goal, within: target.value })}
        />
      </span>
      <span className="goal-number">
        <input
          id={`${id}data`}
          type="checkbox"
          checked={goal.sameData}
          onChange={({ target }) => onChange({ ...goal, sameData: target.checked })}
        />
        <label htmlFor={`${id}data`}>{make.sameData}</label>
      </span>
      <button type="button" className="button" aria-label={make.remove(number)} onClick={onRemove}>
        ×
      </button>
    </fieldset>
  );
}
