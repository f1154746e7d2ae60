// Where strangers begin. Its own file, because the settings table needs this one number and the page no faces with it.

/** People 1 … 9,999 may be trained on; the others never are. */
export const FIRST_STRANGER = 10_000;
