// The height of the frame. What is typed stays in the field while it is typed, and counts as soon as it is a height.
import { useId, useState } from 'react';
import { useWords } from '../../words/useWords';

interface HeightFieldProps {
  /** CSS px. */
  readonly value: number;
  /** Null: nothing that could be one is typed. */
  readonly onChange: (height: number | null) => void;
}

const LOWEST = 100;
const HIGHEST = 4000;

export function HeightField({ value, onChange }: HeightFieldProps) {
  const { linkMaker } = useWords('linkMaker');
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  return (
    <div className="link-field">
      <label htmlFor={id}>{linkMaker.height}</label>
      <span>
        <input
          id={id}
          className="control-number"
          type="number"
          min={LOWEST}
          max={HIGHEST}
          value={text ?? value}
          onChange={({ target }) => {
            setText(target.value);
            const typed = Math.round(target.valueAsNumber);
            onChange(typed >= LOWEST && typed <= HIGHEST ? typed : null);
          }}
          onBlur={() => setText(null)}
        />
        <small>{linkMaker.pixels}</small>
      </span>
    </div>
  );
}
