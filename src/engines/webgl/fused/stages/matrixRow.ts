// The inner step of every matrix product here: four inputs times their four rows of weights, for four units at once.

/** GLSL `vec4 matrixRow(vec4 inputs, int weight)`: `weight` is the texel of the first row, in `state`. */
export const MATRIX_ROW = `
vec4 matrixRow(vec4 inputs, int weight) {
  return inputs.x * state(weight) + inputs.y * state(weight + UNITS4)
    + inputs.z * state(weight + 2 * UNITS4) + inputs.w * state(weight + 3 * UNITS4);
}`;

/** GLSL `vec4 matrixColumn(vec4 gradient, int weight)`: the transpose, four inputs' share of four units' gradient. */
export const MATRIX_COLUMN = `
vec4 matrixColumn(vec4 gradient, int weight) {
  return vec4(dot(gradient, state(weight)), dot(gradient, state(weight + UNITS4)),
    dot(gradient, state(weight + 2 * UNITS4)), dot(gradient, state(weight + 3 * UNITS4)));
}`;
