// The batch of the last step, what each strategy picks of it, and all of its valid triplets.
import { useMemo } from 'react';
import { MININGS, type Mining } from '../../core/loss/kinds';
import { tripletFormOf } from '../../core/loss/lossTraits';
import { surveyTriplets, type ValidTripletSummary } from '../../core/loss/mining';
import { type Batch, type Picks, picksOf } from '../../views/mining/scatter';
import { useRun, useSettings } from '../context/experimentContext';

export interface MiningReading {
  readonly batch: Batch;
  /** One a strategy, in the order of `MININGS`. */
  readonly picks: readonly (Picks & { readonly mining: Mining })[];
  readonly survey: ValidTripletSummary;
}

/** Null before the first step. */
export function useMining(): MiningReading | null {
  const margin = useSettings((settings) => settings.margin);
  const loss = useSettings((settings) => settings.loss);
  const seed = useSettings((settings) => settings.seed);
  const report = useRun((run) => run.frame?.report ?? null);
  const step = useRun((run) => run.frame?.step ?? 0);
  const data = useRun((run) => run.data);

  const batch = useMemo((): Batch | null => {
    if (!report || !data) return null;
    return { distances: report.distances, labels: Int32Array.from(report.items, (item) => data.labels[item]) };
  }, [report, data]);
  return useMemo(() => {
    if (!batch) return null;
    // The step that drew this batch was taken with the number of steps before it.
    const draw = { seed, step: step - 1 };
    return {
      batch,
      picks: MININGS.map((mining) => ({ mining, ...picksOf(batch, mining, margin, draw) })),
      // What is mined would be mined for a hinge, where the run has a loss that mines nothing.
      survey: surveyTriplets(batch.distances, batch.labels, margin, tripletFormOf(loss) ?? 'hinge'),
    };
  }, [batch, margin, loss, seed, step]);
}
