// Places of items in the picture, as `core/projection/place` lays them out: coordinates on up to three axes, and the true
// plain distance to the first item. One texel an item in any number of dimensions.
import type { Axes } from '../../../../core/projection/projection';
import { type Grid, gridOf, texelsFor } from '../grid';
import { createStage, type Stage } from '../stage';

const MOST_AXES = 3;

/** Input `embeddings` (`width4` texels each); uniforms `mean` and `axes` as below. */
export function project(count: number, embeddings: Grid, width4: number): Stage {
  return createStage({
    inputs: { embeddings },
    output: gridOf(count),
    constants: { WIDTH4: width4 },
    uniforms: { mean: { type: 'vec4', length: width4 }, axes: { type: 'vec4', length: MOST_AXES * width4 } },
    glsl: `
vec4 stage(int item) {
  vec3 place = vec3(0);
  float squared = 0.0;
  for (int k = 0; k < WIDTH4; k++) {
    vec4 own = embeddings(item * WIDTH4 + k);
    vec4 centred = own - mean[k];
    place += vec3(dot(centred, axes[k]), dot(centred, axes[WIDTH4 + k]), dot(centred, axes[2 * WIDTH4 + k]));
    vec4 away = own - embeddings(k);
    squared += dot(away, away);
  }
  return vec4(place, sqrt(squared));
}`,
  });
}

/** The uniforms; of a picture with two axes the third is zero. */
export function projectUniforms({ mean, axes, dims, outDims }: Axes): { mean: number[]; axes: number[] } {
  const stride = 4 * texelsFor(dims);
  const row = (values: ArrayLike<number>, start: number) =>
    Array.from({ length: stride }, (_, d) => (d < dims ? values[start + d] : 0));
  const rows = Array.from({ length: MOST_AXES }, (_, i) =>
    i < outDims ? row(axes, i * dims) : new Array<number>(stride).fill(0),
  );
  return { mean: row(mean, 0), axes: rows.flat() };
}
