// The made pictures on the shelf: one in the place of a real picture, while that shelf stands, and the reader's own face behind
// the last, as long as the run.
import { useMemo } from 'react';
import { useStateOfRun } from '../../parts/hooks/useOfRun';
import type { Round } from '../measure';
import { useShelfState } from '../shelf/useShelfState';
import type { Enrolment } from './question';

type MadeOne = Omit<Enrolment, 'place'>;

export interface Enrolments {
  readonly all: readonly Enrolment[];
  readonly replaced: Enrolment | null;
  readonly replace: (enrolment: Enrolment | null) => void;
  readonly own: MadeOne | null;
  readonly setOwn: (own: MadeOne | null) => void;
}

export function useEnrolments(round: Round): Enrolments {
  const [replaced, replace] = useShelfState<Enrolment | null>(round, null);
  const [own, setOwn] = useStateOfRun<MadeOne | null>(null);
  const all = useMemo(
    () => [...(replaced ? [replaced] : []), ...(own ? [{ ...own, place: round.enrolled.length }] : [])],
    [replaced, own, round],
  );
  return { all, replaced, replace, own, setOwn };
}
