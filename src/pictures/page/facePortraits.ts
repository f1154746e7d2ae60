// Pictures of a data set of faces made again, larger, for the eye.
import type { Photographs } from '../../data/dataSet';
import { identityOf } from '../../data/faces/people';
import { shotOf } from '../../data/faces/shots';
import type { Picture } from '../../data/picture';
import { sharedPortraitCache } from './sharedRenderer';

/**
 * Tells of every picture of an item there is, ever sharper ones up to `size` pixels, until the function it returns is
 * called. Nothing where nothing can be rendered.
 */
export function watchPortrait(
  { difficulty, photos }: Photographs,
  item: number,
  size: number,
  onPicture: (picture: Picture) => void,
): () => void {
  const { person, item: shot } = photos[item];
  const key = `picture ${person} ${shot} ${difficulty}`;
  const face = { key, identity: identityOf(person, difficulty), shot: shotOf(person, shot, difficulty) };
  const tell = () => {
    const picture = sharedPortraitCache().sharpest(key);
    if (picture) onPicture(picture);
  };
  const end = sharedPortraitCache().wish(face, size, tell);
  tell();
  return end;
}
