import { describe, expect, it } from 'vitest';
import { inkPicture } from '../../../../src/data/own/inkPicture';
import { OWN_SIZE } from '../../../../src/data/own/limits';
import { squarePicture } from '../../../../src/data/own/squarePicture';
import { groundedPicture, isBlank } from '../../../../src/data/own/visiblePicture';

/** Red is the column, green the row. */
function ramp(width: number, height: number, opacity = 255) {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let at = 0; at < width * height; at++) data.set([at % width, Math.floor(at / width), 0, opacity], 4 * at);
  return { width, height, data };
}

describe('a picture made square', () => {
  it('is the middle of it, each pixel the mean of what lies under it', () => {
    const out = squarePicture(ramp(12, 4), 2);
    expect([...out]).toEqual([5, 1, 0, 7, 1, 0, 5, 3, 0, 7, 3, 0]);
  });

  it('keeps a picture of the right size, and enlarges a smaller one', () => {
    expect([...squarePicture(ramp(2, 2), 2)]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 0]);
    expect(squarePicture(ramp(1, 1)).length).toBe(3 * OWN_SIZE * OWN_SIZE);
  });

  it('is white where it is see-through', () => {
    expect([...squarePicture(ramp(2, 2, 0), 1)]).toEqual([255, 255, 255]);
    expect(squarePicture(ramp(2, 2, 51), 1)[2]).toBe(204);
  });
});

function centre(picture: Uint8Array) {
  let mass = 0;
  let x = 0;
  let y = 0;
  picture.forEach((ink, at) => {
    mass += ink;
    x += ink * ((at % OWN_SIZE) + 0.5);
    y += ink * (Math.floor(at / OWN_SIZE) + 0.5);
  });
  return { mass, x: x / mass, y: y / mass };
}

describe('a drawing', () => {
  const seven = [
    [
      { x: 10, y: 10 },
      { x: 60, y: 10 },
      { x: 30, y: 90 },
    ],
  ];

  it('has the middle of its ink in the middle of the picture', () => {
    const { x, y } = centre(inkPicture(seven));
    expect(x).toBeCloseTo(OWN_SIZE / 2, 1);
    expect(y).toBeCloseTo(OWN_SIZE / 2, 1);
  });

  it('is as large and as bold wherever and however large it was drawn', () => {
    const moved = seven.map((stroke) => stroke.map(({ x, y }) => ({ x: 500 + x / 7, y: 3 + y / 7 })));
    expect(inkPicture(moved)).toEqual(inkPicture(seven));
    const rows = Array.from({ length: OWN_SIZE }, (_, row) =>
      inkPicture(seven)
        .subarray(row * OWN_SIZE, (row + 1) * OWN_SIZE)
        .some((ink) => ink > 127),
    );
    expect(rows.filter(Boolean).length).toBeGreaterThanOrEqual(19);
    expect(rows.filter(Boolean).length).toBeLessThanOrEqual(21);
  });

  it('may be a dot, and without a stroke is bare paper', () => {
    expect(centre(inkPicture([[{ x: 3, y: 3 }]])).mass).toBeGreaterThan(3 * 255);
    expect(inkPicture([]).every((ink) => ink === 0)).toBe(true);
  });
});

describe('a picture that may show nothing', () => {
  /** One grey and its opacity for each pixel. */
  const painted = (grey: (x: number, y: number) => number, opacity: (x: number, y: number) => number = () => 255) => {
    const side = OWN_SIZE;
    const data = new Uint8ClampedArray(4 * side * side);
    for (let at = 0; at < side * side; at++) {
      const [x, y] = [at % side, Math.floor(at / side)];
      const level = grey(x, y);
      data.set([level, level, level, opacity(x, y)], 4 * at);
    }
    return { width: side, height: side, data };
  };
  const shown = (pixels: ReturnType<typeof painted>) => ({ kind: 'colour', bytes: groundedPicture(pixels) }) as const;
  const inMiddle = (x: number, y: number) => Math.hypot(x - 16, y - 16) < 8;
  const corner = (pixels: ReturnType<typeof painted>) => shown(pixels).bytes[0];

  it('lies on white, and on dark where only that shows it', () => {
    const icon = (grey: number) =>
      painted(
        () => grey,
        (x, y) => (inMiddle(x, y) ? 255 : 0),
      );
    expect(corner(icon(0))).toBe(255);
    expect(corner(icon(160))).toBe(255);
    for (const white of [255, 250]) {
      expect(corner(icon(white))).toBeLessThan(64);
      expect(isBlank(shown(icon(white)))).toBe(false);
    }
  });

  it('is blank where no ground shows anything, or its colours are of one brightness', () => {
    expect(isBlank(shown(painted(() => 200)))).toBe(true);
    expect(
      isBlank(
        shown(
          painted(
            () => 90,
            () => 0,
          ),
        ),
      ),
    ).toBe(true);
    expect(isBlank(shown(painted((x, y) => (inMiddle(x, y) ? 120 : 130))))).toBe(false);
    expect(isBlank({ kind: 'grey', bytes: new Uint8Array(OWN_SIZE * OWN_SIZE) })).toBe(true);
  });
});
