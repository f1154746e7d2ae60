// Hands the drawing to every run as a guest: no batch draws it, and every frame says where it stands. A run begins without
// guests, so it is handed over again at each start.
import { useEffect, useRef } from 'react';
import { product } from '../../../core/rows';
import { useExperiment, useRun } from '../../../figures/context/experimentContext';
import type { Drawing } from './drawing';

const NOBODY = new Float32Array();

export function useGuest(drawing: Drawing | null): void {
  const experiment = useExperiment();
  // From the first frame on the run's worker can be spoken to.
  const run = useRun((view) => (view.frame ? view.run : null));
  const input = drawing?.input ?? null;
  const handedOver = useRef(false);
  useEffect(() => {
    const { data } = experiment.run.getState();
    if (run === null || !data) return;
    // Data of another shape have no room for it.
    const fits = input !== null && input.length === product(data.itemShape);
    if (!fits && !handedOver.current) return;
    handedOver.current = fits;
    experiment.setGuests(fits ? input : NOBODY);
  }, [experiment, run, input]);
}
