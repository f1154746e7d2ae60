import { describe, expect, it } from 'vitest';
import {
  beganFrom,
  currentWorld,
  FARTHEST,
  LONGEST_WALK,
  placeInWalk,
  runEnd,
  startWalk,
  stepWalk,
} from '../../../../src/figures/triplet/walk';
import type { WorldRule } from '../../../../src/figures/triplet/world';

const START = Float64Array.of(0, 0.3, 0.9, -0.1, -0.6, -0.05);
const rule: WorldRule = { space: 'plane', moves: 'points', distance: 'squared', margin: 0.5 };

describe('a walk', () => {
  it('remembers where it has been, start first', () => {
    let walk = startWalk(START, rule);
    walk = stepWalk(stepWalk(walk, rule, 0.05), rule, 0.05);
    expect(walk.worlds).toHaveLength(3);
    expect(walk.worlds[0].points).toBe(START);
    expect(beganFrom(walk, START, rule)).toBe(true);
  });

  it('goes on under another margin, and begins again in another space or under another mover', () => {
    const walk = startWalk(START, rule);
    expect(beganFrom(walk, START, { ...rule, margin: 2, distance: 'plain' })).toBe(true);
    expect(beganFrom(walk, START, { ...rule, space: 'circle' })).toBe(false);
    expect(beganFrom(walk, START, { ...rule, moves: 'encoder' })).toBe(false);
    expect(beganFrom(walk, Float64Array.of(0, 0.3, 0.9, -0.1, -0.6, 0), rule)).toBe(false);
  });

  it('begins anew from where everything stands when a point is placed, within what a setting can hold', () => {
    const stepped = stepWalk(startWalk(START, rule), rule, 0.05);
    const placed = placeInWalk(stepped, rule, 'negative', 40, -40);
    expect(placed.worlds).toHaveLength(1);
    expect([...placed.start.subarray(4)]).toEqual([FARTHEST, -FARTHEST]);
    expect(placed.start[0]).toBeCloseTo(currentWorld(stepped).points[0], 6);
    expect(beganFrom(placed, placed.start, rule)).toBe(true);
  });

  it('ends a run where the encoder has squeezed all three into one place, as it does with a negative in between', () => {
    const encoder: WorldRule = { ...rule, moves: 'encoder' };
    let walk = startWalk(Float64Array.of(-0.5, -0.3, 0.9, 0.7, 0.2, 0.2), encoder);
    while (!runEnd(walk, encoder)) walk = stepWalk(walk, encoder, 0.03);
    expect(runEnd(walk, encoder)).toBe('squeezed');
    expect(walk.worlds.length).toBeLessThan(60);
  });

  it('ends a run at no loss, in a dead end, and after the longest walk', () => {
    expect(runEnd(startWalk(START, rule), rule)).toBeNull();
    expect(runEnd(startWalk(Float64Array.of(0, 0, 0.5, 0, 0, 2), rule), rule)).toBe('no-loss');
    expect(runEnd(startWalk(new Float64Array(6), rule), rule)).toBe('stands-still');
    let walk = startWalk(START, rule);
    for (let step = 0; step < LONGEST_WALK + 20; step++) walk = stepWalk(walk, rule, 1e-6);
    expect(walk.worlds.length).toBe(LONGEST_WALK + 1);
    expect(runEnd(walk, rule)).toBe('long-walk');
  });
});
