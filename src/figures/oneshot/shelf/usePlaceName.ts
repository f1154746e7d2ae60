// What a place on the shelf is called: by its class, and where classes have no name of one sign, people for instance, by
// a letter. The place behind the last is that of the face that the reader has made.
import { useCallback } from 'react';
import { useWords } from '../../words/useWords';
import type { OneShot } from '../useOneShot';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export type PlaceName = (place: number) => string;

export function usePlaceName({ data, judging, round }: OneShot): PlaceName {
  const { lab, oneshot } = useWords('faces');
  return useCallback(
    (place) => {
      if (place >= round.enrolled.length) return oneshot.yourFace;
      return data.id === 'faces' ? LETTERS[place] : lab.className(data.id, judging.labels[round.enrolled[place]]);
    },
    [lab, oneshot, data, judging, round],
  );
}
