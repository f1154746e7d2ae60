// The look into the encoder that is on screen; null before the first.
import { useEffect, useState } from 'react';
import type { Inspection } from '../../engine/protocol';
import { keepInspecting } from '../../session/inspector';
import { useExperiment } from '../experimentContext';

export function useInspection(): Inspection | null {
  const experiment = useExperiment();
  const [inspection, setInspection] = useState<Inspection | null>(null);
  useEffect(() => keepInspecting(experiment.run, experiment.inspect, setInspection), [experiment]);
  return inspection;
}
