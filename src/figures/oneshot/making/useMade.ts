// A strip of made pictures: each face as the encoder gets it and, larger, for the eye.
import { useEffect, useState } from 'react';
import type { Difficulty } from '../../../data/faces/difficulties';
import { sharedPortraitCache } from '../../../pictures/page/sharedRenderer';
import { type MadePictures, makePictures } from './makePictures';
import { facesOf, type Making } from './making';

/** Of `POSITIONS` pictures. */
export interface Made extends MadePictures {
  readonly making: Making;
}

/** What was made last stays until the next is there; null before the first, and where nothing can be rendered. */
export function useMade(making: Making | null, difficulty: Difficulty | null): Made | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (!making || !difficulty) return;
    const ended = new AbortController();
    makePictures(sharedPortraitCache(), facesOf(making, difficulty), ended.signal).then(
      (found) => ended.signal.aborted || setMade({ ...found, making }),
      // Shelf and score are complete without the strip.
      () => ended.signal.aborted || setMade(null),
    );
    return () => ended.abort();
  }, [making, difficulty]);
  return making ? made : null;
}
