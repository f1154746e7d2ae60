// A step's batch under the dials of now: a reader who turns one while the run is paused sees at once what it does. Pure.
import { pairLossWeights } from '../../core/loss/batchLoss';
import { classShares } from '../../core/loss/classLoss';
import type { ClassLoss, Loss } from '../../core/loss/kinds';
import { isClassLoss, isTripletLoss } from '../../core/loss/lossTraits';
import { type Draw, mineTriplets } from '../../core/loss/mining';
import { FAINT, tripletWeights } from '../../core/loss/pairWeights';
import { supplyOf } from '../../core/loss/validTriplets';
import { classRowsOf } from '../../data/classRows';
import { type DataSet, trainingData } from '../../data/dataSet';
import type { StepReport } from '../../training/protocol/run';

export type Dials = Pick<StepReport['live'], 'margin' | 'temperature' | 'arcMargin'>;

/** The report as it would be of the same batch and encoder under other dials; itself where they are those of its step. */
export function underDials(report: StepReport, dials: Dials, data: DataSet, draw: Draw): StepReport {
  const { live } = report;
  const { margin, temperature, arcMargin } = dials;
  if (live.margin === margin && live.temperature === temperature && live.arcMargin === arcMargin) return report;
  const turned = { ...report, live: { ...live, margin, temperature, arcMargin } };
  const { loss } = live;
  const { pairs, teaching } = isClassLoss(loss)
    ? taughtByClasses(loss, turned, data)
    : taughtByItems(loss, turned, data, draw);
  return { ...turned, pairs, teachingPairs: teaching };
}

interface Taught {
  readonly pairs: number;
  readonly teaching: number;
}

function taughtByItems(loss: Exclude<Loss, ClassLoss>, report: StepReport, data: DataSet, draw: Draw): Taught {
  const { live, items } = report;
  const labels = Int32Array.from(items, (item) => data.labels[item]);
  const distances = Float64Array.from(report.distances);
  if (!isTripletLoss(loss)) return pairLossWeights(loss, distances, labels, live);
  const { mining, margin } = live;
  const { pairs, anchors } = supplyOf(labels);
  const triplets = mineTriplets(distances, labels, mining, margin, draw);
  return tripletWeights(triplets, distances, items.length, margin, loss, mining === 'hard' ? anchors : pairs);
}

function taughtByClasses(loss: ClassLoss, { live, items, cosines }: StepReport, data: DataSet): Taught {
  const { rows } = classRowsOf(trainingData(data));
  const all = Float64Array.from(cosines ?? []);
  const present = all.length / items.length;
  let teaching = 0;
  items.forEach((item, place) => {
    if (present === 0) return;
    const { shares } = classShares(all.subarray(place * present, (place + 1) * present), rows[item], { ...live, loss });
    shares.forEach((share, row) => {
      if (row !== rows[item] && share >= FAINT / present) teaching++;
    });
  });
  return { pairs: items.length * Math.max(present - 1, 0), teaching };
}
