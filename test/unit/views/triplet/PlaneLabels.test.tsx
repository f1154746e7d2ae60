import { describe, expect, it } from 'vitest';
import { DistancePills, RoleNames } from '../../../../src/views/triplet/PlaneLabels';
import { planeFrame } from '../../../../src/views/triplet/planeFrame';
import { elementsOf, markupOf } from '../markup';
import { planeScene } from './planeScene';

const frame = planeFrame(600, 400, 2);
const scene = (places: readonly number[]) => planeScene(places, 'd 0.00', 'd 0.00');
const labels = (places: readonly number[]) =>
  markupOf(
    <svg aria-hidden="true">
      <RoleNames frame={frame} scene={scene(places)} />
      <DistancePills frame={frame} scene={scene(places)} onTerm={() => undefined} />
    </svg>,
  );

describe('the words at the three points', () => {
  it('name each where they are apart', () => {
    const markup = labels([0, 0, 0.8, 0.3, 0.4, 0.15]);
    expect(elementsOf(markup, 'plane-role')).toHaveLength(3);
    expect(elementsOf(markup, 'pill')).toHaveLength(2);
    expect(markup).not.toContain('all three are here');
  });

  it('are one name, and no word on another, where all three are in one place', () => {
    const markup = labels([0, 0, 0.02, 0.01, 0.01, 0]);
    expect(elementsOf(markup, 'plane-role')).toHaveLength(1);
    expect(markup).toContain('all three are here');
    expect(elementsOf(markup, 'pill')).toHaveLength(0);
  });
});
