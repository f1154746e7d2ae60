// The chapters of the article, by id and in reading order: what the address may name. Their words and figures are the
// article's business.

/** Every place in the article, also of chapters that are still to be written. */
export const CHAPTER_PLACES = [
  'wonder',
  'toppers',
  'three-points',
  'encoder',
  'equation',
  'train',
  'mining',
  'same-person',
  'one-look',
  'margin',
  'breaking',
  'try-it',
] as const;

/** Places that are kept for chapters which need faces: nothing of them is on the page. */
export const AWAITED = ['same-person', 'one-look'] as const;

type Place = (typeof CHAPTER_PLACES)[number];
export type ChapterId = Exclude<Place, (typeof AWAITED)[number]>;

export const CHAPTERS: readonly ChapterId[] = CHAPTER_PLACES.filter(isWritten);

function isWritten(place: Place): place is ChapterId {
  return !(AWAITED as readonly string[]).includes(place);
}
