// What a batch holds and what mining picks from it, counted the way core counts and the way other libraries do.
import { pairwiseDistances } from '../../../src/core/loss/distance';
import type { Numbers } from '../../../src/core/loss/kinds';
import { mineTriplets, surveyTriplets } from '../../../src/core/loss/mining';
import { tripletLoss, zoneOf } from '../../../src/core/loss/triplet';
import { batchObjective, NO_DRAW } from '../batchObjective';
import { type Fields, numbers, type Operation, type Task, Unsupported } from '../format';
import { tripletCounts } from '../reference/counts';
import { embeddingRows } from './distances';
import { pmlZone } from './triplets';

interface Batch {
  readonly distances: Numbers;
  readonly labels: Float64Array;
  readonly count: number;
  readonly margin: number;
}

function readBatch(task: Task): Batch {
  const { values, count, dims } = embeddingRows(task, 'embeddings');
  const distances = pairwiseDistances(values, dims, task.options.metric());
  return { distances, labels: numbers(task.inputs, 'labels'), count, margin: task.options.number('margin') };
}

/** Every valid triplet's D_ap and D_an. */
function validPairsOfDistances({ distances, labels, count, margin }: Batch): [number, number][] {
  const triplets = mineTriplets(distances, labels, 'all', margin, NO_DRAW);
  return Array.from({ length: triplets.length / 3 }, (_, t) => {
    const [a, p, n] = triplets.subarray(3 * t, 3 * t + 3);
    return [distances[a * count + p], distances[a * count + n]];
  });
}

/** Nearer to a zone's limit than this, but not on it, a triplet's zone is decided by rounding. */
const FRAGILE = 1e-9;

export const batchAll: Operation = (task) => {
  const batch = readBatch(task);
  const { distances, labels, margin } = batch;
  const hinge = surveyTriplets(distances, labels, margin, 'hinge');
  const soft = surveyTriplets(distances, labels, margin, 'soft');
  const pairs = validPairsOfDistances(batch);
  const gaps = pairs.flatMap(([ap, an]) => [Math.abs(an - ap), Math.abs(an - ap - margin)]);
  const fragile = gaps.some((gap) => gap > 0 && gap < FRAGILE);
  const pml = { hard: 0, semiHard: 0, easy: 0 };
  for (const [ap, an] of pairs) pml[pmlZone(ap, an, margin)]++;
  const { valid, active, lossSum, counts } = hinge;
  const known = (count: number) => (fragile ? null : count);
  return {
    num_valid: valid,
    num_active: active,
    sum: lossSum,
    mean_all: valid === 0 ? null : lossSum / valid,
    mean_nonzero: active === 0 ? 0 : lossSum / active,
    fraction_active: valid === 0 ? 0 : active / valid,
    mean_soft: valid === 0 ? null : soft.lossSum / valid,
    num_hard: known(counts.hard),
    num_semihard: known(counts.semiHard),
    num_easy: known(counts.easy),
    num_hard_pml: known(pml.hard),
    num_semihard_pml: known(pml.semiHard),
    num_easy_pml: known(pml.easy),
    counts_fragile: fragile,
    boundary_gap: valid === 0 ? null : gaps.reduce((least, gap) => Math.min(least, gap), Infinity),
  };
};

export const batchHard: Operation = (task) => {
  const { distances, labels, count, margin } = readBatch(task);
  const triplets = mineTriplets(distances, labels, 'hard', margin, NO_DRAW);
  const column = (place: number) => [...triplets].filter((_, at) => at % 3 === place);
  const anchors = column(0);
  const positives = column(1);
  const negatives = column(2);
  const ap = anchors.map((a, i) => distances[a * count + positives[i]]);
  const an = anchors.map((a, i) => distances[a * count + negatives[i]]);
  const loss = ap.map((distance, i) => tripletLoss(distance, an[i], margin, 'hinge'));
  const soft = ap.map((distance, i) => tripletLoss(distance, an[i], margin, 'soft'));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    anchors,
    positives,
    negatives,
    hardest_positive: ap,
    hardest_negative: an,
    loss,
    mean: mean(loss),
    mean_soft: mean(soft),
    num_active: loss.filter((value) => value > 0).length,
  };
};

export const countTriplets: Operation = ({ inputs }) => {
  const { cases } = inputs;
  if (!Array.isArray(cases)) throw new Unsupported('input cases is no list');
  const counts = cases.map((_, place) => {
    const [classes, itemsPerClass] = numbers(cases as unknown as Fields, String(place));
    return tripletCounts(classes, itemsPerClass);
  });
  return { batch_all: counts.map(({ all }) => all), batch_hard: counts.map(({ hard }) => hard) };
};

/** For every ordered (a, p): FaceNet's semi-hard set, the set inside the margin (davidsandberg), and the nearest of each. */
export const facenetSelection: Operation = (task) => {
  const { distances, labels, count, margin } = readBatch(task);
  const items = [...Array(count).keys()];
  const pairs = items.flatMap((a) => {
    const others = items.filter((n) => labels[n] !== labels[a]);
    const nearest = (candidates: number[]) =>
      candidates.reduce<number | null>(
        (best, n) => (best === null || distances[a * count + n] < distances[a * count + best] ? n : best),
        null,
      );
    return items
      .filter((p) => p !== a && labels[p] === labels[a])
      .map((p) => {
        const zone = (n: number) => zoneOf(distances[a * count + p], distances[a * count + n], margin);
        const semihard = others.filter((n) => zone(n) === 'semiHard');
        const violating = others.filter((n) => distances[a * count + n] - distances[a * count + p] < margin);
        return { a, p, semihard, violating, hardest_semihard: nearest(semihard), hardest: nearest(others) };
      });
  });
  requireMined(pairs, mineTriplets(distances, labels, 'semi-hard', margin, NO_DRAW));
  return {
    pairs,
    num_pairs: pairs.length,
    num_semihard: pairs.reduce((sum, { semihard }) => sum + semihard.length, 0),
    num_violating: pairs.reduce((sum, { violating }) => sum + violating.length, 0),
  };
};

/** Core's own semi-hard mining must pick what the sets above call the hardest semi-hard. */
function requireMined(pairs: { a: number; p: number; hardest_semihard: number | null }[], mined: Int32Array): void {
  const expected = pairs.flatMap(({ a, p, hardest_semihard: n }) => (n === null ? [] : [a, p, n]));
  if (expected.join() !== [...mined].join()) throw new Error(`semi-hard mining picks ${[...mined].join()}`);
}

export const collapse: Operation = (task) => {
  const { values, dims } = embeddingRows(task, 'embeddings');
  const labels = numbers(task.inputs, 'labels');
  const metric = task.options.metric();
  const margin = task.options.number('margin');
  const evaluation = surveyTriplets(pairwiseDistances(values, dims, metric), labels, margin, 'hinge');
  const objective = (reduction: 'all_mean' | 'hard_mean' | 'all_soft') =>
    batchObjective(values, labels, dims, { metric, margin, reduction, normalize: false });
  const all = objective('all_mean');
  const hard = objective('hard_mean');
  const soft = objective('all_soft');
  return {
    batch_all_mean: all.loss,
    batch_hard_mean: hard.loss,
    soft: soft.loss,
    num_active: evaluation.active,
    grad_all_zero: [all, hard, soft].every(({ gradient }) => gradient.every((g) => g === 0)),
  };
};
