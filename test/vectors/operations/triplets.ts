// Single triplets: losses and zones. PyTorch's `swap` and epsilon and PML's zone limits live here, beside core's own.
import { distanceBetween } from '../../../src/core/loss/distance';
import { LOSS_FORMS, type LossForm, type Metric, type TripletForm, type Zone } from '../../../src/core/loss/kinds';
import { outerRadius, tripletLoss, zoneOf } from '../../../src/core/loss/triplet';
import { numbers, type Operation, type Rows, Unsupported } from '../format';
import { embeddingRows } from './distances';

export const ZONE_NAMES: Readonly<Record<Zone, string>> = { hard: 'hard', semiHard: 'semihard', easy: 'easy' };

/** pytorch-metric-learning counts Δ = margin as semi-hard, although its loss is 0. */
export function pmlZone(anchorPositive: number, anchorNegative: number, margin: number): Zone {
  const gap = anchorNegative - anchorPositive;
  if (gap > margin) return 'easy';
  return gap > 0 ? 'semiHard' : 'hard';
}

export const tripletLosses: Operation = (task) => {
  const { options } = task;
  const metric = options.metric();
  const form = options.choice('form', LOSS_FORMS, 'hinge');
  const margin = options.number('margin', form === 'soft' ? 0 : undefined);
  const swap = options.flag('swap');
  const eps = options.number('torch_eps', 0);
  if (eps !== 0 && metric === 'cosine') throw new Unsupported('option torch_eps makes no sense with cosine');
  const anchors = embeddingRows(task, 'anchor');
  const positives = embeddingRows(task, 'positive');
  const negatives = embeddingRows(task, 'negative');
  const between = (x: Rows, y: Rows, row: number) => shiftedDistance(x, y, row, metric, eps);

  const places = [...Array(anchors.count).keys()];
  const ap = places.map((row) => between(anchors, positives, row));
  const an = places.map((row) => {
    const distance = between(anchors, negatives, row);
    return swap ? Math.min(distance, between(positives, negatives, row)) : distance;
  });
  const loss = places.map((row) => tripletLoss(ap[row], an[row], margin, formOf(form)));
  const active = loss.filter((value) => value > 0).length;
  const sum = loss.reduce((total, value) => total + value, 0);
  return {
    d_ap: ap,
    d_an: an,
    loss,
    num: loss.length,
    num_active: active,
    sum,
    mean_all: loss.length === 0 ? null : sum / loss.length,
    mean_nonzero: active === 0 ? 0 : sum / active,
  };
};

/** A margin that is given with the soft form is added, as pytorch-metric-learning's `smooth_loss` adds it. */
export function formOf(form: LossForm): TripletForm {
  return form === 'soft' ? 'smooth' : form;
}

/** Distance of row `row` of x and y; PyTorch's pairwise_distance adds `eps` to every component of the difference. */
function shiftedDistance(x: Rows, y: Rows, row: number, metric: Metric, eps: number): number {
  const at = row * x.dims;
  if (eps === 0) return distanceBetween(x.values, at, y.values, at, x.dims, metric);
  const shifted = Float64Array.from({ length: x.dims }, (_, k) => x.values[at + k] - y.values[at + k] + eps);
  return distanceBetween(shifted, 0, new Float64Array(x.dims), 0, x.dims, metric);
}

export const classifyTriplets: Operation = ({ inputs, options }) => {
  const margin = options.number('margin');
  const ap = [...numbers(inputs, 'd_ap')];
  const an = numbers(inputs, 'd_an');
  const loss = ap.map((distance, i) => tripletLoss(distance, an[i], margin, 'hinge'));
  return {
    klass: ap.map((distance, i) => ZONE_NAMES[zoneOf(distance, an[i], margin)]),
    klass_pml: ap.map((distance, i) => ZONE_NAMES[pmlZone(distance, an[i], margin)]),
    loss,
    active: loss.map((value) => value > 0),
  };
};

export const classifyNegatives: Operation = (task) => {
  const { options } = task;
  const metric = options.metric();
  const margin = options.number('margin');
  const { anchor: anchorPoint, positive: positivePoint } = task.inputs;
  const single = { ...task, inputs: { anchor: [anchorPoint], positive: [positivePoint] } };
  const anchor = embeddingRows(single, 'anchor');
  const positive = embeddingRows(single, 'positive');
  const negatives = embeddingRows(task, 'negatives');
  const { dims } = anchor;
  const ap = distanceBetween(anchor.values, 0, positive.values, 0, dims, metric);
  const inner = distanceBetween(anchor.values, 0, positive.values, 0, dims, 'plain');
  // On unit vectors cosine distance is half the squared one, so its margin reaches as far as twice as much there.
  const outer = metric === 'cosine' ? outerRadius(inner, 2 * margin, 'squared') : outerRadius(inner, margin, metric);
  return {
    klass: Array.from({ length: negatives.count }, (_, row) => {
      const an = distanceBetween(anchor.values, 0, negatives.values, row * dims, dims, metric);
      return ZONE_NAMES[zoneOf(ap, an, margin)];
    }),
    inner_radius: inner,
    outer_radius: outer,
    // Chord to angle on the unit circle; past the far side there is none.
    outer_angle_deg: outer > 2 ? null : (2 * Math.asin(outer / 2) * 180) / Math.PI,
  };
};
