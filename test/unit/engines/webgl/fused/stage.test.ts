import { describe, expect, it } from 'vitest';
import { batchUniform, batchValues } from '../../../../../src/engines/webgl/fused/batchUniform';
import { gridOf } from '../../../../../src/engines/webgl/fused/grid';
import { createStage, float, logicalShape } from '../../../../../src/engines/webgl/fused/stage';

/** WebGL2 guarantees so many vectors of uniforms to a fragment shader. */
const GUARANTEED_VECTORS = 224;

describe('a stage as a program of tfjs', () => {
  it('reads its inputs by name and writes a texel for each index', () => {
    const stage = createStage({
      inputs: { source: gridOf(300), odd: gridOf(20, 5) },
      output: gridOf(40),
      constants: { SIZE: 7 },
      uniforms: { margin: { type: 'float' }, items: batchUniform(9) },
      glsl: 'vec4 stage(int index) { return source(index); }',
    });
    expect(stage.inputs).toEqual(['source', 'odd']);
    expect(stage.uniforms).toEqual(['margin', 'items']);
    expect(stage.program.variableNames).toEqual(['sourceTexture', 'oddTexture']);
    expect(stage.program.customUniforms).toEqual([
      { name: 'margin', type: 'float', arrayIndex: undefined },
      { name: 'items', type: 'ivec4', arrayIndex: 3 },
    ]);
    const { userCode } = stage.program;
    expect(userCode).toContain('const int SIZE = 7;');
    expect(userCode).toContain('ivec2(texel & 127, texel >> 7)');
    expect(userCode).toContain('ivec2(texel % 5, texel / 5)');
    expect(userCode).toContain('if (index < 40)');
  });

  it('has the shape that makes tfjs give it a texture of its grid', () => {
    const grid = gridOf(300);
    expect(logicalShape(grid)).toEqual([2 * grid.height, 2 * grid.width]);
  });

  it('writes numbers as GLSL does', () => {
    expect([1, 0.9, 1e-7, 1e-12].map(float)).toEqual(['1.0', '0.9', '1e-7', '1e-12']);
  });
});

describe('the places of a batch as uniforms', () => {
  it('are whole vectors, zeros past the end', () => {
    expect(batchValues([5, 6, 7, 8, 9], 6)).toEqual([5, 6, 7, 8, 9, 0, 0, 0]);
  });

  it('fit for a batch of 200 with room for what else a shader needs', () => {
    expect(batchUniform(200).length).toBeLessThanOrEqual(GUARANTEED_VECTORS / 4);
  });
});
