// Who is pushed, and how hard: what a loss makes of one anchor of a batch and of everything it is compared with. Pure.
import { classShares, withArc } from '../../core/loss/classLoss';
import type { Loss } from '../../core/loss/kinds';
import { isClassLoss, isTripletLoss } from '../../core/loss/lossTraits';
import { mineTriplets } from '../../core/loss/mining';
import { contrastiveWeights, infonceShares, tripletWeights } from '../../core/loss/pairWeights';
import { classRowsOf } from '../../data/classRows';
import { type DataSet, trainingData } from '../../data/dataSet';
import type { StepReport } from '../../training/protocol/run';

export interface Push {
  /** Class of the other item, or of the vector. */
  readonly label: number;
  readonly same: boolean;
  /** Plain distance from the anchor. */
  readonly distance: number;
  /**
   * How hard: above 0 it is pushed away, below 0 pulled in. Of a triplet loss the triplets that do so, of contrastive pairs what is
   * missing (or the distance), of the others the share of one push (or what an even share of one pull lacks).
   */
  readonly weight: number;
}

export interface Pushes {
  readonly of: 'items' | 'classes';
  readonly all: readonly Push[];
  /** How far from the vector of its own class ArcFace counts the anchor: farther than it is, by its angle. Null for all other losses. */
  readonly countedAt: number | null;
}

/** Of the unit of push that a loss shares out: where less than this is left, there is nothing to see, and the anchor is settled. */
const SETTLED = 0.005;

/** These share out one unit of push; the weights of the others are counts, or distances. */
const SHARES_OUT: readonly Loss[] = ['infonce', 'softmax', 'arcface'];

/** `place` counts the batch from 0. `step`: steps taken before it. Empty where the report lacks what it takes. */
export function pushesOf(report: StepReport, data: DataSet, place: number, seed: number, step: number): Pushes {
  const { items, live } = report;
  const labels = Int32Array.from(items, (item) => data.labels[item]);
  const same = (label: number) => label === labels[place];
  if (isClassLoss(live.loss)) {
    const { rows } = classRowsOf(trainingData(data));
    const present = (report.cosines?.length ?? 0) / items.length;
    const cosines = Float64Array.from(report.cosines?.subarray(place * present, (place + 1) * present) ?? []);
    if (present === 0) return { of: 'classes', all: [], countedAt: null };
    const own = rows[items[place]];
    const { shares } = classShares(cosines, own, { ...live, loss: live.loss });
    const labelOf = new Map(Array.from(rows, (row, item) => [row, data.labels[item]]));
    const all = Array.from(shares, (share, row): Push => {
      const weight = row === own ? share - 1 : share;
      return { label: labelOf.get(row) ?? 0, same: row === own, distance: chordOf(cosines[row]), weight };
    });
    const countedAt = live.loss === 'arcface' ? chordOf(withArc(cosines[own], live.arcMargin).cosine) : null;
    return { of: 'classes', all: settled(all) ? all.map((push) => ({ ...push, weight: 0 })) : all, countedAt };
  }
  const count = items.length;
  const distances = Float64Array.from(report.distances);
  const weights = new Float64Array(count);
  if (isTripletLoss(live.loss)) {
    const triplets = mineTriplets(distances, labels, live.mining, live.margin, { seed, step });
    const found = tripletWeights(triplets, distances, count, live.margin, live.loss, 0);
    for (let j = 0; j < count; j++) weights[j] = -found.weights[place * count + j];
  } else if (live.loss === 'contrastive') {
    const found = contrastiveWeights(distances, labels, live.margin);
    for (let j = 0; j < count; j++) weights[j] = -found.weights[place * count + j] / 2;
  } else {
    infonceShares(distances, place, count, live.temperature, weights);
    const positives = labels.filter((label, j) => j !== place && same(label)).length;
    for (let j = 0; j < count; j++) if (same(labels[j])) weights[j] -= 1 / positives;
  }
  const all = Array.from(labels, (label, j) => ({
    label,
    same: same(label),
    distance: distances[place * count + j],
    weight: weights[j],
  })).filter((_, j) => j !== place);
  const nothing = SHARES_OUT.includes(live.loss) && settled(all);
  return { of: 'items', all: nothing ? all.map((push) => ({ ...push, weight: 0 })) : all, countedAt: null };
}

/** Of pushes that are shares of one: nearly none is left for the others. */
function settled(all: readonly Push[]): boolean {
  return all.reduce((sum, { same, weight }) => (same ? sum : sum + weight), 0) < SETTLED;
}

/** Of the cosine of two unit vectors, at most the diameter. */
function chordOf(cosine: number): number {
  return Math.sqrt(Math.min(4, Math.max(0, 2 - 2 * cosine)));
}

export interface PushFacts {
  /** How many of another class there are, and how many of them are pushed. */
  readonly others: number;
  readonly pushed: number;
  /** The most that one of them gets of all the push, 0 … 1. */
  readonly most: number;
  /** Of `countedAt`: degrees from where the anchor is; 0 for all losses but ArcFace. */
  readonly addedDegrees: number;
}

export function pushFacts({ all, countedAt }: Pushes): PushFacts {
  const own = all.find(({ same }) => same);
  const others = all.filter(({ same }) => !same);
  const sum = others.reduce((total, { weight }) => total + weight, 0);
  const most = others.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  // Less than a hundredth of all the push is no bar that can be seen.
  return {
    pushed: others.filter(({ weight }) => weight > 0.01 * sum && weight > 0).length,
    others: others.length,
    most: sum > 0 ? most / sum : 0,
    addedDegrees: countedAt === null || !own ? 0 : angleOf(countedAt) - angleOf(own.distance),
  };
}

/** Of a chord of the unit sphere, in degrees. */
function angleOf(chord: number): number {
  return (2 * Math.asin(Math.min(1, chord / 2)) * 180) / Math.PI;
}
