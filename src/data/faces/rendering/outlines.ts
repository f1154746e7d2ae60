// Smooth outlines: where solids meet, a pixel is looked at a few times more, and gets its neighbours' colours in the shares
// in which they are seen. So no further look needs to be painted or lit.
import { type Hit, NOTHING } from './march';

/** A picture in work. */
export interface Frame {
  readonly size: number;
  /** `(size, size, 3)`, linear. */
  readonly light: Float32Array;
  /** What a pixel shows, and how far away it is: `(size, size)` each. */
  readonly solids: Uint8Array;
  readonly depths: Float32Array;
}

export function newFrame(size: number): Frame {
  const count = size * size;
  return { size, light: new Float32Array(3 * count), solids: new Uint8Array(count), depths: new Float32Array(count) };
}

/** Further looks at a pixel: places in it, −½ … ½ from its middle (a rotated grid). Small pictures need two. */
const FURTHER_LOOKS = [
  [-0.125, -0.375],
  [0.125, 0.375],
  [0.375, -0.125],
  [-0.375, 0.125],
] as const;
const SMALL = 64;

/** Neighbours whose depths differ by more than so many pixels, or that show different solids, meet in an outline. */
const STEP = 2.5;

/** Looks through a place of the picture, column and row maybe broken; it may begin a little before the depth `near`. */
type Look = (column: number, row: number, near: number) => Hit;

/** `pixel`: width of one, head units. The light of the picture with smooth outlines; the frame stays as it is. */
export function smoothOutlines(frame: Frame, pixel: number, look: Look): Float32Array {
  const { size, light, depths } = frame;
  const looks = size < SMALL ? FURTHER_LOOKS.slice(0, 2) : FURTHER_LOOKS;
  const smooth = light.slice();
  for (let at = 0; at < size * size; at++) {
    if (!onOutline(frame, at, STEP * pixel)) continue;
    const near = depths[at] || depths[at - 1] || depths[at + 1] || 0;
    for (const [right, down] of looks) {
      const hit = look((at % size) + right, Math.floor(at / size) + down, near);
      const like = mostAlike(frame, at, hit);
      for (let channel = 0; channel < 3; channel++) smooth[3 * at + channel] += light[3 * like + channel];
    }
    for (let channel = 0; channel < 3; channel++) smooth[3 * at + channel] /= 1 + looks.length;
  }
  return smooth;
}

function onOutline({ size, solids, depths }: Frame, at: number, step: number): boolean {
  const column = at % size;
  const differs = (other: number) => solids[other] !== solids[at] || Math.abs(depths[other] - depths[at]) > step;
  return (
    (column > 0 && differs(at - 1)) ||
    (column < size - 1 && differs(at + 1)) ||
    (at >= size && differs(at - size)) ||
    (at < size * (size - 1) && differs(at + size))
  );
}

/** Of a pixel and its eight neighbours, the one that shows the same solid at the most similar depth; else itself. */
function mostAlike({ size, solids, depths }: Frame, at: number, { solid, depth }: Hit): number {
  const column = at % size;
  const row = Math.floor(at / size);
  let best = at;
  let least = solids[at] === solid ? Math.abs(depths[at] - depth) : Number.POSITIVE_INFINITY;
  for (let y = Math.max(0, row - 1); y <= Math.min(size - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(size - 1, column + 1); x++) {
      const other = y * size + x;
      if (solids[other] !== solid) continue;
      const apart = solid === NOTHING ? 0 : Math.abs(depths[other] - depth);
      if (apart < least) {
        least = apart;
        best = other;
      }
    }
  }
  return best;
}
