import { describe, expect, it } from 'vitest';
import { faceOf, itemFace, morphedFace, sweptFace } from '../../../../src/data/faces/face';
import { identityOf } from '../../../../src/data/faces/people';
import { SHOT_FACTORS, type Shot } from '../../../../src/data/faces/shotFactors';
import { REST_SHOT, shotOf } from '../../../../src/data/faces/shots';

describe('the face of an item', () => {
  it('is the picture of a person as a run is trained on it', () => {
    const { identity, shot } = itemFace({ person: 43, item: 2 }, 'street');
    expect(identity).toEqual(identityOf(43, 'street'));
    expect(shot).toEqual(shotOf(43, 2, 'street'));
  });
});

describe('a swept face', () => {
  it('varies one factor from end to end, evenly, and no other', () => {
    const shots = [-1, -0.5, 0, 0.5, 1].map((place) => sweptFace(43, 'yaw', place, 'snapshot').shot);
    const { rest, reach } = SHOT_FACTORS.yaw;
    expect(shots.map(({ yaw }) => yaw)).toEqual([-1, -0.5, 0, 0.5, 1].map((place) => rest + reach * place));
    for (const shot of shots) expect({ ...shot, yaw: 0 } as Shot).toEqual({ ...REST_SHOT, yaw: 0 });
  });
});

describe('a morphed face', () => {
  it('goes from one person to the other, and is halfway in between in every trait', () => {
    const [one, other] = [identityOf(43, 'snapshot'), identityOf(12, 'snapshot')];
    expect(morphedFace(43, 12, 0, 'snapshot').identity).toEqual(one);
    expect(morphedFace(43, 12, 1, 'snapshot').identity).toEqual(other);
    expect(morphedFace(43, 12, 0.5, 'snapshot').identity.noseLength).toBeCloseTo(
      (one.noseLength + other.noseLength) / 2,
    );
  });
});

describe('the key of a face', () => {
  it('is the same wherever two faces look alike, however they were made', () => {
    const resting = [
      faceOf(identityOf(43, 'snapshot'), REST_SHOT),
      sweptFace(43, 'yaw', 0, 'snapshot'),
      sweptFace(43, 'smile', 0, 'snapshot'),
      // A person looks the same at every difficulty but one, where hair is everybody's.
      sweptFace(43, 'yaw', 0, 'passport'),
      morphedFace(43, 12, 0, 'snapshot'),
      morphedFace(12, 43, 1, 'snapshot'),
    ];
    expect(new Set(resting.map(({ key }) => key)).size).toBe(1);
    for (const { identity, shot } of resting) {
      expect(identity).toEqual(resting[0].identity);
      expect(shot).toEqual(resting[0].shot);
    }
  });

  it('differs wherever any number of identity or shot does', () => {
    const different = [
      sweptFace(43, 'yaw', 0, 'snapshot'),
      sweptFace(43, 'yaw', 0, 'same-hairdresser'),
      sweptFace(12, 'yaw', 0, 'snapshot'),
      sweptFace(43, 'yaw', 0.5, 'snapshot'),
      sweptFace(43, 'pitch', 0.5, 'snapshot'),
      morphedFace(43, 12, 0.5, 'snapshot'),
      itemFace({ person: 43, item: 0 }, 'snapshot'),
      itemFace({ person: 43, item: 0 }, 'street'),
      itemFace({ person: 43, item: 1 }, 'snapshot'),
      faceOf(identityOf(43, 'snapshot'), { ...REST_SHOT, grainSeed: 1 }),
    ];
    expect(new Set(different.map(({ key }) => key)).size).toBe(different.length);
  });
});
