// Several of many, folded, with how many are chosen on the fold.
import { useId } from 'react';
import type { Part } from '../../../session/page/query';
import { useWords } from '../../words/useWords';

interface PartChecksProps {
  readonly label: string;
  readonly options: readonly { readonly id: Part; readonly name: string }[];
  readonly chosen: readonly Part[];
  readonly onChange: (chosen: readonly Part[]) => void;
}

export function PartChecks({ label, options, chosen, onChange }: PartChecksProps) {
  const { linkMaker } = useWords('linkMaker');
  const id = useId();
  return (
    <details className="link-parts">
      <summary>
        <span>{label}</span>
        <span className="link-parts-count">
          {` · ${chosen.length === 0 ? linkMaker.none : linkMaker.count(chosen.length)}`}
        </span>
      </summary>
      <ul>
        {options.map((option) => (
          <li key={option.id} className="link-check">
            <input
              id={`${id}${option.id}`}
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, option.id] : chosen.filter((one) => one !== option.id))
              }
            />
            <label htmlFor={`${id}${option.id}`}>{option.name}</label>
          </li>
        ))}
      </ul>
    </details>
  );
}
