import { describe, expect, it } from 'vitest';
import { alignment, uniformity } from '../../vectors/reference/alignmentUniformity';

describe('alignment and uniformity', () => {
  it('call a collapse perfectly aligned and not uniform at all', () => {
    const collapsed = Float64Array.of(1, 0, 1, 0, 1, 0);
    expect(alignment(collapsed, collapsed, 2)).toBe(0);
    expect(uniformity(collapsed, 2)).toBeCloseTo(0, 12);
  });

  it('take the mean of the distances to a power, and the log of the mean kernel', () => {
    const x = Float64Array.of(0, 0, 0, 0);
    const y = Float64Array.of(3, 4, 0, 1);
    expect(alignment(x, y, 2, 1)).toBe(3);
    expect(alignment(x, y, 2, 2)).toBe(13);
    expect(uniformity(Float64Array.of(0, 1), 1, 3)).toBeCloseTo(-3, 12);
  });

  it('are null where there is nothing to compare', () => {
    expect(alignment(new Float64Array(0), new Float64Array(0), 2)).toBeNull();
    expect(uniformity(Float64Array.of(1, 2), 2)).toBeNull();
    expect(() => alignment(Float64Array.of(1), Float64Array.of(1, 2), 1)).toThrow('rows-shape');
  });
});
