// The numbers of one run of the figure: recall on unseen items, and the share of pairs that still teach.

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Experiment } from '../../session/run/experiment';
import { displayOf } from '../parts/shown/display';
import { teachingShare } from '../parts/shown/teachingShare';
import { type Pushes, type PushFacts, pushesOf, pushFacts } from './pushes';

export interface LossNumbers {
  readonly recall: number | null;
  /** The step at which it was measured. */
  readonly measuredAt: number | null;
  readonly teaching: number | null;
  readonly pushes: Pushes | null;
  readonly facts: PushFacts | null;
  readonly step: number | null;
}

/** `place` counts the batch from 0. */
export function useLossNumbers({ run }: Experiment, place: number): LossNumbers {
  const evaluation = useStore(run, (view) => view.evaluation);
  const data = useStore(run, (view) => view.data);
  const seed = useStore(run, (view) => view.startedWith?.seed ?? 0);
  const report = useStore(displayOf(run).shown, ({ frame }) => frame?.report ?? null);
  const step = useStore(displayOf(run).shown, ({ frame }) => frame?.step ?? null);
  const pushes = useMemo(() => {
    if (!report || !data || step === null || report.distances.length !== report.items.length ** 2) return null;
    // The step that drew this batch was taken with the number of steps before it.
    return pushesOf(report, data, Math.min(place, report.items.length - 1), seed, step - 1);
  }, [report, data, place, seed, step]);
  return {
    recall: evaluation?.recall ?? null,
    measuredAt: evaluation?.step ?? null,
    teaching: report && teachingShare(report),
    pushes,
    facts: pushes && pushFacts(pushes),
    step,
  };
}
