// Many pictures on one hidden canvas, drawn there once; each frame copies from it as many as it shows. An atlas is made anew
// when the theme's ink or the screen's pixels change.

import type { Picture } from '../data/picture';
import { paintColour } from './colourImage';
import type { Ink } from './greyImage';
import { paintGrey } from './greyImage';
import type { UnitSegment } from './pictureShapes';
import { markBars, unitPoint } from './pictureShapes';

export interface PictureAtlas {
  /** Draws picture `index`, `size` units of the context wide, with its top left corner at (x, y); nothing if there is none. */
  draw(context: CanvasRenderingContext2D, index: number, x: number, y: number, size: number): void;
}

/** Device px of bare canvas between cells, so that smoothing does not bring in a neighbour's edge. */
const GUTTER = 2;

/**
 * Drawings in one ink (red, green, blue, 0 … 255) on a transparent ground, colour pictures in their own colours. `cell`: the
 * usual size of a picture, CSS px; `pixelRatio`: device pixels in one of them. Needs a document.
 */
export function createPictureAtlas(
  pictures: readonly Picture[],
  cell: number,
  pixelRatio: number,
  ink: Ink,
): PictureAtlas {
  const edge = Math.max(1, Math.ceil(cell * pixelRatio));
  const pitch = edge + GUTTER;
  const columns = Math.max(1, Math.ceil(Math.sqrt(pictures.length)));
  const atlas = document.createElement('canvas');
  atlas.width = columns * pitch;
  atlas.height = Math.max(1, Math.ceil(pictures.length / columns)) * pitch;
  // A canvas in main memory: copying from an accelerated one is slow wherever graphics are done in software.
  const context = atlas.getContext('2d', { willReadFrequently: true });
  const single = document.createElement('canvas');
  const left = (index: number) => (index % columns) * pitch;
  const top = (index: number) => Math.floor(index / columns) * pitch;

  if (context) {
    context.fillStyle = `rgb(${ink.join(' ')})`;
    context.strokeStyle = context.fillStyle;
    context.imageSmoothingQuality = 'high';
    pictures.forEach((picture, index) => {
      if (picture.kind === 'grey' || picture.kind === 'colour') {
        if (picture.kind === 'grey') paintGrey(single, picture, ink);
        else paintColour(single, picture);
        context.drawImage(single, left(index), top(index), edge, edge);
      } else {
        context.setTransform(edge, 0, 0, edge, left(index), top(index));
        drawShapes(context, picture);
        context.setTransform(1, 0, 0, 1, 0, 0);
      }
    });
  }
  return {
    draw(target, index, x, y, size) {
      if (index >= 0 && index < pictures.length)
        target.drawImage(atlas, left(index), top(index), edge, edge, x, y, size, size);
    },
  };
}

/** A drawn picture in the unit square of the context. */
function drawShapes(context: CanvasRenderingContext2D, picture: Exclude<Picture, { kind: 'grey' | 'colour' }>): void {
  if (picture.kind === 'marks') {
    for (const { x, y, width, height } of markBars(picture.marks)) context.fillRect(x, y, width, height);
    return;
  }
  const { axes, x, y, drop } = unitPoint(picture.coordinates);
  context.globalAlpha = 0.4;
  context.lineWidth = 0.04;
  for (const axis of axes) strokeSegment(context, axis);
  context.globalAlpha = 1;
  if (drop) strokeSegment(context, drop);
  context.beginPath();
  context.arc(x, y, 0.12, 0, 2 * Math.PI);
  context.fill();
}

function strokeSegment(context: CanvasRenderingContext2D, { x1, y1, x2, y2 }: UnitSegment): void {
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
