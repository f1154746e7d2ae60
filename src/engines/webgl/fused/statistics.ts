// The numbers of a step from the statistics on the GPU, as `core` defines them. The sums are those of `stages/pulls`, added
// up over the anchors; the rest follows from the classes alone.
import type { BatchNumbers } from '../../../core/loss/batchLoss';
import type { Loss, Mining } from '../../../core/loss/kinds';
import { isTripletLoss } from '../../../core/loss/lossTraits';
import type { Supply } from '../../../core/loss/validTriplets';
import type { LateNumbers } from '../../engine';
import { SUM_TEXELS } from './stages/pulls';
import { STATISTICS_STEPS } from './stages/update';

/** Texels of the whole statistics. */
export const STATISTICS_TEXELS = STATISTICS_STEPS * SUM_TEXELS;

/** The facts of a step that are known without the GPU. */
export interface Submitted {
  /** Updates taken before it. */
  readonly step: number;
  readonly mining: Mining;
  readonly loss: Loss;
  readonly supply: Supply;
  /** Ordered pairs of one class, with or without negatives, and of two classes. */
  readonly samePairs: number;
  readonly otherPairs: number;
  /** Those of two classes whose first item has another of its class in the batch. */
  readonly anchoredPairs: number;
}

/** `statistics` (4 · STATISTICS_TEXELS) as read. Null if the embeddings of the step were not finite numbers. */
export function numbersOf(statistics: Float32Array, submitted: Submitted): LateNumbers | null {
  const { mining, loss, supply, samePairs, otherPairs, anchoredPairs } = submitted;
  const at = 4 * SUM_TEXELS * (submitted.step % STATISTICS_STEPS);
  const [minedLoss, minedActive, teachingPairs, chosen] = statistics.subarray(at, at + 4);
  const [hard, semiHard, active, lossSum] = statistics.subarray(at + 4, at + 8);
  const [same, other] = statistics.subarray(at + 8, at + 10);
  if (!Number.isFinite(same + other)) return null;
  const valid = supply.triplets;
  const numbers: BatchNumbers = {
    loss: mean(minedLoss, minedActive),
    lossAllValid: mean(lossSum, valid),
    activeFraction: mean(active, valid),
    valid,
    counts: { easy: valid - semiHard - hard, semiHard, hard },
    mined: mining === 'all' ? valid : chosen,
    minedActive,
    pairs: mining === 'hard' ? supply.anchors : supply.pairs,
    teachingPairs,
    ...(isTripletLoss(loss) ? null : ofPairs()),
  };
  return { ...numbers, meanSame: mean(same, samePairs), meanDifferent: mean(other, otherPairs) };

  /** What a loss of pairs has in other places: its parts are pairs, or for InfoNCE anchors, each a sum of shares. */
  function ofPairs() {
    const pairs = loss === 'infonce' ? anchoredPairs : otherPairs;
    const parts = Math.round(minedActive);
    const mined = loss === 'infonce' ? parts : samePairs + otherPairs;
    const lossAllValid = mean(minedLoss, mined);
    return {
      loss: mean(minedLoss, parts),
      lossAllValid,
      activeFraction: mean(teachingPairs, pairs),
      mined,
      minedActive: parts,
      pairs,
    };
  }
}

function mean(sum: number, count: number): number {
  return count > 0 ? sum / count : 0;
}
