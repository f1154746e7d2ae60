// Division of every embedding by its L2 norm, and the gradient of that, as in `core/normalize`: a row too short to have a
// direction stays what it is and gets no gradient.
import { SHORTEST_NORM } from '../../../../core/loss/normalize';
import type { Grid } from '../grid';
import { createStage, float, type Stage } from '../stage';

/** GLSL `float normOf(int item)`, over the input `vectors`. */
const NORM = `
float normOf(int item) {
  float sum = 0.0;
  for (int k = 0; k < WIDTH4; k++) {
    vec4 part = vectors(item * WIDTH4 + k);
    sum += dot(part, part);
  }
  return max(sqrt(sum), ${float(SHORTEST_NORM)});
}`;

/** Input `vectors`: embeddings before they are normalised, `width4` texels each. */
export function normalizeForward(vectors: Grid, width4: number): Stage {
  return createStage({
    inputs: { vectors },
    output: vectors,
    constants: { WIDTH4: width4 },
    glsl: `${NORM}
vec4 stage(int index) { return vectors(index) / normOf(index / WIDTH4); }`,
  });
}

/** Inputs `vectors`, `embeddings` (normalised) and `gradient` = dLoss/dEmbeddings, of one grid: (g − f (f·g)) / ‖z‖. */
export function normalizeBackward(vectors: Grid, width4: number): Stage {
  return createStage({
    inputs: { vectors, embeddings: vectors, gradient: vectors },
    output: vectors,
    constants: { WIDTH4: width4 },
    glsl: `${NORM}
vec4 stage(int index) {
  int item = index / WIDTH4;
  float norm = normOf(item);
  if (!(norm > ${float(SHORTEST_NORM)})) return vec4(0);
  float along = 0.0;
  for (int k = 0; k < WIDTH4; k++) along += dot(embeddings(item * WIDTH4 + k), gradient(item * WIDTH4 + k));
  return (gradient(index) - along * embeddings(index)) / norm;
}`,
  });
}
