import { describe, expect, it } from 'vitest';
import { areaDomain, groupsFrame, rateDomain } from '../../../../src/views/fairness/groupsLayout';

describe('the chart of two groups', () => {
  it('holds every rate, from 0 to a round end', () => {
    expect(rateDomain([0.03, 0.068], 0.1)).toEqual({ from: 0, to: 0.1, step: 0.02 });
    expect(rateDomain([0.03, 0.23], 0.1).to).toBeGreaterThanOrEqual(0.23);
    expect(rateDomain([0.5], 1).to).toBe(1);
    expect(areaDomain([0.83, 0.95]).from).toBeCloseTo(0.8);
    expect(areaDomain([0.47]).from).toBeLessThanOrEqual(0.47);
  });

  it('gives each group a lane and each run of it a line, none on another', () => {
    const { lane } = groupsFrame(600, 400, 4, rateDomain([], 0.1));
    const lines = (['a', 'b'] as const).flatMap((group) => [0, 1, 2].map((run) => lane(group, run, 3)));
    expect([...lines].sort((one, other) => one - other)).toEqual(lines);
    expect(new Set(lines).size).toBe(6);
    expect(lane('a', 1, 3)).toBeCloseTo(lane('a'));
  });

  it('leaves out numbers of the axis that would touch', () => {
    const domain = areaDomain([0.6]);
    const wide = groupsFrame(1000, 400, 4, domain).ticks.length;
    expect(groupsFrame(330, 400, 4, domain).ticks.length).toBeLessThan(wide);
  });
});
