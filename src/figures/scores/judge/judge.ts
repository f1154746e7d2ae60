// Act one, judge: no labels are given; whoever's mark is near enough to the anchor's is called the same.
import { distanceBetween } from '../../../core/loss/distance';
import { FULL_MARKS, type Marks, STUDENTS, type Student } from '../students';

export interface Verdict {
  /** |mark − the anchor's mark|. */
  readonly difference: number;
  readonly same: boolean;
}

/** A verdict on everyone but the anchor. As in FaceNet's VAL and FAR, a difference of just the threshold is accepted. */
export function verdicts(marks: Marks, anchor: Student, threshold: number): ReadonlyMap<Student, Verdict> {
  const others = STUDENTS.filter((student) => student !== anchor);
  return new Map(
    others.map((student) => {
      const difference = markDistance(marks[anchor], marks[student]);
      return [student, { difference, same: difference <= threshold }];
    }),
  );
}

/** The marks that are called the same as the anchor's, both ends included. */
export function acceptedRange(anchorMark: number, threshold: number): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, anchorMark - threshold), to: Math.min(FULL_MARKS, anchorMark + threshold) };
}

export function markDistance(one: number, other: number): number {
  return distanceBetween(Float64Array.of(one), 0, Float64Array.of(other), 0, 1, 'plain');
}
