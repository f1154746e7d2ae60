// The numbers of one run: measured over the unseen items, and of its last step.
import { useStore } from 'zustand';
import type { Experiment } from '../../session/run/experiment';

export interface SideNumbers {
  /** Recall@1 on unseen items, 0 … 1; null before it is measured. */
  readonly recall: number | null;
  /** Mean plain distances of unseen items. */
  readonly same: number | null;
  readonly different: number | null;
  /** Share of the pairs of the last batch that still teach, 0 … 1; null before the first step. */
  readonly teaching: number | null;
}

export const SIDE_NUMBERS = ['recall', 'same', 'different', 'teaching'] as const;

export function useSideNumbers({ run }: Experiment): SideNumbers {
  const evaluation = useStore(run, (view) => view.evaluation);
  const report = useStore(run, (view) => view.frame?.report ?? null);
  return {
    recall: evaluation?.recall ?? null,
    same: evaluation?.meanSame ?? null,
    different: evaluation?.meanDifferent ?? null,
    teaching: report && report.pairs > 0 ? report.teachingPairs / report.pairs : null,
  };
}
