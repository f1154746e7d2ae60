import { describe, expect, it } from 'vitest';
import { failingPlaces, turnedFaces } from '../../../../../src/figures/oneshot/making/failing';
import type { Naming } from '../../../../../src/figures/oneshot/measure';

const naming = (nearest: number, distance: number): Naming => ({ nearest, distance, distances: [] });

describe('whom a turn of the head makes the encoder lose', () => {
  it('is asked of three pictures a person: straight ahead between the two ends of the turn', () => {
    const faces = turnedFaces([10_050, 10_051], 'snapshot');
    expect(new Set(faces.map(({ key }) => key)).size).toBe(6);
    const yaws = faces.map(({ shot }) => shot.yaw);
    expect(yaws[0]).toBeLessThan(yaws[1]);
    expect(yaws[1]).toBeLessThan(yaws[2]);
    expect(yaws[1]).toBe(0);
    expect(yaws.slice(3)).toEqual(yaws.slice(0, 3));
  });

  it('are first those who are known straight ahead, then those who never are, and nobody who always is', () => {
    const known = [naming(0, 0.5), naming(0, 0.2), naming(0, 0.9)];
    const never = [naming(0, 0.5), naming(3, 0.2), naming(3, 0.4)];
    const tooFar = [naming(2, 0.95), naming(2, 0.3), naming(2, 0.4)];
    const mistaken = [naming(3, 0.2), naming(3, 0.2), naming(1, 0.2)];
    expect(failingPlaces([...known, ...never, ...tooFar, ...mistaken], 0.9)).toEqual([2, 3, 1]);
  });
});
