// One stage of a training step as a fragment shader over flat textures. A stage is written as a GLSL function
// `vec4 stage(int index)` that gives one texel of its output; this file wraps it up as the program that tfjs runs.
import type { GPGPUProgram } from '@tensorflow/tfjs-backend-webgl/dist/gpgpu_math';
import type { UniformType } from '@tensorflow/tfjs-backend-webgl/dist/shader_compiler';
import type { Grid } from './grid';

export interface Uniform {
  readonly type: UniformType;
  /** Length of an array; a single value without. */
  readonly length?: number;
}

export interface StageSource {
  /**
   * Textures it reads. The shader gets, for an input `name`, the functions `vec4 name(int texel)` and
   * `float nameAt(int value)`.
   */
  readonly inputs: Readonly<Record<string, Grid>>;
  readonly output: Grid;
  /** Whole numbers that are part of the shader: another value is another program. */
  readonly constants?: Readonly<Record<string, number>>;
  /** Numbers that may change from run to run. */
  readonly uniforms?: Readonly<Record<string, Uniform>>;
  /** GLSL with `vec4 stage(int index)` in it. */
  readonly glsl: string;
}

export interface Stage {
  readonly program: GPGPUProgram;
  readonly output: Grid;
  readonly inputs: readonly string[];
  readonly uniforms: readonly string[];
}

/** The program of a stage whose output fills the grid `output`. It is compiled when it first runs. */
export function createStage({ inputs, output, constants = {}, uniforms = {}, glsl }: StageSource): Stage {
  const names = Object.keys(inputs);
  const lines = [
    ...Object.entries(constants).map(([name, value]) => `const int ${name} = ${value};`),
    ...Object.entries(inputs).map(([name, grid]) => accessors(name, grid)),
    glsl,
    main(output),
  ];
  const program: GPGPUProgram = {
    variableNames: names.map(samplerName),
    outputShape: logicalShape(output),
    packedInputs: true,
    packedOutput: true,
    customUniforms: Object.entries(uniforms).map(([name, { type, length }]) => ({ name, type, arrayIndex: length })),
    userCode: lines.join('\n'),
  };
  return { program, output, inputs: names, uniforms: Object.keys(uniforms) };
}

/** The shape under which tfjs gives a tensor a texture of this grid: it packs 2×2 numbers to a texel. */
export function logicalShape({ width, height }: Grid): [number, number] {
  return [2 * height, 2 * width];
}

/** A number as GLSL writes floats. */
export function float(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function samplerName(input: string): string {
  return `${input}Texture`;
}

function accessors(name: string, { width }: Grid): string {
  const bits = Math.log2(width);
  const place = Number.isInteger(bits)
    ? `texel & ${width - 1}, texel >> ${bits}`
    : `texel % ${width}, texel / ${width}`;
  return `
vec4 ${name}(int texel) { return texelFetch(${samplerName(name)}, ivec2(${place}), 0); }
float ${name}At(int value) { return ${name}(value >> 2)[value & 3]; }`;
}

function main({ width, count }: Grid): string {
  return `
void main() {
  int index = int(gl_FragCoord.y) * ${width} + int(gl_FragCoord.x);
  if (index < ${count}) setOutput(stage(index));
  else setOutput(vec4(0));
}`;
}
