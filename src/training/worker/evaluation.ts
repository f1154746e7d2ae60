// The measures of the whole embedding space, which are too slow for every frame and are taken every 25 steps, at first more
// often. They set the picture's axes.
import { histogram } from '../../core/evaluation/histogram';
import { recallAt1 } from '../../core/evaluation/retrieval';
import { type PairDistances, pairDistances, rocArea } from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { type Axes, distanceKept, principalAxes } from '../../core/projection/projection';
import type { Evaluation, PairHistogram } from '../protocol/reports';

const HISTOGRAM_BINS = 40;

export interface EvaluationResult {
  readonly axes: Axes;
  readonly evaluation: Omit<Evaluation, 'type' | 'runId' | 'generation' | 'run'>;
}

/**
 * `items` are the held-out items (the first `heldOutCount`) and then the training items on stage, `embeddings` their
 * `(items.length, dims)` vectors, `labels` those of all items. Recall and AUC are the same in either unit of distance.
 * `previous` keeps the picture from turning. Throws `not-finite`.
 */
export function evaluateItems(
  step: number,
  items: Int32Array,
  heldOutCount: number,
  embeddings: Float32Array,
  labels: Int32Array,
  dims: number,
  previous: Axes | undefined,
): EvaluationResult {
  const axes = principalAxes(embeddings, dims, dims === 3 ? 3 : 2, previous);
  const heldOut = embeddings.subarray(0, heldOutCount * dims);
  const heldOutLabels = Int32Array.from(items.subarray(0, heldOutCount), (item) => labels[item]);
  const pairs = pairDistances(heldOut, heldOutLabels, dims, 'plain');
  const squared = { same: pairs.same.map(toSquare), different: pairs.different.map(toSquare) };
  return {
    axes,
    evaluation: {
      step,
      items,
      heldOutCount,
      embeddings,
      dimensions: dims,
      axes,
      recall: recallAt1(heldOut, heldOutLabels, dims, 'plain').recall,
      auc: rocArea(pairs),
      meanSame: meanOf(pairs.same),
      meanDifferent: meanOf(pairs.different),
      meanSquaredSame: meanOf(squared.same),
      meanSquaredDifferent: meanOf(squared.different),
      histograms: { plain: histogramOf(pairs), squared: histogramOf(squared) },
      kept: distanceKept(axes, embeddings),
    },
  };
}

const toSquare = (plain: number) => inUnit(plain, 'squared');

function histogramOf({ same, different }: PairDistances): PairHistogram {
  const to = niceCeiling(largest(same, different));
  return {
    same: histogram(same, 0, to, HISTOGRAM_BINS),
    different: histogram(different, 0, to, HISTOGRAM_BINS),
    to,
  };
}

function meanOf(distances: Float64Array): number | null {
  return distances.length === 0 ? null : distances.reduce((a, b) => a + b) / distances.length;
}

function largest(...lists: Float64Array[]): number {
  let most = 0;
  for (const list of lists) for (const value of list) if (value > most) most = value;
  return most;
}

/**
 * The smallest of 1, 1.5, 2, 3, 4, 6 or 8 times a power of ten that is not below `value`, so that the axis seldom changes
 * between evaluations; 1 for values that are not above 0.
 */
export function niceCeiling(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 1.5, 2, 3, 4, 6, 8, 10].find((f) => f * power >= value) ?? 10;
  return factor * power;
}
