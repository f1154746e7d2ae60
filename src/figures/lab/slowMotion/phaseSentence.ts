// Each part of a step in one sentence, with the numbers of this step: what it says of a cause is read off the numbers.
import { isTripletLoss } from '../../../core/loss/lossTraits';
import type { FigureWords, StoryWords, Words } from '../../../i18n/words';
import type { Dissection } from '../../../inspection/protocol/inspectionProtocol';
import type { Phase } from './phases';
import { hasMoved, meanLossAfter, meanPairs, pulledCount } from './stepFacts';

type PhaseWords = Pick<StoryWords, 'slowMotion'> & Pick<FigureWords, 'choices'> & Pick<Words, 'lab'>;

/** `perClass` items of one class stand side by side in the batch. */
export function phaseSentence(
  { choices, lab, slowMotion }: PhaseWords,
  phase: Phase,
  dissection: Dissection,
  perClass: number,
): string {
  const { items, dimensions, live, report } = dissection;
  const { loss, mined, minedActive, valid } = report;
  const nothing = mined > 0 || !isTripletLoss(live.loss) ? slowMotion.lossNone : slowMotion.nonePicked;
  switch (phase) {
    case 'forward':
      return slowMotion.forward(items.length, items.length / perClass, perClass, dimensions);
    case 'distances': {
      const { pairs, same, different } = meanPairs(dissection, perClass);
      return slowMotion.distances(pairs, same, different, lab.distanceUnit[live.distance]);
    }
    case 'mining':
      if (!isTripletLoss(live.loss)) return slowMotion.minesNothing;
      return slowMotion.mining(valid, choices.mining[live.mining], mined, minedActive);
    case 'loss':
      if (minedActive === 0) return nothing;
      if (!isTripletLoss(live.loss)) return slowMotion.lossOf[live.loss](loss, live);
      return live.loss === 'soft'
        ? slowMotion.lossSoft(minedActive, mined, loss, live.distance)
        : slowMotion.loss(minedActive, mined, loss, live.distance);
    case 'backward': {
      const pulled = pulledCount(dissection);
      if (pulled > 0) return slowMotion.backward(pulled, items.length);
      return minedActive > 0 ? slowMotion.noSlope : nothing;
    }
    case 'update': {
      if (!hasMoved(dissection)) return slowMotion.updateStill;
      const after = meanLossAfter(dissection);
      if (!isTripletLoss(live.loss) && pulledCount(dissection) > 0) return slowMotion.updateSimply(live.learningRate);
      return after === null || pulledCount(dissection) === 0
        ? slowMotion.updateNone(live.learningRate)
        : slowMotion.update(live.learningRate, loss, after);
    }
  }
}
