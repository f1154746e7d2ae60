// Where a figure stands alone, so that what stands round it can name it.

/** Its id. */
export const FIGURE_PLACE = 'figure';
