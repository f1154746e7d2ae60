// On or off.

import { useId } from 'react';
import type { SettingNameOfKind } from '../../session/settings/settingsTable';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { UnusedReason } from './UnusedReason';
import { useUnused } from './useUnused';

export function FlagControl({ name, label }: { readonly name: SettingNameOfKind<'flag'>; readonly label?: string }) {
  const experiment = useExperiment();
  const hidden = useHides(name);
  const unused = useUnused(name);
  const locked = [useLocks(name), unused !== null].some(Boolean);
  const id = useId();
  const changes = useChangedPart();
  const words = useWords('figures');
  const value = useSettings((settings) => settings[name]);
  if (hidden) return null;
  return (
    <>
      <label className="control control-flag" title={words.settingsHelp[name]}>
        <input
          type="checkbox"
          aria-controls={changes}
          checked={value}
          disabled={locked}
          aria-describedby={unused ? `${id}-unused` : undefined}
          onChange={(event) => experiment.set(name, event.target.checked)}
        />
        <span>{label ?? words.settings[name].label}</span>
      </label>
      <UnusedReason id={`${id}-unused`} reason={unused} />
    </>
  );
}
