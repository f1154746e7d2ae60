// The ways in: each a name, and one sentence that says what to look at.

import { PRESET_IDS } from '../../session/settings/presets';
import { useExperiment, useRun } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';

export function Presets() {
  const experiment = useExperiment();
  const { lab, presets } = useWords();
  const chosen = useRun((run) => run.preset);
  // A preset sets everything, the data first of all.
  const locked = useLocks('dataset');
  return (
    <section className="presets" aria-label={lab.presets}>
      <h3 className="label-heading">{lab.presets}</h3>
      <div className="preset-list">
        {PRESET_IDS.map((id) => (
          <button
            type="button"
            key={id}
            className="toggle"
            disabled={locked}
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
      {chosen && <p className="preset-look">{presets[chosen].look}</p>}
    </section>
  );
}
