// Somebody on the shelf whom a turn of the head makes the encoder lose: the sweep begins with that person.
import { useEffect, useMemo, useState } from 'react';
import { FACE_SIZE } from '../../../data/faces/facePicture';
import { type PortraitsSoFar, portraitsOf } from '../../../pictures/page/portraits';
import { sharedPortraitCache } from '../../../pictures/page/sharedRenderer';
import { namingsOf } from '../measure';
import { useEmbedded } from '../useEmbedded';
import { useKept } from '../useKept';
import type { OneShot } from '../useOneShot';
import { failingPlaces, turnedFaces } from './failing';
import { inputsOf } from './makePictures';
import { answerOf, questionOf } from './question';

/** Pictures that are there, of all that it takes. */
export interface Search {
  readonly ready: number;
  readonly of: number;
}

export interface Failing {
  /**
   * On the shelf; null until it is known, and while it is not wanted. The same as before while that person still fails; the first
   * place where nobody does, or where nothing can be rendered.
   */
  readonly place: number | null;
  /** While it is looked for. */
  readonly search: Search | null;
}

export function useFailing({ current, data, judging, round }: OneShot, wanted: boolean, threshold: number): Failing {
  const difficulty = data.faceItems?.difficulty ?? null;
  const [turned, setTurned] = useState<{ readonly round: object; readonly inputs: Float32Array | null } | null>(null);
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    if (!wanted || !difficulty) return;
    const ended = new AbortController();
    const people = Array.from(round.enrolled, (row) => judging.labels[row]);
    const faces = turnedFaces(people, difficulty);
    const note = ({ ready }: PortraitsSoFar) => ended.signal.aborted || setSearch({ ready, of: faces.length });
    portraitsOf(sharedPortraitCache(), faces, FACE_SIZE, ended.signal, note).then(
      (portraits) => ended.signal.aborted || setTurned({ round, inputs: inputsOf(portraits) }),
      () => ended.signal.aborted || setTurned({ round, inputs: null }),
    );
    return () => ended.abort();
  }, [wanted, difficulty, judging, round]);

  const inputs = turned?.round === round ? turned.inputs : undefined;
  // With the shelf in one question, so that one state of the encoder answers about both, also in the middle of a run.
  const shelfAlone = useMemo(() => ({ ...round, arrivals: [] }), [round]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the half is that of the data
  const question = useMemo(
    () => (inputs ? questionOf(inputs, data, judging, shelfAlone, []) : null),
    [inputs, judging, shelfAlone],
  );
  const embedded = useEmbedded(wanted && current ? question : null);
  const failing = useMemo(() => {
    if (inputs === null) return [];
    if (!embedded) return null;
    const { strip, shelf, dimensions } = answerOf(embedded, shelfAlone, []);
    return failingPlaces(namingsOf(shelf, strip, dimensions), threshold);
  }, [inputs, embedded, shelfAlone, threshold]);
  const place = useKept(round, failing);
  return { place, search: wanted && place === null ? search : null };
}
