// Which data. Faces are too hard for the small settings that digits begin with, so that they come with settings of their own.
import { useExperiment } from '../experimentContext';
import { ChoiceControl } from './ChoiceControl';

export function DataControl({ as }: { readonly as?: 'select' | 'buttons' }) {
  const experiment = useExperiment();
  return (
    <ChoiceControl
      name="dataset"
      as={as}
      onChoose={(dataset) => {
        if (dataset === 'faces') experiment.preset('faces');
        else experiment.set('dataset', dataset);
      }}
    />
  );
}
