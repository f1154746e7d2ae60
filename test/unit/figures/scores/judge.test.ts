import { describe, expect, it } from 'vitest';
import { acceptedRange, verdicts } from '../../../../src/figures/scores/judge/judge';
import { ESSAY_MARKS } from '../../../../src/figures/scores/students';

describe('judging by a threshold', () => {
  it('calls B alike and you not, with the essay’s marks and a threshold of 10', () => {
    const judged = verdicts(ESSAY_MARKS, 'a', 10);
    expect([...judged]).toEqual([
      ['b', { difference: 2, same: true }],
      ['you', { difference: 45, same: false }],
    ]);
  });

  it('accepts a difference of just the threshold, and none above it', () => {
    expect(verdicts(ESSAY_MARKS, 'a', 45).get('you')?.same).toBe(true);
    expect(verdicts(ESSAY_MARKS, 'a', 44.99).get('you')?.same).toBe(false);
    expect(verdicts({ a: 70, b: 70, you: 69 }, 'a', 0).get('b')?.same).toBe(true);
  });

  it('measures everybody else against whoever is the anchor', () => {
    const judged = verdicts(ESSAY_MARKS, 'you', 44);
    expect(judged.has('you')).toBe(false);
    expect(judged.get('a')).toEqual({ difference: 45, same: false });
    expect(judged.get('b')).toEqual({ difference: 43, same: true });
  });

  it('spans what it accepts, as far as there are marks', () => {
    expect(acceptedRange(95, 10)).toEqual({ from: 85, to: 100 });
    expect(acceptedRange(0, 100)).toEqual({ from: 0, to: 100 });
    expect(acceptedRange(50, 0)).toEqual({ from: 50, to: 50 });
  });
});
