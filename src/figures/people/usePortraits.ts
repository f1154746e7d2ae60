// Portraits as React state: a component names a face and renders again when there is a sharper portrait of it.
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Face } from '../../data/faces/face';
import type { ColourPicture } from '../../data/picture';
import { sharedPortraitCache } from '../../pictures/page/sharedRenderer';

const portraitCache = sharedPortraitCache();

/** Device pixels of a picture `size` CSS px wide, at most two to each: the eye tells no more apart here. */
function pixels(size: number): number {
  return Math.round(size * Math.min(2, Math.max(1, devicePixelRatio)));
}

/** `size`: CSS px. Until the first rendering is there, the picture that stood here before, or null. */
export function usePortrait(face: Face, size: number): ColourPicture | null {
  const { key } = face;
  const picture = useSyncExternalStore(useRequest(face, pixels(size)), () => portraitCache.sharpest(key));
  const last = useRef<ColourPicture | null>(null);
  if (picture) last.current = picture;
  return last.current;
}

/** The faces as the encoder would get them; null where the rendering is not there yet. */
export function useSmallPortraits(faces: readonly Face[]): readonly (ColourPicture | null)[] {
  const keys = faces.map(({ key }) => key).join('\n');
  const named = useRef(faces);
  named.current = faces;
  const request = useCallback(
    (onChange: () => void) => {
      void keys;
      const releases = named.current.map((face) => portraitCache.request(face, 0, onChange));
      return () => {
        for (const release of releases) release();
      };
    },
    [keys],
  );
  // A small portrait never changes once it is there.
  useSyncExternalStore(request, () => named.current.map(({ key }) => (portraitCache.smallest(key) ? 1 : 0)).join(''));
  return faces.map(({ key }) => portraitCache.smallest(key));
}

/** Why there are no portraits, and how to try again. */
export function usePortraitFailure(face: Face) {
  const request = useRequest(face, 0);
  return { failure: useSyncExternalStore(request, portraitCache.failure), retry: portraitCache.retry };
}

/** The request for a face as a store to subscribe to, the same one as long as key and size stay; `size` in device pixels. */
function useRequest(face: Face, size: number): (onChange: () => void) => () => void {
  const { key } = face;
  const named = useRef(face);
  named.current = face;
  return useCallback(
    (onChange) => {
      void key;
      return portraitCache.request(named.current, size, onChange);
    },
    [key, size],
  );
}
