// A digit that the reader has drawn: as the encoder gets it, which is as it gets the data's digits, and as the page shows it.

import { inkPicture, type Stroke } from '../../../data/own/inkPicture';
import { OWN_SIZE } from '../../../data/own/limits';
import type { GreyPicture } from '../../../data/picture';
import { standardisePicture } from '../../../data/standardisePicture';

export interface Drawing {
  /** Standardised, `(OWN_SIZE, OWN_SIZE, 1)`: the digits' size with their frame. */
  readonly input: Float32Array;
  readonly picture: GreyPicture;
}

/** Null without strokes. */
export function drawingOf(strokes: readonly Stroke[]): Drawing | null {
  return strokes.length === 0 ? null : drawingOfInk(inkPicture(strokes));
}

/** `ink`: `(OWN_SIZE, OWN_SIZE)` greys, 0 paper … 255 ink. */
export function drawingOfInk(ink: Uint8Array): Drawing {
  const input = new Float32Array(ink.length);
  standardisePicture(ink, input);
  return { input, picture: { kind: 'grey', width: OWN_SIZE, height: OWN_SIZE, bytes: ink } };
}
