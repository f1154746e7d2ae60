// Somebody on the shelf whom a turn of the head makes the encoder lose: the sweep begins with that person.
import { useEffect, useMemo, useState } from 'react';
import { FACE_SIZE } from '../../../data/faces/facePicture';
import { portraitsOf } from '../../../pictures/page/portraits';
import { sharedPortraitCache } from '../../../pictures/page/sharedRenderer';
import { namingsOf, positionsOf } from '../measure';
import { useEmbedded } from '../useEmbedded';
import { useKept } from '../useKept';
import type { OneShot } from '../useOneShot';
import { failingPlaces, turnedFaces } from './failing';
import { inputsOf } from './makePictures';

/**
 * A place on the shelf; null until it is known, and while `wanted` is false. The same as before while that person still fails; the first
 * place where nobody does, or where nothing can be rendered.
 */
export function useFailing({ current, data, evaluation, judging, round }: OneShot, wanted: boolean, threshold: number) {
  const difficulty = data.faceItems?.difficulty ?? null;
  const [turned, setTurned] = useState<{ readonly round: object; readonly inputs: Float32Array | null } | null>(null);
  useEffect(() => {
    if (!wanted || !difficulty) return;
    const ended = new AbortController();
    const people = Array.from(round.enrolled, (row) => judging.labels[row]);
    portraitsOf(sharedPortraitCache(), turnedFaces(people, difficulty), FACE_SIZE, ended.signal).then(
      (portraits) => ended.signal.aborted || setTurned({ round, inputs: inputsOf(portraits) }),
      () => ended.signal.aborted || setTurned({ round, inputs: null }),
    );
    return () => ended.abort();
  }, [wanted, difficulty, judging, round]);

  const inputs = turned?.round === round ? turned.inputs : undefined;
  const embedded = useEmbedded(wanted && current && inputs ? inputs : null);
  const failing = useMemo(() => {
    if (inputs === null) return [];
    if (!embedded || embedded.step !== evaluation.step) return null;
    const { shelf, dimensions } = positionsOf(evaluation, judging, round);
    return failingPlaces(namingsOf(shelf, embedded.embeddings, dimensions), threshold);
  }, [inputs, embedded, evaluation, judging, round, threshold]);
  return useKept(round, failing);
}
