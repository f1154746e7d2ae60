// The triplets of each ordered pair (anchor, positive) of a batch, found once for each pair: those that `core/loss/mining` takes,
// and counts over all negatives; or what a loss of pairs makes of each ordered pair. Two texels a pair: the choice, then the
// survey.
import type { LossForm, Mining, PairLoss } from '../../../../core/loss/kinds';
import { isTripletLoss } from '../../../../core/loss/lossTraits';
import { batchAccessor, batchUniform } from '../batchUniform';
import { type Grid, gridOf, texelsFor } from '../grid';
import { createStage, type Stage } from '../stage';
import { DISTANCE_OF, distanceGrid } from './distances';
import { HASH, SHARE } from './hashGlsl';
import { PAIR_LOSS_UNIFORMS, pairLossGlsl } from './pairLossGlsl';
import { tripletGlsl, ZONES } from './tripletGlsl';

/** Two texels for each ordered pair of `count` items. */
export function pairGrid(count: number): Grid {
  return gridOf(2 * count * count, 2 * count);
}

/**
 * Input `distances`; uniforms `classes`, `margin`, and `draw` (seed, step) for random mining. Choice: the mined negative
 * (−1 for none, and for `all`, which takes every one), summed weight, summed loss and number of its active triplets.
 * Survey, over all negatives: hard, semi-hard, active, summed loss.
 */
export function pairs(count: number, mining: Mining, loss: LossForm | PairLoss): Stage {
  return isTripletLoss(loss) ? minedPairs(count, mining, loss) : weighedPairs(count, loss);
}

/**
 * The same of a loss of pairs, whose uniforms are its own. Choice: whether the pair is pushed, weight, loss, part of the mean.
 * Survey, of two of one class: the number of hard negatives.
 */
function weighedPairs(count: number, loss: PairLoss): Stage {
  return createStage({
    inputs: { distances: distanceGrid(count) },
    output: pairGrid(count),
    constants: { COUNT: count, COUNT4: texelsFor(count) },
    uniforms: { classes: batchUniform(count), ...PAIR_LOSS_UNIFORMS[loss] },
    glsl: `${batchAccessor('classOf', 'classes')}
${DISTANCE_OF}
${pairLossGlsl(loss)}
vec4 survey(int anchor, float ap) {
  float hard = 0.0;
  for (int n = 0; n < COUNT; n++) if (classOf(n) != classOf(anchor) && distanceOf(anchor, n) <= ap) hard++;
  return vec4(hard, 0, 0, 0);
}

vec4 stage(int index) {
  int anchor = index / (2 * COUNT);
  int other = (index % (2 * COUNT)) / 2;
  if (other == anchor) return vec4(0);
  float d = distanceOf(anchor, other);
  if (index % 2 == 0) return choice(anchor, other, d);
  return classOf(other) == classOf(anchor) ? survey(anchor, d) : vec4(0);
}`,
  });
}

function minedPairs(count: number, mining: Mining, loss: LossForm): Stage {
  return createStage({
    inputs: { distances: distanceGrid(count) },
    output: pairGrid(count),
    constants: { COUNT: count, COUNT4: texelsFor(count) },
    uniforms: { classes: batchUniform(count), margin: { type: 'float' }, draw: { type: 'ivec2' } },
    glsl: `${batchAccessor('classOf', 'classes')}
${DISTANCE_OF}
${tripletGlsl(loss)}
${ZONES}
${mining === 'all' ? ALL : `${CHOICES[mining]}${ONE}`}
vec4 survey(int anchor, float ap) {
  vec4 sums = vec4(0);
  for (int n = 0; n < COUNT; n++) {
    if (classOf(n) == classOf(anchor)) continue;
    float an = distanceOf(anchor, n);
    sums += vec4(isHard(an - ap), isSemiHard(an - ap), isActive(ap, an), lossOf(ap, an));
  }
  return sums;
}

vec4 stage(int index) {
  int anchor = index / (2 * COUNT);
  int positive = (index % (2 * COUNT)) / 2;
  bool isChoice = index % 2 == 0;
  if (positive == anchor || classOf(positive) != classOf(anchor)) return isChoice ? vec4(-1, 0, 0, 0) : vec4(0);
  float ap = distanceOf(anchor, positive);
  return isChoice ? choice(anchor, positive, ap) : survey(anchor, ap);
}`,
  });
}

const ALL = `
vec4 choice(int anchor, int positive, float ap) {
  vec4 sums = vec4(-1, 0, 0, 0);
  for (int n = 0; n < COUNT; n++) {
    if (classOf(n) == classOf(anchor)) continue;
    float an = distanceOf(anchor, n);
    if (isActive(ap, an)) sums += vec4(0, weightOf(ap, an), lossOf(ap, an), 1);
  }
  return sums;
}`;

const ONE = `
vec4 choice(int anchor, int positive, float ap) {
  int n = negativeFor(anchor, positive, ap);
  if (n < 0) return vec4(-1, 0, 0, 0);
  float an = distanceOf(anchor, n);
  return isActive(ap, an) ? vec4(n, weightOf(ap, an), lossOf(ap, an), 1) : vec4(n, 0, 0, 0);
}`;

/** GLSL `int negativeFor(int anchor, int positive, float ap)`: −1 where the mining takes no triplet of this pair. */
const CHOICES: Record<Exclude<Mining, 'all'>, string> = {
  random: `${HASH}${SHARE}
int negativeFor(int anchor, int positive, float ap) {
  int negatives = 0;
  for (int n = 0; n < COUNT; n++) if (classOf(n) != classOf(anchor)) negatives++;
  if (negatives == 0) return -1;
  int left = share(hash(uint(draw.x), uint(draw.y), uint(anchor), uint(positive)), negatives);
  for (int n = 0; n < COUNT; n++) {
    if (classOf(n) == classOf(anchor)) continue;
    if (left == 0) return n;
    left--;
  }
  return -1;
}`,
  'semi-hard': `
int negativeFor(int anchor, int positive, float ap) {
  int nearest = -1;
  float least = 0.0;
  for (int n = 0; n < COUNT; n++) {
    if (classOf(n) == classOf(anchor)) continue;
    float an = distanceOf(anchor, n);
    if (!isSemiHard(an - ap) || (nearest >= 0 && an >= least)) continue;
    nearest = n;
    least = an;
  }
  return nearest;
}`,
  hard: `
int negativeFor(int anchor, int positive, float ap) {
  int nearest = -1;
  float least = 0.0;
  for (int i = 0; i < COUNT; i++) {
    float d = distanceOf(anchor, i);
    if (classOf(i) != classOf(anchor)) {
      if (nearest >= 0 && d >= least) continue;
      nearest = i;
      least = d;
    } else if (i != anchor && (d > ap || (d == ap && i < positive))) {
      return -1;
    }
  }
  return nearest;
}`,
};
