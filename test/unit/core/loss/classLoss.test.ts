import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchLoss } from '../../../../src/core/loss/batchLoss';
import { type ClassLossSettings, classLoss, withArc } from '../../../../src/core/loss/classLoss';
import { normalizeGradient, normalizeRows } from '../../../../src/core/loss/normalize';
import { cloud } from '../batches';
import { centralDifference, largestDifference } from '../finiteDifference';

const DIMS = 3;
const CASES: ClassLossSettings[] = [
  { loss: 'softmax', temperature: 0.1, arcMargin: 0 },
  { loss: 'softmax', temperature: 1, arcMargin: 0 },
  { loss: 'arcface', temperature: 0.1, arcMargin: 0.3 },
  { loss: 'arcface', temperature: 0.5, arcMargin: 1 },
];

/** Loss of raw items beside raw vectors, with both gradients carried back through the normalisation of the items. */
function lossAt(items: Float64Array, vectors: Float64Array, rows: ArrayLike<number>, settings: ClassLossSettings) {
  const unit = items.slice();
  const norms = new Float64Array(items.length / DIMS);
  normalizeRows(items, DIMS, unit, norms);
  const gradient = new Float64Array(items.length);
  const ofVectors = new Float64Array(vectors.length).fill(7);
  const classes = { vectors, present: vectors.length / DIMS, rows, gradient: ofVectors };
  const report = classLoss(unit, DIMS, settings, classes, gradient);
  normalizeGradient(unit, norms, gradient, DIMS, gradient);
  return { ...report, gradient, ofVectors };
}

describe('the gradient of a loss with class vectors', () => {
  it.each(CASES)('agrees with finite differences: $loss, temperature $temperature, $arcMargin rad', (settings) => {
    for (let seed = 1; seed <= 4; seed++) {
      const { embeddings, labels } = cloud(seed, 3, 3, DIMS);
      const vectors = cloud(seed + 50, 3, 1, DIMS).embeddings;
      const { gradient, ofVectors } = lossAt(embeddings, vectors, labels, settings);
      const items = centralDifference((x) => lossAt(x, vectors, labels, settings).loss, embeddings.slice());
      const classes = centralDifference((x) => lossAt(embeddings, x, labels, settings).loss, vectors.slice());
      const size = Math.max(...items.map(Math.abs), ...classes.map(Math.abs));
      expect(largestDifference(gradient, items) / size).toBeLessThan(1e-6);
      expect(largestDifference(ofVectors, classes) / size).toBeLessThan(1e-6);
    }
  });

  it('leaves the vectors of classes that take no part where they are', () => {
    const { embeddings, labels } = cloud(1, 2, 3, DIMS);
    const gradient = new Float64Array(5 * DIMS).fill(7);
    const vectors = cloud(9, 5, 1, DIMS).embeddings;
    normalizeRows(embeddings, DIMS, embeddings);
    const classes = { vectors, present: 2, rows: labels, gradient };
    const { loss, pairs } = classLoss(embeddings, DIMS, CASES[0], classes);
    expect(gradient.subarray(2 * DIMS).every((g) => g === 0)).toBe(true);
    expect(pairs).toBe(6);
    expect(classLoss(embeddings, DIMS, CASES[0], { ...classes, present: 5 }).loss).toBeGreaterThan(loss);
  });
});

