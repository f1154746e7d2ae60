import { describe, expect, it } from 'vitest';
import type { Face } from '../../../../src/data/faces/face';
import { faceInput } from '../../../../src/data/faces/faceInput';
import { FACE_SIZE } from '../../../../src/data/faces/facePicture';
import { renderFace } from '../../../../src/data/faces/rendering/renderFace';
import type { ColourPicture } from '../../../../src/data/picture';
import { strip, sweptFace } from '../../../../src/figures/people/faces';
import { pixelDistance } from '../../../../src/figures/people/pixelDistance';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';

function small({ identity, shot }: Face): ColourPicture {
  return { kind: 'colour', width: FACE_SIZE, height: FACE_SIZE, bytes: renderFace(identity, shot, FACE_SIZE) };
}

const { 'people.person': person, 'people.other': other } = DEFAULTS;
const at = (place: number, factor: 'yaw' | 'smile' = 'yaw') => small(sweptFace(person, factor, place, 'snapshot'));

describe('the distance of two pictures', () => {
  it('is the root of the summed squares of what the encoder would be given', () => {
    const [a, b] = [at(0), at(1)];
    const [x, y] = [faceInput(a.bytes), faceInput(b.bytes)];
    const sum = x.reduce((total, value, i) => total + (value - y[i]) ** 2, 0);
    expect(pixelDistance(a, b)).toBeCloseTo(Math.sqrt(sum), 3);
    expect(pixelDistance(b, a)).toBe(pixelDistance(a, b));
    expect(pixelDistance(a, at(0))).toBe(0);
  });

  it('says of the people the figure opens with what the figure is there to show', () => {
    const middle = at(0);
    const stranger = pixelDistance(middle, small(sweptFace(other, 'yaw', 0, 'snapshot')));
    const turned = strip(-1, 1, 7).map((place) => pixelDistance(middle, at(place)));
    // The farther the turn, the farther the picture, to both sides; a good part of them beyond another person.
    expect(turned.slice(0, 4)).toEqual([...turned.slice(0, 4)].sort((a, b) => b - a));
    expect(turned.slice(3)).toEqual([...turned.slice(3)].sort((a, b) => a - b));
    expect(turned.filter((distance) => distance > stranger)).toHaveLength(4);
    expect(pixelDistance(middle, at(1, 'smile'))).toBeLessThan(stranger / 4);
  });
});
