// The embeddings of some inputs, as the present run gave them last; null until its first answer.
import { useEffect, useState } from 'react';
import type { Embedded } from '../../inspection/protocol/inspectionProtocol';
import { keepEmbedding } from '../../session/run/liveAnswers';
import { useExperiment } from '../context/experimentContext';
import { useOfShownRun } from '../parts/hooks/useOfRun';

export function useEmbedded(inputs: Float32Array | null): Embedded | null {
  const experiment = useExperiment();
  const [answer, setAnswer] = useState<{ readonly inputs: Float32Array; readonly embedded: Embedded } | null>(null);
  useEffect(() => {
    if (!inputs) return;
    const ask = () => experiment.embed(inputs);
    return keepEmbedding(experiment.run, ask, (embedded) => setAnswer(embedded && { inputs, embedded }));
  }, [experiment, inputs]);
  const shown = useOfShownRun(answer?.inputs === inputs ? answer.embedded : null);
  return shown?.result ?? null;
}
