// The three students and the marks the essay gives them. What is computed from the marks is in judge and push.
import { SETTINGS_TABLE } from '../../session/settings/settingsTable';

export const STUDENTS = ['a', 'b', 'you'] as const;
export type Student = (typeof STUDENTS)[number];

/** A mark each, 0 … 100. */
export type Marks = Readonly<Record<Student, number>>;

export const FULL_MARKS = 100;

/** A the topper, B who is one too, and you. */
export const ESSAY_MARKS: Marks = {
  a: SETTINGS_TABLE['scores.a'].default,
  b: SETTINGS_TABLE['scores.b'].default,
  you: SETTINGS_TABLE['scores.you'].default,
};

export function sameMarks(one: Marks, other: Marks): boolean {
  return STUDENTS.every((student) => one[student] === other[student]);
}
