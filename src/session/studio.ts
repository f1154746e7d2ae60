// The one studio of the page, and its one darkroom: workers are made with the first face that somebody wants to see.
import { createStudio, type Portrait, type Studio } from '../engine/studio';
import { createDarkroom, type Darkroom } from './darkroom';

let studio: Studio | null = null;

export function theStudio(): Studio {
  studio ??= createStudio();
  return studio;
}

/** One for the page: what one figure has developed another need not. */
let darkroom: Darkroom | null = null;

export function theDarkroom(): Darkroom {
  darkroom ??= createDarkroom(portray);
  return darkroom;
}

/** Faces for the eye, in order, `(size, size, 3)` bytes red green blue each. Rejects with `no-worker` or `worker-error`. */
export function portray(portraits: readonly Portrait[]): Promise<readonly Uint8Array[]> {
  return theStudio().portray(portraits);
}
