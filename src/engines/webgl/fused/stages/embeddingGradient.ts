// dLoss/dEmbeddings, as in `core/batchLoss`: Σ_j c_ij s_ij (x_i − x_j), the pulls of a pair from both sides times the
// slope of the distance, over the number of active triplets. Where none is active there is no gradient.
import type { Distance } from '../../../../core/loss/kinds';
import { type Grid, texelsFor } from '../grid';
import { createStage, type Stage } from '../stage';
import { DISTANCE_OF, distanceGrid } from './distances';
import { pullGrid } from './pulls';

/** Inputs `embeddings` (`width4` texels each), `distances`, `pulls`. */
export function embeddingGradient(count: number, embeddings: Grid, width4: number, distance: Distance): Stage {
  return createStage({
    inputs: { embeddings, distances: distanceGrid(count), pulls: pullGrid(count) },
    output: embeddings,
    constants: { COUNT: count, COUNT4: texelsFor(count), ROW: pullGrid(count).width, WIDTH4: width4 },
    glsl: `${DISTANCE_OF}
float pull(int i, int j) { return pullsAt(4 * i * ROW + j); }
float slope(float d) { ${distance === 'squared' ? 'return 2.0;' : 'return d > 0.0 ? 1.0 / d : 0.0;'} }

float activeTriplets() {
  float sum = 0.0;
  for (int i = 0; i < COUNT; i++) sum += pulls(i * ROW + COUNT4).y;
  return sum;
}

vec4 stage(int index) {
  int i = index / WIDTH4;
  int part = index % WIDTH4;
  float triplets = activeTriplets();
  if (triplets == 0.0) return vec4(0);
  vec4 own = embeddings(index);
  vec4 sum = vec4(0);
  for (int j = 0; j < COUNT; j++) {
    float both = pull(i, j) + pull(j, i);
    if (both == 0.0) continue;
    sum += both * slope(distanceOf(i, j)) * (own - embeddings(j * WIDTH4 + part));
  }
  return sum / triplets;
}`,
  });
}
