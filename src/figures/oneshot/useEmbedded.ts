// Where some inputs stand now, as far as it is known; null until the first answer to this question.
import { useEffect, useState } from 'react';
import type { Embedded } from '../../inspection/protocol/inspectionProtocol';
import { keepEmbedding } from '../../session/run/liveEmbedding';
import { useExperiment } from '../context/experimentContext';

export function useEmbedded(inputs: Float32Array | null): Embedded | null {
  const experiment = useExperiment();
  const [answer, setAnswer] = useState<{ readonly inputs: Float32Array; readonly embedded: Embedded } | null>(null);
  useEffect(() => {
    if (!inputs) return;
    const ask = () => experiment.embed(inputs);
    return keepEmbedding(experiment.run, ask, (embedded) => setAnswer({ inputs, embedded }));
  }, [experiment, inputs]);
  return answer && answer.inputs === inputs ? answer.embedded : null;
}
