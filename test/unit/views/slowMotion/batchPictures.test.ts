import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowScale, mapFit } from '../../../../src/views/slowMotion/batchMapLayout';
import { cellPath, distancePicture } from '../../../../src/views/slowMotion/batchTable';
import { lossProfile } from '../../../../src/views/slowMotion/lossProfile';

describe('the table of a batch', () => {
  it('is full ink at distance 0 and bare paper at the largest', () => {
    const { bytes, width, height } = distancePicture(Float32Array.of(0, 2, 2, 0), 2, false);
    expect([...bytes]).toEqual([255, 0, 0, 255]);
    expect([width, height]).toEqual([2, 2]);
  });

  it('is all dark where all embeddings coincide, and faint under filled cells', () => {
    expect([...distancePicture(new Float32Array(4), 2, false).bytes]).toEqual([255, 255, 255, 255]);
    expect(Math.max(...distancePicture(Float32Array.of(0, 2, 2, 0), 2, true).bytes)).toBeLessThan(64);
  });

  it('fills each cell at its column and row', () => {
    expect(cellPath([5], 4)).toBe('M1 1h1v1h-1z');
  });
});

describe('the profile of losses', () => {
  it('falls, and keeps the largest and the smallest however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 500 }), (losses) => {
        const profile = lossProfile(losses, 60);
        expect(profile.length).toBeLessThanOrEqual(60);
        expect(profile[0]).toBe(Math.max(...losses));
        expect(profile.at(-1)).toBe(Math.min(...losses));
        expect(profile).toEqual([...profile].sort((a, b) => b - a));
      }),
    );
  });
});

describe('the map of a batch', () => {
  it('holds every item, whatever the batch, at one scale for both directions', () => {
    const places = fc.array(fc.float({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 60 });
    // On a phone the picture may be lower than what an edge takes otherwise.
    const height = fc.integer({ min: 20, max: 400 });
    fc.assert(
      fc.property(places, height, (values, height) => {
        const batch = Float32Array.from(values.slice(0, values.length - (values.length % 2)));
        const { x, y, pxPerUnit } = mapFit(batch, 300, height);
        expect(pxPerUnit).toBeGreaterThan(0);
        for (let i = 0; i < batch.length; i += 2) {
          expect(x(batch[i])).toBeGreaterThanOrEqual(0);
          expect(x(batch[i])).toBeLessThanOrEqual(300);
          expect(y(batch[i + 1])).toBeGreaterThanOrEqual(0);
          expect(y(batch[i + 1])).toBeLessThanOrEqual(height);
        }
        expect((x(1) - x(0)) / pxPerUnit).toBeCloseTo(1, 6);
        expect((y(0) - y(1)) / pxPerUnit).toBeCloseTo(1, 6);
      }),
    );
  });

  it('draws arrows a round number of times their length, the longest at 28 to 56 px', () => {
    for (const longest of [1e-5, 0.003, 0.07, 1, 12]) {
      const scale = arrowScale(Float32Array.of(longest, 0, 0, longest / 3), 40);
      expect(Number(scale.toPrecision(1))).toBeCloseTo(scale, 12);
      expect(scale * longest * 40).toBeLessThanOrEqual(56.001);
      expect(scale * longest * 40).toBeGreaterThan(27.9);
    }
    expect(arrowScale(new Float32Array(4), 40)).toBe(1);
    expect(arrowScale(Float32Array.of(1, 0), 40, 80) * 40).toBeLessThanOrEqual(24.001);
  });
});
