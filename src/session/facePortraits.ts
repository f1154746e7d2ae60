// Pictures of a data set of faces made again, larger, for the eye: once each, and the last few kept.
import type { Photographs, Picture } from '../data/dataSet';
import { identityOf } from '../data/faces/people';
import { shotOf } from '../data/faces/shots';
import { portray } from './studio';

const MOST_KEPT = 200;

const kept = new Map<string, Promise<Picture>>();

/** Picture of an item, `size` pixels wide and high. Rejects where nothing can be rendered. */
export function portraitOf({ difficulty, photos }: Photographs, item: number, size: number): Promise<Picture> {
  const { person, item: shot } = photos[item];
  const key = [difficulty, person, shot, size].join(' ');
  const known = kept.get(key);
  kept.delete(key);
  const picture = known ?? render();
  kept.set(key, picture);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return picture;

  async function render(): Promise<Picture> {
    try {
      const identity = identityOf(person, difficulty);
      const [bytes] = await portray([{ identity, shot: shotOf(person, shot, difficulty), size }]);
      return { kind: 'colour', width: size, height: size, bytes };
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  }
}
