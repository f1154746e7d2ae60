// `core/loss/triplet` in GLSL: loss, weight and activity of a triplet from its two distances, and which zone it is in.
import type { LossForm } from '../../../../core/loss/kinds';

/**
 * GLSL `float lossOf(ap, an)`, `float weightOf(ap, an)`, `bool isActive(ap, an)`, with the uniform `margin`.
 * ln(1 + e) is summed as 2 artanh(e / (2 + e)): GPUs compute logarithms near 1 to few digits only.
 */
export function tripletGlsl(loss: LossForm): string {
  return loss === 'hinge' ? HINGE : SOFT;
}

/** GLSL `bool isHard(gap)`, `bool isSemiHard(gap)`, gap = D_an − D_ap, with the uniform `margin`. */
export const ZONES = `
bool isHard(float gap) { return gap <= 0.0; }
bool isSemiHard(float gap) { return gap > 0.0 && gap < margin; }`;

const HINGE = `
float lossOf(float ap, float an) { return max(ap - an + margin, 0.0); }
bool isActive(float ap, float an) { return ap - an + margin > 0.0; }
float weightOf(float ap, float an) { return isActive(ap, an) ? 1.0 : 0.0; }`;

// The plain engine computes the soft loss in float64, where it is above zero down to arguments of −745. In float32 it may
// be zero for a triplet that still counts as active.
const SOFT = `
float log1p(float e) {
  float s = e / (2.0 + e);
  float q = s * s;
  float series = 1.0 / 15.0;
  for (int k = 13; k > 0; k -= 2) series = series * q + 1.0 / float(k);
  return 2.0 * s * series;
}
float lossOf(float ap, float an) { return max(ap - an, 0.0) + log1p(exp(-abs(ap - an))); }
bool isActive(float ap, float an) { return ap - an > -745.0; }
float weightOf(float ap, float an) {
  float small = exp(-abs(ap - an));
  return (ap > an ? 1.0 : small) / (1.0 + small);
}`;
