// Props of both acts, and how the width is shared between the line and the cards.
import type { Student } from './students';

export type Names = Readonly<Record<Student, string>>;

export interface ActProps {
  /** Of the figure, CSS px. */
  readonly width: number;
  readonly names: Names;
  readonly onName: (student: Student, name: string) => void;
}

/** The longest name that can stand over a mark. */
export const LONGEST_NAME = 12;

/** Two columns from this width of the figure on, CSS px; scores.css sets the same width and gap. */
const WIDE = 820;
const SIDE = 300;
const GAP = 24;

export function isWide(width: number): boolean {
  return width >= WIDE;
}

export function lineWidth(width: number): number {
  return isWide(width) ? width - SIDE - GAP : width;
}
