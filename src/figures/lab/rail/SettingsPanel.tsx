// Every setting of the lab that has no place of its own, in one list.
import '../../../styles/figures/lab/railPanels.css';
import { useId } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { isClassLoss, lossUses } from '../../../core/loss/lossTraits';
import { useRun, useSettings } from '../../context/experimentContext';
import { ChoiceControl } from '../../controls/ChoiceControl';
import { ClassesControl } from '../../controls/ClassesControl';
import { DataControl } from '../../controls/DataControl';
import { FlagControl } from '../../controls/FlagControl';
import { NumberControl } from '../../controls/NumberControl';
import { OwnDataButton } from '../../controls/own/OwnDataButton';
import { useMarginMarks } from '../../parts/hooks/useMarginMarks';
import { useWords } from '../../words/useWords';

export default function SettingsPanel() {
  const { instrument, lab } = useWords('figures');
  const { groups } = instrument;
  const dataset = useSettings((settings) => settings.dataset);
  const mislabelled = useSettings((settings) => settings.mislabelled > 0);
  const view = useSettings((settings) => settings['lab.view']);
  const { help } = useMarginMarks();
  const loss = useSettings((settings) => settings.loss);
  return (
    <div className="rail-settings">
      <Group name={groups.data}>
        <DataControl />
        {dataset !== 'own' && <OwnDataButton />}
        {dataset === 'shapes' && <ChoiceControl name="shape" />}
        {dataset === 'faces' && <ChoiceControl name="difficulty" />}
        {dataset === 'faces' && <NumberControl name="people" />}
        {dataset === 'faces' && <NumberControl name="itemsPerPerson" />}
        <ClassesControl />
        <NumberControl name="mislabelled" />
        {mislabelled && <FlagControl name="lab.wrong" />}
      </Group>
      <Group name={groups.training}>
        <ChoiceControl name="loss" />
        <ChoiceControl name="mining" />
        {/* The dock has the dial that this loss uses. */}
        {!lossUses(loss, 'margin') && <NumberControl name="margin" slider={false} />}
        {lossUses(loss, 'arcMargin') && <NumberControl name="arcMargin" />}
        <ChoiceControl name="dimensions" />
        <FlagControl name="normalize" />
        <ChoiceControl name="distance" />
        {help && <p className="control-help">{help}</p>}
        <NumberControl name="learningRate" />
        <NumberControl name="classesPerBatch" slider={false} />
        <NumberControl name="itemsPerClass" slider={false} />
      </Group>
      <Group name={groups.picture}>
        <FlagControl name="lab.unseen" label={lab.unseen} />
        {view === 'map' && <FlagControl name="lab.arrows" />}
      </Group>
      <Group name={groups.run}>
        <NumberControl name="speed" />
        <NumberControl name="seed" slider={false} />
        <ChoiceControl name="backend" />
        <EngineLine />
      </Group>
    </div>
  );
}

/** What the run trains on, which may be another than the backend that was chosen. */
function EngineLine() {
  const { insights, instrument, joined } = useWords('figures');
  const engine = useRun((run) => run.engine);
  const loss = useSettings((settings) => settings.loss);
  const alone = isClassLoss(loss) ? `${joined.gap}${instrument.processorAlone}` : '';
  return <p className="control-help">{instrument.trainsOn(insights.engines[engine]) + alone}</p>;
}

function Group({ name, children }: { readonly name: string; readonly children: Elements }) {
  const heading = useId();
  return (
    <section className="rail-group" aria-labelledby={heading}>
      <h4 className="label-heading" id={heading}>
        {name}
      </h4>
      {children}
    </section>
  );
}
