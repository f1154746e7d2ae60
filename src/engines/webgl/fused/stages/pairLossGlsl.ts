// `core/loss/pairWeights` in GLSL: what a loss of pairs makes of each ordered pair of a batch, in the place of mined triplets.
import type { PairLoss } from '../../../../core/loss/kinds';
import { FAINT } from '../../../../core/loss/pairWeights';
import { float, type Uniform } from '../stage';

/** Besides `classes`. */
export const PAIR_LOSS_UNIFORMS: Readonly<Record<PairLoss, Readonly<Record<string, Uniform>>>> = {
  contrastive: { margin: { type: 'float' } },
  infonce: { temperature: { type: 'float' } },
};

/**
 * GLSL `vec4 choice(int anchor, int other, float d)`, over `classOf`, `distanceOf` and COUNT: whether the pair is pushed, its
 * weight, its loss, and its part of what the loss is the mean over.
 */
export function pairLossGlsl(loss: PairLoss): string {
  return loss === 'contrastive' ? CONTRASTIVE : INFONCE;
}

const CONTRASTIVE = `
vec4 choice(int anchor, int other, float d) {
  bool same = classOf(other) == classOf(anchor);
  float excess = same ? d : max(margin - d, 0.0);
  if (excess == 0.0) return vec4(0);
  return vec4(!same, (same ? 2.0 : -2.0) * excess, excess * excess, 1);
}`;

const INFONCE = `
float logit(float d) { return -(d * d) / (2.0 * temperature); }
vec4 choice(int anchor, int other, float d) {
  float largest = 0.0;
  bool none = true;
  int positives = 0;
  for (int j = 0; j < COUNT; j++) {
    if (j == anchor) continue;
    float l = logit(distanceOf(anchor, j));
    largest = none ? l : max(largest, l);
    none = false;
    if (classOf(j) == classOf(anchor)) positives++;
  }
  if (positives == 0) return vec4(0);
  float sum = 0.0;
  for (int j = 0; j < COUNT; j++) if (j != anchor) sum += exp(logit(distanceOf(anchor, j)) - largest);
  float share = exp(logit(d) - largest) / sum;
  float slope = d / temperature;
  if (classOf(other) != classOf(anchor)) return vec4(share * float(COUNT - 1) >= ${float(FAINT)}, -share * slope, 0, 0);
  float target = 1.0 / float(positives);
  return vec4(0, (target - share) * slope, target * (largest + log(sum) - logit(d)), target);
}`;
