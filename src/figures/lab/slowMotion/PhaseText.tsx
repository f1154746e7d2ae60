// Each part of a step in one sentence, with the numbers of this step.
import { useMemo } from 'react';
import type { Dissection } from '../../../inspection/protocol/inspectionProtocol';
import { useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import type { Phase } from './phases';
import { directions, meanLossAfter, meanPairs } from './stepFacts';

interface PhaseTextProps {
  readonly phase: Phase;
  readonly dissection: Dissection;
  readonly perClass: number;
}

export function PhaseText(props: PhaseTextProps) {
  return <p>{usePhaseText(props)}</p>;
}

function usePhaseText({ phase, dissection, perClass }: PhaseTextProps): string {
  const { choices, lab, slowMotion } = useWords('story');
  const axes = useRun((run) => run.evaluation?.axes ?? null);
  const pulled = useMemo(
    () => (axes?.dims === dissection.dimensions ? directions(dissection, axes).pulled : 0),
    [dissection, axes],
  );
  const after = useMemo(() => meanLossAfter(dissection), [dissection]);
  const { items, dimensions, live, report } = dissection;
  const { loss, mined, minedActive, valid } = report;
  switch (phase) {
    case 'forward':
      return slowMotion.forward(items.length, items.length / perClass, perClass, dimensions);
    case 'distances': {
      const { pairs, same, different } = meanPairs(dissection, perClass);
      return slowMotion.distances(pairs, same, different, lab.distanceUnit[live.distance]);
    }
    case 'mining':
      return slowMotion.mining(valid, choices.mining[live.mining], mined, minedActive);
    case 'loss':
      if (live.loss === 'soft') return slowMotion.lossSoft(mined, loss);
      return minedActive > 0 ? slowMotion.loss(minedActive, mined, loss) : slowMotion.lossNone;
    case 'backward':
      return pulled > 0 ? slowMotion.backward(pulled, items.length) : slowMotion.lossNone;
    case 'update':
      return after === null
        ? slowMotion.updateNone(live.learningRate)
        : slowMotion.update(live.learningRate, loss, after);
  }
}
