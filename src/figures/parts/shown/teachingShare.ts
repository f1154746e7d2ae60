// The share of a batch's pairs that still teach.
import type { StepReport } from '../../../training/protocol/run';

/** 0 … 1; 0 where the batch has no pair. */
export function teachingShare({ pairs, teachingPairs }: StepReport): number {
  return pairs > 0 ? teachingPairs / pairs : 0;
}
