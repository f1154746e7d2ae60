import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyScale } from '../../../src/views/steadyScale';

const ENDS = [0.25, 0.5, 1, 2, 4, 8];
const anyNumber = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });

describe('steadyScale', () => {
  it('takes the smallest end that holds the number, with the room that is asked for', () => {
    expect(steadyScale(null, 0.3, ENDS)).toBe(0.5);
    expect(steadyScale(null, 0.48, ENDS, 1.1)).toBe(1);
    expect(steadyScale(null, 0, ENDS)).toBe(0.25);
  });

  it('holds still until the number passes the end or leaves most of it empty', () => {
    expect(steadyScale(2, 1.99, ENDS)).toBe(2);
    expect(steadyScale(2, 2.01, ENDS)).toBe(4);
    expect(steadyScale(2, 0.65, ENDS)).toBe(2);
    expect(steadyScale(2, 0.6, ENDS)).toBe(1);
  });

  it('past the last end takes what is needed', () => {
    expect(steadyScale(null, 9, ENDS, 1.1)).toBeCloseTo(9.9);
  });

  it('a number that is not finite changes nothing', () => {
    for (const nothing of [Number.NaN, Infinity, -Infinity]) {
      expect(steadyScale(4, nothing, ENDS)).toBe(4);
      expect(steadyScale(null, nothing, ENDS)).toBe(0.25);
    }
  });

  it('holds every number of an ordinary size and repeats its own answer', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, fc.double({ min: 1, max: 1.2, noNaN: true }), (first, second, room) => {
        const end = steadyScale(steadyScale(null, first, ENDS, room), second, ENDS, room);
        expect(end).toBeGreaterThanOrEqual(Math.min(second, 1e100));
        expect(end).toBeLessThan(Infinity);
        expect(steadyScale(end, second, ENDS, room)).toBe(end);
      }),
    );
  });
});
