import { describe, expect, it } from 'vitest';
import { batchLoss, type LossSettings } from '../../../src/core/loss/batchLoss';
import { createRandom } from '../../../src/core/random';
import { createPass } from '../../../src/engines/cpu/pass';
import { plainKernels } from '../../../src/engines/cpu/plain/plainKernels';
import { type EncoderSpec, encoderSpec } from '../../../src/engines/encoder';

const LABELS = [0, 0, 0, 1, 1, 1, 2, 2, 2];
const DRAW = { seed: 1, step: 0 };

/** Loss and closed-form gradient of one random batch through a whole random encoder, in float64. */
function problem(spec: EncoderSpec, settings: LossSettings, seed: number) {
  const random = createRandom(seed);
  const parameters = Float64Array.from({ length: spec.parameterCount }, () => 0.3 * random.normal());
  const pass = createPass(spec, LABELS.length, plainKernels(Float64Array));
  for (let i = 0; i < pass.input.length; i++) pass.input[i] = random.normal();
  const loss = (at: Float64Array) => {
    pass.forward(at, LABELS.length);
    return batchLoss(pass.embeddings, LABELS, spec.dimensions, settings, DRAW).loss;
  };
  const gradient = new Float64Array(spec.parameterCount);
  pass.forward(parameters, LABELS.length);
  const embeddingGradient = new Float64Array(LABELS.length * spec.dimensions);
  batchLoss(pass.embeddings, LABELS, spec.dimensions, settings, DRAW, embeddingGradient);
  pass.backward(parameters, LABELS.length, embeddingGradient, gradient);
  return { parameters, gradient, loss };
}

function worstError(spec: EncoderSpec, settings: LossSettings, seed: number): number {
  const { parameters, gradient, loss } = problem(spec, settings, seed);
  const random = createRandom(seed + 1);
  const h = 1e-6;
  let worst = 0;
  for (let trial = 0; trial < 40; trial++) {
    const i = random.integer(parameters.length);
    const kept = parameters[i];
    parameters[i] = kept + h;
    const above = loss(parameters);
    parameters[i] = kept - h;
    const below = loss(parameters);
    parameters[i] = kept;
    const difference = (above - below) / (2 * h);
    worst = Math.max(worst, Math.abs(difference - gradient[i]) / Math.max(1e-2, Math.abs(difference)));
  }
  return worst;
}

describe('the gradient that trains the encoder', () => {
  for (const mining of ['random', 'all', 'semi-hard', 'hard'] as const) {
    for (const distance of ['squared', 'plain'] as const) {
      for (const loss of ['hinge', 'soft'] as const) {
        for (const normalize of [true, false]) {
          it(`agrees with finite differences for ${mining}, ${distance}, ${loss}, ${normalize ? 'unit' : 'free'} vectors`, () => {
            const settings = { margin: 0.7, mining, distance, loss, temperature: 0.1, arcMargin: 0.3 };
            expect(worstError(encoderSpec([2], 3, normalize), settings, 5)).toBeLessThan(1e-5);
          });
        }
      }
    }
  }

  it('agrees with finite differences through the convolutions', () => {
    const settings = {
      margin: 0.5,
      mining: 'all',
      distance: 'squared',
      loss: 'hinge',
      temperature: 0.1,
      arcMargin: 0.3,
    } as const;
    expect(worstError(encoderSpec([8, 8, 1], 2, true), settings, 7)).toBeLessThan(1e-5);
    expect(worstError(encoderSpec([16, 16, 2], 8, false), settings, 8)).toBeLessThan(1e-5);
  });
});
