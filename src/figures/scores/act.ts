// Props of both acts.
import type { Student } from './students';

export type Names = Readonly<Record<Student, string>>;

export interface ActProps {
  /** Id of the picture, which all controls change. */
  readonly picture: string;
  readonly names: Names;
  readonly onName: (student: Student, name: string) => void;
}

/** The longest name that can stand over a mark. */
export const LONGEST_NAME = 12;
