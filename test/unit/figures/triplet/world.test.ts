import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../../src/core/loss/kinds';
import { measure, situationOf } from '../../../../src/figures/triplet/measure';
import {
  IDENTITY,
  lossAt,
  OTHERS,
  placeInWorld,
  placesOf,
  standsStill,
  startWorld,
  stepWorld,
  type World,
  type WorldRule,
} from '../../../../src/figures/triplet/world';
import { centralDifference, largestDifference } from '../../core/finiteDifference';

const START = Float64Array.of(0, 0.3, 0.9, -0.1, -0.6, -0.05);
const plane: WorldRule = { space: 'plane', moves: 'points', distance: 'squared', margin: 0.5 };
const circle: WorldRule = { ...plane, space: 'circle' };
const lossOf = (world: World, rule: WorldRule) => lossAt(placesOf(world.points, world, rule), rule).loss;
const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
const sixNumbers = fc.array(coordinate, { minLength: 6, maxLength: 6 }).map((values) => Float64Array.from(values));

describe('the world of three points', () => {
  it('draws arrows that agree with finite differences of the loss it shows', () => {
    for (const rule of [plane, circle, { ...plane, distance: 'plain' }, { ...circle, distance: 'plain' }] as const) {
      const { places, gradient, loss } = measure(startWorld(START, rule.space), rule, 0.05);
      expect(loss.loss).toBeGreaterThan(0);
      const expected = centralDifference((at) => lossAt(at, rule).loss, places.slice());
      expect(largestDifference(gradient, expected)).toBeLessThan(1e-6);
    }
  });

  it('moves free points by the step size times −gradient, and leaves the encoder alone', () => {
    const world = startWorld(START, 'plane');
    const { gradient } = measure(world, plane, 0.05);
    const next = stepWorld(world, plane, 0.05);
    expect(
      largestDifference(
        next.points,
        START.map((value, i) => value - 0.05 * gradient[i]),
      ),
    ).toBeLessThan(1e-12);
    expect(next.weights).toBe(world.weights);
  });

  it('keeps every point on the circle, whatever steps are taken', () => {
    fc.assert(
      fc.property(sixNumbers, fc.constantFrom('points', 'encoder'), (numbers, moves) => {
        const rule: WorldRule = { ...circle, moves };
        let world = startWorld(numbers, 'circle');
        for (let step = 0; step < 5; step++) world = stepWorld(world, rule, 0.1);
        const places = placesOf(Float64Array.of(...world.points, ...OTHERS), world, rule);
        for (let i = 0; i < places.length; i += 2) expect(Math.hypot(places[i], places[i + 1])).toBeCloseTo(1, 9);
      }),
    );
  });

  it('moves all points with the shared encoder, those of no triplet too', () => {
    const rule: WorldRule = { ...plane, moves: 'encoder' };
    const world = startWorld(START, 'plane');
    const next = stepWorld(world, rule, 0.05);
    expect(next.points).toBe(world.points);
    const before = placesOf(OTHERS, world, rule);
    const after = placesOf(OTHERS, next, rule);
    for (let i = 0; i < before.length; i += 2) {
      expect(Math.hypot(after[i] - before[i], after[i + 1] - before[i + 1])).toBeGreaterThan(0.005);
    }
    expect(lossOf(next, rule)).toBeLessThan(lossOf(world, rule));
  });

  it('ends a run of the default start at a loss of 0, free or under one encoder, on plane and circle', () => {
    for (const space of ['plane', 'circle'] as const) {
      for (const moves of ['points', 'encoder'] as const) {
        for (const distance of ['squared', 'plain'] as const) {
          const rule: WorldRule = { space, moves, distance, margin: 0.5 };
          let world = startWorld(START, space);
          let steps = 0;
          while (lossOf(world, rule) > 0 && steps < 300) {
            world = stepWorld(world, rule, 0.05);
            steps++;
          }
          expect(lossOf(world, rule), `${space} ${moves} ${distance}`).toBe(0);
        }
      }
    }
  });

  it('collapses under one encoder when the negative lies half-way to the positive', () => {
    const rule: WorldRule = { ...plane, moves: 'encoder' };
    let world = startWorld(Float64Array.of(-0.5, -0.3, 0.9, 0.7, 0.2, 0.2), 'plane');
    for (let step = 0; step < 60; step++) world = stepWorld(world, rule, 0.05);
    const measured = measure(world, rule, 0.05);
    expect(measured.loss.loss).toBeCloseTo(rule.margin, 2);
    expect(situationOf(measured, rule, false)).toBe('squeezed');
  });

  it('shows a placed point where the hand put it, through any encoder that can', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.constantFrom(...ROLES),
        fc.integer({ min: 0, max: 6 }),
        (x, y, role, steps) => {
          const rule: WorldRule = { ...plane, moves: 'encoder' };
          let world = startWorld(START, 'plane');
          for (let step = 0; step < steps; step++) world = stepWorld(world, rule, 0.05);
          const placed = placeInWorld(world, rule, role, x, y);
          const places = placesOf(placed.points, placed, rule);
          const row = ROLES.indexOf(role);
          expect(Math.hypot(places[2 * row] - x, places[2 * row + 1] - y)).toBeLessThan(1e-9);
          expect(placed.weights).toBe(world.weights);
        },
      ),
    );
  });

  it('begins with a new encoder when the old one can no longer show a point there', () => {
    const rule: WorldRule = { ...plane, moves: 'encoder' };
    const flat: World = { points: START, weights: Float64Array.of(1, 1, 1, 1) };
    const placed = placeInWorld(flat, rule, 'anchor', 0.4, -0.4);
    expect(placed.weights).toBe(IDENTITY);
    expect([...placed.points.subarray(0, 2)]).toEqual([0.4, -0.4]);
  });

  it('has an answer for points that coincide, and for the origin on the circle', () => {
    const origin = new Float64Array(6);
    for (const rule of [plane, circle, { ...plane, distance: 'plain' }, { ...circle, distance: 'plain' }] as const) {
      const world = startWorld(origin, rule.space);
      const measured = measure(world, rule, 0.05);
      expect(measured.loss.loss).toBe(0.5);
      expect(measured.zone).toBe('hard');
      expect([...measured.gradient].every((value) => value === 0)).toBe(true);
      expect(standsStill(world, rule)).toBe(true);
      expect(situationOf(measured, rule, true)).toBe('stuck');
    }
  });

  it('says that no negative can be easy exactly where the ring passes the far side of the circle', () => {
    // 180° apart: squared distance 4, so that any margin passes; 90°: 2, so that a margin of 2 just does not.
    const opposite = startWorld(Float64Array.of(1, 0, -1, 0, 0, 1), 'circle');
    const square = startWorld(Float64Array.of(1, 0, 0, 1, 0, -1), 'circle');
    const beyond = (world: World, margin: number, distance: 'squared' | 'plain') =>
      measure(world, { ...circle, margin, distance }, 0.05).beyond;
    expect(beyond(opposite, 0, 'squared')).toBe(false);
    expect(beyond(opposite, 0.25, 'squared')).toBe(true);
    expect(beyond(opposite, 0.25, 'plain')).toBe(true);
    expect(beyond(square, 1.9375, 'squared')).toBe(false);
    expect(beyond(square, 2.0625, 'squared')).toBe(true);
    expect(measure(opposite, { ...plane, margin: 1 }, 0.05).beyond).toBe(false);
  });

  it('is still where the hinge is satisfied, and says easy', () => {
    const world = startWorld(Float64Array.of(0, 0, 0.5, 0, 0, 2), 'plane');
    const measured = measure(world, plane, 0.05);
    expect(measured.next).toBeNull();
    expect(standsStill(world, plane)).toBe(true);
    expect(situationOf(measured, plane, true)).toBe('easy');
  });
});
