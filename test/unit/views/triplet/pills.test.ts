import { describe, expect, it } from 'vitest';
import { boxRound, touches } from '../../../../src/views/leastCovered';
import { pillBoxes } from '../../../../src/views/triplet/pills';
import { planeFrame } from '../../../../src/views/triplet/planeFrame';
import type { PlaneScene } from '../../../../src/views/triplet/planeScene';
import { roleNames } from '../../../../src/views/triplet/roleNames';

const scene = (places: readonly number[]): PlaneScene => ({
  circle: false,
  places: Float64Array.from(places),
  next: null,
  gradient: new Float64Array(6),
  trail: [],
  inner: 0,
  outer: 0.7,
  weights: null,
  lit: null,
  texts: {
    roles: { anchor: 'anchor', positive: 'positive', negative: 'negative' },
    heap: 'all three are here',
    anchorPositive: 'd² 0.50',
    anchorNegative: 'd² 0.65',
    zones: { hard: 'hard', semiHard: 'semi-hard', easy: 'easy' },
  },
});

describe('the distances of the three points', () => {
  it.each([
    [358, 300],
    [700, 480],
  ])('cover no name and not each other, wherever the points stand, in %i × %i px', (width, height) => {
    const frame = planeFrame(width, height, 1.6);
    const turns = [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9];
    const covered: string[] = [];
    for (const positive of turns) {
      for (const negative of turns) {
        for (const [near, far] of [
          [0.7, 0.8],
          [0.6, 1.2],
          [1, 1.3],
        ]) {
          const at = (turn: number, away: number) => [
            away * Math.cos(2 * Math.PI * turn),
            away * Math.sin(2 * Math.PI * turn),
          ];
          // On one spot the two lines are one.
          if (positive === negative) continue;
          const places = [0, 0, ...at(positive, near), ...at(negative, far)];
          const pills = pillBoxes(frame, scene(places));
          const [one, other] = pills.map(({ x, y, width: wide }) => boxRound(x, y, wide, 22));
          const where = `positive at ${positive}, ${near}, negative at ${negative}, ${far}`;
          if (touches(one, other)) covered.push(`a distance on the other: ${where}`);
          for (const name of roleNames(frame, scene(places))) {
            for (const [i, pill] of [one, other].entries()) {
              if (touches(pill, name.box)) covered.push(`${pills[i].term} on “${name.text}”: ${where}`);
            }
          }
        }
      }
    }
    expect(covered).toEqual([]);
  });
});
