import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tripletLoss, zoneOf } from '../../../../src/core/loss/triplet';
import {
  type PushRule,
  push,
  stepMarks,
  stepSizes,
  type ZoneStretch,
  zoneStretches,
} from '../../../../src/figures/scores/push/push';
import { ESSAY_MARKS, type Marks, STUDENTS, type Student } from '../../../../src/figures/scores/students';

const PLAIN: PushRule = { squared: false, margin: 10 };
const FACENET: PushRule = { squared: true, margin: 0.2 };

const wholeMark = fc.integer({ min: 0, max: 100 });
const anyMarks: fc.Arbitrary<Marks> = fc.record({ a: wholeMark, b: wholeMark, you: wholeMark });
const anyRule: fc.Arbitrary<PushRule> = fc.oneof(
  fc.record({ squared: fc.constant(false), margin: fc.integer({ min: 0, max: 100 }) }),
  fc.record({
    squared: fc.constant(true),
    margin: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  }),
);

describe('pushing by triplet loss', () => {
  it('finds no loss in the essay’s marks, in either scale', () => {
    expect(push(ESSAY_MARKS, PLAIN)).toMatchObject({ anchorPositive: 2, anchorNegative: 45, loss: 0, zone: 'easy' });
    const { anchorPositive, anchorNegative, loss, zone } = push(ESSAY_MARKS, FACENET);
    expect([anchorPositive, anchorNegative, loss, zone]).toEqual([0.0004, 0.2025, 0, 'easy']);
  });

  it('measures on marks of 0 to 1 what it says it measures', () => {
    fc.assert(
      fc.property(anyMarks, anyRule, (marks, rule) => {
        const { anchorPositive, anchorNegative, loss } = push(marks, rule);
        const apart = (one: number, other: number) =>
          rule.squared ? ((one - other) / 100) ** 2 : Math.abs(one - other);
        expect(anchorPositive).toBeCloseTo(apart(marks.a, marks.b), 12);
        expect(anchorNegative).toBeCloseTo(apart(marks.a, marks.you), 12);
        expect(loss).toBeCloseTo(tripletLoss(anchorPositive, anchorNegative, rule.margin, 'hinge'), 12);
      }),
    );
  });

  it('is exact at the boundaries where 0–1 would round: easy from 47 down at a margin of 0.23, hard again at 97', () => {
    expect(push({ ...ESSAY_MARKS, you: 47 }, { squared: true, margin: 0.23 })).toMatchObject({ zone: 'easy', loss: 0 });
    expect(push({ ...ESSAY_MARKS, you: 97 }, FACENET).zone).toBe('hard');
    expect(push({ ...ESSAY_MARKS, you: 93 }, PLAIN).zone).toBe('hard');
    expect(push({ ...ESSAY_MARKS, you: 83 }, PLAIN)).toMatchObject({ zone: 'easy', loss: 0 });
  });

  it('has a −gradient that agrees with finite differences of its loss', () => {
    // Half marks, with a margin of its own, keep away from the corners of the plain distance and of the hinge.
    const half = wholeMark.filter((mark) => mark < 100).map((mark) => mark + 0.5);
    const marks = fc.record({ a: wholeMark, b: half, you: half });
    fc.assert(
      fc.property(marks, fc.boolean(), (at, squared) => {
        const rule = { squared, margin: squared ? 0.3033333 : 20.25 };
        const unit = squared ? 100 : 1;
        const { descent } = push(at, rule);
        const h = 1e-3;
        const lossWith = (student: Student, by: number) => push({ ...at, [student]: at[student] + by }, rule).loss;
        for (const student of STUDENTS) {
          const slope = ((lossWith(student, h) - lossWith(student, -h)) / (2 * h)) * unit;
          expect(descent[student]).toBeCloseTo(-slope, 5);
        }
      }),
    );
  });

  it('moves B to A and you away, a mark each, and A not while both are on one side of it', () => {
    const marks = { a: 95, b: 93, you: 88 };
    expect(stepSizes(push(marks, PLAIN))).toEqual({ a: 0, b: 1, you: -1 });
    expect(stepMarks(marks, PLAIN)).toEqual({ a: 95, b: 94, you: 87 });
    expect(push(stepMarks(marks, PLAIN), PLAIN).loss).toBe(push(marks, PLAIN).loss - 2);
  });

  it('moves A too when B and you stand on different sides of it', () => {
    expect(stepMarks({ a: 95, b: 93, you: 98 }, PLAIN)).toEqual({ a: 93, b: 94, you: 99 });
  });

  it('moves nobody where there is no loss, and nobody off the line', () => {
    expect(stepMarks(ESSAY_MARKS, PLAIN)).toEqual(ESSAY_MARKS);
    fc.assert(
      fc.property(anyMarks, anyRule, (marks, rule) => {
        const to = stepMarks(marks, rule);
        for (const student of STUDENTS) {
          expect(to[student]).toBeGreaterThanOrEqual(0);
          expect(to[student]).toBeLessThanOrEqual(100);
        }
        if (push(marks, rule).loss === 0) expect(to).toEqual(marks);
      }),
    );
  });
});

describe('the zones on the line', () => {
  it('are those of both sides at a margin of 10: semi-hard from 83 up to 93 and again from 97', () => {
    expect(zoneStretches(ESSAY_MARKS, PLAIN)).toEqual([
      { zone: 'easy', from: 0, to: 83, fromEnd: 'line', toEnd: 'included' },
      { zone: 'semiHard', from: 83, to: 93, fromEnd: 'excluded', toEnd: 'excluded' },
      { zone: 'hard', from: 93, to: 97, fromEnd: 'included', toEnd: 'included' },
      { zone: 'semiHard', from: 97, to: 100, fromEnd: 'excluded', toEnd: 'line' },
    ]);
  });

  it('have no semi-hard stretch without a margin, and a hard point where A and B coincide', () => {
    expect(zoneStretches({ a: 50, b: 50, you: 0 }, { squared: false, margin: 0 })).toMatchObject([
      { zone: 'easy', from: 0, to: 50, toEnd: 'excluded' },
      { zone: 'hard', from: 50, to: 50 },
      { zone: 'easy', from: 50, to: 100, fromEnd: 'excluded' },
    ]);
  });

  it('give every whole mark to one zone, the one that core says', () => {
    const holds = ({ from, to, fromEnd, toEnd }: ZoneStretch, mark: number) =>
      (fromEnd === 'excluded' ? mark > from : mark >= from) && (toEnd === 'excluded' ? mark < to : mark <= to);
    const margins = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fc.record({ a: wholeMark, b: wholeMark }), margins, (two, margin) => {
        const rule = { squared: false, margin };
        const stretches = zoneStretches({ ...two, you: 0 }, rule);
        for (let you = 0; you <= 100; you++) {
          const zone = zoneOf(Math.abs(two.a - two.b), Math.abs(two.a - you), margin);
          expect(push({ ...two, you }, rule).zone).toBe(zone);
          expect(stretches.filter((stretch) => holds(stretch, you)).map((stretch) => stretch.zone)).toEqual([zone]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
