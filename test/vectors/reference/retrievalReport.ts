// Recall@1 with what luck makes of it, R-precision and MAP@R: reported by pytorch-metric-learning, not by the page.
import { type Recall, recallAt1 } from '../../../src/core/evaluation/retrieval';
import { pairwiseDistances } from '../../../src/core/loss/distance';
import type { Metric, Numbers } from '../../../src/core/loss/kinds';

export interface RetrievalReport extends Recall {
  /** Recall@1 if every tie went the query's way, and if none did: how much of `recall` is luck. */
  readonly optimistic: number | null;
  readonly pessimistic: number | null;
  /** Mean share of the first R neighbours that have the query's class; R = other items of that class. */
  readonly rPrecision: number | null;
  /** MAP@R: mean of (1/R) Σ_{i ≤ R} precision@i · hit(i) (Musgrave et al., arXiv:2003.08505). */
  readonly mapAtR: number | null;
  /** Items alone in their class, ascending. */
  readonly lone: readonly number[];
}

/** Recall@1 with its luck, R-precision and MAP@R, as pytorch-metric-learning's AccuracyCalculator defines them. */
export function retrievalReport(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  metric: Metric = 'plain',
): RetrievalReport {
  const { recall, queries } = recallAt1(embeddings, labels, dims, metric);
  const count = labels.length;
  const matrix = pairwiseDistances(embeddings, dims, metric);
  const sums = { optimistic: 0, pessimistic: 0, rPrecision: 0, mapAtR: 0 };
  const lone: number[] = [];
  for (let item = 0; item < count; item++) {
    const distances = matrix.subarray(item * count, (item + 1) * count);
    const others = Array.from({ length: count }, (_, other) => other).filter((other) => other !== item);
    const relevant = others.filter((other) => labels[other] === labels[item]).length;
    if (relevant === 0) {
      lone.push(item);
      continue;
    }
    // The sort is stable, so equal distances keep the order of their indices.
    const order = others.sort((a, b) => distances[a] - distances[b]);
    const tied = order.filter((other) => distances[other] === distances[order[0]]);
    if (tied.some((other) => labels[other] === labels[item])) sums.optimistic++;
    if (tied.every((other) => labels[other] === labels[item])) sums.pessimistic++;
    let hits = 0;
    let precisions = 0;
    for (let rank = 1; rank <= relevant; rank++) {
      if (labels[order[rank - 1]] === labels[item]) precisions += ++hits / rank;
    }
    sums.rPrecision += hits / relevant;
    sums.mapAtR += precisions / relevant;
  }
  const mean = (sum: number) => (queries === 0 ? null : sum / queries);
  return {
    recall,
    queries,
    optimistic: mean(sums.optimistic),
    pessimistic: mean(sums.pessimistic),
    rPrecision: mean(sums.rPrecision),
    mapAtR: mean(sums.mapAtR),
    lone,
  };
}
