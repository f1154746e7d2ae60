// The choice of the data set. The reader's own is not there to be chosen: it opens the place where it is put together.
import { lazy, Suspense, useState } from 'react';
import { useExperiment, useSettings } from '../experimentContext';
import { useLocks } from '../figureOptions';
import { ChoiceControl } from './ChoiceControl';

const OwnDataEntry = lazy(() => import('../own/OwnDataEntry'));

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
        take={(choice) => (choice === 'own' ? setOpen(true) : experiment.set('dataset', choice))}
      />
      {(open || (isOwn && !locked)) && (
        <Suspense>
          <OwnDataEntry open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
