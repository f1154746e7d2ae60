// How hard the pictures of a person are to recognise, in four steps.

export const DIFFICULTIES = ['passport', 'snapshot', 'street', 'same-hairdresser'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** How much of each shot factor's range is used, 0 … 1. */
export const VARIATION: Readonly<Record<Difficulty, number>> = {
  passport: 0.08,
  snapshot: 0.6,
  street: 1,
  'same-hairdresser': 0.6,
};
