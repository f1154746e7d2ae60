// All distances of a batch, by direct differences as in `core/distance`. One texel: four columns of one row.
import type { Distance } from '../../../../core/loss/kinds';
import { type Grid, gridOf, texelsFor } from '../grid';
import { createStage, type Stage } from '../stage';

/** `(count, count)` distances, rows padded to whole texels. */
export function distanceGrid(count: number): Grid {
  return gridOf(count * texelsFor(count), texelsFor(count));
}

/** GLSL `float distanceOf(int i, int j)`, over the input `distances` of a batch of COUNT. */
export const DISTANCE_OF = 'float distanceOf(int i, int j) { return distancesAt(4 * i * COUNT4 + j); }';

/** Input `embeddings`, `width4` texels each. Columns past the last item are zero. */
export function distances(count: number, embeddings: Grid, width4: number, distance: Distance): Stage {
  return createStage({
    inputs: { embeddings },
    output: distanceGrid(count),
    constants: { COUNT: count, COUNT4: texelsFor(count), WIDTH4: width4 },
    glsl: `
float distanceBetween(int i, int j) {
  float sum = 0.0;
  for (int k = 0; k < WIDTH4; k++) {
    vec4 difference = embeddings(i * WIDTH4 + k) - embeddings(j * WIDTH4 + k);
    sum += dot(difference, difference);
  }
  return ${distance === 'squared' ? 'sum' : 'sqrt(sum)'};
}

vec4 stage(int index) {
  int i = index / COUNT4;
  vec4 row = vec4(0);
  for (int c = 0; c < 4; c++) {
    int j = 4 * (index % COUNT4) + c;
    if (j < COUNT) row[c] = distanceBetween(i, j);
  }
  return row;
}`,
  });
}
