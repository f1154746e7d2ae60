import { describe, expect, it } from 'vitest';
import { createBackpressure } from '../../../../src/training/worker/backpressure';

describe('backpressure', () => {
  it('allows a frame only if one was granted and there is news', () => {
    const backpressure = createBackpressure();
    expect(backpressure.allows(0, false)).toBe(false);
    backpressure.grant();
    expect(backpressure.allows(0, false)).toBe(true);
    backpressure.spend();
    backpressure.grant();
    expect(backpressure.allows(0, false)).toBe(false);
    backpressure.touch();
    expect(backpressure.allows(0, false)).toBe(true);
  });

  it('leaves training two thirds of the time while steps are due, and holds nothing back while none is', () => {
    const backpressure = createBackpressure();
    backpressure.grant();
    backpressure.account(100, 110);
    expect(backpressure.allows(129, true)).toBe(false);
    expect(backpressure.allows(129, false)).toBe(true);
    expect(backpressure.allows(130, true)).toBe(true);
  });
});
