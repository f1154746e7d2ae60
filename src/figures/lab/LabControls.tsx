// The controls in three levels: play and margin; then data, mining and dimension; then everything else.

import { useExperiment, useSettings } from '../context/experimentContext';
import { ChoiceControl } from '../controls/ChoiceControl';
import { ClassesControl } from '../controls/ClassesControl';
import { DataControl } from '../controls/DataControl';
import { FlagControl } from '../controls/FlagControl';
import { NumberControl } from '../controls/NumberControl';
import { MarginControl } from '../parts/MarginControl';
import { useWords } from '../words/useWords';

/** `margin`: whether the margin has its place here; on a narrow screen it stands nearer to the ring. */
export function LabControls({ margin }: { readonly margin: boolean }) {
  const { lab } = useWords();
  const experiment = useExperiment();
  const level = useSettings((settings) => settings['lab.level']);
  const dataset = useSettings((settings) => settings.dataset);
  const view = useSettings((settings) => settings['lab.view']);
  return (
    <div className="lab-controls">
      <div className="control-group">
        {margin && <MarginControl />}
        <NumberControl name="speed" />
        <ChoiceControl name="lab.view" as="buttons" />
        <FlagControl name="lab.unseen" label={lab.unseen} />
        {view === 'map' && <FlagControl name="lab.arrows" />}
      </div>
      {level >= 2 && (
        <div className="control-group">
          <DataControl />
          {dataset === 'shapes' && <ChoiceControl name="shape" />}
          {dataset === 'faces' && (
            <>
              <ChoiceControl name="difficulty" />
              <NumberControl name="people" />
              <NumberControl name="itemsPerPerson" />
            </>
          )}
          <ClassesControl />
          <ChoiceControl name="mining" />
          <ChoiceControl name="dimensions" />
          <FlagControl name="normalize" />
        </div>
      )}
      {level >= 3 && (
        <div className="control-group">
          <ChoiceControl name="loss" />
          <ChoiceControl name="distance" />
          <NumberControl name="learningRate" />
          <NumberControl name="classesPerBatch" slider={false} />
          <NumberControl name="itemsPerClass" slider={false} />
          <NumberControl name="seed" slider={false} />
          <NumberControl name="threshold" />
          <ChoiceControl name="backend" />
        </div>
      )}
      <div className="control-levels">
        {level < 3 && (
          <button type="button" className="button" onClick={() => experiment.set('lab.level', level === 1 ? 2 : 3)}>
            {lab.more}
          </button>
        )}
        {level > 1 && (
          <button type="button" className="button" onClick={() => experiment.set('lab.level', level === 3 ? 2 : 1)}>
            {lab.fewer}
          </button>
        )}
      </div>
    </div>
  );
}
