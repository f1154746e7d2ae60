// Which way two cosine similarities move under one infinitesimal gradient step on a free triplet on the sphere.
// It shows why a hard negative can come closer: the anchor moves to the positive, through the negative.
import { distanceBetween } from '../../../src/core/loss/distance';
import type { Numbers } from '../../../src/core/loss/kinds';

export interface SimilarityDynamics {
  /** Cosines of anchor–positive, anchor–negative and positive–negative, −1…1. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  readonly positiveNegative: number;
  /** Their rates for the loss s_an − s_ap + m, active, unit weight, gradients projected on the sphere. */
  readonly anchorPositiveRate: number;
  readonly anchorNegativeRate: number;
}

/**
 * d s_ap/dt = 2(1 − s_ap²) − (s_pn − s_ap s_an), d s_an/dt = (s_pn − s_ap s_an) − 2(1 − s_an²);
 * three vectors `(dims)`, of any length. After Xuan et al. (arXiv:2007.12749).
 */
export function similarityDynamics(anchor: Numbers, positive: Numbers, negative: Numbers): SimilarityDynamics {
  const anchorPositive = cosine(anchor, positive);
  const anchorNegative = cosine(anchor, negative);
  const positiveNegative = cosine(positive, negative);
  const drag = positiveNegative - anchorPositive * anchorNegative;
  return {
    anchorPositive,
    anchorNegative,
    positiveNegative,
    anchorPositiveRate: 2 * (1 - anchorPositive ** 2) - drag,
    anchorNegativeRate: drag - 2 * (1 - anchorNegative ** 2),
  };
}

function cosine(x: Numbers, y: Numbers): number {
  return 1 - distanceBetween(x, 0, y, 0, x.length, 'cosine');
}
