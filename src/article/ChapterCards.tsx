// The prediction cards of a chapter: that of its own figure, of the one beside it, and of each further one. The card of the figure
// that is shown is seen, or the chapter's own where that figure has none; an answer that was given stays.
import { PartBoundary } from '../figures/parts/boundary/PartBoundary';
import { PredictionCard } from '../prediction/PredictionCard';
import { CHAPTERS, type ChapterId } from '../session/page/chapters';
import { tellPrediction } from '../session/page/predictions';
import { cardsOf } from './chapters/cards';
import type { ChapterPlan, ChapterWords } from './chapters/chapter';
import type { ShownFigure } from './useShownFigure';

interface ChapterCardsProps {
  readonly id: ChapterId;
  readonly plan: ChapterPlan;
  readonly words: ChapterWords;
  readonly shown: ShownFigure;
  readonly figureId: string;
}

export function ChapterCards({ id, plan, words, shown, figureId }: ChapterCardsProps) {
  const cards = cardsOf(plan, words);
  const seen = cards.some(({ place }) => place === shown.place) ? shown.place : 0;
  return cards.map(({ place, plan: card, words: said, start }) => (
    <div key={place} hidden={place !== seen}>
      <PartBoundary>
        <PredictionCard
          card={said}
          plan={card}
          start={start}
          experiment={shown.experimentAt(place)}
          figureId={figureId}
          onRun={() => {
            // The card speaks of its own figure.
            shown.choose(place);
            shown.slotAt(place)?.prioritize();
          }}
          onOutcome={
            place === 0
              ? (answered) => tellPrediction({ chapter: id, of: CHAPTERS.length, right: card.right, ...answered })
              : undefined
          }
        />
      </PartBoundary>
    </div>
  ));
}
