import { describe, expect, it } from 'vitest';
import { createFrameCredit } from '../../../src/engine/frameCredit';

describe('the credit', () => {
  it('allows a frame only if one was granted and there is news', () => {
    const credit = createFrameCredit();
    expect(credit.allows(0, false)).toBe(false);
    credit.grant();
    expect(credit.allows(0, false)).toBe(true);
    credit.spend();
    credit.grant();
    expect(credit.allows(0, false)).toBe(false);
    credit.touch();
    expect(credit.allows(0, false)).toBe(true);
  });

  it('leaves training two thirds of the time while steps are due, and holds nothing back while none is', () => {
    const credit = createFrameCredit();
    credit.grant();
    credit.account(100, 110);
    expect(credit.allows(129, true)).toBe(false);
    expect(credit.allows(129, false)).toBe(true);
    expect(credit.allows(130, true)).toBe(true);
  });
});
