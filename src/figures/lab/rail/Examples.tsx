// The presets: each a name, and one sentence about what to look at. One that is pressed is applied at once. A list that lies over the
// charts makes room for them: what the example says is to be looked at there.
import { useId, useRef } from 'react';
import { isOfPreset, PRESET_IDS, type PresetId } from '../../../session/settings/presets';
import { useChangedPart } from '../../context/changedPart';
import { useExperiment, useRun, useSettings } from '../../context/experimentContext';
import { useLocks } from '../../context/figureOptions';
import { OwnDataButton } from '../../controls/own/OwnDataButton';
import { usePresetLock } from '../../controls/usePresetLock';
import { onEscape } from '../../parts/dismissal/onEscape';
import { useOpenedFocus } from '../../parts/dismissal/useOpenedFocus';
import { useWords } from '../../words/useWords';

type Group = 'start' | 'breaks' | 'faces' | 'losses';

const GROUPS = {
  'drag-the-ring': 'start',
  'first-clusters': 'start',
  toppers: 'start',
  faces: 'start',
  'no-margin': 'breaks',
  collapse: 'breaks',
  rescue: 'breaks',
  'margin-out-of-reach': 'breaks',
  'too-few-people': 'faces',
  'same-hairdresser': 'faces',
  'hard-from-scratch': 'faces',
  temperature: 'losses',
  arcface: 'losses',
  'wrong-labels': 'breaks',
  'ninety-ten': 'faces',
} as const satisfies Readonly<Record<PresetId, Group>>;

const ORDER = ['start', 'breaks', 'faces', 'losses'] as const;

interface ExamplesProps {
  /** Where it can be closed by a button of its own, and by Escape, and the way to the reader's own data stands elsewhere. */
  readonly onClose?: () => void;
}

export function Examples({ onClose }: ExamplesProps) {
  const { instrument, lab } = useWords('figures');
  const list = useRef<HTMLElement>(null);
  const reason = useId();
  useOpenedFocus(list, '[aria-pressed=true], .example');
  // A preset sets everything, the data first of all.
  const dataLocked = useLocks('dataset');
  const isLocked = usePresetLock();
  const locked = new Set(PRESET_IDS.filter((id) => dataLocked || isLocked(id)));
  return (
    <section className="examples" aria-label={instrument.examples} ref={list} onKeyDown={onClose && onEscape(onClose)}>
      {onClose && (
        <button type="button" className="icon-button examples-close" aria-label={lab.close} onClick={onClose}>
          ×
        </button>
      )}
      {locked.size > 0 && (
        <p className="control-help" id={reason}>
          {lab.presetLocked}
        </p>
      )}
      {!onClose && <OwnDataButton />}
      {ORDER.map((group) => (
        <div key={group} className="example-group">
          <h4 className="label-heading">{instrument.exampleGroups[group]}</h4>
          <ul className="example-list">
            {PRESET_IDS.filter((id) => GROUPS[id] === group).map((id) => (
              <Example key={id} id={id} reason={locked.has(id) ? reason : null} onChosen={onClose} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface ExampleProps {
  readonly id: PresetId;
  /** Of the sentence that says why it cannot be chosen; null where it can. */
  readonly reason: string | null;
  readonly onChosen?: () => void;
}

function Example({ id, reason, onChosen }: ExampleProps) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { presets } = useWords('figures');
  const asInPreset = useSettings((settings) => isOfPreset(id, settings));
  const chosen = useRun((run) => run.preset === id) && asInPreset;
  const look = useId();
  return (
    <li className="example-place">
      <button
        type="button"
        className="example"
        aria-pressed={chosen}
        aria-controls={changes}
        aria-disabled={reason !== null}
        aria-describedby={reason === null ? look : `${look} ${reason}`}
        onClick={() => {
          if (reason !== null) return;
          experiment.preset(id);
          experiment.play();
          onChosen?.();
        }}
      >
        {presets[id].name}
      </button>
      <p className="example-look" id={look}>
        {presets[id].look}
      </p>
    </li>
  );
}
