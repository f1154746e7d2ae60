// The batch gradient against central differences, in every combination of mining, distance, loss and normalisation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BatchReport, batchLoss, type LossSettings } from '../../../src/core/loss/batchLoss';
import { DISTANCES, LOSS_FORMS, MININGS } from '../../../src/core/loss/kinds';
import { normalizeGradient, normalizeRows } from '../../../src/core/loss/normalize';
import { type Batch, cloud } from './batches';
import { centralDifference, largestDifference } from './finiteDifference';

const DRAW = { seed: 5, step: 2 };
const STEP = 1e-5;

interface Answer {
  readonly report: BatchReport;
  readonly gradient: Float64Array;
}

function answer(z: Float64Array, { labels, dims }: Batch, settings: LossSettings, normalize: boolean): Answer {
  const gradient = new Float64Array(z.length);
  if (!normalize) return { report: batchLoss(z, labels, dims, settings, DRAW, gradient), gradient };
  const unit = new Float64Array(z.length);
  const norms = new Float64Array(z.length / dims);
  normalizeRows(z, dims, unit, norms);
  const report = batchLoss(unit, labels, dims, settings, DRAW, gradient);
  normalizeGradient(unit, norms, gradient, dims, gradient);
  return { report, gradient };
}

/** Largest error of the closed form, or null where a step of the difference changes who is mined or active. */
function largestError(batch: Batch, settings: LossSettings, normalize: boolean): number | null {
  const { report, gradient } = answer(batch.embeddings, batch, settings, normalize);
  const choice = ({ triplets, minedActive }: BatchReport) => `${triplets.join()};${minedActive}`;
  let tied = false;
  const numeric = centralDifference(
    (z) => {
      const moved = answer(z, batch, settings, normalize).report;
      if (choice(moved) !== choice(report)) tied = true;
      return moved.loss;
    },
    batch.embeddings,
    STEP,
  );
  return tied ? null : largestDifference(gradient, numeric);
}

const combinations = MININGS.flatMap((mining) =>
  DISTANCES.flatMap((distance) =>
    LOSS_FORMS.flatMap((loss) => [true, false].map((normalize) => ({ mining, distance, loss, normalize }))),
  ),
);

describe('the gradient of the batch loss', () => {
  it.each(combinations)(
    'agrees with finite differences: $mining, $distance, $loss, normalised $normalize',
    ({ mining, distance, loss, normalize }) => {
      let compared = 0;
      for (let seed = 1; seed <= 6; seed++) {
        const batch = cloud(seed, 3, 3, 3, 0.7);
        const settings: LossSettings = { margin: 0.4, mining, distance, loss, temperature: 0.1, arcMargin: 0.3 };
        const { report, gradient } = answer(batch.embeddings, batch, settings, normalize);
        const error = largestError(batch, settings, normalize);
        if (error === null) continue;
        expect(error).toBeLessThan(1e-6);
        if (report.minedActive > 0 && gradient.some((value) => Math.abs(value) > 1e-3)) compared++;
      }
      expect(compared).toBeGreaterThanOrEqual(4);
    },
  );

  it('agrees with finite differences for batches, margins and dimensions that nobody chose', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(1e6),
          classes: fc.integer({ min: 2, max: 4 }),
          perClass: fc.integer({ min: 2, max: 3 }),
          dims: fc.integer({ min: 1, max: 5 }),
          margin: fc.double({ min: 0, max: 3, noNaN: true }),
          choice: fc.constantFrom(...combinations),
        }),
        ({ seed, classes, perClass, dims, margin, choice }) => {
          const batch = cloud(seed, classes, perClass, dims);
          const settings: LossSettings = { margin, temperature: 0.1, arcMargin: 0.3, ...choice };
          const { report } = answer(batch.embeddings, batch, settings, choice.normalize);
          // Rounding and curvature drown a difference taken next to a point where plain distance or a short row bends.
          fc.pre(offDiagonal(report).every((value) => value > 1e-2));
          fc.pre(!choice.normalize || rowsLongerThan(batch, 0.1));
          const error = largestError(batch, settings, choice.normalize);
          fc.pre(error !== null);
          expect(error).toBeLessThan(1e-5);
          if (report.minedActive > 0) compared++;
        },
      ),
      { numRuns: 150, seed: 20 },
    );
    expect(compared).toBeGreaterThan(75);
  });

  it('sums to zero over the batch without normalisation: nothing moves the cloud as a whole', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.constantFrom(...combinations), (seed, { mining, distance, loss }) => {
        const batch = cloud(seed, 3, 3, 2);
        const { gradient } = answer(
          batch.embeddings,
          batch,
          { margin: 0.5, mining, distance, loss, temperature: 0.1, arcMargin: 0.3 },
          false,
        );
        for (let k = 0; k < 2; k++) {
          const sum = gradient.reduce((total, value, i) => (i % 2 === k ? total + value : total), 0);
          expect(Math.abs(sum)).toBeLessThan(1e-10);
        }
      }),
    );
  });

  it('lowers the loss when followed a little way', () => {
    for (const { mining, distance, loss, normalize } of combinations) {
      const batch = cloud(8, 3, 4, 3, 0.7);
      const settings: LossSettings = { margin: 0.4, mining, distance, loss, temperature: 0.1, arcMargin: 0.3 };
      const before = answer(batch.embeddings, batch, settings, normalize);
      const moved = batch.embeddings.map((value, i) => value - 1e-6 * before.gradient[i]);
      expect(answer(moved, batch, settings, normalize).report.loss).toBeLessThan(before.report.loss);
    }
  });
});

function offDiagonal({ distances }: BatchReport): number[] {
  const count = Math.sqrt(distances.length);
  return Array.from(distances).filter((_, i) => i % (count + 1) !== 0);
}

function rowsLongerThan({ embeddings, dims }: Batch, length: number): boolean {
  for (let i = 0; i < embeddings.length; i += dims) {
    if (Math.hypot(...embeddings.subarray(i, i + dims)) <= length) return false;
  }
  return true;
}
