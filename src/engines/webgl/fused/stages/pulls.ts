// The mining texture: for every anchor a row of d(summed loss)/dD(anchor, item), and after it the sums over its pairs,
// from which the loss and all counts of the step come. Four numbers a texel.
import type { LossForm, Mining, PairLoss } from '../../../../core/loss/kinds';
import { isTripletLoss } from '../../../../core/loss/lossTraits';
import { batchAccessor, batchUniform } from '../batchUniform';
import { type Grid, gridOf, texelsFor } from '../grid';
import { createStage, type Stage } from '../stage';
import { DISTANCE_OF, distanceGrid } from './distances';
import { pairGrid } from './pairs';
import { tripletGlsl } from './tripletGlsl';

/** Texels of sums at the end of a row: mined, survey, distances. */
export const SUM_TEXELS = 3;

/** One row of texels for each of `count` anchors: `(count)` pulls, then SUM_TEXELS of sums. */
export function pullGrid(count: number): Grid {
  const width = texelsFor(count) + SUM_TEXELS;
  return gridOf(count * width, width);
}

/**
 * Inputs `distances`, `pairs`; uniforms `classes` and `margin`. The sums of an anchor, texel by texel:
 * - active mined triplets' loss, their number, pairs with at least one, mined triplets (0 for `all`); of a loss of pairs its summed
 *   loss, the number of its parts, the pairs that are pushed, 0;
 * - hard, semi-hard, active, summed loss over all its valid triplets;
 * - summed distance to its class, to other classes.
 */
export function pulls(count: number, mining: Mining, loss: LossForm | PairLoss): Stage {
  return createStage({
    inputs: { distances: distanceGrid(count), pairs: pairGrid(count) },
    output: pullGrid(count),
    constants: { COUNT: count, COUNT4: texelsFor(count), ROW: pullGrid(count).width },
    uniforms: { classes: batchUniform(count), margin: { type: 'float' } },
    glsl: `${batchAccessor('classOf', 'classes')}
${DISTANCE_OF}
bool isPair(int anchor, int i) { return i != anchor && classOf(i) == classOf(anchor); }
vec4 choiceOf(int anchor, int positive) { return pairs(2 * (anchor * COUNT + positive)); }
vec4 surveyOf(int anchor, int positive) { return pairs(2 * (anchor * COUNT + positive) + 1); }

${isTripletLoss(loss) ? pullOfTriplets(mining, loss) : PULL_OF_PAIRS}

vec4 sumOf(int anchor, int kind) {
  vec4 sum = vec4(0);
  for (int i = 0; i < COUNT; i++) {
    bool together = isPair(anchor, i);
    if (kind == 2) {
      sum += (together ? vec4(1, 0, 0, 0) : vec4(0, 1, 0, 0)) * distanceOf(anchor, i);
    } else if (together && kind == 1) {
      sum += surveyOf(anchor, i);
    } else if (kind == 0) {
      sum += minedOf(anchor, i, together);
    }
  }
  return sum;
}

vec4 stage(int index) {
  int anchor = index / ROW;
  int column = index % ROW;
  if (column >= COUNT4) return sumOf(anchor, column - COUNT4);
  vec4 row = vec4(0);
  for (int c = 0; c < 4; c++) if (4 * column + c < COUNT) row[c] = pull(anchor, 4 * column + c);
  return row;
}`,
  });
}

/** GLSL `float pull(int anchor, int i)`, and `vec4 minedOf(int anchor, int i, bool together)`: the first sums of that pair. */
function pullOfTriplets(mining: Mining, loss: LossForm): string {
  return `${mining === 'all' ? `${tripletGlsl(loss)}${PUSH_OF_ALL}` : PUSH_OF_ONE}

float pull(int anchor, int i) {
  if (isPair(anchor, i)) return choiceOf(anchor, i).y;
  float sum = 0.0;
  if (i == anchor) return sum;
  for (int p = 0; p < COUNT; p++) if (isPair(anchor, p)) sum -= pushOf(anchor, p, i);
  return sum;
}

vec4 minedOf(int anchor, int i, bool together) {
  if (!together) return vec4(0);
  vec4 choice = choiceOf(anchor, i);
  return vec4(choice.zw, choice.w > 0.0, choice.x >= 0.0);
}`;
}

/** The same of a loss of pairs, all of which are ready. */
const PULL_OF_PAIRS = `
float pull(int anchor, int i) { return choiceOf(anchor, i).y; }
vec4 minedOf(int anchor, int i, bool together) {
  vec4 choice = choiceOf(anchor, i);
  return vec4(choice.zw, choice.x, 0);
}`;

/** GLSL `float pushOf(int anchor, int positive, int negative)`. */
const PUSH_OF_ONE = `
float pushOf(int anchor, int positive, int negative) {
  vec4 choice = choiceOf(anchor, positive);
  return int(choice.x) == negative ? choice.y : 0.0;
}`;

const PUSH_OF_ALL = `
float pushOf(int anchor, int positive, int negative) {
  float ap = distanceOf(anchor, positive);
  float an = distanceOf(anchor, negative);
  return isActive(ap, an) ? weightOf(ap, an) : 0.0;
}`;
