// A strip of made pictures: each face as the encoder gets it and, larger, for the eye.
import { useEffect, useState } from 'react';
import type { Difficulty } from '../../../data/faces/difficulties';
import type { PortraitsSoFar } from '../../../pictures/page/portraits';
import { sharedPortraitCache } from '../../../pictures/page/sharedRenderer';
import { type MadePictures, makePictures } from './makePictures';
import { facesOf, type Making } from './making';

/** Of `POSITIONS` pictures. */
export interface Made extends MadePictures {
  readonly making: Making;
}

export interface MadeSoFar {
  /** What was made last stays until the next is there; null before the first, and where nothing can be rendered. */
  readonly made: Made | null;
  /** Of what is being made; null while nothing is, and before the first of its pictures is there. */
  readonly coming: PortraitsSoFar | null;
}

const NOTHING: MadeSoFar = { made: null, coming: null };

export function useMade(making: Making | null, difficulty: Difficulty | null): MadeSoFar {
  const [soFar, setSoFar] = useState<MadeSoFar>(NOTHING);
  useEffect(() => {
    if (!making || !difficulty) return;
    const ended = new AbortController();
    const { signal } = ended;
    const note = (coming: PortraitsSoFar) => signal.aborted || setSoFar(({ made }) => ({ made, coming }));
    makePictures(sharedPortraitCache(), facesOf(making, difficulty), signal, note).then(
      (found) => signal.aborted || setSoFar({ made: { ...found, making }, coming: null }),
      // Shelf and score are complete without the strip.
      () => signal.aborted || setSoFar(NOTHING),
    );
    return () => ended.abort();
  }, [making, difficulty]);
  return making ? soFar : NOTHING;
}
