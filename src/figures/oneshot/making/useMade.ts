// A strip of made pictures: each face as the encoder gets it and, larger, for the eye.
import { useEffect, useState } from 'react';
import type { Difficulty } from '../../../data/faces/difficulties';
import { faceInput } from '../../../data/faces/faceInput';
import { FACE_INPUT } from '../../../data/faces/facePicture';
import type { Picture } from '../../../data/picture';
import { portraitsOf } from '../../../pictures/page/portraits';
import { sharedPortraitCache } from '../../../pictures/page/sharedRenderer';
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
    const ended = new AbortController();
    make(making, difficulty, ended.signal).then(
      (found) => ended.signal.aborted || setMade(found),
      // Shelf and score are complete without the strip.
      () => ended.signal.aborted || setMade(null),
    );
    return () => ended.abort();
  }, [making, difficulty]);
  return making ? made : null;
}

async function make(making: Making, difficulty: Difficulty, signal: AbortSignal): Promise<Made> {
  const cache = sharedPortraitCache();
  // A new choice is a new try.
  if (cache.failure()) cache.retry();
  const portraits = await portraitsOf(cache, facesOf(making, difficulty), EYE_SIZE, signal);
  const inputs = new Float32Array(portraits.length * FACE_INPUT);
  portraits.forEach(({ small }, i) => {
    faceInput(small.bytes, inputs.subarray(i * FACE_INPUT, (i + 1) * FACE_INPUT));
  });
  return { making, inputs, pictures: portraits.map(({ sharp }) => sharp) };
}
