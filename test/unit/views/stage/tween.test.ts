import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Displayed } from '../../../../src/views/stage/scene';
import { between } from '../../../../src/views/stage/tween';

/** Without −0, which is the same place as 0. */
const number = fc.float({ min: -1000, max: 1000, noNaN: true }).map((value) => value + 0);
const anyDisplayed = (length: number): fc.Arbitrary<Displayed> =>
  fc.record({
    places: fc.array(number, { minLength: length, maxLength: length }).map((places) => Float32Array.from(places)),
    anchorPositive: number,
    anchorNegative: number,
  });
const numbersOf = ({ places, anchorPositive, anchorNegative }: Displayed) => [
  ...places,
  anchorPositive,
  anchorNegative,
];
const anyPair = fc.nat(4).chain((items) => fc.tuple(anyDisplayed(4 * items), anyDisplayed(4 * items)));

describe('between two frames', () => {
  it('it starts exactly at the one and ends exactly at the other', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        expect(numbersOf(between(from, to, 0))).toEqual(numbersOf(from));
        expect(between(from, to, 1)).toBe(to);
        expect(between(from, to, 1.5)).toBe(to);
      }),
    );
  });

  it('every number goes one way only and overshoots nothing', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyPair, share, share, ([from, to], one, other) => {
        const [start, earlier, later, end] = [
          from,
          between(from, to, Math.min(one, other)),
          between(from, to, Math.max(one, other)),
          to,
        ].map(numbersOf);
        end.forEach((goal, i) => {
          const direction = Math.sign(goal - start[i]);
          const way = [start[i], earlier[i], later[i], goal].map((value) => direction * value);
          for (let at = 1; at < 4; at++) expect(way[at]).toBeGreaterThanOrEqual(way[at - 1] - 1e-3);
        });
      }),
    );
  });

  it('starts briskly: more than half the way is covered in half the time', () => {
    const at = (value: number): Displayed => ({
      places: Float32Array.of(0, 0, 0, value),
      anchorPositive: value,
      anchorNegative: value,
    });
    expect(between(at(0), at(1), 0.5).anchorPositive).toBe(0.875);
  });

  it('jumps when there are other items than before', () => {
    const from: Displayed = { places: new Float32Array(4), anchorPositive: 0, anchorNegative: 0 };
    const to: Displayed = { places: new Float32Array(8), anchorPositive: 1, anchorNegative: 1 };
    expect(between(from, to, 0.1)).toBe(to);
  });
});
