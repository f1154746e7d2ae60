// Buttons for the arrangements worth a look.
import { useChangedPart } from '../context/changedPart';
import { useExperiment } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import { EXAMPLES, exampleSettings } from './examples';

/** `onChoose` is called after the settings have changed: chosen again, an example begins again. */
export function ExampleButtons({ onChoose }: { readonly onChoose: () => void }) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { triplet } = useWords('story');
  return (
    <fieldset className="control control-buttons triplet-examples">
      <legend className="control-label">{triplet.examples}</legend>
      {EXAMPLES.map((example) => (
        <button
          type="button"
          key={example}
          className="toggle"
          aria-controls={changes}
          onClick={() => {
            experiment.replace({ ...experiment.settings.getState(), ...exampleSettings(example) });
            onChoose();
          }}
        >
          {triplet.exampleNames[example]}
        </button>
      ))}
    </fieldset>
  );
}
