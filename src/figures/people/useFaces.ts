// How a component gets faces: it names them, and renders again when there is a sharper picture.
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Face, Photograph } from '../../pictures/page/portraitCache';
import { sharedPortraitCache } from '../../pictures/page/sharedRenderer';

const portraitCache = sharedPortraitCache();

/** Pixels of a picture `size` CSS px wide; more than two to each no eye tells apart here. */
function pixels(size: number): number {
  return Math.round(size * Math.min(2, Math.max(1, devicePixelRatio)));
}

/** `size`: CSS px. Until the first rendering is there, the picture that stood here before, or `null`. */
export function useFace(face: Face, size: number): Photograph | null {
  const { key } = face;
  const named = useRef(face);
  named.current = face;
  const wish = useCallback(
    (onPicture: () => void) => {
      void key;
      return portraitCache.wish(named.current, pixels(size), onPicture);
    },
    [key, size],
  );
  const picture = useSyncExternalStore(wish, () => portraitCache.sharpest(key));
  const last = useRef<Photograph | null>(null);
  if (picture) last.current = picture;
  return last.current;
}

/** What the encoder would be given of each, `null` where it is not there yet. */
export function useSmallFaces(faces: readonly Face[]): readonly (Photograph | null)[] {
  const keys = faces.map(({ key }) => key).join('\n');
  const named = useRef(faces);
  named.current = faces;
  const wish = useCallback(
    (onPicture: () => void) => {
      void keys;
      const ends = named.current.map((face) => portraitCache.wish(face, 0, onPicture));
      return () => {
        for (const end of ends) end();
      };
    },
    [keys],
  );
  // Only whether a small picture is there changes, never the picture.
  useSyncExternalStore(wish, () => named.current.map(({ key }) => (portraitCache.smallest(key) ? 1 : 0)).join(''));
  return faces.map(({ key }) => portraitCache.smallest(key));
}

/** Why there are no pictures, and the way to try again. */
export function usePortraitFailure(face: Face) {
  const { key } = face;
  const named = useRef(face);
  named.current = face;
  const wish = useCallback(
    (onPicture: () => void) => {
      void key;
      return portraitCache.wish(named.current, 0, onPicture);
    },
    [key],
  );
  return { failure: useSyncExternalStore(wish, portraitCache.failure), retry: portraitCache.retry };
}
