// The sweep in numbers: distances of what the encoder would be given, from the middle of the sweep to each of its
// pictures, to the one that is chosen, and to another person who keeps still.
import { useMemo } from 'react';
import type { Face } from '../../data/faces/face';
import type { ColourPicture } from '../../data/picture';
import { fixed } from '../../i18n/numbers';
import { useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import { strip, sweptFace } from './faces';
import { pixelDistance } from './pixelDistance';
import { useSmallPortraits } from './usePortraits';

/** Where the pictures of the strip stand in the factor's range; 0 is in the middle. */
const PLACES = strip(-1, 1, 7);

export interface Sweep {
  readonly frames: readonly { readonly place: number; readonly face: Face; readonly distance: number | null }[];
  readonly other: { readonly person: number; readonly face: Face; readonly distance: number | null };
  /** Of the chosen place. */
  readonly here: number | null;
  /** What the two distances mean, in a sentence. */
  readonly words: string;
}

export function useSweep(): Sweep {
  const { people, choices } = useWords('faces', 'figures');
  const person = useSettings((settings) => settings['people.person']);
  const other = useSettings((settings) => settings['people.other']);
  const factor = useSettings((settings) => settings['people.factor']);
  const at = useSettings((settings) => settings['people.factorAt']);
  const difficulty = useSettings((settings) => settings.difficulty);

  const faces = useMemo(
    () => [
      ...PLACES.map((place) => sweptFace(person, factor, place, difficulty)),
      sweptFace(other, factor, 0, difficulty),
      sweptFace(person, factor, at, difficulty),
    ],
    [person, other, factor, at, difficulty],
  );
  const pictures = useSmallPortraits(faces);
  const middle = pictures[PLACES.indexOf(0)];
  const distances = pictures.map((picture) => apart(middle, picture));
  const [there, here] = distances.slice(PLACES.length);

  const name = choices['people.factor'][factor];
  const words =
    here === null || there === null
      ? ''
      : person === other
        ? people.sweep.samePerson
        : people.sweep.verdict(name, here > there, fixed(here, 1), fixed(there, 1), other);
  return {
    frames: PLACES.map((place, i) => ({ place, face: faces[i], distance: distances[i] })),
    other: { person: other, face: faces[PLACES.length], distance: there },
    here,
    words,
  };
}

function apart(a: ColourPicture | null, b: ColourPicture | null): number | null {
  return a && b ? pixelDistance(a, b) : null;
}
