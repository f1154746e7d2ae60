// One of a few: a native select for many, a row of buttons for few.
import { useId } from 'react';
import type { ChoiceRow } from '../../registry/settingRow';
import { type SettingNameOfKind, type Settings, settingRow } from '../../session/settings/settingsTable';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { UnusedReason } from './UnusedReason';
import { useUnused } from './useUnused';

interface ChoiceControlProps<Name extends SettingNameOfKind<'choice'>> {
  readonly name: Name;
  readonly as?: 'select' | 'buttons';
  /** Its label is there for a screen reader alone: the buttons say what they are of. */
  readonly hidesLabel?: boolean;
  /** Choices that cannot be chosen now. */
  readonly isLocked?: (choice: Settings[Name]) => boolean;
  /** Instead of writing the setting. */
  readonly onChoose?: (choice: Settings[Name]) => void;
}

export function ChoiceControl<Name extends SettingNameOfKind<'choice'>>({
  name,
  as = 'select',
  hidesLabel = false,
  isLocked = () => false,
  onChoose,
}: ChoiceControlProps<Name>) {
  const experiment = useExperiment();
  const hidden = useHides(name);
  const unused = useUnused(name);
  const locked = [useLocks(name), unused !== null].some(Boolean);
  const changes = useChangedPart();
  const words = useWords('figures');
  const value = useSettings((settings) => settings[name]);
  const id = useId();
  const choices = (settingRow(name) as ChoiceRow).choices as readonly Settings[Name][];
  const choiceWords = words.choices[name] as Readonly<Record<string | number, string>>;
  const { label } = words.settings[name];

  if (hidden) return null;
  const choose = onChoose ?? ((choice: Settings[Name]) => experiment.set(name, choice));
  if (as === 'buttons') {
    return (
      <fieldset
        className="control control-buttons"
        disabled={locked}
        aria-describedby={unused ? `${id}-unused` : undefined}
      >
        <legend className={hidesLabel ? 'visually-hidden' : 'control-label'}>{label}</legend>
        {choices.map((choice) => (
          <button
            type="button"
            key={String(choice)}
            className="toggle"
            aria-pressed={choice === value}
            aria-controls={changes}
            disabled={isLocked(choice)}
            onClick={() => choose(choice)}
          >
            {choiceWords[choice]}
          </button>
        ))}
        <UnusedReason id={`${id}-unused`} reason={unused} />
      </fieldset>
    );
  }
  return (
    <div className="control">
      <label className="control-label" htmlFor={id} title={words.settingsHelp[name]}>
        {label}
      </label>
      <select
        id={id}
        className="control-select"
        aria-controls={changes}
        disabled={locked}
        aria-describedby={unused ? `${id}-unused` : undefined}
        value={String(value)}
        onChange={(event) => {
          const chosen = choices.find((choice) => String(choice) === event.target.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={String(choice)} value={String(choice)} disabled={isLocked(choice)}>
            {choiceWords[choice]}
          </option>
        ))}
      </select>
      <UnusedReason id={`${id}-unused`} reason={unused} />
    </div>
  );
}
