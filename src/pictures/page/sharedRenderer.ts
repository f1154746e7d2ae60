// The page's one face renderer and its one portrait cache. Workers are made with the first face that is rendered.
import { createFaceRenderer, type FaceRenderer } from './faceRenderer';
import { createPortraitCache, type PortraitCache } from './portraitCache';

let renderer: FaceRenderer | null = null;

export function sharedFaceRenderer(): FaceRenderer {
  renderer ??= createFaceRenderer();
  return renderer;
}

let portraitCache: PortraitCache | null = null;

/** A portrait that one figure has rendered is there for every other figure too. */
export function sharedPortraitCache(): PortraitCache {
  portraitCache ??= createPortraitCache((requests) => sharedFaceRenderer().renderPortraits(requests));
  return portraitCache;
}
