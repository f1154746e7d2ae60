// How the numbers that say where an item is drawn lie in memory: the layout that engines write, workers send and figures
// read. A list of places is row-major, `(items, PLACE_SIZE)`.

/** Numbers of one place: coordinates on the axes of the picture, and the distance to the anchor. */
export const PLACE_SIZE = 4;

/** Columns of a place. In a picture of two dimensions z is 0. */
export const PLACE_X = 0;
export const PLACE_Y = 1;
export const PLACE_Z = 2;
/** The true plain distance to the anchor, in embedding units; the picture may show another one. */
export const PLACE_DISTANCE = 3;
