import { describe, expect, it } from 'vitest';
import { normalizeRows } from '../../../src/core/loss/normalize';
import { tripletGradient } from '../../../src/core/loss/triplet';
import { similarityDynamics } from '../../vectors/reference/similarityDynamics';
import { cloud } from '../core/batches';

describe('similarityDynamics', () => {
  it.each([1, 2, 3, 4])('predicts the first step of gradient descent on the sphere (seed %i)', (seed) => {
    const { embeddings } = cloud(seed, 3, 1, 4);
    normalizeRows(embeddings, 4, embeddings);
    const [a, p, n] = [0, 4, 8].map((start) => embeddings.slice(start, start + 4));
    const expected = similarityDynamics(a, p, n);

    // Half the squared-distance gradient is that of s_an − s_ap.
    const gradient = tripletGradient(a, p, n, { margin: 5, distance: 'squared', loss: 'hinge', normalize: true });
    const step = 1e-6;
    const moved = (x: Float64Array, g: Float64Array) => x.map((value, i) => value - (step * g[i]) / 2);
    const after = similarityDynamics(
      moved(a, gradient.anchor),
      moved(p, gradient.positive),
      moved(n, gradient.negative),
    );
    expect((after.anchorPositive - expected.anchorPositive) / step).toBeCloseTo(expected.anchorPositiveRate, 4);
    expect((after.anchorNegative - expected.anchorNegative) / step).toBeCloseTo(expected.anchorNegativeRate, 4);
  });

  it('stands still when the three coincide', () => {
    const x = Float64Array.of(0.6, 0.8);
    const { anchorPositiveRate, anchorNegativeRate } = similarityDynamics(x, x, x);
    expect(anchorPositiveRate).toBeCloseTo(0, 12);
    expect(anchorNegativeRate).toBeCloseTo(0, 12);
  });
});
