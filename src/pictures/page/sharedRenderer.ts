// The one renderer of the page, and its one portrait cache: workers are made with the first face that somebody wants to see.
import { createFaceRenderer, type FaceRenderer, type Portrait } from './faceRenderer';
import { createPortraitCache, type PortraitCache } from './portraitCache';

let renderer: FaceRenderer | null = null;

export function sharedFaceRenderer(): FaceRenderer {
  renderer ??= createFaceRenderer();
  return renderer;
}

/** One for the page: what one figure has developed another need not. */
let portraitCache: PortraitCache | null = null;

export function sharedPortraitCache(): PortraitCache {
  portraitCache ??= createPortraitCache(renderPortraits);
  return portraitCache;
}

/** Faces for the eye, in order, `(size, size, 3)` bytes red green blue each. Rejects with `no-worker` or `worker-error`. */
export function renderPortraits(portraits: readonly Portrait[]): Promise<readonly Uint8Array[]> {
  return sharedFaceRenderer().renderPortraits(portraits);
}
