import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACED_INTERVAL, stepInterval } from '../../../../src/training/worker/pacing';

const speeds = fc.integer({ min: 1, max: 240 });
const steps = fc.integer({ min: 0, max: 100 });

describe('the pace of a run', () => {
  it('gives each of the first steps 400 ms, whatever the speed', () => {
    fc.assert(
      fc.property(speeds, fc.integer({ min: 0, max: 14 }), (speed, step) => {
        expect(stepInterval(step, 15, speed)).toBeGreaterThanOrEqual(PACED_INTERVAL);
      }),
    );
  });

  it('never gets slower from one step to the next, and never faster than the cap', () => {
    fc.assert(
      fc.property(speeds, steps, steps, (speed, step, paced) => {
        const now = stepInterval(step, paced, speed);
        expect(now).toBeGreaterThanOrEqual(stepInterval(step + 1, paced, speed));
        expect(now).toBeGreaterThanOrEqual(1000 / speed - 1e-9);
      }),
    );
  });

  it('has no jump on the way to the cap', () => {
    for (let step = 0; step < 60; step++) {
      expect(stepInterval(step, 15, 240) / stepInterval(step + 1, 15, 240)).toBeLessThan(1.3);
    }
  });

  it('is the cap at once where no step is paced, and in the end', () => {
    expect(stepInterval(0, 0, 50)).toBe(20);
    expect(stepInterval(100, 15, 50)).toBe(20);
  });

  it('is slower than 400 ms if the reader wants it slower', () => {
    expect(stepInterval(3, 15, 1)).toBe(1000);
    expect(stepInterval(20, 15, 1)).toBe(1000);
  });
});
