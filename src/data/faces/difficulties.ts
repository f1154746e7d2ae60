// How hard the pictures of a person are to recognise, in four steps.

export const DIFFICULTIES = ['passport', 'snapshot', 'street', 'same-hairdresser'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
export const USUAL_DIFFICULTY: Difficulty = 'snapshot';
