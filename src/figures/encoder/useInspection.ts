// The look into the encoder of the run that is on screen, with its data; null before the first.
import { useEffect, useState } from 'react';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import { keepInspecting } from '../../session/run/liveAnswers';
import { useExperiment } from '../context/experimentContext';
import { type OfShownRun, useOfShownRun } from '../parts/hooks/useOfRun';

export function useInspection(): OfShownRun<Inspection> | null {
  const experiment = useExperiment();
  const [inspection, setInspection] = useState<Inspection | null>(null);
  useEffect(() => keepInspecting(experiment.run, experiment.inspect, setInspection), [experiment]);
  return useOfShownRun(inspection);
}
