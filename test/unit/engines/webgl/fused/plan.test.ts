import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../../../../src/core/loss/kinds';
import { createRandom } from '../../../../../src/core/random';
import { encoderSpec } from '../../../../../src/engines/encoder';
import { padParameters, planEncoder, unpadParameters } from '../../../../../src/engines/webgl/fused/plan';

const SHAPES = [[2], [3], [7], [32, 32, 1], [16, 16, 3], [8, 8, 4]];

describe('the plan of an encoder on the GPU', () => {
  for (const shape of SHAPES) {
    for (const dimensions of DIMENSIONS) {
      it(`gives every weight a place of its own and gets all back: ${shape.join('×')} to ${dimensions}-D`, () => {
        const spec = encoderSpec(shape, dimensions, true);
        const plan = planEncoder(spec);
        const random = createRandom(3);
        const canonical = Float32Array.from({ length: spec.parameterCount }, () => 1 + random.next());
        const padded = padParameters(plan, canonical);
        expect(padded.length).toBe(4 * plan.texels);
        expect(padded.filter((value) => value !== 0).length).toBe(spec.parameterCount);
        expect(unpadParameters(plan, padded)).toEqual(canonical);
      });
    }
  }

  it('lays layers out one after another, without a gap', () => {
    const plan = planEncoder(encoderSpec([32, 32, 1], 3, true));
    let end = 0;
    for (const { start, texels, rows, units4 } of plan.layers) {
      expect(start).toBe(end);
      expect(texels).toBe((rows + 1) * units4);
      end += texels;
    }
    expect(plan.texels).toBe(end);
  });

  it('pads units, hidden inputs and points to fours, and no channel of a picture', () => {
    const points = planEncoder(encoderSpec([2], 3, true));
    expect(points.layers.map(({ rows, units4 }) => [rows, units4])).toEqual([
      [4, 4],
      [16, 4],
      [16, 1],
    ]);
    const pictures = planEncoder(encoderSpec([32, 32, 1], 128, true));
    expect(pictures.layers.map(({ rows, units4 }) => [rows, units4])).toEqual([
      [9, 2],
      [72, 4],
      [144, 8],
      [512, 32],
    ]);
  });

  it('drops whatever stands in the padding', () => {
    const spec = encoderSpec([2], 2, false);
    const plan = planEncoder(spec);
    const canonical = unpadParameters(plan, new Float32Array(4 * plan.texels).fill(5));
    expect(canonical).toEqual(new Float32Array(spec.parameterCount).fill(5));
  });
});
