// A strip of made pictures, rendered off the page's thread: each for the encoder and, larger, for the eye.
import { useEffect, useState } from 'react';
import type { Difficulty } from '../../../data/faces/difficulties';
import { faceInput } from '../../../data/faces/faceInput';
import { FACE_INPUT, FACE_SIZE } from '../../../data/faces/facePicture';
import { renderPortraits } from '../../../pictures/page/sharedRenderer';
import type { Picture } from '../../../views/picture';
import { facesOf, type Making } from './making';

/** Edge for the eye, px: sharp at the size of a strip on a dense screen. */
const EYE_SIZE = 112;

export interface Made {
  readonly making: Making;
  readonly pictures: readonly Picture[];
  /** `(POSITIONS, FACE_INPUT)`. */
  readonly inputs: Float32Array;
}

/** What was made last stays until the next is there; null before the first, and where nothing can be rendered. */
export function useMade(making: Making | null, difficulty: Difficulty | null): Made | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (!making || !difficulty) return;
    let over = false;
    make(making, difficulty).then(
      (found) => over || setMade(found),
      // The shelf and the score say what they have to say without it.
      () => over || setMade(null),
    );
    return () => {
      over = true;
    };
  }, [making, difficulty]);
  return making ? made : null;
}

async function make(making: Making, difficulty: Difficulty): Promise<Made> {
  const faces = facesOf(making, difficulty);
  const [small, ...large] = await Promise.all([
    renderPortraits(faces.map((face) => ({ ...face, size: FACE_SIZE }))),
    // One by one, so that several workers share them.
    ...faces.map((face) => renderPortraits([{ ...face, size: EYE_SIZE }])),
  ]);
  const inputs = new Float32Array(faces.length * FACE_INPUT);
  small.forEach((bytes, i) => {
    faceInput(bytes, inputs.subarray(i * FACE_INPUT, (i + 1) * FACE_INPUT));
  });
  return {
    making,
    inputs,
    pictures: large.map(([bytes]) => ({ kind: 'colour', width: EYE_SIZE, height: EYE_SIZE, bytes })),
  };
}
