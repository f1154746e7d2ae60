// The one studio of the page: its workers are made with the first face that somebody wants to see.
import { createStudio, type Portrait, type Studio } from '../engine/studio';

let studio: Studio | null = null;

export function theStudio(): Studio {
  studio ??= createStudio();
  return studio;
}

/** Faces for the eye, in order, `(size, size, 3)` bytes red green blue each. Rejects with `no-worker` or `worker-error`. */
export function portray(portraits: readonly Portrait[]): Promise<readonly Uint8Array[]> {
  return theStudio().portray(portraits);
}
