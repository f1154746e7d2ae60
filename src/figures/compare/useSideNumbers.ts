// The numbers of one run: measured over the unseen items, and of the step that its picture shows.

import { useStore } from 'zustand';
import type { Distance } from '../../core/loss/kinds';
import type { Experiment } from '../../session/run/experiment';
import { comparedDistance } from '../../session/settings/comparedDistance';
import type { Evaluation } from '../../training/protocol/reports';
import { displayOf } from '../parts/shown/display';
import { recentAt } from '../parts/shown/recentAt';

export interface SideNumbers {
  /** Recall@1 on unseen items, 0 … 1; null before it is measured. */
  readonly recall: number | null;
  /** Mean distances of unseen items, in `unit`. */
  readonly same: number | null;
  readonly different: number | null;
  /** Share of the pairs that still teach, the mean of the last steps, 0 … 1; null before the first one. */
  readonly teaching: number | null;
  /** The step at which the unseen items were measured last: it may lie behind the one that is shown. */
  readonly measuredAt: number | null;
  readonly unit: Distance;
}

export const SIDE_NUMBERS = ['recall', 'same', 'different', 'teaching'] as const;
export type SideNumber = (typeof SIDE_NUMBERS)[number];

export function useSideNumbers({ run, settings }: Experiment): SideNumbers {
  const evaluation = useStore(run, (view) => view.evaluation);
  const unit = useStore(settings, comparedDistance);
  const teaching = useStore(displayOf(run).shown, ({ frame }) =>
    frame ? recentAt(run.getState().history, frame.step, 'teachingShare') : null,
  );
  return {
    recall: evaluation?.recall ?? null,
    ...meansOf(evaluation, unit),
    teaching,
    measuredAt: evaluation?.step ?? null,
    unit,
  };
}

function meansOf(evaluation: Evaluation | null, unit: Distance): Pick<SideNumbers, 'same' | 'different'> {
  if (!evaluation) return { same: null, different: null };
  return unit === 'squared'
    ? { same: evaluation.meanSquaredSame, different: evaluation.meanSquaredDifferent }
    : { same: evaluation.meanSame, different: evaluation.meanDifferent };
}
