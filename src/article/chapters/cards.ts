// All prediction cards of a chapter, each with the tab of its figure and the settings that its run begins with.
import type { CardPlan, CardWords } from '../../prediction/cardRun';
import type { Settings } from '../../session/settings/settingsTable';
import type { ChapterPlan, ChapterWords } from './chapter';
import { startOf } from './startOf';

export interface ChapterCard {
  /** Of its figure, among those of the chapter. */
  readonly place: number;
  readonly plan: CardPlan;
  readonly words: CardWords;
  readonly start: Settings;
}

/** The first is that of the chapter's own figure. */
export function cardsOf(plan: ChapterPlan, words: ChapterWords): readonly ChapterCard[] {
  const { beside, further = [] } = plan;
  const own = startOf(plan);
  const shared = beside ? 2 : 1;
  const all = [
    { place: 0, plan: plan.card, words: words.card, start: own },
    { place: 1, plan: plan.besideCard, words: words.besideCard, start: own },
    ...further.map((figure, i) => ({
      place: shared + i,
      plan: figure.card,
      words: words.furtherCards?.[i],
      start: startOf(figure),
    })),
  ];
  return all.flatMap(({ place, plan: card, words: said, start }) =>
    card && said ? [{ place, plan: card, words: said, start }] : [],
  );
}
