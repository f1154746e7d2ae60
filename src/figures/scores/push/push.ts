// Act two, push: the labels are given (A anchor, B positive, you negative), and the gradient of the triplet loss says
// where each mark is to go. All maths is core's, on vectors of one number.
import type { Distance, Zone } from '../../../core/loss/kinds';
import { outerRadius, type TripletGradient, tripletGradient, zoneOf } from '../../../core/loss/triplet';
import { markDistance } from '../judge/judge';
import { FULL_MARKS, type Marks, STUDENTS, type Student } from '../students';

export interface PushRule {
  /** Marks are divided by 100 and differences squared, as in FaceNet. */
  readonly squared: boolean;
  /** In marks, or in squared distance of marks 0 … 1. */
  readonly margin: number;
}

export interface Push {
  readonly distance: Distance;
  /** In the unit of the rule: marks, or squared distance of marks 0 … 1. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  readonly loss: number;
  readonly zone: Zone;
  /** −dLoss/d(mark), both in the unit of the rule. */
  readonly descent: Readonly<Record<Student, number>>;
}

/** The labels are given, so these are too. */
export const ROLES = { a: 'anchor', b: 'positive', you: 'negative' } as const satisfies Record<Student, string>;

/** One step moves a mark so far for each 1 of −gradient, in marks; a picture of the gradient draws it `ARROW` times as long. */
const STEP = { plain: 1, squared: 5 };
export const ARROW = 5;

/** Settings hold marks to a hundredth. */
const GRAIN = 100;

export function push(marks: Marks, rule: PushRule): Push {
  const { distance, margin, unit } = inMarks(rule);
  const [a, b, you] = STUDENTS.map((student) => Float64Array.of(marks[student]));
  const found = tripletGradient(a, b, you, { margin, distance, loss: 'hinge', normalize: false });
  return {
    distance,
    anchorPositive: found.anchorPositive / unit,
    anchorNegative: found.anchorNegative / unit,
    loss: found.loss / unit,
    zone: zoneOf(found.anchorPositive, found.anchorNegative, margin),
    descent: descentOf(found, rule),
  };
}

/** How far one step moves each mark, in marks; the ends of the line do not hold it yet. */
export function stepSizes({ descent, distance }: Push): Readonly<Record<Student, number>> {
  const step = (student: Student) => STEP[distance] * descent[student] + 0;
  return { a: step('a'), b: step('b'), you: step('you') };
}

/** The marks after one step of gradient descent on all three, as if marks could be moved. */
export function stepMarks(marks: Marks, rule: PushRule): Marks {
  const sizes = stepSizes(push(marks, rule));
  const moved = (student: Student) => {
    const to = Math.min(FULL_MARKS, Math.max(0, marks[student] + sizes[student]));
    return Math.round(to * GRAIN) / GRAIN;
  };
  return { a: moved('a'), b: moved('b'), you: moved('you') };
}

/** How a stretch ends: with the line itself, or at a mark that belongs to it or does not. */
export type End = 'line' | 'included' | 'excluded';

export interface ZoneStretch {
  readonly zone: Zone;
  /** In marks, from ≤ to. */
  readonly from: number;
  readonly to: number;
  readonly fromEnd: End;
  readonly toEnd: End;
}

/** Which zone a negative of each mark would be in, ascending from 0 to 100, on both sides of the anchor. */
export function zoneStretches({ a, b }: Marks, rule: PushRule): ZoneStretch[] {
  const { distance, margin } = inMarks(rule);
  const inner = markDistance(a, b);
  const outer = outerRadius(inner, margin, distance);
  // A gap of just the margin is easy, but a gap of 0 is hard even where that is the margin.
  const easy = margin > 0 ? 'included' : 'excluded';
  return [
    stretch('easy', -Infinity, 'line', a - outer, easy),
    stretch('semiHard', a - outer, 'excluded', a - inner, 'excluded'),
    stretch('hard', a - inner, 'included', a + inner, 'included'),
    stretch('semiHard', a + inner, 'excluded', a + outer, 'excluded'),
    stretch('easy', a + outer, easy, Infinity, 'line'),
  ].filter(
    ({ from, to, fromEnd, toEnd }) => from < to || (from === to && fromEnd !== 'excluded' && toEnd !== 'excluded'),
  );
}

function stretch(zone: Zone, from: number, fromEnd: End, to: number, toEnd: End): ZoneStretch {
  return {
    zone,
    from: Math.max(0, from),
    to: Math.min(FULL_MARKS, to),
    fromEnd: from < 0 ? 'line' : fromEnd,
    toEnd: to > FULL_MARKS ? 'line' : toEnd,
  };
}

/**
 * The rule with whole marks for coordinates, where boundaries are exact: 0.45² is not quite 0.2025 in binary, 45² is 2025.
 * `unit`: how much of this distance is 1 in the unit of the rule.
 */
function inMarks({ squared, margin }: PushRule): { distance: Distance; margin: number; unit: number } {
  if (!squared) return { distance: 'plain', margin, unit: 1 };
  const unit = FULL_MARKS ** 2;
  return { distance: 'squared', margin: Number((margin * unit).toFixed(6)), unit };
}

function descentOf({ anchor, positive, negative }: TripletGradient, { squared }: PushRule): Push['descent'] {
  // From d(marks²)/d(marks) to d(squared 0…1)/d(0…1).
  const unit = squared ? FULL_MARKS : 1;
  return { a: -anchor[0] / unit + 0, b: -positive[0] / unit + 0, you: -negative[0] / unit + 0 };
}
