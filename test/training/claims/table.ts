// The table of claims: each sentence of the page that says what a run does is a row. A new sentence of this kind is a new row in
// `cards.ts`, `furtherCards.ts`, `chapters.ts`, `figures.ts`, `fairness.ts`, `margins.ts` or, without a run, `facts.ts`.
import { CARD_CLAIMS } from './cards';
import { CHAPTER_CLAIMS } from './chapters';
import type { Claim } from './claim';
import { FAIRNESS_CLAIMS } from './fairness';
import { FIGURE_TEXT_CLAIMS } from './figures';
import { FURTHER_CARD_CLAIMS } from './furtherCards';
import { MARGIN_CLAIMS } from './margins';
import { isSampled } from './runs';

export const CLAIMS: readonly Claim[] = [
  ...CARD_CLAIMS,
  ...FURTHER_CARD_CLAIMS,
  ...CHAPTER_CLAIMS,
  ...FIGURE_TEXT_CLAIMS,
  ...FAIRNESS_CLAIMS,
  ...MARGIN_CLAIMS,
];

/** Whether all of its runs are in the sample of `npm test`. */
export function isInSample({ run, against }: Claim): boolean {
  return isSampled(run) && (against === undefined || isSampled(against));
}
