// Several faces at once, all of them at one size: for what can only be shown or computed when they are complete.
import { CodedError } from '../../core/codedError';
import type { Face } from '../../data/faces/face';
import type { ColourPicture } from '../../data/picture';
import type { PortraitCache } from './portraitCache';

export interface Portrait {
  /** FACE_SIZE pixels wide, as the encoder gets it. */
  readonly small: ColourPicture;
  /** At least as wide as was asked for. */
  readonly sharp: ColourPicture;
}

/** How far several portraits are. */
export interface PortraitsSoFar {
  /** The sharpest of each face; null before its first. */
  readonly pictures: readonly (ColourPicture | null)[];
  /** How many are done. */
  readonly ready: number;
}

/**
 * Portraits of `faces`, in order, `size` pixels wide or wider. Rejects with the failure of the cache, and with `worker-gone`
 * once `signal` aborts. `onSome` is called at once and after each rendering, until all are there.
 */
export function portraitsOf(
  cache: PortraitCache,
  faces: readonly Face[],
  size: number,
  signal: AbortSignal,
  onSome: (soFar: PortraitsSoFar) => void = () => {},
): Promise<readonly Portrait[]> {
  return new Promise((resolve, reject) => {
    const releases = faces.map((face) => cache.request(face, size, look));
    signal.addEventListener('abort', look);
    look();

    function look(): void {
      const failure = cache.failure();
      const found = faces.flatMap(({ key }) => completePortrait(cache, key, size) ?? []);
      if (signal.aborted) reject(new CodedError('worker-gone'));
      else if (failure) reject(new CodedError(failure.code, failure.values));
      else if (found.length === faces.length) resolve(found);
      else return onSome({ pictures: faces.map(({ key }) => cache.sharpest(key)), ready: found.length });
      signal.removeEventListener('abort', look);
      for (const release of releases) release();
    }
  });
}

function completePortrait(cache: PortraitCache, key: string, size: number): Portrait | null {
  const small = cache.smallest(key);
  const sharp = cache.sharpest(key);
  return small && sharp && sharp.width >= size ? { small, sharp } : null;
}
