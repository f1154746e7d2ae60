// What sentences say of a run, measured: as a number, or as a condition that counts 1 where it holds.
import { scoreDraws } from '../../../src/core/evaluation/oneShotDraws';
import { pairDistances, rocArea } from '../../../src/core/evaluation/verification';
import { distanceBetween } from '../../../src/core/loss/distance';
import type { Numbers } from '../../../src/core/loss/kinds';
import { product } from '../../../src/core/rows';
import type { Group, GroupTrait } from '../../../src/data/faces/groupShares';
import { embeddingDistances, inputDistances, scoreDrawsOf } from '../../../src/figures/oneshot/measure';
import { type Half, heldOutHalves } from '../../../src/figures/parts/verification/measure';
import { type FairnessNumbers, measureGroups } from '../../../src/session/fairness/fairnessMeasure';
import { wrongLabelsFound } from '../../../src/session/insights/wrongLabelsInsight';
import { firstTriplet, instructiveTriplet } from '../../../src/session/run/selection';
import { encoderAuc } from '../../../src/session/scale/scaleMeasure';
import { DEFAULTS } from '../../../src/session/settings/settingsTable';
import type { Recording } from '../recording';
import { given } from './claim';

type Measure = (recording: Recording) => number;
type Measured = Recording['outcome'] extends (step: number) => { readonly after: infer M } ? M : never;

export const recallAt =
  (step: number): Measure =>
  (run) =>
    given(run.at(step).recall);

export const aucAt =
  (step: number): Measure =>
  (run) =>
    given(run.at(step).auc);

/** As the chart of scale has it. */
export const chartAucAt =
  (step: number): Measure =>
  (run) =>
    given(encoderAuc(run.data, run.at(step)));

/** The share of a group's different pairs that one threshold for both groups accepts after 400 steps, as in `fairness`. */
export const groupFar =
  (trait: GroupTrait, group: Group): Measure =>
  (run) =>
    groupsOf(run, trait)[group].far;

export const groupAuc =
  (trait: GroupTrait, group: Group): Measure =>
  (run) =>
    groupsOf(run, trait)[group].auc;

/** What a card calls `after`: losses and shares as the mean of the last ten steps. */
export const afterwards =
  (step: number, field: keyof Measured): Measure =>
  (run) =>
    given(run.outcome(step).after[field]);

/** The same as a share of what it was in the first step. */
export const leftOf =
  (step: number, field: keyof Measured): Measure =>
  (run) => {
    const { before, after } = run.outcome(step);
    return given(after[field]) / given(before[field]);
  };

/** How many times as far apart held-out items are at one step as at another, in plain distance. */
export const grown =
  (kind: 'meanSame' | 'meanDifferent', from: number, to: number): Measure =>
  (run) =>
    given(run.at(to)[kind]) / given(run.at(from)[kind]);

/** Of the ten drawn training items that stand farthest from their own label, how many are mislabelled, as the lab counts them. */
export const wrongOfFarthestAt =
  (step: number): Measure =>
  (run) =>
    wrongLabelsFound(run.at(step), run.data).found;

export const lossAt =
  (step: number): Measure =>
  ({ reports }) =>
    reports[step - 1].loss;

export const activeAt =
  (step: number): Measure =>
  ({ reports }) =>
    reports[step - 1].activeFraction;

/** Of the pairs that could teach in the first steps, the share that did. */
export const teachingOver =
  (steps: number): Measure =>
  ({ reports }) => {
    const first = reports.slice(0, steps);
    const sum = (field: 'pairs' | 'teachingPairs') => first.reduce((total, report) => total + report[field], 0);
    return sum('teachingPairs') / sum('pairs');
  };

/** Share of the held-out pairs of one class that are nearer, in squared distance, than before the first step. */
export const positivesNearer =
  (step: number): Measure =>
  (run) => {
    const [before, after] = [0, step].map((at) => pairsAt(run, at).same);
    return after.filter((distance, pair) => distance < before[pair]).length / after.length;
  };

/** How often a picture is named rightly among so many strangers with one enrolled picture each, as the figure shows it. */
export const namedRightly =
  (ways: number, step: number): Measure =>
  (run) =>
    shareNamed(run, ways, (half) => embeddingDistances(run.at(step), half));

/** The same by pixels alone. */
export const namedByPixels =
  (ways: number): Measure =>
  (run) =>
    shareNamed(run, ways, (half) => inputDistances(run.data, half));

/** The triplet that the page follows: how much farther its negative is from the anchor than its positive. */
export const followedGap =
  (step: number): Measure =>
  (run) => {
    const { data } = run;
    const start = run.at(0);
    const first = firstTriplet(data);
    const chosen = instructiveTriplet(data, first.anchor, start.items, start.embeddings, start.dimensions) ?? first;
    const { items, embeddings, dimensions } = run.at(step);
    const from = (item: number) => {
      const [a, b] = [items.indexOf(chosen.anchor), items.indexOf(item)].map((row) => row * dimensions);
      return distanceBetween(embeddings, a, embeddings, b, dimensions, 'plain');
    };
    return from(chosen.negative) - from(chosen.positive);
  };

export /** AUC of all held-out pictures by their pixels. */
function pixelAuc({ data }: Recording): number {
  const features = product(data.itemShape);
  const rows = data.inputs.subarray(0, data.heldOutItems.length * features);
  const labels = data.heldOutItems.map((item) => data.labels[item]);
  return given(rocArea(pairDistances(rows, labels, features, 'plain')));
}

const measuredGroups = new WeakMap<Recording, FairnessNumbers>();

function groupsOf(run: Recording, trait: GroupTrait): FairnessNumbers['one'] {
  const numbers = measuredGroups.get(run) ?? measureGroups(run.data, run.at(400), trait);
  measuredGroups.set(run, numbers);
  return numbers.one;
}

function shareNamed({ data }: Recording, ways: number, distancesOf: (half: Half) => Numbers): number {
  const { judging } = heldOutHalves(data);
  const draws = scoreDrawsOf(judging, ways, DEFAULTS.seed);
  const { accuracies } = scoreDraws(draws, distancesOf(judging), judging.rows.length);
  return accuracies.reduce((sum, share) => sum + share, 0) / accuracies.length;
}

function pairsAt(run: Recording, step: number) {
  const { items, heldOutCount, embeddings, dimensions } = run.at(step);
  const labels = Int32Array.from(items.subarray(0, heldOutCount), (item) => run.data.labels[item]);
  return pairDistances(embeddings.subarray(0, heldOutCount * dimensions), labels, dimensions, 'squared');
}
