// A triplet of a real run, taken down: of the run that `compare` shows on the left under Hard or semi-hard, with the page's own
// seed. test/training/hardestTriplet.test.ts takes the run and holds these numbers against it.
export const HARDEST_TRIPLET = {
  seed: 7,
  /** In the first batch, as the hardest of the mined: anchor, positive, negative. */
  batchPlaces: [35, 34, 30],
  /** Directions of the three on the unit circle, whole degrees counter-clockwise, before the first step and after so many. */
  stills: [
    { step: 0, degrees: [155, 246, 181] },
    { step: 1, degrees: [171, 250, 244] },
    { step: 10, degrees: [252, 274, 283] },
  ],
};
