// The look into the encoder that is on screen; null before the first.
import { useEffect, useState } from 'react';
import type { Inspection } from '../../inspection/protocol/inspectionProtocol';
import { keepInspecting } from '../../session/run/liveAnswers';
import { useExperiment } from '../context/experimentContext';

export function useInspection(): Inspection | null {
  const experiment = useExperiment();
  const [inspection, setInspection] = useState<Inspection | null>(null);
  useEffect(() => keepInspecting(experiment.run, experiment.inspect, setInspection), [experiment]);
  return inspection;
}
