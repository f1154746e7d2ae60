// Which column of the table holds the classes: a guess that the reader can correct, or a question.
import { useId } from 'react';
import type { TableChoice } from '../../../data/own/table/chosenTable';
import type { Sheet } from '../../../data/own/table/sheet';
import { chooseLabel } from '../../../session/data/own/draftTable';
import { useWords } from '../../words/useWords';

interface LabelChoiceProps {
  readonly sheet: Sheet;
  readonly choice: TableChoice;
}

const NONE = '';

export function LabelChoice({ sheet, choice }: LabelChoiceProps) {
  const { own } = useWords('own');
  const id = useId();
  return (
    <p className="own-choice">
      <label htmlFor={id}>{own.labelColumn}</label>
      <select
        id={id}
        className="control-select"
        value={choice.label ?? NONE}
        onChange={({ target }) => chooseLabel(target.value === NONE ? null : Number(target.value))}
      >
        {choice.label === null && <option value={NONE}>{own.chooseLabel}</option>}
        {sheet.columns.map(
          ({ name, kind }, at) =>
            kind !== 'empty' && (
              <option key={name} value={at}>
                {name}
              </option>
            ),
        )}
      </select>
    </p>
  );
}
