import { describe, expect, it } from 'vitest';
import { boxRound, touches } from '../../../../src/views/leastCovered';
import { pillBoxes } from '../../../../src/views/triplet/pills';
import { planeFrame } from '../../../../src/views/triplet/planeFrame';
import { roleNames } from '../../../../src/views/triplet/roleNames';
import { planeScene } from './planeScene';

const scene = (places: readonly number[]) => planeScene(places, 'd² 0.50', 'd² 0.65');

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
