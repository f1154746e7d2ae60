// The way back to the steps that have given way to others.
import { useChangedPart } from '../../context/changedPart';
import { useExperiment } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

export function BringBack({ className = 'button' }: { readonly className?: string }) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { insights } = useWords('figures');
  return (
    <button type="button" className={className} aria-controls={changes} onClick={() => void experiment.bringBack()}>
      {insights.bringBack}
    </button>
  );
}
