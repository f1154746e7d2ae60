import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../../src/data/faces/people';
import { SHOT_FACTORS } from '../../../../src/data/faces/shotFactors';
import { REST_SHOT, shotOf, sweep } from '../../../../src/data/faces/shots';
import { anotherPerson, morphedFace, pictureOf, strip, sweptFace } from '../../../../src/figures/people/faces';

describe('the faces of the figure people', () => {
  it('are pictures that a run would be trained on', () => {
    const { identity, shot } = pictureOf(43, 2, 'street');
    expect(identity).toEqual(identityOf(43, 'street'));
    expect(shot).toEqual(shotOf(43, 2, 'street'));
  });

  it('are swept as the data sweep: one factor, everything else at rest', () => {
    const shots = strip(-1, 1, 5).map((place) => sweptFace(43, 'light', place, 'snapshot').shot);
    expect(shots).toEqual(sweep(REST_SHOT, 'lightAzimuth', 5));
    const { rest, reach } = SHOT_FACTORS.yaw;
    expect(sweptFace(43, 'yaw', 0.25, 'snapshot').shot).toEqual({ ...REST_SHOT, yaw: rest + 0.25 * reach });
  });

  it('go from one person to the other, and are halfway in between in every trait', () => {
    const [one, other] = [identityOf(43, 'snapshot'), identityOf(12, 'snapshot')];
    expect(morphedFace(43, 12, 0, 'snapshot').identity).toEqual(one);
    expect(morphedFace(43, 12, 1, 'snapshot').identity).toEqual(other);
    expect(morphedFace(43, 12, 0.5, 'snapshot').identity.noseLength).toBeCloseTo(
      (one.noseLength + other.noseLength) / 2,
    );
  });

  it('have one key where they are one picture, and different keys where they are not', () => {
    const resting = [
      sweptFace(43, 'yaw', 0, 'snapshot'),
      sweptFace(43, 'smile', 0, 'snapshot'),
      morphedFace(43, 12, 0, 'snapshot'),
      morphedFace(12, 43, 1, 'snapshot'),
    ];
    expect(new Set(resting.map(({ key }) => key)).size).toBe(1);
    for (const { identity, shot } of resting) {
      expect(identity).toEqual(resting[0].identity);
      expect(shot).toEqual(resting[0].shot);
    }
    const different = [
      ...resting.slice(0, 1),
      sweptFace(43, 'yaw', 0, 'passport'),
      sweptFace(12, 'yaw', 0, 'snapshot'),
      sweptFace(43, 'yaw', 0.5, 'snapshot'),
      sweptFace(43, 'nod', 0.5, 'snapshot'),
      morphedFace(43, 12, 0.5, 'snapshot'),
      morphedFace(12, 43, 0.5, 'snapshot'),
      pictureOf(43, 0, 'snapshot'),
      pictureOf(43, 1, 'snapshot'),
    ];
    expect(new Set(different.map(({ key }) => key)).size).toBe(different.length);
  });

  it('stand evenly in a strip, both ends included', () => {
    expect(strip(-1, 1, 5)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(strip(0, 1, 7)).toContain(0.5);
  });

  it('leave nobody out who may be trained on, go round, and never show one person twice', () => {
    expect(anotherPerson(43, 12)).toBe(44);
    expect(anotherPerson(11, 12)).toBe(13);
    expect(anotherPerson(9999, 12)).toBe(1);
    expect(anotherPerson(9999, 1)).toBe(2);
  });
});
