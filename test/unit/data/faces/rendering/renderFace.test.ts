import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../../../src/data/faces/people';
import { renderFace } from '../../../../../src/data/faces/rendering/renderFace';
import type { Shot } from '../../../../../src/data/faces/shotFactors';
import { REST_SHOT, shotOf } from '../../../../../src/data/faces/shots';

const SIZE = 48;
const ANNA = identityOf(14, 'snapshot');

function face(identity = ANNA, shot: Partial<Shot> = {}, size = SIZE): Uint8Array {
  return renderFace(identity, { ...REST_SHOT, ...shot }, size);
}

describe('renderFace', () => {
  it('gives a colour picture of the size that was asked for', () => {
    for (const size of [8, 32, 96]) expect(face(ANNA, {}, size)).toHaveLength(3 * size * size);
  });

  it('the same person in the same shot is the same picture, byte for byte', () => {
    const shot = shotOf(14, 3, 'street');
    expect(renderFace(ANNA, shot, SIZE)).toEqual(renderFace(ANNA, shot, SIZE));
  });

  it('another person in the same shot is another picture', () => {
    expect(difference(face(), face(identityOf(15, 'snapshot')))).toBeGreaterThan(3);
  });

  it('a large picture shrunk is about the small picture', () => {
    for (const person of [1, 5, 14, 23]) {
      const identity = identityOf(person, 'snapshot');
      expect(difference(shrunk(face(identity, {}, 4 * 32), 4 * 32, 4), face(identity, {}, 32))).toBeLessThan(9);
    }
  });

  it('a face that looks straight ahead in light from the front is nearly its own mirror image', () => {
    const straight = face({ ...ANNA, mole: 0, freckles: 0, hairSweep: 0 }, { lightAzimuth: 0, backgroundSlope: 0 });
    expect(difference(straight, mirrored(straight))).toBeLessThan(2.5);
    const turned = face(ANNA, { yaw: 0.6 });
    expect(difference(turned, mirrored(turned))).toBeGreaterThan(6);
  });

  it('light from the left brightens the left half of a face', () => {
    const half = (azimuth: number) => {
      const picture = face(ANNA, { lightAzimuth: azimuth });
      return brightness(picture, 0.3, 0.5) - brightness(picture, 0.5, 0.7);
    };
    expect(half(-1)).toBeGreaterThan(10);
    expect(half(1)).toBeLessThan(-10);
  });

  it('a smile changes the mouth and leaves the forehead alone', () => {
    const [sad, glad] = [face(ANNA, { smile: -0.6 }), face(ANNA, { smile: 0.9 })];
    expect(difference(rows(sad, 0.6, 0.8), rows(glad, 0.6, 0.8))).toBeGreaterThan(1);
    expect(difference(rows(sad, 0, 0.35), rows(glad, 0, 0.35))).toBeLessThan(0.05);
  });

  it('no line of sight gets lost: nothing of the background shows inside a head', () => {
    // A background that no head has.
    const picture = face(
      { ...ANNA, hairLength: 0 },
      { backgroundHue: 0.33, backgroundLightness: 0.95, lightWarmth: 1 },
      96,
    );
    const [red, green, blue] = picture;
    for (let row = 36; row < 60; row++) {
      for (let column = 38; column < 58; column++) {
        const at = 3 * (96 * row + column);
        const away = Math.abs(picture[at] - red) + Math.abs(picture[at + 1] - green) + Math.abs(picture[at + 2] - blue);
        expect(away).toBeGreaterThan(12);
      }
    }
  });

  it('grain is in the picture where it is asked for, and only there', () => {
    expect(difference(face(), face(ANNA, { grainSeed: 9 }))).toBe(0);
    expect(difference(face(), face(ANNA, { noise: 0.02, grainSeed: 9 }))).toBeGreaterThan(1);
  });

  it('fifty pictures for an encoder take a fifth of a second of an idle core, and no more than five of a busy one', () => {
    const started = performance.now();
    for (let item = 0; item < 50; item++) renderFace(ANNA, shotOf(14, item, 'snapshot'), 32);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** Mean difference of two pictures' bytes. */
function difference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]), 0) / a.length;
}

function mirrored(picture: Uint8Array): Uint8Array {
  return picture.map((_, at) => {
    const [row, column, channel] = [Math.floor(at / (3 * SIZE)), Math.floor(at / 3) % SIZE, at % 3];
    return picture[3 * (row * SIZE + SIZE - 1 - column) + channel];
  });
}

function shrunk(picture: Uint8Array, size: number, factor: number): Uint8Array {
  const small = size / factor;
  return Uint8Array.from({ length: 3 * small * small }, (_, at) => {
    const [row, column, channel] = [Math.floor(at / (3 * small)), Math.floor(at / 3) % small, at % 3];
    let sum = 0;
    for (let y = 0; y < factor; y++) {
      for (let x = 0; x < factor; x++) sum += picture[3 * ((row * factor + y) * size + column * factor + x) + channel];
    }
    return sum / factor ** 2;
  });
}

/** Mean of the pixels in the middle rows, in the columns from one share of the width to another. */
function brightness(picture: Uint8Array, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let row = Math.floor(0.4 * SIZE); row < 0.7 * SIZE; row++) {
    for (let column = Math.floor(from * SIZE); column < to * SIZE; column++) {
      sum += picture[3 * (row * SIZE + column) + 1];
      count++;
    }
  }
  return sum / count;
}

function rows(picture: Uint8Array, from: number, to: number): Uint8Array {
  return picture.subarray(3 * SIZE * Math.floor(from * SIZE), 3 * SIZE * Math.floor(to * SIZE));
}
