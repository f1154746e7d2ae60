// Which classes take part. At least two stay chosen.

import { ownFacts } from '../../session/data/ownData';
import { classesInUse, classesToChoose } from '../../session/settings/settingsRules';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';

export function ClassesControl() {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const words = useWords();
  const settings = useSettings((all) => all);
  const inUse = classesInUse(settings, ownFacts());
  const hidden = useHides('classes');
  const locked = useLocks('classes');
  const onOffer = classesToChoose(settings);
  if (hidden || onOffer.length === 0) return null;

  function toggle(label: number) {
    const next = inUse.includes(label)
      ? inUse.filter((other) => other !== label)
      : [...inUse, label].sort((a, b) => a - b);
    if (next.length >= 2) experiment.set('classes', next);
  }

  return (
    <fieldset className="control control-buttons" disabled={locked}>
      <legend className="control-label">{words.settings.classes.label}</legend>
      {onOffer.map((label) => (
        <button
          type="button"
          key={label}
          className="toggle"
          aria-pressed={inUse.includes(label)}
          aria-controls={changes}
          onClick={() => toggle(label)}
        >
          {words.lab.className(settings.dataset, label)}
        </button>
      ))}
    </fieldset>
  );
}
