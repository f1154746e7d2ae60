import type { PlaneScene } from '../../../../src/views/triplet/planeScene';

/** Three points at these places (x, y of anchor, positive, negative), with these words on the lines. */
export const planeScene = (places: readonly number[], anchorPositive: string, anchorNegative: string): PlaneScene => ({
  circle: false,
  places: Float64Array.from(places),
  next: null,
  gradient: new Float64Array(6),
  trail: [],
  inner: 0,
  outer: 0.7,
  weights: null,
  lit: null,
  texts: {
    roles: { anchor: 'anchor', positive: 'positive', negative: 'negative' },
    heap: 'all three are here',
    anchorPositive,
    anchorNegative,
    zones: { hard: 'hard', semiHard: 'semi-hard', easy: 'easy' },
  },
});
