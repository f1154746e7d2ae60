// An item of a data set of faces, for the eye. It is loaded with the first such item that is shown large.
import type { Difficulty } from '../../data/faces/difficulties';
import { itemFace } from '../../data/faces/face';
import type { FaceItem } from '../../data/faces/facePicture';
import type { ColourPicture } from '../../data/picture';
import { sharedPortraitCache } from './sharedRenderer';

/**
 * Calls `onPicture` with the sharpest rendering of the item that there is, and with each sharper one up to `size` pixels,
 * until the returned function is called. It is never called where nothing can be rendered.
 */
export function watchItemPortrait(
  faceItem: FaceItem,
  difficulty: Difficulty,
  size: number,
  onPicture: (picture: ColourPicture) => void,
): () => void {
  const face = itemFace(faceItem, difficulty);
  const cache = sharedPortraitCache();
  const tell = () => {
    const picture = cache.sharpest(face.key);
    if (picture) onPicture(picture);
  };
  const release = cache.request(face, size, tell);
  tell();
  return release;
}
