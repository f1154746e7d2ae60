// Which classes take part. At least two stay chosen.

import { classesOnOffer } from '../../data/createDataSet';
import { classesInUse } from '../../session/settingsRules';
import { useExperiment, useSettings } from '../experimentContext';
import { useHides, useLocks } from '../figureOptions';
import { useWords } from '../wordsContext';

export function ClassesControl() {
  const experiment = useExperiment();
  const words = useWords();
  const settings = useSettings((all) => all);
  const inUse = classesInUse(settings);
  const hidden = useHides('classes');
  const locked = useLocks('classes');
  if (hidden) return null;

  function toggle(label: number) {
    const next = inUse.includes(label)
      ? inUse.filter((other) => other !== label)
      : [...inUse, label].sort((a, b) => a - b);
    if (next.length >= 2) experiment.set('classes', next);
  }

  return (
    <fieldset className="control control-buttons" disabled={locked}>
      <legend className="control-label">{words.settings.classes.label}</legend>
      {classesOnOffer(settings.dataset, settings.shape).map((label) => (
        <button
          type="button"
          key={label}
          className="toggle"
          aria-pressed={inUse.includes(label)}
          onClick={() => toggle(label)}
        >
          {words.lab.className(settings.dataset, label)}
        </button>
      ))}
    </fieldset>
  );
}
