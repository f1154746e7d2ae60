// Which data. Faces are too hard for the small settings that digits begin with, so that they come with settings of their own;
// the reader's own are not there to be chosen, but open the place where they are put together.
import { useState } from 'react';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { lazyPart } from '../parts/lazyPart';
import { ChoiceControl } from './ChoiceControl';

const OwnDataEntry = lazyPart(() => import('./own/OwnDataEntry'));

export function DataControl({ as }: { readonly as?: 'select' | 'buttons' }) {
  const experiment = useExperiment();
  const locked = useLocks('dataset');
  const isOwn = useSettings((settings) => settings.dataset === 'own');
  const [open, setOpen] = useState(false);
  return (
    <div className="data-control">
      <ChoiceControl
        name="dataset"
        as={as}
        onChoose={(dataset) => {
          if (dataset === 'own') setOpen(true);
          else if (dataset === 'faces') experiment.preset('faces');
          else experiment.set('dataset', dataset);
        }}
      />
      {(open || (isOwn && !locked)) && (
        <OwnDataEntry open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
