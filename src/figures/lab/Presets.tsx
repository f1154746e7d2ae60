// The presets: each a name, and for the chosen one a sentence about what to look at.
import { useId } from 'react';
import { PRESET_IDS } from '../../session/settings/presets';
import { useExperiment, useRun } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { usePresetLock } from '../controls/usePresetLock';
import { useWords } from '../words/useWords';

export function Presets() {
  const experiment = useExperiment();
  const { lab, presets } = useWords();
  const chosen = useRun((run) => run.preset);
  const reason = useId();
  // A preset sets everything, the data first of all.
  const dataLocked = useLocks('dataset');
  const isLocked = usePresetLock();
  const locked = new Set(PRESET_IDS.filter((id) => dataLocked || isLocked(id)));
  return (
    <section className="presets" aria-label={lab.presets}>
      <h3 className="label-heading">{lab.presets}</h3>
      <div className="preset-list">
        {PRESET_IDS.map((id) => (
          <button
            type="button"
            key={id}
            className="toggle"
            disabled={locked.has(id)}
            aria-describedby={locked.has(id) ? reason : undefined}
            aria-pressed={id === chosen}
            onClick={() => {
              experiment.preset(id);
              experiment.play();
            }}
          >
            {presets[id].name}
          </button>
        ))}
      </div>
      {locked.size > 0 && (
        <p className="preset-look" id={reason}>
          {lab.presetLocked}
        </p>
      )}
      {chosen && <p className="preset-look">{presets[chosen].look}</p>}
    </section>
  );
}
