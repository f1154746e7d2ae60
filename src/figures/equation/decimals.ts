// How finely a reading is written: fine enough to see a loss appear, never longer than there is room under a term.

/** `finest` decimals for numbers under ten; whole numbers as they are, as marks of students; two decimals for the rest. */
export function decimalsOf(numbers: readonly number[], finest = 3): number {
  if (numbers.every((value) => Math.abs(value) < 10)) return finest;
  return numbers.every(Number.isInteger) ? 0 : 2;
}
