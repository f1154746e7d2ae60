// A card of an address: the card of the article, with the words of whoever wrote it. What it measured is said in our own.
import { useMemo } from 'react';
import { useWords } from '../figures/words/useWords';
import type { CardPlan, CardWords } from '../prediction/cardRun';
import { PredictionCard } from '../prediction/PredictionCard';
import type { Card } from '../session/homework/card';
import { settingsIn } from '../session/homework/heldSettings';
import { tellPrediction } from '../session/page/predictions';
import type { Experiment } from '../session/run/experiment';
import type { Settings } from '../session/settings/settingsTable';

interface HeldCardProps {
  readonly card: Card;
  /** From 0, among so many. */
  readonly place: number;
  readonly of: number;
  readonly experiment: Experiment;
  readonly figureId: string;
  /** With which the figure has opened: a card without settings runs with these. */
  readonly opened: Settings;
  readonly onAnswer?: (answer: number) => void;
}

export function HeldCard({ card, place, of, experiment, figureId, opened, onAnswer }: HeldCardProps) {
  const { homework } = useWords('homework');
  const { question, answers, right, settings: text, steps, after } = card;
  const start = useMemo(() => (text === '' ? opened : (settingsIn(text) ?? opened)), [text, opened]);
  const plan: CardPlan = { right, run: steps > 0 ? { kind: 'train', steps } : { kind: 'show', settings: start } };
  const words: CardWords = {
    question,
    answers,
    run: steps > 0 ? homework.run : homework.show,
    happened: ({ steps: taken, before, after: then }) => homework.measured(taken, before.recall, then.recall),
    why: after,
  };
  return (
    <PredictionCard
      card={words}
      plan={plan}
      start={start}
      experiment={experiment}
      figureId={figureId}
      onRun={() => {}}
      keeps={onAnswer !== undefined}
      onOutcome={({ answer, correct }) => {
        tellPrediction({ chapter: `card-${place + 1}`, of, answer, right, correct });
        onAnswer?.(answer);
      }}
    />
  );
}