describe('a loss with class vectors', () => {
  const batch = cloud(3, 3, 3, DIMS);
  const settings = { margin: 0.2, mining: 'hard', distance: 'plain', temperature: 0.1, arcMargin: 0.3 } as const;

  it('is the loss of its batch, and every item takes part in the mean', () => {
    const vectors = cloud(8, 3, 1, DIMS).embeddings;
    const classes = { vectors, present: 3, rows: batch.labels };
    const unit = batch.embeddings.slice();
    normalizeRows(unit, DIMS, unit);
    for (const loss of ['softmax', 'arcface'] as const) {
      const draw = { seed: 1, step: 0 };
      const report = batchLoss(unit, batch.labels, DIMS, { ...settings, loss }, draw, undefined, classes);
      const alone = classLoss(unit, DIMS, { ...settings, loss }, classes);
      expect(report.loss).toBeCloseTo(alone.loss, 12);
      expect(report).toMatchObject({ mined: 9, minedActive: 9, pairs: 18, teachingPairs: alone.teaching });
    }
  });

  it('asks more of the own class the more is added to its angle, and nothing more without', () => {
    const vectors = cloud(8, 3, 1, DIMS).embeddings;
    const lossWith = (loss: 'softmax' | 'arcface', arcMargin: number) =>
      lossAt(batch.embeddings, vectors, batch.labels, { loss, temperature: 0.1, arcMargin }).loss;
    expect(lossWith('arcface', 0)).toBeCloseTo(lossWith('softmax', 0.5), 12);
    expect(lossWith('arcface', 0.3)).toBeGreaterThan(lossWith('arcface', 0));
    expect(lossWith('arcface', 0.6)).toBeGreaterThan(lossWith('arcface', 0.3));
  });

  it('has nothing to tell apart where there is one class: no loss, and nothing pulls', () => {
    for (const loss of ['softmax', 'arcface'] as const) {
      const found = lossAt(cloud(1, 1, 3, DIMS).embeddings, Float64Array.of(1, 2, 3), [0, 0, 0], {
        loss,
        temperature: 0.1,
        arcMargin: 0.3,
      });
      expect(found).toMatchObject({ loss: 0, pairs: 0, teaching: 0 });
      expect([...found.gradient, ...found.ofVectors].every((g) => g === 0)).toBe(true);
    }
  });

  it('stays a number where an item points exactly along its class or away from it, also in float32', () => {
    const [across, along, against] = [Float32Array.of(0, 1, 0), Float32Array.of(1, 0, 0), Float32Array.of(-1, 0, 0)];
    for (const item of [across, along, against]) {
      for (const settings of CASES) {
        const classes = { vectors: Float32Array.of(2, 0, 0, 0, 3, 0), present: 2, rows: [0] };
        const gradient = new Float32Array(DIMS);
        expect(classLoss(item, DIMS, settings, classes, gradient).loss).toSatisfy(Number.isFinite);
        expect([...gradient].every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('refuses items whose class is not there, a temperature of 0, and a run without vectors', () => {
    const classes = { vectors: Float64Array.of(1, 0, 0), present: 1, rows: [1] };
    const item = Float64Array.of(1, 0, 0);
    expect(() => classLoss(item, DIMS, CASES[0], classes)).toThrow('no-class-vectors');
    expect(() => classLoss(item, DIMS, { ...CASES[0], temperature: 0 }, { ...classes, rows: [0] })).toThrow(
      'temperature',
    );
    expect(() => batchLoss(item, [0], DIMS, { ...settings, loss: 'softmax' }, { seed: 0, step: 0 })).toThrow(
      'no-class-vectors',
    );
  });
});

describe('the angle that ArcFace adds', () => {
  it('makes the cosine smaller, and smaller the wider the angle already is, past π − m too', () => {
    const cosine = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(cosine, cosine, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, margin) => {
        const [narrow, wide] = [Math.max(a, b), Math.min(a, b)].map((c) => withArc(c, margin));
        expect(narrow.cosine).toBeLessThanOrEqual(Math.max(a, b) + 1e-12);
        expect(wide.cosine).toBeLessThanOrEqual(narrow.cosine + 1e-12);
        expect(narrow.slope).toBeGreaterThan(0);
      }),
    );
  });

  it('adds to the angle itself as long as the sum stays below π', () => {
    for (const angle of [0.1, 1, 2, 2.5])
      expect(withArc(Math.cos(angle), 0.5).cosine).toBeCloseTo(Math.cos(angle + 0.5));
  });
});
