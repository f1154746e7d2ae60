// Sizes and limits of the reader's own data, shared by pictures, drawings, tables and the sentences that name them.

/** Edge of an own picture, pixels, in the page as for the encoder. */
export const OWN_SIZE = 32;

/** Fewest items of a class that are held out, and fewest that are trained on: enough for one pair of each. */
export const FEWEST_HELD_OUT = 2;
const FEWEST_TRAINED = 2;
export const FEWEST_OF_A_CLASS = FEWEST_HELD_OUT + FEWEST_TRAINED;
export const HELD_OUT_SHARE = 0.2;

export const FEWEST_OWN_CLASSES = 2;
export const MOST_OWN_CLASSES = 200;
/** Pictures in all, or lines of a table that a run trains on. */
export const MOST_OWN_ITEMS = 2000;
/** Lines of a table that are read; of more than `MOST_OWN_ITEMS`, each run draws so many. */
export const MOST_TABLE_ROWS = 100_000;
/** Columns of numbers in a table. */
export const MOST_OWN_COLUMNS = 64;
