// The version of the engines' arithmetic. With another one, the same settings no longer give the same weights, so a run that was
// written down under one is not repeated under another. `test/unit/engines/arithmetic.test.ts` fails where a step comes to
// other numbers and this was forgotten.

export const ARITHMETIC = 1;
