// The chapters of the article, by id and in reading order: what the address may name. Their words and figures are the
// article's business.

export const CHAPTERS = [
  'wonder',
  'toppers',
  'three-points',
  'encoder',
  'equation',
  'train',
  'mining',
  'same-person',
  'one-look',
  'scale',
  'margin',
  'breaking',
  'since-then',
  'try-it',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];
