import { describe, expect, it } from 'vitest';
import { collapseState, timesCloser } from '../../../../src/core/loss/collapse';

describe('collapseState', () => {
  it('is packed past four times closer and collapsed past ten at the cost of the margin', () => {
    expect(collapseState(1, 1, 0.2, 0.2, 'hinge')).toBe('none');
    expect(collapseState(0.25, 1, 0.2, 0.2, 'hinge')).toBe('none');
    expect(collapseState(0.125, 1, 0.2, 0.2, 'hinge')).toBe('packed');
    expect(collapseState(0.05, 1, 0.2, 0.2, 'hinge')).toBe('collapsed');
    expect(collapseState(0.05, 1, 0.209, 0.2, 'hinge')).toBe('collapsed');
    expect(collapseState(0.05, 1, 0.22, 0.2, 'hinge')).toBe('packed');
  });

  it('measures the soft loss against ln 2, whatever the margin', () => {
    expect(collapseState(0.05, 1, 0.7, 0.2, 'soft')).toBe('collapsed');
    expect(collapseState(0.05, 1, 0.2, 0.2, 'soft')).toBe('packed');
  });

  it('goes by the spread alone where a collapse costs nothing', () => {
    expect(collapseState(0.05, 1, 0.0004, 0, 'hinge')).toBe('collapsed');
  });

  it('knows one point for every item, and a start that was one', () => {
    expect(collapseState(0, 1, 0.2, 0.2, 'hinge')).toBe('collapsed');
    expect(collapseState(0, 0, 0.2, 0.2, 'hinge')).toBe('collapsed');
    expect(collapseState(0.5, 0, 0.2, 0.2, 'hinge')).toBe('none');
  });

  it('never calls a run collapsed on the strength of numbers that are none', () => {
    expect(collapseState(0.001, 1, Number.NaN, 0.2, 'hinge')).toBe('packed');
    expect(collapseState(Number.NaN, 1, 0.2, 0.2, 'hinge')).toBe('none');
  });
});

describe('timesCloser', () => {
  it('says how many times, and 1 where nothing ever was apart', () => {
    expect(timesCloser(0.25, 1)).toBe(4);
    expect(timesCloser(0, 0)).toBe(1);
    expect(timesCloser(0, 1)).toBe(Number.POSITIVE_INFINITY);
  });
});
