// One picture of one person: pure arithmetic, the same in a page, a worker and Node. Each pixel is looked at once, and
// outlines are smoothed afterwards (outlines.ts).

import type { Shot } from '../shotFactors';
import type { Identity } from '../traits';
import { backgroundOf } from './background';
import { illuminate } from './light';
import { BODY, HAIR, type Hit, march, NOTHING, newHit } from './march';
import { type Frame, newFrame, smoothOutlines } from './outlines';
import { paintBody } from './paint/clothes';
import { paintHair } from './paint/hair';
import { paintHead } from './paint/head';
import { type Scene, sceneOf } from './scene';
import { toneMap } from './toneMapping';

/** Head units before a neighbour's depth at which a line of sight begins: thinner than any part of a head. */
const HEAD_START = 0.25;

/**
 * `(size, size, 3)` bytes, red green blue, row by row from the top left. `size` in pixels, at least 8; the picture is the
 * same at every size but for its grain. Same arguments, same bytes (another browser's sine may differ in the last bit).
 */
export function renderFace(identity: Identity, shot: Shot, size: number): Uint8Array {
  const view = createView(sceneOf(identity, shot), size);
  const frame = newFrame(size);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const hit = view.look(pixel % size, Math.floor(pixel / size), nearby(frame, pixel) - HEAD_START);
    view.colour(hit);
    frame.light.set(view.seen, 3 * pixel);
    frame.solids[pixel] = hit.solid;
    frame.depths[pixel] = hit.depth;
  }
  const light = smoothOutlines(frame, view.pixel, (column, row, near) => view.look(column, row, near - HEAD_START));
  return toneMap(light, size, shot);
}

/** The depth of the pixel to the left or above: a little before it is a good place to begin. 0 if there is nothing. */
function nearby({ depths, size }: Frame, pixel: number): number {
  const left = pixel % size > 0 ? depths[pixel - 1] : 0;
  return left > 0 || pixel < size ? left : depths[pixel - size];
}

/** Looks through places of the picture, one after another; column and row may be broken. */
function createView(scene: Scene, size: number) {
  const background = backgroundOf(scene.look.shot);
  const pixel = (2 * scene.halfWidth) / size;
  const seen = new Float64Array(3);
  const hit = newHit();
  let across = 0;
  let down = 0;

  /** What there is to see; good until the next look. */
  function look(column: number, row: number, near: number): Hit {
    across = (column + 0.5) / size;
    down = (row + 0.5) / size;
    const u = scene.middleX + scene.halfWidth * (2 * across - 1);
    const v = scene.middleY - scene.halfWidth * (2 * down - 1);
    march(scene, u, v, pixel, near, hit);
    return hit;
  }

  /** Of the last look, into `seen`. */
  function colour({ solid, point }: Hit): void {
    if (solid === NOTHING) return background(across, down, seen);
    let eyeball = 0;
    if (solid === BODY) paintBody(scene.look, point, pixel, seen);
    else if (solid === HAIR) paintHair(scene.look, point, pixel, seen);
    else eyeball = paintHead(scene.look, point, pixel, seen);
    illuminate(scene, hit, eyeball, pixel, seen);
  }

  return { pixel, seen, look, colour };
}
