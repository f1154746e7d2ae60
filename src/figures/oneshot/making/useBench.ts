// The reader's own attempts to fool the encoder, where the data are faces: which pictures are made, which of them is
// looked at, and whether it has taken a place on the shelf.
import { useMemo, useState } from 'react';
import { FACE_INPUT } from '../../../data/faces/facePicture';
import type { Picture } from '../../../data/picture';
import { useShelfState } from '../shelf/useShelfState';
import type { OneShot } from '../useOneShot';
import { type Factor, type Making, POSITIONS } from './making';
import type { Enrolment } from './question';
import type { Enrolments } from './useEnrolments';
import { type Made, useMade } from './useMade';

/** What the controls say; people are places on the shelf. */
export interface Wish {
  readonly kind: Making['kind'];
  readonly factor: Factor;
  /** Who is varied, or where a morph begins; and where it ends. */
  readonly place: number;
  readonly other: number;
}

/** A turn of the head, of whom it makes the encoder lose. */
function firstWish(place: number): Wish {
  return { kind: 'sweep', factor: 'yaw', place, other: place === 0 ? 1 : 0 };
}

export interface Bench {
  readonly wish: Wish;
  readonly setWish: (wish: Wish) => void;
  /** Of the wish, or still of the one before; null until the first pictures are rendered. */
  readonly made: Made | null;
  /** What there is to be seen of the wish, picture by picture; of the one before until there is any. */
  readonly pictures: readonly (Picture | null)[];
  /** How many pictures of the wish are done; null once all are, and while whom to begin with is not known. */
  readonly coming: number | null;
  /** Whether `made` is what is wished for. */
  readonly ready: boolean;
  /** Place in the strip, 0 … POSITIONS − 1. */
  readonly position: number;
  readonly setPosition: (position: number) => void;
  readonly enrolled: Enrolment | null;
  readonly enrol: () => void;
  readonly restore: () => void;
}

/** Null where the data are no faces. `first`: whom it begins with; null while that is being found out. */
export function useBench(
  { data, judging, round }: OneShot,
  first: number | null,
  { replaced, replace }: Enrolments,
): Bench | null {
  const [chosen, setWish] = useShelfState<Wish | null>(round, null);
  const wish = useMemo(() => chosen ?? firstWish(first ?? 0), [chosen, first]);
  const known = chosen !== null || first !== null;
  const [position, setPosition] = useState((POSITIONS - 1) / 2);
  const difficulty = data.faceItems?.difficulty ?? null;
  const [from, to] = [wish.place, wish.other].map((place) => judging.labels[round.enrolled[place]]);
  const { kind, factor } = wish;
  const making = useMemo((): Making | null => {
    if (!difficulty || !known) return null;
    return kind === 'sweep' ? { kind, person: from, factor } : { kind, from, to };
  }, [difficulty, known, kind, factor, from, to]);
  const { made, coming } = useMade(making, difficulty);
  const ready = made !== null && made.making === making;
  if (!difficulty) return null;
  return {
    wish,
    setWish,
    made,
    pictures: (!ready && coming?.pictures.some((one) => one !== null) ? coming.pictures : made?.pictures) ?? [],
    coming: ready ? null : (coming?.ready ?? null),
    ready,
    position,
    setPosition,
    enrolled: replaced,
    enrol() {
      if (!made || !ready) return;
      const input = made.inputs.subarray(position * FACE_INPUT, (position + 1) * FACE_INPUT);
      replace({ place: wish.place, input, picture: made.pictures[position] });
    },
    restore: () => replace(null),
  };
}
