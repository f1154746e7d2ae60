// A triplet of a real run, taken down: of the run that `compare` shows on the left under Hardest or semi-hard, with the page's own
// seed. test/training/hardestTriplet.test.ts takes the run and holds these numbers against it.
export const HARDEST_TRIPLET = {
  seed: 7,
  /** In the first batch, as the hardest of the mined: anchor, positive, negative. */
  batchPlaces: [35, 34, 30],
  /** Directions of the three on the unit circle, degrees counter-clockwise to one decimal, before the first step and after so many. */
  stills: [
    { step: 0, degrees: [154.6, 246.2, 181] },
    { step: 1, degrees: [171, 250, 244.3] },
    { step: 10, degrees: [252.1, 273.6, 283.4] },
  ],
};
