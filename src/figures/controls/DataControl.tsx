// Which data. Faces are too hard for the small settings that digits begin with, so that they come with settings of their own;
// the reader's own are not there to be chosen, but open the place where they are put together.
import { useExperiment, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useOpenOwnData } from '../context/ownDataContext';
import { lazyPart } from '../parts/boundary/lazyPart';
import { useWords } from '../words/useWords';
import { ChoiceControl } from './ChoiceControl';
import { usePresetLock } from './usePresetLock';

const OwnDataEntry = lazyPart(() => import('./own/OwnDataEntry'));

export function DataControl({ as }: { readonly as?: 'select' | 'buttons' }) {
  const experiment = useExperiment();
  const locked = useLocks('dataset');
  const isOwn = useSettings((settings) => settings.dataset === 'own');
  const { lab } = useWords();
  const facesLocked = usePresetLock()('faces') && !locked;
  const openOwnData = useOpenOwnData();
  return (
    <div className="data-control">
      <ChoiceControl
        name="dataset"
        as={as}
        isLocked={(dataset) => dataset === 'faces' && facesLocked}
        onChoose={(dataset) => {
          if (dataset === 'own') openOwnData();
          else if (dataset === 'faces') experiment.preset('faces');
          else experiment.set('dataset', dataset);
        }}
      />
      {facesLocked && <p className="control-help">{lab.presetLocked}</p>}
      {isOwn && !locked && <OwnDataEntry />}
    </div>
  );
}
