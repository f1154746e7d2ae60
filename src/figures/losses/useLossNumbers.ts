// The numbers of one run of the figure: recall on unseen items, and the share of pairs that still teach.

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Experiment } from '../../session/run/experiment';
import { liveSettings } from '../../session/run/runConfig';
import type { Settings } from '../../session/settings/settingsTable';
import type { StepReport } from '../../training/protocol/run';
import { displayOf } from '../parts/shown/display';
import { teachingShare } from '../parts/shown/teachingShare';
import { type Dials, underDials } from './dials';
import { type Pushes, type PushFacts, pushesOf, pushFacts } from './pushes';

export interface LossNumbers {
  readonly recall: number | null;
  /** The step at which it was measured. */
  readonly measuredAt: number | null;
  /** Of the last batch, under the dials of now. */
  readonly teaching: number | null;
  readonly pushes: Pushes | null;
  readonly facts: PushFacts | null;
  readonly step: number | null;
}

/** `place` counts the batch from 0. */
export function useLossNumbers({ run, settings }: Experiment, place: number): LossNumbers {
  const evaluation = useStore(run, (view) => view.evaluation);
  const data = useStore(run, (view) => view.data);
  const seed = useStore(run, (view) => view.startedWith?.seed ?? 0);
  const taken = useStore(displayOf(run).shown, ({ frame }) => frame?.report ?? null);
  const dials = useStore(settings, useShallow(dialsOf));
  const step = useStore(displayOf(run).shown, ({ frame }) => frame?.step ?? null);
  // The step that drew this batch was taken with the number of steps before it.
  const report = useMemo(
    () =>
      taken && data && step !== null && isWhole(taken)
        ? underDials(taken, dials, data, { seed, step: step - 1 })
        : null,
    [taken, dials, data, seed, step],
  );
  const pushes = useMemo(() => {
    if (!report || !data || step === null) return null;
    return pushesOf(report, data, Math.min(place, report.items.length - 1), seed, step - 1);
  }, [report, data, place, seed, step]);
  const seen = report ?? taken;
  return {
    recall: evaluation?.recall ?? null,
    measuredAt: evaluation?.step ?? null,
    teaching: seen && teachingShare(seen),
    pushes,
    facts: pushes && pushFacts(pushes),
    step,
  };
}

function dialsOf(settings: Settings): Dials {
  const { margin, temperature, arcMargin } = liveSettings(settings);
  return { margin, temperature, arcMargin };
}

/** Not every report has the distances of its batch. */
function isWhole({ distances, items }: StepReport): boolean {
  return distances.length === items.length ** 2;
}
