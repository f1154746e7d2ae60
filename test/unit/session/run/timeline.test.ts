import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random';
import { createTimeline, MOST_COPIES } from '../../../../src/session/run/history/timeline';
import type { RunState } from '../../../../src/training/protocol/run';

describe('a timeline', () => {
  it('keeps points in the order of their steps, one a step', () => {
    const timeline = createTimeline();
    for (const step of [0, 40, 20, 40]) timeline.keep(state(step));
    expect(timeline.steps).toEqual([0, 20, 40]);
  });

  it('gives the kept point at a step, or else the last one before it', () => {
    const timeline = createTimeline();
    for (const step of [10, 20]) timeline.keep(state(step));
    expect(timeline.at(20)?.engine.step).toBe(20);
    expect(timeline.at(19)?.engine.step).toBe(10);
    expect(timeline.at(9)).toBeNull();
  });

  it('thins out by halves, and keeps the first and the newest', () => {
    const timeline = createTimeline();
    for (let step = 0; step <= 100; step++) timeline.keep(state(step));
    expect(timeline.steps.length).toBeLessThanOrEqual(MOST_COPIES);
    expect(timeline.steps.length).toBeGreaterThanOrEqual(MOST_COPIES / 2);
    expect(timeline.steps[0]).toBe(0);
    expect(timeline.steps.at(-1)).toBe(100);
  });

  it('holds 32 MB at most, however large the encoder', () => {
    const timeline = createTimeline();
    const parameters = 400_000;
    for (let step = 0; step < 20; step++) timeline.keep(state(step, parameters));
    expect(timeline.steps.length * parameters * 3 * 4).toBeLessThanOrEqual(32e6);
    expect(timeline.steps).toContain(0);
    expect(timeline.steps).toContain(19);
  });

  it('forgets what came after a step', () => {
    const timeline = createTimeline();
    for (const step of [0, 10, 20]) timeline.keep(state(step));
    timeline.forgetAfter(10);
    expect(timeline.steps).toEqual([0, 10]);
  });
});

function state(step: number, parameters = 1): RunState {
  const values = new Float32Array(parameters);
  const engine = { blocks: [], parameters: values, firstMoment: values, secondMoment: values, step };
  return { run: 1, engine, random: createRandom(1).state(), report: null, rows: new Float32Array(), changes: [] };
}
