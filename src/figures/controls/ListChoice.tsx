// A choice from a list of named numbers. The choice is not a setting.
import { useId } from 'react';
import { useChangedPart } from '../context/changedPart';

interface ListChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly nameOf?: (choice: number) => string;
  readonly onChoose: (choice: number) => void;
}

export function ListChoice({ label, value, choices, nameOf = String, onChoose }: ListChoiceProps) {
  const id = useId();
  const changes = useChangedPart();
  return (
    <div className="control">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="control-select"
        aria-controls={changes}
        value={value}
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
