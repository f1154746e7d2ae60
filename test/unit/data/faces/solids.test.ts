import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random';
import { identityOf } from '../../../../src/data/faces/people';
import { bodyDistance, bodyShape } from '../../../../src/data/faces/rendering/bodyShape';
import { hairDistance, hairShape } from '../../../../src/data/faces/rendering/hairShape';
import { headDistance, headShape } from '../../../../src/data/faces/rendering/headShape';
import { headAndHair, sceneOf } from '../../../../src/data/faces/rendering/scene';
import { carve, ellipsoid, join, taperedLine, toEllipsoid } from '../../../../src/data/faces/rendering/signedDistance';
import { REST_SHOT, shotOf } from '../../../../src/data/faces/shots';

const PEOPLE = Array.from({ length: 60 }, (_, place) => identityOf(place + 1, 'snapshot'));
const at = (x: number, y: number, z: number) => Float64Array.of(x, y, z);

describe('signed distances', () => {
  it('an ellipsoid is 0 on its surface, negative inside, and right near it', () => {
    const egg = ellipsoid(1, 2, 3);
    expect(toEllipsoid(egg, 0, 2, 0)).toBeCloseTo(0, 5);
    expect(toEllipsoid(egg, 0, 1.9, 0)).toBeCloseTo(-0.1, 2);
    expect(toEllipsoid(egg, 0, 0, 3.1)).toBeCloseTo(0.1, 2);
    expect(toEllipsoid(egg, 5, 0, 0)).toBeLessThanOrEqual(4);
  });

  it('a tapered line is as thick as it says at both ends', () => {
    expect(taperedLine(0.5, 0, 0, 0, 2, 0, 0.5, 0.1)).toBeCloseTo(0);
    expect(taperedLine(0.1, 2, 0, 0, 2, 0, 0.5, 0.1)).toBeCloseTo(0);
  });

  it('joined solids hold both and meet in a fillet, carved ones lose what is carved', () => {
    expect(join(1, 3, 0.5)).toBe(1);
    expect(join(1, 1, 0.4)).toBeCloseTo(0.9);
    expect(carve(-1, 2, 0.1)).toBe(-1);
    expect(carve(-1, -0.5, 0.1)).toBe(0.5);
  });
});

describe('a scene', () => {
  it('has all of head and hair in the ball that lines of sight are tested against, in every shot', () => {
    const random = createRandom(1);
    PEOPLE.forEach((identity, place) => {
      const scene = sceneOf(identity, shotOf(place + 1, 0, 'street'));
      for (let point = 0; point < 1000; point++) {
        const direction = [random.normal(), random.normal(), random.normal()];
        const [x, y, z] = direction.map((part) => (part * scene.ball.radius) / Math.hypot(...direction));
        expect(headAndHair(scene, at(scene.ball.x + x, scene.ball.y + y, scene.ball.z + z))).toBeGreaterThan(0);
      }
    });
  });
});

describe('a head', () => {
  it('has its middle inside and is far smaller than a picture, whoever it is', () => {
    for (const identity of PEOPLE) {
      const head = headShape(identity, REST_SHOT);
      expect(headDistance(head, at(0, 0, 0))).toBeLessThan(-0.3);
      for (const far of [at(1.3, 0, 0), at(0, 1.4, 0), at(0, -1.4, 0), at(0, 0, 1.5)]) {
        expect(headDistance(head, far)).toBeGreaterThan(0);
      }
    }
  });

  it('has its nose before its face', () => {
    for (const identity of PEOPLE) {
      const head = headShape(identity, REST_SHOT);
      const tip = identity.eyeHeight - identity.noseLength;
      expect(headDistance(head, at(0, tip, 0.82))).toBeLessThan(0);
      expect(headDistance(head, at(0.4, tip, 0.95))).toBeGreaterThan(0);
    }
  });

  it('has hair on top of the skull unless it is bald, and none before the nose', () => {
    for (const identity of PEOPLE) {
      const hair = hairShape(identity, REST_SHOT);
      const head = headShape(identity, REST_SHOT);
      const top = at(0, 0.24 + identity.headHeight + 0.01, -0.1);
      const covered = hairDistance(hair, top, 9) < headDistance(head, top);
      expect(covered).toBe(identity.hairTop > 0);
      expect(hairDistance(hair, at(0, -0.2, 1), 9)).toBeGreaterThan(0.1);
    }
  });

  it('stands on a neck that reaches into it', () => {
    for (const identity of PEOPLE) {
      expect(bodyDistance(bodyShape(identity), at(0, -0.5, -0.1))).toBeLessThan(0);
      expect(headDistance(headShape(identity, REST_SHOT), at(0, -0.5, -0.1))).toBeLessThan(0);
    }
  });
});
