// The reader's own attempts to fool the encoder, where the data are faces: which pictures are made, which of them is
// looked at, whether it has taken a place on the shelf, and where their embeddings are now.
import { useMemo, useState } from 'react';
import { FACE_INPUT } from '../../data/faces/facePicture';
import type { Picture } from '../../data/picture';
import { type Factor, type Making, POSITIONS } from './making/making';
import { type Made, useMade } from './making/useMade';
import { type Answered, answerOf, type Enrolment, questionOf } from './question';
import { useEmbedded } from './useEmbedded';
import type { OneShot } from './useOneShot';
import { useShelfState } from './useShelfState';

/** What the controls say; people are places on the shelf. */
export interface Wish {
  readonly kind: Making['kind'];
  readonly factor: Factor;
  /** Who is varied, or where a morph begins; and where it ends. */
  readonly place: number;
  readonly other: number;
}

const FIRST_WISH: Wish = { kind: 'sweep', factor: 'yaw', place: 0, other: 1 };

export interface Bench {
  readonly wish: Wish;
  readonly setWish: (wish: Wish) => void;
  /** Of the wish, or still of the one before; null until the first pictures are rendered. */
  readonly made: Made | null;
  /** Whether `made` is what is wished for. */
  readonly ready: boolean;
  /** Place in the strip, 0 … POSITIONS − 1. */
  readonly position: number;
  readonly setPosition: (position: number) => void;
  readonly enrolled: (Enrolment & { readonly picture: Picture }) | null;
  readonly enrol: () => void;
  readonly restore: () => void;
  /** Strip, shelf and arrivals of one step; null until they are known. */
  readonly answer: Answered | null;
}

/** Null where the data are no faces. */
export function useBench({ current, data, judging, round }: OneShot): Bench | null {
  const [wish, setWish] = useShelfState(round, FIRST_WISH);
  const [position, setPosition] = useState((POSITIONS - 1) / 2);
  const [enrolled, setEnrolled] = useShelfState<Bench['enrolled']>(round, null);
  const difficulty = data.faceItems?.difficulty ?? null;
  const [from, to] = [wish.place, wish.other].map((place) => judging.labels[round.enrolled[place]]);
  const { kind, factor } = wish;
  const making = useMemo((): Making | null => {
    if (!difficulty) return null;
    return kind === 'sweep' ? { kind, person: from, factor } : { kind, from, to };
  }, [difficulty, kind, factor, from, to]);
  const made = useMade(making, difficulty);
  const ready = made !== null && made.making === making;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the half is that of the data
  const question = useMemo(
    () => made && questionOf(made.inputs, data, judging, round, enrolled),
    [made, judging, round, enrolled],
  );
  // A question about the data of one run is none to another.
  const embedded = useEmbedded(current ? question : null);
  const answer = useMemo(() => embedded && answerOf(embedded, round), [embedded, round]);
  if (!difficulty) return null;
  return {
    wish,
    setWish,
    made,
    ready,
    position,
    setPosition,
    enrolled,
    enrol() {
      if (!made || !ready) return;
      const input = made.inputs.subarray(position * FACE_INPUT, (position + 1) * FACE_INPUT);
      setEnrolled({ place: wish.place, input, picture: made.pictures[position] });
    },
    restore: () => setEnrolled(null),
    answer,
  };
}
