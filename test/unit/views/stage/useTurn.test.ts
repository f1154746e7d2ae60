import { expect, it } from 'vitest';
import { turnFor } from '../../../../src/views/stage/useTurn';

it('a picture with room on the right is not turned', () => {
  expect(turnFor([2, 3, -2.5])).toBe(0);
  expect(turnFor([])).toBe(0);
});

it('otherwise its widest gap comes to the right, and no item stands near it', () => {
  for (const directions of [[0.1, 0.9, 1.2, -0.3], [0.4], [-0.2, 2, -2]]) {
    const turn = turnFor(directions);
    const nearest = Math.min(
      ...directions.map((direction) => Math.abs(Math.atan2(Math.sin(direction + turn), Math.cos(direction + turn)))),
    );
    expect(nearest).toBeGreaterThan(0.9);
  }
});
